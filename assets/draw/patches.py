"""A patch of scalp seen from the side, with or without one new hair."""

from __future__ import annotations

from random import Random

from assets.draw import palette as c
from assets.draw.geometry import blade
from assets.draw.svg import Node, cast, circle, group, linear, path, rect, stroke

PATCH_WIDE, PATCH_HIGH, SKIN = 250.0, 244.0, 90.0
NEW_AT = 124.0
"""Where the one new hair stands, in a gap between the others."""


def patch(new: float) -> Node:
    """The patch of scalp with its own ten hairs, and a new one if its height is above 0."""
    rnd, skin, w, h = Random(12), c.TAN, PATCH_WIDE, PATCH_HIGH
    ground = h - SKIN

    def lock(x: float, tall: float, thick: float) -> str:
        y = ground + ((x - w / 2) / w) ** 2 * 34
        return blade((x, y + 8), (x + 2, y - tall * 0.6), (x + 13, y - tall), thick)

    places = [13 + 19.6 * i + (40 if i > 4 else 0) + rnd.uniform(-3, 3) for i in range(10)]
    own = "".join(lock(x, 106 + rnd.uniform(-16, 22), 4.6) for x in places)
    edge = f"M0 {ground + 9}Q{w / 2} {ground - 10} {w} {ground + 9}"
    body = f"{edge}V{h - 24}Q{w} {h} {w - 24} {h}H24Q0 {h} 0 {h - 24}Z"
    hair = lock(NEW_AT - 4, new, 7.5)
    added = cast(
        "mark",
        path(hair, c.TEAL_MID, c.WHITE, 9),
        path(hair, c.TEAL_MID, c.TEAL, 2.4),
        circle((NEW_AT, ground + 8), 10, c.WHITE, c.TEAL_DEEP, 5.5),
    )
    gap = f"M{NEW_AT - 21} {ground + 7}a21 8 0 1 1 42 0a21 8 0 1 1 -42 0Z"
    bare = group(
        cast("flesh", path(gap, c.WHITE, opacity=0.55)), stroke(gap, c.TEAL_DEEP, 3.4, dash="1 7")
    )
    return group(
        rect(5, 8, w, h, 24, c.SHADOW, opacity=0.12),
        rect(0, 0, w, h, 24, linear((0, c.WHITE), (1, "#F6F1E4"))),
        path(body, linear((0, skin.light), (0.35, skin.scalp), (1, skin.base))),
        stroke(edge, skin.line, 3, 0.7),
        path(own, c.DARK.base),
        added if new else bare,
        rect(0, 0, w, h, 24, "none", "#9DB8BD", 3.2),
    )
