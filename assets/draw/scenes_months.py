"""The picture of the months that pass."""

from __future__ import annotations

from random import Random

from assets.draw import palette as c
from assets.draw.geometry import blade
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow
from assets.draw.svg import Node, group, linear, path, rect, stroke
from assets.draw.things_home import calendar_leaf

WIDE, HIGH, STEP = 172.0, 204.0, 190.0
LEFT, ROWS = 39.0, (30.0, 330.0)
FULL, THIN = (22.0, 146.0), (48.0, 84.0, 120.0)
NEW_AT, NEW_AFTER = 66.0, 2
"""Where the one new hair comes, and the month (from 0) before which there is none."""


@picture(
    "takes-months",
    "It takes months",
    (
        "Two rows of six windows on the same patch of scalp, month by month. In the upper row "
        "a little more hair grows, in the lower row nothing changes. Six calendar leaves below."
    ),
)
def takes_months() -> Node:
    """The same skin and the same start twice: a little more for some, none for others."""
    parts: list[Node] = []
    for y, grows in zip(ROWS, (True, False), strict=True):
        parts += [
            rect(20, y - 16, 1160, 290, 34, c.WHITE, opacity=0.5),
            *(
                group(_window(i if grows else 0), at=(LEFT + i * STEP, y))
                for i in range(6)
            ),
        ]  # fmt: skip
    for i in range(6):
        x = LEFT + WIDE / 2 + i * STEP
        parts += [
            shadow((x, 762), 74, 11, 0.35),
            group(calendar_leaf(108), at=(x - 54, 640)),
        ]
    return group(
        backdrop(),
        rect(-10, 722, 1220, 300, 0, linear((0, "#EBCBA3"), (1, "#D9B384"))),
        stroke("M-10 722H1210", c.WOOD_DEEP, 3, 0.6),
        *parts,
    )


def _window(month: int) -> Node:
    """One look at the same patch of scalp, after `month` months of a little growth."""
    rnd = Random(12)
    ground, gain, skin = HIGH - 52, month / 5, c.TAN
    strands = [(x, 122 + rnd.uniform(-6, 6), 6.4) for x in FULL]
    strands += [(x, 54 + rnd.uniform(-6, 6) + 10 * gain, 3 + gain) for x in THIN]
    if month > NEW_AFTER:
        strands.append((NEW_AT, 18 + 34 * (month - NEW_AFTER) / (5 - NEW_AFTER), 3.4))
    hairs = []
    for x, tall, thick in strands:
        y = ground + abs(x - WIDE / 2) * 0.08
        d = blade((x, y + 6), (x + 3, y - tall * 0.6), (x + 13, y - tall), thick)
        hairs.append(path(d, c.DARK.base, c.DARK.line, 1.4))
    w, h = WIDE, HIGH
    edge = f"M0 {ground + 4}Q{w / 2} {ground - 12} {w} {ground + 4}"
    body = f"{edge}V{h - 24}Q{w} {h} {w - 24} {h}H24Q0 {h} 0 {h - 24}Z"
    return group(
        rect(5, 8, w, h, 24, "#3A2A22", opacity=0.12),
        rect(0, 0, w, h, 24, linear((0, c.WHITE), (1, "#F6F1E4"))),
        path(body, linear((0, skin.light), (0.35, skin.scalp), (1, skin.base))),
        stroke(edge, skin.line, 3, 0.7),
        *hairs,
        rect(0, 0, w, h, 24, "none", "#9DB8BD", 3.2),
    )
