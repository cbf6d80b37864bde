"""Paler versions of what is drawn, so that something else can come forward."""

from __future__ import annotations

from dataclasses import replace

from assets.draw.palette import blend
from assets.draw.svg import Gradient, Node, Paint


def _paled(paint: Paint, towards: str, t: float) -> Paint:
    if isinstance(paint, Gradient):
        stops = tuple((at, blend(colour, towards, t), o) for at, colour, o in paint.stops)
        return replace(paint, stops=stops)
    return blend(paint, towards, t) if paint.startswith("#") else paint


def washed(drawn: Node, towards: str, t: float) -> Node:
    """The same drawing, every colour a part `t` of the way towards another."""
    return replace(
        drawn,
        attrs=tuple((key, _paled(value, towards, t)) for key, value in drawn.attrs),
        children=tuple(washed(child, towards, t) for child in drawn.children),
    )
