"""Colour sums: luminance and contrast as WCAG counts them, and lightness as the eye does."""

from __future__ import annotations

from functools import cache
from math import atan2, cos, degrees, hypot, radians, sin

Lch = tuple[float, float, float]
"""Lightness from 0 to 1, chroma, and hue in degrees (OKLCH)."""


def _channels(colour: str) -> tuple[float, float, float]:
    r, g, b = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return _linear(r), _linear(g), _linear(b)


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)


def _hex(*linear: float) -> str:
    clipped = (min(max(v, 0.0), 1.0) for v in linear)
    parts = (v * 12.92 if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055 for v in clipped)
    return "#" + "".join(f"{round(p * 255):02X}" for p in parts)


@cache
def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1."""
    r, g, b = _channels(colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: float, b: float) -> float:
    """How far two luminances stand apart, 1 to 21."""
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)


@cache
def lab(colour: str) -> tuple[float, float, float]:
    """A colour as lightness and two opposites, so that what looks alike lies near (OKLAB)."""
    r, g, b = _channels(colour)
    cone_l = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    cone_m = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    cone_s = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    x = 1.9779984951 * cone_l - 2.4285922050 * cone_m + 0.4505937099 * cone_s
    y = 0.0259040371 * cone_l + 0.7827717662 * cone_m - 0.8086757660 * cone_s
    light = 0.2104542553 * cone_l + 0.7936177850 * cone_m - 0.0040720468 * cone_s
    return light, x, y


@cache
def lch(colour: str) -> Lch:
    """A colour as lightness, chroma and hue."""
    light, x, y = lab(colour)
    return light, hypot(x, y), degrees(atan2(y, x)) % 360


def of_lch(light: float, chroma: float, hue: float) -> str:
    """The colour of a lightness, chroma and hue; what no screen shows is clipped."""
    x, y = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    cone_l = (light + 0.3963377774 * x + 0.2158037573 * y) ** 3
    cone_m = (light - 0.1055613458 * x - 0.0638541728 * y) ** 3
    cone_s = (light - 0.0894841775 * x - 1.2914855480 * y) ** 3
    return _hex(
        4.0767416621 * cone_l - 3.3077115913 * cone_m + 0.2309699292 * cone_s,
        -1.2684380046 * cone_l + 2.6097574011 * cone_m - 0.3413193965 * cone_s,
        -0.0041960863 * cone_l - 0.7034186147 * cone_m + 1.7076147010 * cone_s,
    )


@cache
def at_luminance(colour: str, wanted: float) -> str:
    """The same hue, made as dark or as light as wanted."""
    light, chroma, hue = lch(colour)
    low, high = 0.0, 1.0
    if wanted > luminance(colour):
        low = light
    else:
        high = light
    for _ in range(18):
        middle = (low + high) / 2
        if luminance(of_lch(middle, _kept(chroma, light, middle), hue)) < wanted:
            low = middle
        else:
            high = middle
    return of_lch(low, _kept(chroma, light, low), hue)


def _kept(chroma: float, before: float, after: float) -> float:
    """Less chroma near black and near white, where a full one would glow."""
    room = min(after / max(before, 0.01), (1 - after) / max(1 - before, 0.01), 1.0)
    return float(chroma * max(room, 0.0) ** 0.6)
