"""More pictures of the chapter Is it for you: hair that falls, other choices, home rollers."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw import signs_choices as sign
from assets.draw import things_more as more
from assets.draw.backs import back_bust
from assets.draw.geometry import Pt, mix
from assets.draw.persons import Person
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow
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
    stroke,
)

ELI = Person(c.TAN, c.DARK, "receding", c.RUSTY)


def _path_to(end: Pt, width: float) -> Node:
    """A sandy path from the walker's feet to a place further off."""
    x, y = end
    mid = (600 + (x - 600) * 0.82, mix(y, 900, 0.42))
    left = f"M{600 - 60} 930Q{mid[0] - 40:.0f} {mid[1]:.0f} {x - width:.0f} {y}"
    right = f"H{x + width:.0f}Q{mid[0] + 40:.0f} {mid[1]:.0f} {600 + 60} 930Z"
    return path(left + right, linear((0, "#F6E4C3"), (1, "#E9CD9C")), "#CBA86E", 3)


@picture(
    "other-choices",
    "Other choices",
    (
        "A person before five paths, each with a round sign: an empty chair by a window, a wig "
        "and a hat, a dropper bottle, a pill bottle, and hairs being placed in the scalp."
    ),
)
def other_choices() -> Node:
    """Five ways, all of them open."""
    hill = "M-10 470Q300 410 640 450T1210 420V920H-10Z"
    near = "M-10 620Q300 560 600 600T1210 580V920H-10Z"
    r = 118.0
    stops: list[tuple[Pt, float, Node]] = [
        ((140, 420), 660, sign.do_nothing()),
        ((348, 236), 556, sign.cover()),
        ((600, 146), 500, sign.lotion()),
        ((852, 236), 556, sign.pills()),
        ((1060, 420), 660, sign.transplant(r)),
    ]
    wood = linear((0, c.WOOD_LIGHT), (0.5, c.WOOD), (1, c.WOOD_DEEP), angle=(0, 0, 1, 0))
    posts = [
        group(
            shadow((x, foot), 70, 12),
            rect(x - 10, y + r, 20, foot - y - r, 6, wood, c.WOOD_DEEP, 3),
            circle((x + 5, y + 9), r + 8, c.SHADOW, opacity=0.16),
            circle((x, y), r, radial((0, c.WHITE), (1, "#EAF3EF"))),
            group(drawn, at=(x, y)),
            circle((x, y), r, "none", c.WHITE, 12),
            circle((x, y), r + 7, "none", c.TEAL_DEEP, 5),
        )
        for (x, y), foot, drawn in stops
    ]
    return group(
        rect(-10, -10, 1220, 560, 0, linear((0, "#CFE8EE"), (1, "#FDF1DA"))),
        cast(
            "setting",
            path(hill, linear((0, "#C3DFBD"), (1, c.LEAF_LIGHT))),
            path(near, linear((0, c.LEAF_LIGHT), (1, c.LEAF)), opacity=0.55),
        ),
        *(_path_to((x, foot), 36) for (x, _), foot, _ in stops),
        *posts,
        shadow((600, 890), 230, 24),
        group(back_bust(ELI, 0.85, 100, line=2.6), at=(600, 652), scale=1.05),
    )


@picture(
    "home-rollers",
    "Not at home",
    "A needle roller behind a bold stop bar.",
)
def home_rollers() -> Node:
    """Stop comes first."""
    tiles = "".join(f"M{x} -10V910" for x in range(60, 1200, 180))
    tiles += "".join(f"M-10 {y}H1210" for y in range(70, 900, 180))
    return group(
        backdrop("#DCEAE8", "#E6F0EC", "#EEF0E6"),
        cast("setting", stroke(tiles, c.WHITE, 7, 0.8)),
        ellipse((628, 470), 420, 410, radial((0, c.WHITE, 0.9), (1, c.WHITE, 0))),
        group(more.needle_roller(), at=(478, 588), turn=40, scale=1.3),
        group(more.stop_bar(390, width=52), at=(600, 452)),
    )
