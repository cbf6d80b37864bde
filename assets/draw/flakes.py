"""Dry flakes of skin: thin, pale, ragged, none like another."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from assets.draw.geometry import Pt, line, polar, turned
from assets.draw.palette import SHADOW, WHITE
from assets.draw.svg import Node, group, path, stroke

SKIN_DRY, CURL = "#F1E4D2", "#8E7763"


def flakes(places: Sequence[Pt], size: float, seed: int, edge: float = 0.7) -> Node:
    """Ragged flakes about `size` long at these places, each with one edge curled up."""
    rnd = Random(seed)
    casts, sheets, lips = "", "", ""
    for at in places:
        ring, lip = _outline(at, size * rnd.choice((0.4, 0.6, 0.9, 1.1, 1.35)), rnd)
        casts += line([(x + size * 0.07, y + size * 0.09) for x, y in ring], closed=True)
        sheets += line(ring, closed=True)
        lips += line(lip)
    return group(
        path(casts, SHADOW, opacity=0.3),
        path(sheets, SKIN_DRY, CURL, edge * 0.6, opacity=0.74),
        stroke(lips, WHITE, edge, 0.9),
    )


def _outline(at: Pt, long: float, rnd: Random) -> tuple[list[Pt], list[Pt]]:
    """A torn scrap and the stretch of its edge that is lit."""
    lean, thin = rnd.uniform(0, 180), rnd.uniform(0.42, 0.7)
    ring = [
        turned(polar((0, 0), long * rnd.uniform(0.28, 0.66), a + rnd.uniform(-14, 14), thin), lean)
        for a in range(0, 360, 40)
    ]
    whole = [(at[0] + x, at[1] + y) for x, y in ring]
    return whole, whole[4:8]
