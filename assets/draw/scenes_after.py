"""Pictures of the chapter Afterwards: the days at home."""

from __future__ import annotations

from assets.draw.bare import bare_chest, washing_arm
from assets.draw.bent_arms import folded
from assets.draw.body import bust, neck
from assets.draw.geometry import Pt, smooth, tube
from assets.draw.hands import REST
from assets.draw.hands_laid import laid
from assets.draw.heads import head
from assets.draw.limbs import arm, legs, shod
from assets.draw.outdoors import bench, sun
from assets.draw.palette import (
    BLACK,
    CREAM,
    DENIM,
    EBONY,
    GREY,
    LIGHT,
    NAVY,
    PLUM,
    RUSTY,
    SAGE,
    SHADOW,
    TAN,
    WOOL,
)  # fmt: skip
from assets.draw.persons import Person
from assets.draw.places_care import bathroom, no_pool, park, sheer_window, sofa, water
from assets.draw.registry import picture
from assets.draw.room import shadow, side_table, wall
from assets.draw.scalp import redness
from assets.draw.soft_things import pillow, soft_hat
from assets.draw.svg import Node, ellipse, group, path, radial, stroke

HELEN = Person(LIGHT, GREY, "bun", PLUM, old=True, soft=True)
GRACE = Person(EBONY, GREY, "coily", WOOL, old=True, soft=True)
LEO = Person(TAN, BLACK, "short", CREAM, beard="stubble")


def _resting() -> Node:
    """A woman sits with her hands on her knees, her scalp a little pink."""
    p = HELEN
    part: list[Pt] = [(36, -82), (24, -95), (6, -105), (-14, -112)]
    combed = "M12 -99Q-14 -94 -40 -70M-4 -106Q-36 -100 -58 -78M27 -90Q46 -94 62 -82"
    big = 1.14
    flush = group(
        redness((12, -96), 38, 17, "#E9A092", 0.6),
        path(tube(part, [7, 6.5, 5, 3], per=3), "#F2BFB0"),
        stroke(smooth([(x - 4, y - 1) for x, y in part], closed=False), GREY.line, 1.6, 0.4),
        stroke(combed, GREY.light, 2.4, 0.5),
        at=(0, 60 - 60 * big),
        scale=big,
    )
    return group(
        shod((264, 750), RUSTY),
        legs((20, 488), (246, 476), (256, 716), NAVY, wide=108),
        group(bust(p, "three", "smile", big=big), flush, at=(-35, 0), turn=-4),
        shod((158, 782), RUSTY),
        legs((-99, 488), (144, 490), (152, 748), NAVY, wide=135),
        folded((52, 200), (124, 352), (172, 418), p.top, laid(p.skin, thumb_near=True),
               turn=-38, far=True),
        folded((-134, 222), (-146, 384), (16, 434), p.top, laid(p.skin), turn=-4),
        at=(306, 222),
        scale=0.75,
    )  # fmt: skip


def resting_on_sofa() -> Node:
    """The sofa and the woman on it, standing on y 802, from x 50 to 960."""
    return group(
        shadow((510, 808), 520, 36),
        sofa(SAGE, 60, 352, 890),
        shadow((310, 636), 180, 20, 0.5),
        shadow((480, 836), 150, 16, 0.45),
        _resting(),
    )


@picture(
    "first-day",
    "The first day",
    (
        "A woman sits on a sofa at home with her hands on her knees and a slightly pink scalp. "
        "A clean pillow lies beside her, a soft hat on a small table, "
        "and a curtain keeps out the sun."
    ),
)
def first_day() -> Node:
    """Rest, hands off, out of the sun."""
    return group(
        wall(752),
        sheer_window(660, 44, 380, 300),
        resting_on_sofa(),
        shadow((712, 610), 170, 26),
        group(pillow(), at=(710, 524), turn=-5),
        group(side_table(214, 216), at=(1078, 812)),
        ellipse((1078, 604), 92, 15, radial((0, SHADOW, 0.5), (1, SHADOW, 0))),
        group(soft_hat(), at=(1078, 620), scale=0.6),
    )


def washing_man() -> Node:
    """A man washes his hair with cupped hands, in body units."""
    p = LEO
    back, front = head(p, "front", "down")
    return group(
        back,
        neck(p, "front"),
        bare_chest(p.skin),
        front,
        washing_arm(p.skin),
        group(washing_arm(p.skin), flip=True),
    )


@picture(
    "first-days",
    "Days 1 to 3",
    (
        "A man washes his hair gently with cupped hands under a lukewarm shower. "
        "A sign of a swimming pool beside him is crossed out."
    ),
)
def first_days() -> Node:
    """Soft water, soft hands, closed eyes."""
    man = group(washing_man(), at=(560, 516), scale=1.24)
    return group(bathroom(), water(front=False), man, water(front=True), no_pool((1052, 742), 112))


def resting_on_bench(p: Person = GRACE) -> Node:
    """A woman in a wide hat on a bench that stands on y 806, from x 420 to 1040."""
    far = arm((74, 200), (150, 350), (20, 392), p.top, p.skin, REST, flip=True, turn=-8)
    near = arm((-112, 214), (-160, 386), (16, 420), p.top, p.skin, REST, turn=4)
    sitter = group(
        shod((330, 808), RUSTY),
        legs((40, 500), (300, 540), (320, 780), DENIM, wide=120),
        bust(p, "three", "smile"),
        group(soft_hat(), at=(-6, -2), scale=(1.3, 1.06)),
        shod((232, 834), RUSTY),
        legs((-92, 502), (214, 552), (222, 806), DENIM, wide=144),
        far,
        near,
    )
    return group(
        group(bench(600), at=(730, 806)),
        shadow((650, 706), 150, 15, 0.45),
        group(sitter, at=(640, 300), scale=0.68),
    )


@picture(
    "two-weeks",
    "Up to two weeks",
    "A woman in a wide hat sits at ease on a bench in the shade of a tree.",
)
def two_weeks() -> Node:
    """The sun stands on the left, so the shade falls to the right, where she rests."""
    return group(
        park(),
        resting_on_bench(),
        group(sun(54), at=(98, 118)),
    )
