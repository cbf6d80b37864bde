"""The bar: the same buttons in the same order and place on every screen (standards A55)."""

import math
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.shell.box import Box
from kiosk.shell.glass import Glass
from kiosk.shell.ruler import Ruler
from kiosk.shell.typeface import Style

TARGET_MM = 20.0
"""A40."""
GAP_MM = 3.0
"""A42."""
ICON_MM = 8.0


class ButtonId(StrEnum):
    """The buttons of the bar, in their order."""

    BACK = "back"
    TEXT_SIZE = "text-size"
    CONTRAST = "contrast"
    NOTES = "notes"
    DRAW = "draw"
    STAFF = "staff"
    CONTENTS = "contents"
    HAND_OVER = "hand-over"
    FINISH = "finish"
    NEXT = "next"


FOLDED_AWAY = (ButtonId.TEXT_SIZE, ButtonId.CONTRAST)
"""Found behind “More” where the glass is too narrow for all."""
FOLDED = (*FOLDED_AWAY, ButtonId.STAFF)
"""All that “More” leads to: the staff side too."""
FOLDED_LAST = (*FOLDED, ButtonId.HAND_OVER)
"""On a narrower glass handing over is found there as well, on the staff side."""
LEFT_OUT = (*FOLDED_LAST, ButtonId.DRAW)
"""On a glass that is narrower still one cannot draw."""
BAREST = (*LEFT_OUT, ButtonId.NOTES)
"""On the narrowest no notes can be read either."""
PAD_MM, TIGHT_MM = 6.0, 3.0
"""Air beside words that stand below their icon: usually, and where there is no room for it."""
EDGE_MM = 4.0
"""Air beside the outer buttons where the usual margin has no room; rather that than none of one."""


class BarStyle(StrEnum):
    """How the buttons stand: words beside icons, words below icons, or some behind “More”."""

    INLINE = "inline"
    STACKED = "stacked"
    FOLDED = "folded"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Button:
    """A button with every word it may ever carry, so that it never changes its place.

    `long` is carried only where the bar has room for it without laying anything differently.
    """

    id: ButtonId
    labels: tuple[str, ...]
    long: str = ""


@dataclass(frozen=True, slots=True)
class BarLayout:
    """Where the bar and its buttons are."""

    style: BarStyle
    area: Box
    boxes: dict[ButtonId, Box]
    long: bool
    """Whether the long words of its buttons have room."""

    @property
    def folded(self) -> bool:
        """Whether some buttons are behind “More”."""
        return self.style is BarStyle.FOLDED

    @property
    def stacked(self) -> bool:
        """Whether words stand below icons."""
        return self.style in (BarStyle.STACKED, BarStyle.FOLDED)


def lay_bar(
    glass: Glass, ruler: Ruler, buttons: tuple[Button, ...], margin: float, *, roomy: bool
) -> BarLayout:
    """Give the first way of laying the bar that leaves every word whole."""
    bar = _Bar(glass, ruler, margin, roomy)
    if glass.portrait:
        return bar.rows(buttons)
    some, few, fewest, barest = (
        _folded(buttons, away) for away in (FOLDED, FOLDED_LAST, LEFT_OUT, BAREST)
    )
    edged = replace(bar, margin=min(margin, bar.mm(EDGE_MM)))
    ways = [
        (laid, style, laid.widths(style, kept, pad_mm, long=long), long)
        for laid, style, kept, pad_mm in (
            (bar, BarStyle.INLINE, buttons, PAD_MM),
            (bar, BarStyle.STACKED, buttons, PAD_MM),
            (bar, BarStyle.FOLDED, some, PAD_MM),
            (bar, BarStyle.FOLDED, some, TIGHT_MM),
            (bar, BarStyle.FOLDED, few, PAD_MM),
            (bar, BarStyle.FOLDED, few, TIGHT_MM),
            (edged, BarStyle.FOLDED, few, TIGHT_MM),
            (bar, BarStyle.FOLDED, fewest, TIGHT_MM),
            (bar, BarStyle.FOLDED, barest, TIGHT_MM),
        )
        for long in (True, False)
    ]
    fitting = (way for way in ways if way[0].total(way[2]) <= way[0].room)
    laid, style, widths, long = next(fitting, ways[-1])
    return laid.row(style, widths, long)


