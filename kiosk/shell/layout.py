"""Where everything goes on a glass: header, content, status line, bar. Pixels from millimetres."""

import math
from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.model import Run
from kiosk.shell.bar import BarLayout, Button, lay_bar
from kiosk.shell.box import Box
from kiosk.shell.glass import Glass
from kiosk.shell.ruler import Ruler
from kiosk.shell.typeface import Style

PICTURE_RATIO = 4 / 3
"""Every picture is drawn on a 4:3 sheet."""
FEWEST_CHARACTERS = 17
"""A text column narrower than this reads badly; the picture then gets a part of its own."""
FEWEST_LINES = 5
"""A text column lower than this holds too little beside a picture."""
WIDEST_CHARACTERS = 58
"""A38: at most 80 characters to a line; an “n” is wider than most."""


class FigureRole(StrEnum):
    """What a screen's picture is to it."""

    NONE = "none"
    SUBJECT = "subject"
    REMINDER = "reminder"


class Arrangement(StrEnum):
    """How words and picture share the content area."""

    BESIDE = "beside"
    ABOVE = "above"
    APART = "apart"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Frame:
    """The areas that are the same on every screen with a bar."""

    glass: Glass
    margin: float
    header: Box
    content: Box
    status: Box
    status_lines: int
    low: bool
    """Whether the glass is low for its text: the review line then stands in the header."""
    bar: BarLayout

    def mm(self, millimetres: float) -> float:
        """Turn millimetres on the glass into pixels."""
        return millimetres * self.glass.px_per_mm


@dataclass(frozen=True, slots=True)
class Areas:
    """The content area of one screen: where words go and where the picture goes."""

    arrangement: Arrangement
    text: Box
    figure: Box | None
    wide: Box
    """Where words go on parts without a picture."""


def lay_frame(
    glass: Glass, ruler: Ruler, buttons: tuple[Button, ...], status: tuple[str, str]
) -> Frame:
    """Give the frame for a glass, a text size, the buttons of the bar and the status words."""
    mm = glass.px_per_mm
    margin = min(max(0.034 * glass.width, 6 * mm), 16 * mm)
    roomy = glass.roomy
    caption = ruler.pitch(Style.CAPTION)
    header_height = caption + (12 if roomy else 4) * mm
    room = glass.width - 2 * margin - 6 * mm
    narrow = sum(ruler.width(Style.CAPTION, words) for words in status) > room
    whole = math.floor(glass.width - 2 * margin)
    lines = ruler.lines(Style.CAPTION, (Run(status[0]),), whole)
    if narrow and roomy:
        lines += ruler.lines(Style.CAPTION, (Run(status[1]),), whole)
    status_height = lines * caption + (5 if roomy else 1.5) * mm
    bar = lay_bar(glass, ruler, buttons, margin, roomy=roomy)
    header = Box(margin, 0, glass.width - 2 * margin, header_height)
    line = Box(margin, bar.area.y - status_height, header.w, status_height)
    content = Box(margin, header.bottom, header.w, line.y - header.bottom)
    return Frame(glass, margin, header, content, line, lines, narrow and not roomy, bar)


def lay_areas(
    frame: Frame, ruler: Ruler, role: FigureRole, share: float = 1.0, *, choosing: bool
) -> Areas:
    """Share the content area between words and picture; more words where there is a choice.

    `share` is how much of its usual share the picture gets.
    """
    area, gap = frame.content, frame.mm(12 if frame.glass.roomy else 6)
    character = ruler.width(Style.BODY, "n")
    wide = area.with_width(min(area.w, WIDEST_CHARACTERS * character))
    if role is FigureRole.NONE:
        return Areas(Arrangement.ALONE, wide, None, wide)
    if frame.glass.portrait:
        height = min(area.w / PICTURE_RATIO, area.h * (0.36 if choosing else 0.5) * share)
        width = height * PICTURE_RATIO
        figure = Box(area.x + (area.w - width) / 2, area.y, width, height)
        below = Box(area.x, figure.bottom + gap, area.w, area.bottom - figure.bottom - gap)
        text = below.with_width(min(area.w, WIDEST_CHARACTERS * character))
        return Areas(Arrangement.ABOVE, text, figure, text)
    half = (0.56 if frame.glass.roomy else 0.5) * share
    text, figure = _side_by_side(area, gap, 0.34 * share if choosing else half)
    high = area.h >= FEWEST_LINES * ruler.pitch(Style.BODY)
    if high and text.w >= FEWEST_CHARACTERS * character:
        return Areas(Arrangement.BESIDE, text, figure, text)
    if role is FigureRole.REMINDER:
        return Areas(Arrangement.ALONE, wide, None, wide)
    return Areas(Arrangement.APART, *_side_by_side(area, gap, half), wide)


def _side_by_side(area: Box, gap: float, share: float) -> tuple[Box, Box]:
    """Give words on the left, and on the right a picture of at most a share of the width."""
    width = min(area.w * share, area.h * PICTURE_RATIO)
    figure = Box(area.right - width, area.y, width, width / PICTURE_RATIO)
    return Box(area.x, area.y, figure.x - gap - area.x, area.h), figure
