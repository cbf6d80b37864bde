"""A clock that only a test moves."""


class Clock:
    """Seconds that never go back; call it for the time."""

    def __init__(self) -> None:
        self.s = 0.0

    def __call__(self) -> float:
        return self.s

    def pass_by(self, seconds: float) -> None:
        """Let time go by; nothing is told of it."""
        self.s += seconds