def _folded(buttons: tuple[Button, ...], away: tuple[ButtonId, ...]) -> tuple[Button, ...]:
    """Give the buttons that stay, of which the contents are then called “More”."""
    return tuple(
        replace(button, labels=button.labels[-1:]) if button.id is ButtonId.CONTENTS else button
        for button in buttons
        if button.id not in away
    )


@dataclass(frozen=True, slots=True)
class _Bar:
    glass: Glass
    ruler: Ruler
    margin: float
    roomy: bool

    @property
    def room(self) -> float:
        return self.glass.width - 2 * self.margin

    def mm(self, millimetres: float) -> float:
        return millimetres * self.glass.px_per_mm

    def _words(self, button: Button, *, long: bool) -> float:
        labels = (*button.labels, button.long) if long else button.labels
        return max(self.ruler.width(Style.LABEL, label) for label in labels)

    def widths(
        self,
        style: BarStyle,
        buttons: tuple[Button, ...],
        pad_mm: float = PAD_MM,
        *,
        long: bool = False,
    ) -> dict[ButtonId, float]:
        beside = style in (BarStyle.INLINE, BarStyle.ROWS)
        pads = self.mm(ICON_MM + 3 + 2 * 5 if beside else pad_mm)
        return {b.id: self._target(self._words(b, long=long) + pads) for b in buttons}

    def _target(self, pixels: float) -> int:
        return max(self.glass.at_least(TARGET_MM), math.ceil(pixels))

    def gap(self) -> int:
        return self.glass.at_least(GAP_MM)

    def total(self, widths: dict[ButtonId, float]) -> float:
        return sum(widths.values()) + self.gap() * (len(widths) - 1)

    def height(self, style: BarStyle) -> float:
        label = self.ruler.pitch(Style.LABEL)
        if style in (BarStyle.STACKED, BarStyle.FOLDED):
            return self._target(label + self.mm(ICON_MM + 3.5))
        return self._target(max(self.mm(24) if self.roomy else 0.0, label + self.mm(4)))

    def pad(self) -> float:
        return self.mm(5.5 if self.roomy else 2.5)

    def row(self, style: BarStyle, widths: dict[ButtonId, float], long: bool) -> BarLayout:
        """Lay Back left, Next right, the rest as one group between."""
        height, pad = self.height(style), self.pad()
        area = Box(0, self.glass.height - height - 2 * pad, self.glass.width, height + 2 * pad)
        spare = self.room - self.total(widths)
        grow = math.floor(min(spare * 0.35, self.mm(26))) if ButtonId.NEXT in widths else 0
        widths = {**widths, ButtonId.NEXT: widths[ButtonId.NEXT] + grow}
        names = list(widths)
        inner = (self.room - self.total(widths)) / 2
        gap, x = self.gap(), self.margin
        boxes: dict[ButtonId, Box] = {}
        for name in names:
            if name is names[1] or name is names[-1]:
                x += inner
            boxes[name] = Box(x, area.y + pad, widths[name], height)
            x += widths[name] + gap
        return BarLayout(style, area, boxes, long)

    def rows(self, buttons: tuple[Button, ...]) -> BarLayout:
        """Lay the tools in one row or more, as even as may be; Back and a wide Next below them.

        They are named in the order they stand in, as keys go through them so.
        """
        height, pad, gap = self.height(BarStyle.ROWS), self.pad(), self.gap()
        room = self.room
        tools = [b for b in buttons if b.id not in (ButtonId.BACK, ButtonId.NEXT)]
        widest = max(self.widths(BarStyle.ROWS, tuple(tools)).values())
        most = max(1, min(len(tools), int((room + gap) // (widest + gap))))
        lines = -(-len(tools) // most)
        across = -(-len(tools) // lines)
        total = (lines + 1) * height + lines * gap + 2 * pad
        area = Box(0, self.glass.height - total, self.glass.width, total)
        boxes: dict[ButtonId, Box] = {}
        last = area.bottom - pad - height
        third = (room - 2 * gap) // 3
        for number, button in enumerate(tools):
            line, column = divmod(number, across)
            width = (room - (across - 1) * gap) // across
            x, y = self.margin + column * (width + gap), area.y + pad + line * (height + gap)
            boxes[button.id] = Box(x, y, width, height)
        boxes[ButtonId.BACK] = Box(self.margin, last, third, height)
        boxes[ButtonId.NEXT] = Box(self.margin + third + gap, last, 2 * third + gap, height)
        return BarLayout(BarStyle.ROWS, area, boxes, long=True)
