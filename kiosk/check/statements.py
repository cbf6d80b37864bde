"""What the source articles say, and the facts that answer it: `content/coverage.toml`."""

from collections.abc import Iterator

from kiosk.check.tables import Strict

STATEMENTS = "coverage.toml"


class Statement(Strict, frozen=True):
    """Something a source article says, and the facts that answer it: one of them, or each."""

    says: str
    facts: tuple[str, ...]
    every: bool = False


class Coverage(Strict, frozen=True):
    """The file."""

    statements: tuple[Statement, ...]

    def facts(self) -> Iterator[str]:
        """Give every fact id that is named."""
        for statement in self.statements:
            yield from statement.facts
