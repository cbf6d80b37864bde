"""The picture of hair that falls: a comb full of it, and more in the hand."""

from __future__ import annotations

from random import Random

from assets.draw import palette as c
from assets.draw.bent_arms import folded
from assets.draw.body import bust
from assets.draw.geometry import Pt, polar, smooth, turned, xy
from assets.draw.grips import cupped, grip
from assets.draw.limbs import arm
from assets.draw.persons import MEI
from assets.draw.registry import picture
from assets.draw.room import wall
from assets.draw.svg import (
    Node,
    across,
    cast,
    circle,
    ellipse,
    group,
    linear,
    path,
    plays,
    slant,
    stroke,
)
from assets.draw.things_more import comb

HELD, LEAN, HOLLOW = (524.0, 574.0), 12.0, (742.0, 706.0)
"""Where the comb is held, how far it leans, and where the other hand is hollow."""


def _comb() -> Node:
    """A wooden comb standing on its handle, teeth to the right."""
    wood = across((0, "#D9A05C"), (0.4, "#B97836"), (1, "#8F5420"))
    handle = "M-24 -76H20L16 96Q14 128 0 128Q-14 128 -16 96Z"
    return group(
        path(handle, wood, "#6B3C12", 3.4),
        group(comb(300, 20), at=(-26, -62), turn=-90, scale=(0.66, 0.62)),
    )


def _loops(at: Pt, rx: float, ry: float, count: int, seed: int) -> str:
    """Hairs wound round each other, each an open line."""
    rnd = Random(seed)
    d = ""
    for _ in range(count):
        start, way = rnd.uniform(0, 360), rnd.choice((-1, 1))
        ring = [
            polar((0, 0), rnd.uniform(0.35, 1.0), start + way * k * rnd.uniform(58, 84))
            for k in range(5)
        ]
        d += smooth([(at[0] + x * rx, at[1] + y * ry) for x, y in ring], closed=False)
    return d


def _hanging() -> str:
    """Hairs that hang from the comb's teeth straight down, each a little longer or shorter."""
    rnd = Random(6)
    d = ""
    for i in range(13):
        dx, dy = turned((26 + 46 * ((i * 5) % 13) / 13, -236 + 12.5 * i), LEAN)
        x, y = HELD[0] + dx, HELD[1] + dy
        long, sway = rnd.uniform(130, 230), rnd.uniform(-16, 22)
        d += f"M{xy((x - 14, y - 6))}C{xy((x + 26, y - 10))} {xy((x + 22, y + long * 0.3))} "
        d += f"{xy((x + 14 + sway, y + long * 0.6))}S{xy((x + sway, y + long * 0.8))} "
        d += xy((x + 18 + sway, y + long))
    return d


def _hairs(d: str, width: float = 3) -> Node:
    return cast("sign", stroke(d, c.BLACK.base, width))


IN_BASIN = (
    "M690 842C740 826 778 838 812 852"
    "M746 822C790 806 850 816 880 830"
    "M968 858C1010 836 1060 838 1100 852"
    "M1010 818C1050 812 1086 820 1116 834"
    "M820 862C850 858 880 848 896 852"
    "M1120 846C1140 834 1160 832 1180 836"
)
"""Hairs that lie loose in the washbasin."""


def _clump() -> Node:
    """Hairs wound up in the hollow hand."""
    x, y = HOLLOW
    return group(
        cast("flesh", ellipse((x, y - 2), 48, 20, c.BLACK.mid)),
        _hairs(_loops((x, y - 4), 68, 34, 16, 3)),
    )


@plays("setting")
def _basin() -> Node:
    """A white washbasin that runs off the foot, its rim's middle at (0, 0); a tap behind it."""
    china = slant((0, c.WHITE), (0.6, "#EEF4F4"), (1, "#CBDADB"))
    steel = across((0, c.STEEL_LIGHT), (0.4, c.WHITE), (1, c.STEEL))
    spout = "M-16 -40V-128Q-16 -168 -56 -168H-94Q-112 -168 -112 -150V-134H-84V-142H-62Q-46 -142"
    spout += " -46 -124V-40Z"
    return group(
        path("M-330 0Q-320 170 -180 220H180Q320 170 330 0Z", china, "#8FA9AB", 3.2),
        ellipse((0, 0), 330, 66, china, "#8FA9AB", 3.2),
        ellipse((0, 6), 292, 48, linear((0, "#B9CDCF"), (1, "#F3F8F8")), "#A9BFC1", 2.4),
        ellipse((119, -47), 40, 9, steel, c.STEEL_DEEP, 3.2),
        group(path(spout, steel, c.STEEL_DEEP, 3.2), at=(150, -8)),
    )


@plays("setting")
def _mirror() -> Node:
    """A round mirror on the wall about (0, 0)."""
    wood = slant((0, c.WOOD_LIGHT), (0.5, c.WOOD), (1, c.WOOD_DEEP))
    return group(
        circle((8, 14), 190, c.SHADOW, opacity=0.13),
        circle((0, 0), 190, wood, c.WOOD_DEEP, 3.2),
        circle((0, 0), 166, slant((0, "#F2FAFA"), (1, "#BFD9DC")), c.WOOD_DEEP, 2.6),
        stroke("M-96 40L40 -96M-60 66L12 -6", c.WHITE, 12, 0.7),
    )


@picture(
    "shedding",
    "Can more hair fall?",
    (
        "A woman looks at a comb full of loose hairs; more lie in her other hand "
        "and in the washbasin."
    ),
)
def shedding() -> Node:
    """More hairs than she is used to."""
    p = MEI
    at, size = (290, 344), 1.22
    hold_back, hold_front = grip(p.skin, None, to=(508, 473), line=6)
    palm_back, palm_front = cupped(p.skin, None, to=(420, 278), line=7.5)
    far = arm((84, 204), (190, 430), (296, 323), p.top, p.skin, grasp=group(), merge=False)
    near = folded((-112, 216), (-74, 390), (88, 191), p.top, group())
    return group(
        wall(990, warm=False),
        group(_mirror(), at=(980, 250)),
        group(_basin(), at=(930, 824)),
        _hairs(IN_BASIN, 2.8),
        _hairs(_loops((938, 838), 76, 22, 9, 5), 2.8),
        group(palm_back, at=HOLLOW, flip=True, scale=0.42),
        _clump(),
        group(palm_front, at=HOLLOW, flip=True, scale=0.42),
        group(far, bust(p, "three", "worried", nod=10), at=at, scale=size),
        group(
            group(hold_back, flip=True, scale=0.36),
            _comb(),
            group(hold_front, flip=True, scale=0.36),
            at=HELD,
            turn=LEAN,
        ),
        _hairs(_hanging(), 2.8),
        group(near, at=at, scale=size),
    )
