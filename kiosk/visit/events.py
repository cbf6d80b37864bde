"""What can happen to a visit."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.visit.answers import Answer
from kiosk.visit.places import SheetKind, SideTrip
from kiosk.visit.staff_events import (
    Clean,
    Erase,
    HandOver,
    Judge,
    Lead,
    ListenToKeys,
    OpenStaff,
    OpenTallies,
    OpenTest,
    PlayTone,
    Pressed,
    PrintTest,
    Reach,
    Save,
    StaffMove,
    StartAnew,
    TestMove,
    Tick,
    TurnNotes,
    Type,
)

__all__ = [
    "Clean",
    "Erase",
    "HandOver",
    "Judge",
    "Lead",
    "ListenToKeys",
    "OpenStaff",
    "OpenTallies",
    "OpenTest",
    "PlayTone",
    "Pressed",
    "PrintTest",
    "Reach",
    "Save",
    "StaffMove",
    "StartAnew",
    "TestMove",
    "Tick",
    "TurnNotes",
    "Type",
]
"""What staff do is named here too, so that all that can happen has one home."""


class TextSize(StrEnum):
    """How large text is drawn (standards A30, A31)."""

    DEFAULT = "default"
    LARGE = "large"


class Contrast(StrEnum):
    """The three looks a patient may choose between (standards A35)."""

    LIGHT = "light"
    DARK = "dark"
    YELLOW = "yellow"


@dataclass(frozen=True, slots=True)
class Start:
    """Somebody begins."""


@dataclass(frozen=True, slots=True)
class Next:
    """One part or one place further."""


@dataclass(frozen=True, slots=True)
class Back:
    """One step undone."""


@dataclass(frozen=True, slots=True)
class OpenContents:
    """The menu of all pages."""


@dataclass(frozen=True, slots=True)
class GoTo:
    """A page chosen from the contents."""

    page: str


@dataclass(frozen=True, slots=True)
class StepAside:
    """A side trip begins."""

    to: SideTrip


@dataclass(frozen=True, slots=True)
class GoToList:
    """Straight to the talk-over list; skips what is left of the check (standards C13)."""


@dataclass(frozen=True, slots=True)
class Choose:
    """An answer to the item on screen, counted from 0; None is “I'm not sure”."""

    answer: int | None


@dataclass(frozen=True, slots=True)
class Revisit:
    """The page that teaches the missed item."""


@dataclass(frozen=True, slots=True)
class Pick:
    """A question put on the patient's list, or taken off it."""

    question: str


@dataclass(frozen=True, slots=True)
class Show:
    """A detail of the page's figure, by its id: a part, a depth, a day.

    It is shown from its first part on, or, where one steps from one to the next, on the same part.
    """

    detail: str
    stay: bool = False


@dataclass(frozen=True, slots=True)
class SetCalm:
    """Whether pictures keep still (standards A39)."""

    calm: bool


@dataclass(frozen=True, slots=True)
class Replay:
    """The picture's motion once more; the visit is as it was."""


@dataclass(frozen=True, slots=True)
class SetTextSize:
    """Another text size."""

    size: TextSize


@dataclass(frozen=True, slots=True)
class SetContrast:
    """Another look."""

    contrast: Contrast


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """Another language of the pack."""

    language: str


@dataclass(frozen=True, slots=True)
class Finish:
    """Finish and clear (standards P06)."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Any touch or key: somebody is here."""


@dataclass(frozen=True, slots=True)
class Passed:
    """Time in which nobody touched anything, in seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class TakeHome:
    """A page to take home."""

    sheet: SheetKind


@dataclass(frozen=True, slots=True)
class Print:
    """The page to take home is to be printed."""


Move = (
    Start
    | Next
    | Back
    | OpenContents
    | GoTo
    | StepAside
    | GoToList
    | Choose
    | Revisit
    | Pick
    | Show
    | Replay
    | SetCalm
    | SetTextSize
    | SetContrast
    | SetLanguage
    | TakeHome
    | Print
    | StaffMove
)
"""What somebody does on purpose."""

Event = Move | Answer | Finish | Touched | Passed
