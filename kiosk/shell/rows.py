"""One thing drawn in the content area, placed: the shell's word for what QML draws."""

from dataclasses import dataclass, replace
from enum import StrEnum
from html import escape

from kiosk.content.model import Text, plain
from kiosk.shell.box import Box
from kiosk.visit.events import Move


class RowKind(StrEnum):
    """Each kind has its own component in QML."""

    TITLE = "title"
    HERO = "hero"
    QUESTION = "question"
    KICKER = "kicker"
    AGAIN = "again"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    STEP = "step"
    DAY = "day"
    LEGEND = "legend"
    TIP = "tip"
    CAUTION = "caution"
    CALL_TODAY = "call-today"
    CALL_NOW = "call-now"
    CLEAR = "clear"
    TALK = "talk"
    PICKED = "picked"
    START = "start"
    ANSWER = "answer"
    PICK = "pick"
    PAGE = "page"
    QUIET = "quiet"
    DETAIL = "detail"
    VALUE = "value"
    KEY = "key"
    GAUGE = "gauge"
    LENGTH = "length"
    TOOLS = "tools"


@dataclass(frozen=True, slots=True)
class Row:
    """What it is, what it says, what it does, and where it stands."""

    kind: RowKind
    text: Text
    box: Box
    gap: float = 0.0
    lead: str = ""
    move: Move | None = None
    chosen: bool = False
    part: float = 0.0
    """How long the bar of a gauge or a length is, 0 to 1 of the row."""

    @property
    def shape(self) -> str:
        """Which component draws it."""
        return SHAPES[self.kind]

    @property
    def name(self) -> str:
        """The words alone, as they are spoken."""
        return plain(self.text)

    @property
    def markup(self) -> str:
        """The words as Qt draws them, weights kept; Qt knows few entities, and none for quotes."""
        words = [(escape(run.text, quote=False), run.strong) for run in self.text]
        return "".join(f"<b>{text}</b>" if strong else text for text, strong in words)

    def at(self, x: float, y: float) -> "Row":
        """Give the row in another place."""
        return replace(self, box=replace(self.box, x=x, y=y))


SHAPES = {
    **dict.fromkeys(
        (
            RowKind.TITLE,
            RowKind.HERO,
            RowKind.QUESTION,
            RowKind.KICKER,
            RowKind.AGAIN,
            RowKind.HEADING,
            RowKind.PARAGRAPH,
        ),
        "text",
    ),
    **dict.fromkeys(
        (
            RowKind.BULLET,
            RowKind.STEP,
            RowKind.LEGEND,
            RowKind.CLEAR,
            RowKind.TALK,
            RowKind.PICKED,
        ),
        "list",
    ),
    RowKind.DAY: "day",
    **dict.fromkeys(
        (RowKind.TIP, RowKind.CAUTION, RowKind.CALL_TODAY, RowKind.CALL_NOW), "callout"
    ),
    **dict.fromkeys(
        (RowKind.START, RowKind.PAGE, RowKind.QUIET, RowKind.DETAIL, RowKind.KEY), "plate"
    ),
    RowKind.VALUE: "value",
    **dict.fromkeys((RowKind.GAUGE, RowKind.LENGTH), "gauge"),
    RowKind.TOOLS: "tools",
    **dict.fromkeys((RowKind.ANSWER, RowKind.PICK), "answer"),
}
"""The component that draws each kind of row."""
