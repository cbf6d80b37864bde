"""Where a patient can be. A closed set: every function over it is total."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Attract:
    """Nobody is here; the screen invites."""


@dataclass(frozen=True, slots=True)
class Reading:
    """On a page of the walk."""

    page: str


@dataclass(frozen=True, slots=True)
class Contents:
    """In the menu of all pages."""


class Phase(StrEnum):
    """How far one item of the check has come (standards C07)."""

    ASK = "ask"
    WHY = "why"
    AGAIN = "again"
    ASK_AGAIN = "ask-again"
    WHY_AGAIN = "why-again"


@dataclass(frozen=True, slots=True)
class Checking:
    """At an item of the check, counted from 0."""

    item: int
    phase: Phase


@dataclass(frozen=True, slots=True)
class Revisiting:
    """Back on the page that teaches an item, on the way to being asked again."""

    page: str
    item: int


@dataclass(frozen=True, slots=True)
class WordHelp:
    """At what the medical words mean: those of a page, or all."""

    page: str | None


@dataclass(frozen=True, slots=True)
class WhereFrom:
    """At where a page's statements come from, and who stands behind the pack."""

    page: str | None


@dataclass(frozen=True, slots=True)
class More:
    """On a page that Next never leads to."""

    page: str


@dataclass(frozen=True, slots=True)
class TalkOver:
    """At the two lists and the questions picked."""


@dataclass(frozen=True, slots=True)
class Finished:
    """Everything is forgotten; a goodbye before the screen invites again."""


@dataclass(frozen=True, slots=True)
class Pad:
    """At the PIN pad, which keeps the digits only until they are judged.

    `left_s`: seconds until a PIN is heard again.
    """

    typed: str = ""
    judged: bool = False
    wrong: bool = False
    unset: bool = False
    left_s: float = 0.0


@dataclass(frozen=True, slots=True)
class StaffHome:
    """On the staff side, behind the PIN.

    `attention`: what needs some, a line each; None until the shell has looked.
    """

    attention: tuple[str, ...] | None = None
    versions: str = ""
    faults: tuple[str, ...] = ()
    """The last faults, in words."""


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole: what is said of it, and how much it is, 0 to 1; None where hidden."""

    said: str
    part: float | None = None


@dataclass(frozen=True, slots=True)
class CountedWeek:
    """What is shown of one week of the tallies, in words."""

    title: str
    visits: str
    end: Share
    stops: tuple[Share, ...] = ()
    unclear: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class Tallies:
    """At the tallies, behind the PIN: the newest week first; None until the shell has read them.

    `sticks` are the USB sticks that are in, by name; `saving` is the one being written to, `told`
    what came of the last.
    """

    weeks: tuple[CountedWeek, ...] | None = None
    sticks: tuple[str, ...] = ()
    saving: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Cleaning:
    """The glass is wiped: touches do nothing for so many seconds (standards H01)."""

    left_s: float


class SheetKind(StrEnum):
    """Which of the two pages to take home it is."""

    AFTERCARE = "aftercare"
    TALK_OVER = "talk-over"


@dataclass(frozen=True, slots=True)
class TakingHome:
    """At a page to take home: at one of its codes, counted from 0; what is told of printing it."""

    sheet: SheetKind
    code: int = 0
    printing: bool = False
    told: str = ""


@dataclass(frozen=True, slots=True)
class Restart:
    """At the question whether to start the kiosk anew; `now` once staff said yes."""

    now: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """A key that was pressed: its name, empty where it has none, and the code it sent."""

    name: str
    code: int = 0


@dataclass(frozen=True, slots=True)
class Tried:
    """Something the shell tries out: whether it is at it, and what came of the last, in words."""

    running: bool = False
    told: str = ""


@dataclass(frozen=True, slots=True)
class Testing:
    """At the test page, behind the PIN: which plates heard a touch, which key was pressed last.

    `listens_s`: for so many seconds more keys are only named, and do nothing.
    """

    touched: frozenset[int] = frozenset()
    key: Key | None = None
    listens_s: float = 0.0
    sound: Tried = Tried()
    printer: Tried = Tried()


SideTrip = WordHelp | WhereFrom | More
"""Where one steps aside to from a page, and comes back from to where one was."""

StaffPlace = Pad | StaffHome | Tallies | Testing | Restart
"""Where only staff have business; no way back leads there."""

Place = (
    Attract
    | Reading
    | Contents
    | Checking
    | Revisiting
    | SideTrip
    | TalkOver
    | TakingHome
    | Finished
    | StaffPlace
    | Cleaning
)
