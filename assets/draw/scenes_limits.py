"""The picture of what needling cannot do."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from assets.draw import palette as c
from assets.draw.backs import back_head
from assets.draw.bent_arms import folded
from assets.draw.body import bust
from assets.draw.geometry import Pt, polar, quad, smooth, tube
from assets.draw.hair import inside
from assets.draw.hands_posed import at_chin
from assets.draw.marks import inset_frame
from assets.draw.persons import Person
from assets.draw.registry import picture
from assets.draw.room import wall
from assets.draw.svg import (
    Node,
    cast,
    circle,
    ellipse,
    group,
    linear,
    path,
    radial,
    rect,
    slant,
    stroke,
)
from assets.draw.things_home import calendar_leaf

SAUL = Person(c.BROWN, c.GREY, "bald", c.SAGE, old=True, neck="shirt")
WIDE, HIGH = 330.0, 410.0


def _crown_from_behind(p: Person, line: float = 2.4) -> Node:
    """A man from behind, cut to a frame 294 wide: smooth crown, hair round the back of the head."""
    s, cloth = p.skin, p.top
    crown, rnd = (0.0, -60.0), Random(5)
    wisps = []
    for angle in range(0, 360, 6):
        root = polar(crown, rnd.uniform(57, 64), angle, 0.72)
        wisps.append(
            quad(root, polar(crown, 52, angle + 6, 0.72), polar(crown, 46, angle + 12, 0.72))
        )
    skull = radial((0, s.light), (0.5, s.base), (1, s.scalp), at=(0.4, 0.3), r=0.8)
    nape = tube([(0, 40), (0, 100), (0, 150)], [92, 88, 120], round_end=False)
    edge = "M-147 184Q-104 138 -50 118Q0 144 50 118Q104 138 147 184"
    return group(
        path(nape, s.shade, s.line, line),
        path(edge + "V214H-147Z", slant((0, cloth.light), (0.4, cloth.base), (1, cloth.shade))),
        stroke(edge, cloth.line, line),
        stroke("M-52 118Q0 142 52 118", cloth.line, 18),
        stroke("M-52 118Q0 142 52 118", cloth.light, 14),
        back_head(replace(p, style="short"), 0, 130, crown, line),
        cast(
            "flesh",
            ellipse(crown, 56, 41, skull),
            ellipse((-18, -70), 24, 14, radial((0, s.light, 0.95), (1, s.light, 0))),
            stroke("".join(wisps), p.hair.mid, 2.2),
        ),
    )


def _photo(at: Pt, months: int) -> Node:
    """A framed picture of the bald crown, its top left at `at`, under so many calendar leaves."""
    w, gap = 78.0, 32.0
    left = (WIDE - w - gap * (months - 1)) / 2
    return group(
        rect(6, 12, WIDE, HIGH, 10, c.SHADOW, opacity=0.16),
        rect(0, 0, WIDE, HIGH, 10, linear((0, "#E3F1F3"), (1, "#CFE4E2"))),
        group(_crown_from_behind(SAUL, 2), at=(WIDE / 2, 170), scale=1.12),
        rect(0, 0, WIDE, HIGH, 10, "none", c.WHITE, 16),
        rect(-8, -8, WIDE + 16, HIGH + 16, 14, "none", c.WOOD_DEEP, 3),
        *(group(calendar_leaf(w), at=(left + gap * i, -112)) for i in range(months)),
        at=at,
    )


def _scar(r: float) -> Node:
    """Scalp close to, in a round glass: hair all about, and a smooth, shiny scar without any."""
    s, h, rnd = c.BROWN, c.GREY, Random(4)
    scar: list[Pt] = [
        (-96, -10), (-60, -46), (-8, -40), (44, -62), (92, -30), (84, 16), (34, 30), (-10, 52),
        (-66, 40),
    ]  # fmt: skip
    wide = [(x * 1.16, y * 1.25) for x, y in scar]
    hairs = []
    for i in range(150):
        x, y = polar((0, 0), r * 0.95 * ((i + 0.5) / 150) ** 0.5, i * 137.5)
        end = (x + 16 + rnd.uniform(-3, 3), y - 20 + rnd.uniform(-4, 4))
        inside_glass = end[0] ** 2 + end[1] ** 2 < (r - 4) ** 2
        if inside_glass and not inside((x, y), wide) and not inside(end, wide):
            hairs.append(quad((x, y), (x + 3, y - 13), end))
    return group(
        circle((6, 12), r + 12, c.SHADOW, opacity=0.18),
        cast(
            "flesh",
            circle((0, 0), r, slant((0, s.light), (0.5, s.scalp), (1, s.base))),
            stroke("".join(hairs), h.line, 3.4),
            path(smooth([(x * 1.08, y * 1.12) for x, y in scar]), s.light, opacity=0.55),
            path(smooth(scar), slant((0, "#EBC0A4"), (1, "#DDA588"))),
            stroke(
                "M-70 -14Q-20 -28 26 -38M-54 18Q0 12 58 -16M-20 34Q10 26 30 12", "#C98C70", 2, 0.45
            ),
            stroke("M-60 -30Q-30 -38 -10 -32M46 -48Q66 -46 76 -34", c.WHITE, 5, 0.5),
        ),
        inset_frame((0, 0), r),
    )


@picture(
    "what-it-cannot-do",
    "What it cannot do",
    (
        "A man, hand at his chin, looks at two pictures of the back of a head: under one "
        "calendar leaf and under six, the smooth bald crown is the same. A round inset shows "
        "a smooth scar without hairs."
    ),
)
def what_it_cannot_do() -> Node:
    """The same crown twice: months have passed and nothing has changed."""
    think = folded((-108, 214), (-60, 430), (24, 204), SAUL.top, at_chin(SAUL.skin), turn=-24)
    return group(
        wall(990),
        _photo((436, 140), 1),
        _photo((834, 140), 6),
        group(_scar(130), at=(780, 742)),
        group(bust(SAUL, "three", "worried", nod=-4), think, at=(216, 430), scale=1.16),
    )
