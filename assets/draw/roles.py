"""What a shape is that nobody gave a role: read from its size and its colours."""

from __future__ import annotations

from dataclasses import astuple

from assets.draw.colour import lch
from assets.draw.palette import BROWN, DEEP, EBONY, PORCELAIN, TAN
from assets.draw.palette import LIGHT as LIGHT_SKIN
from assets.draw.svg import Gradient, Paint, Role

COVERS, DOT = 0.6, 0.53
SHEER, DIM = 0.45, 0.42
VAST = {"rect": ("width", 500), "circle": ("r", 220), "ellipse": ("rx", 220)}
"""What is so large and has no line of its own is ground, whoever drew it."""
WARM = 0.045
SKINS = (PORCELAIN, LIGHT_SKIN, TAN, BROWN, DEEP, EBONY)
SKIN = {tone for skin in SKINS for tone in astuple(skin)} - {skin.light for skin in SKINS}


def _is_skin(paint: Paint | None) -> bool:
    if isinstance(paint, Gradient):
        return any(_is_skin(colour) for _, colour, _ in paint.stops) or _is_flush(paint)
    return paint in SKIN


def _is_glow(paint: Paint) -> bool:
    """Whether it is white that fades away: light on a wall."""
    if not isinstance(paint, Gradient) or paint.stops[-1][2] > 0:
        return False
    light, chroma, _ = lch(paint.stops[0][1])
    return light > 0.97 and chroma < 0.02


def _is_flush(paint: Gradient) -> bool:
    """Whether it is a colour that fades away on skin: redness, a bruise, a swelling."""
    fades = any(alpha == 0 for _, _, alpha in paint.stops)
    _, chroma, hue = lch(paint.stops[0][1])
    return fades and chroma > WARM and not 75 < hue < 330


def _is_shade(attrs: dict[str, Paint]) -> bool:
    """Whether it is a shadow: a dull dark that fades away or is seen through."""
    fill, seen = attrs.get("fill", "none"), float(str(attrs.get("opacity", 1)))
    if fill == "none" or "stroke" in attrs:
        return False
    if isinstance(fill, Gradient):
        seen = fill.stops[-1][2]
        fill = fill.stops[0][1]
    light, chroma, _ = lch(str(fill))
    return seen < SHEER and light < DIM and chroma < WARM


def is_dot(attrs: dict[str, Paint]) -> bool:
    """Whether a fill is a mark on something paler: flat, dark, without a line of its own."""
    fill, seen = attrs["fill"], float(str(attrs.get("opacity", 1)))
    flat = isinstance(fill, str) and "stroke" not in attrs and seen > COVERS
    return flat and lch(str(fill))[0] < DOT


def guessed(tag: str, attrs: dict[str, Paint]) -> Role:
    """What a shape is that nobody gave a role."""
    fill = attrs.get("fill", "none")
    if _vast(tag, attrs) or _is_glow(fill) or _is_shade(attrs):
        return "setting"
    return "flesh" if _is_skin(attrs.get("stroke") if fill == "none" else fill) else "thing"


def _vast(tag: str, attrs: dict[str, Paint]) -> bool:
    key, least = VAST.get(tag, ("", 0))
    size = float(str(attrs.get(key, 0)))
    return bool(key) and size >= (2 * least if "stroke" in attrs else least)
