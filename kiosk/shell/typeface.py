"""The styles text is set in, and how large each is on a glass (standards A30, A31, A38)."""

import math
from dataclasses import dataclass
from enum import StrEnum

from kiosk.shell.glass import Glass
from kiosk.visit.events import TextSize

SMALLEST_CAP_MM = {TextSize.DEFAULT: 4.8, TextSize.LARGE: 7.3}
"""A30: 4.8 mm; A31: 0.7 degrees at 600 mm."""


class Style(StrEnum):
    """What a text is for; each style is one size, weight and line height."""

    CAPTION = "caption"
    LABEL = "label"
    BODY = "body"
    HEADING = "heading"
    TITLE = "title"
    HERO = "hero"


@dataclass(frozen=True, slots=True)
class Setting:
    """One style on one glass: size and line height in pixels, weight from 100 to 900."""

    size_px: int
    pitch_px: float
    weight: int


PITCH = {
    Style.CAPTION: 1.3,
    Style.LABEL: 1.26,
    Style.BODY: 1.5,
    Style.HEADING: 1.3,
    Style.TITLE: 1.16,
    Style.HERO: 1.12,
}
WEIGHT = {
    Style.CAPTION: 400,
    Style.LABEL: 600,
    Style.BODY: 400,
    Style.HEADING: 600,
    Style.TITLE: 700,
    Style.HERO: 700,
}


def settings(glass: Glass, size: TextSize, cap_ratio: float) -> dict[Style, Setting]:
    """Give each style's setting. `cap_ratio` is the typeface's capital height over its size."""
    least = SMALLEST_CAP_MM[size]
    small = max(least, min(glass.short_mm * 0.0178, 6.0))
    body = min(max(SMALLEST_CAP_MM[TextSize.DEFAULT], glass.short_mm * 0.0276), 9.2)
    title = body * (1.4 if glass.roomy else 1.25)
    if size is TextSize.LARGE:
        body, title = max(least, body * 1.3), max(least * 1.1, title * 1.25)
    caps = {
        Style.CAPTION: small,
        Style.LABEL: small,
        Style.BODY: body,
        Style.HEADING: body,
        Style.TITLE: title,
        Style.HERO: title * (1.45 if glass.roomy else 1.0),
    }
    # A capital fills whole rows of pixels, as many as its height needs.
    rows = {style: glass.at_least(cap) for style, cap in caps.items()}
    sizes = {style: math.ceil(count / cap_ratio) for style, count in rows.items()}
    return {
        style: Setting(px, math.ceil(px * PITCH[style]), WEIGHT[style])
        for style, px in sizes.items()
    }


def indent_px(body: Setting, px_per_mm: float) -> float:
    """Give the room for the mark of a list line, an answer or a callout."""
    return max(9 * px_per_mm, 1.05 * body.size_px)
