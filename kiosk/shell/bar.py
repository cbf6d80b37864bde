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
    STAFF = "staff"
    CONTENTS = "contents"
    HAND_OVER = "hand-over"
    FINISH = "finish"
    NEXT = "next"


FOLDED_AWAY = (ButtonId.TEXT_SIZE, ButtonId.CONTRAST)
"""Found behind “More” where the glass is too narrow for all."""
FOLDED = (*FOLDED_AWAY, ButtonId.STAFF)
"""All that “More” leads to: the staff side too."""
ON_STAFF_SIDE = (ButtonId.HAND_OVER,)
"""Found on the staff side, where even then there is no room for it."""


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
    room = glass.width - 2 * margin
    kept = tuple(button for button in buttons if button.id not in FOLDED)
    ways = (
        (style, bar.widths(style, some, long=long), long)
        for style, some in (
            (BarStyle.INLINE, buttons),
            (BarStyle.STACKED, buttons),
            (BarStyle.FOLDED, kept),
            (BarStyle.FOLDED, tuple(b for b in kept if b.id not in ON_STAFF_SIDE)),
        )
        for long in (True, False)
    )
    way = next((way for way in ways if bar.total(way[1]) <= room), None)
    return bar.row(*(way or (BarStyle.FOLDED, bar.widths(BarStyle.FOLDED, kept), False)))


@dataclass(frozen=True, slots=True)
class _Bar:
    glass: Glass
    ruler: Ruler
    margin: float
    roomy: bool

    def mm(self, millimetres: float) -> float:
        return millimetres * self.glass.px_per_mm

    def _words(self, button: Button, *, long: bool) -> float:
        labels = (*button.labels, button.long) if long else button.labels
        return max(self.ruler.width(Style.LABEL, label) for label in labels)

    def widths(
        self, style: BarStyle, buttons: tuple[Button, ...], *, long: bool = False
    ) -> dict[ButtonId, float]:
        beside = style in (BarStyle.INLINE, BarStyle.ROWS)
        pads = self.mm(ICON_MM + 3 + 2 * 5 if beside else 6)
        if style is BarStyle.FOLDED:  # “More” stands there in place of “Contents”
            more = ButtonId.CONTENTS
            buttons = tuple(replace(b, labels=b.labels[-(b.id is more) :]) for b in buttons)
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
        room = self.glass.width - 2 * self.margin
        spare = room - self.total(widths)
        grow = math.floor(min(spare * 0.35, self.mm(26))) if ButtonId.NEXT in widths else 0
        widths = {**widths, ButtonId.NEXT: widths[ButtonId.NEXT] + grow}
        names = list(widths)
        inner = (room - self.total(widths)) / 2
        gap, x = self.gap(), self.margin
        boxes: dict[ButtonId, Box] = {}
        for name in names:
            if name is names[1] or name is names[-1]:
                x += inner
            boxes[name] = Box(x, area.y + pad, widths[name], height)
            x += widths[name] + gap
        return BarLayout(style, area, boxes, long)

    def rows(self, buttons: tuple[Button, ...]) -> BarLayout:
        """Lay the tools in one row or more, with Back and a wide Next below them.

        They are named in the order they stand in, as keys go through them so.
        """
        height, pad, gap = self.height(BarStyle.ROWS), self.pad(), self.gap()
        room = self.glass.width - 2 * self.margin
        tools = [b for b in buttons if b.id not in (ButtonId.BACK, ButtonId.NEXT)]
        widest = max(self.widths(BarStyle.ROWS, tuple(tools)).values())
        across = max(1, min(len(tools), int((room + gap) // (widest + gap))))
        lines = -(-len(tools) // across)
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
