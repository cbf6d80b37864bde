"""What a place shows: words, a picture, and what can be done there. Knows no sizes."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.figure import Figure
from kiosk.content.model import Block, Run, Text, plain
from kiosk.content.sentences import count, words
from kiosk.visit.events import Move


class Kind(StrEnum):
    """The kinds of screen a patient or staff can meet."""

    ATTRACT = "attract"
    WELCOME = "welcome"
    PAGE = "page"
    CONTENTS = "contents"
    ITEM = "item"
    FEEDBACK = "feedback"
    SUMMARY = "summary"
    SOURCES = "sources"
    FINISH = "finish"
    ERROR = "error"
    STAFF_ERRORS = "staff-errors"
    STAFF_PIN = "staff-pin"
    STAFF_HOME = "staff-home"
    STAFF_TALLIES = "staff-tallies"
    STAFF_TEST = "staff-test"
    STAFF_NOTES = "staff-notes"
    STAFF_LIST = "staff-list"
    STAFF_CLEANING = "staff-cleaning"
    STAFF_SECOND = "staff-second"
    STAFF_PLAN = "staff-second-plan"
    STAFF_WAITING = "staff-second-waiting"


class PlateKind(StrEnum):
    """What a plate one can tap is for."""

    START = "start"
    ANSWER = "answer"
    PICK = "pick"
    PAGE = "page"
    QUIET = "quiet"
    DETAIL = "detail"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class Plate:
    """Something to tap: its words, what it does, whether it is the one chosen.

    `state` is spoken after the words: the setting in use, or that one comes from there. Without a
    move it only says where one is.
    """

    kind: PlateKind
    text: Text
    move: Move | None
    chosen: bool = False
    state: str = ""


class Mark(StrEnum):
    """How the talk-over lists differ, so that colour is never the only sign (A36)."""

    CLEAR = "clear"
    TALK = "talk"
    PICKED = "picked"


@dataclass(frozen=True, slots=True)
class Marked:
    """One line of a list on the talk-over screen."""

    mark: Mark
    text: Text


@dataclass(frozen=True, slots=True)
class Gauge:
    """A sentence about a part of a whole, with a bar as long as that part, 0 to 1."""

    text: Text
    part: float


@dataclass(frozen=True, slots=True)
class Length:
    """A sentence, with a bar below it that is so long on the glass."""

    text: Text
    length_mm: float


Piece = Block | Plate | Marked | Gauge | Length
NO_BLOCK = (Plate, Marked, Gauge, Length)
"""Pieces that no page of the content has."""


def text(line: str) -> Text:
    """Make a text of plain words."""
    return (Run(line),)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the picture one may tap, in percent of its size, and what that does."""

    at: tuple[float, float]
    move: Move


@dataclass(frozen=True, slots=True)
class Bar:
    """A chapter in the trail: how much of it lies behind, 0 to 1, and whether one is in it."""

    title: str
    done: float
    here: bool


@dataclass(frozen=True, slots=True)
class Screen:
    """One place, ready to be fitted to a glass."""

    id: str
    kind: Kind
    title: str
    body: tuple[Piece, ...]
    chapter: str = ""
    place: str = ""
    kicker: str = ""
    figure: Figure | None = None
    next_label: str = ""
    trail: tuple[Bar, ...] = ()
    chooser: tuple[Plate, ...] = ()
    """What goes with the picture: the way from detail to detail, or its motion once more."""
    spots: tuple[Spot, ...] = ()
    code: str = ""
    """What a code in the picture's place holds, for a phone to read."""

    def words(self) -> int:
        """Count the words on it, those on plates too."""
        blocks = [piece for piece in self.body if not isinstance(piece, NO_BLOCK)]
        said = (*self.body, *self.chooser)
        texts = [plain(piece.text) for piece in said if isinstance(piece, NO_BLOCK)]
        labels = [label.text for label in self.figure.labels] if self.figure else []
        others = sum(len(words(text)) for text in (self.title, self.kicker, *texts, *labels))
        return count(blocks) + others
