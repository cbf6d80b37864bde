"""What the shell says to a visit of itself, whatever is touched: of a PIN, and of the kiosk."""

from dataclasses import dataclass

from kiosk.visit.places import StaffHome, Tallies


@dataclass(frozen=True, slots=True)
class Report:
    """What the shell found out for the place staff are at."""

    place: StaffHome | Tallies


@dataclass(frozen=True, slots=True)
class Unlock:
    """The PIN was right. Only the gate says so, never a plate."""


@dataclass(frozen=True, slots=True)
class Refuse:
    """The PIN was wrong or too soon, or nobody has set one; heard again after `wait_s` seconds."""

    wait_s: float = 0.0
    unset: bool = False


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of printing, in words."""

    told: str


@dataclass(frozen=True, slots=True)
class Sounded:
    """What came of playing a tone, in words."""

    told: str


Verdict = Unlock | Refuse
"""What the gate makes of a PIN."""

Answer = Verdict | Report | Printed | Sounded
"""What the shell says of itself, whoever touches what."""
