"""What staff can make happen to a visit."""

from dataclasses import dataclass

from kiosk.visit.places import Key


@dataclass(frozen=True, slots=True)
class OpenStaff:
    """The PIN pad; while staff lead, the staff side itself."""


@dataclass(frozen=True, slots=True)
class Type:
    """A digit of the PIN."""

    digit: str


@dataclass(frozen=True, slots=True)
class Erase:
    """The last digit typed is taken away."""


@dataclass(frozen=True, slots=True)
class Judge:
    """The PIN is typed whole."""


@dataclass(frozen=True, slots=True)
class Lead:
    """Staff lead by a plan, from where they are in it or from its beginning."""

    plan: str


@dataclass(frozen=True, slots=True)
class TurnNotes:
    """The notes to staff in place of the page's words, or those again."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """The screen is the patient's; the staff side is locked."""


@dataclass(frozen=True, slots=True)
class Tick:
    """An item talked over with the patient, or not after all."""

    item: str


@dataclass(frozen=True, slots=True)
class Clean:
    """The glass is to be wiped."""


@dataclass(frozen=True, slots=True)
class OpenTallies:
    """The tallies, from the staff side."""


@dataclass(frozen=True, slots=True)
class StartAnew:
    """The kiosk anew: first the question, then the answer yes."""


@dataclass(frozen=True, slots=True)
class Save:
    """The tallies onto a USB stick, by its name."""

    stick: str


@dataclass(frozen=True, slots=True)
class OpenTest:
    """The test page, from the staff side."""


@dataclass(frozen=True, slots=True)
class Reach:
    """One of the plates that test the touch, counted from 0."""

    plate: int


@dataclass(frozen=True, slots=True)
class ListenToKeys:
    """Keys are to be named, and to do nothing else for a while."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key, while keys are listened to."""

    key: Key


@dataclass(frozen=True, slots=True)
class PlayTone:
    """A tone is to be played."""


@dataclass(frozen=True, slots=True)
class PrintTest:
    """A test page is to be printed."""


TestMove = OpenTest | Reach | ListenToKeys | Pressed | PlayTone | PrintTest
"""What staff do to try the kiosk out."""

StaffMove = (
    OpenStaff
    | Type
    | Erase
    | Judge
    | Lead
    | TurnNotes
    | HandOver
    | Tick
    | Clean
    | OpenTallies
    | StartAnew
    | Save
    | TestMove
)
"""What staff do on purpose, by plates of the staff side."""
