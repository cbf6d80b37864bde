"""The picture of the months that pass."""

from __future__ import annotations

from random import Random

from assets.draw import palette as c
from assets.draw.geometry import Pt, blade, line
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow
from assets.draw.svg import Node, circle, group, linear, path, rect, stroke
from assets.draw.things_home import calendar_leaf

GAIN = 0.5
WIDE, HIGH, STEP = 172.0, 250.0, 190.0


@picture(
    "takes-months",
    "It takes months",
    (
        "Six calendar leaves stand in a row. Above them are two rows of the same hair: "
        "in one it grows a little, in the other nothing changes."
    ),
)
def takes_months() -> Node:
    """Small steps for some, none for others."""
    parts: list[Node] = []
    for row, (y, skin, gain) in enumerate(((30, c.TAN, GAIN), (306, c.BROWN, 0))):
        tops: list[Pt] = []
        for i in range(6):
            node, top = _window(skin, gain * i / 5)
            parts.append(group(node, at=(39 + i * STEP, y)))
            tops.append((39 + i * STEP + WIDE / 2, y + top - 16))
        parts.append(stroke(line(tops), c.WHITE, 11))
        parts.append(stroke(line(tops), c.TEAL, 5, dash="1 13"))
        parts += [circle(q, 8, c.TEAL if row == 0 else c.WHITE, c.TEAL_DEEP, 3.4) for q in tops]
    for i in range(6):
        x = 60 + i * STEP
        parts += [shadow((x + 65, 728), 84, 12, 0.35), group(calendar_leaf(130), at=(x, 582))]
    return group(
        backdrop(),
        rect(-10, 676, 1220, 300, 0, linear((0, "#EBCBA3"), (1, "#D9B384"))),
        stroke("M-10 676H1210", c.WOOD_DEEP, 3, 0.6),
        *parts,
    )


def _window(skin: c.Skin, gain: float) -> tuple[Node, float]:
    """One look at the same patch of scalp, and the height of its thin hairs' ends."""
    rnd = Random(12)
    ground = HIGH - 66
    hairs = []
    for k, x in enumerate((26, 56, 86, 112, 140)):
        full = k in (0, 4)
        tall = (150 if full else 52 * (1 + gain)) + rnd.uniform(-6, 6)
        thick = 6.0 if full else 2.6 * (1 + gain * 0.7)
        y = ground + abs(x - 86) * 0.1
        lean = 12 + rnd.uniform(-4, 6)
        d = blade((x, y + 5), (x + lean * 0.2, y - tall * 0.6), (x + lean, y - tall), thick)
        tone = c.DARK.base if full else c.DARK.mid
        hairs.append(path(d, tone, c.DARK.line, 1.2))
    y, w, h = ground, WIDE, HIGH
    edge = f"M0 {y + 4}Q{w / 2} {y - 14} {w} {y + 4}"
    body = f"{edge}V{h - 24}Q{w} {h} {w - 24} {h}H24Q0 {h} 0 {h - 24}Z"
    return group(
        rect(5, 8, w, h, 24, "#3A2A22", opacity=0.12),
        rect(0, 0, w, h, 24, linear((0, c.WHITE), (1, "#F6F1E4"))),
        path(body, linear((0, skin.light), (0.35, skin.scalp), (1, skin.base))),
        stroke(edge, skin.line, 3, 0.7),
        *hairs,
        rect(0, 0, w, h, 24, "none", "#9DB8BD", 3.2),
    ), ground - 52 * (1 + gain)
