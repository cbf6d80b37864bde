"""More pictures of what is set out: clean things for the pen, and the add-ons."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.geometry import Pt
from assets.draw.grips import pinch
from assets.draw.registry import picture
from assets.draw.room import shadow, table, wall
from assets.draw.svg import Node, across, cast, circle, ellipse, group, linear, path, radial, stroke
from assets.draw.things import bottle, sharps_bin
from assets.draw.things_care import empty_spot, spinner
from assets.draw.things_tidy import sleeved_pen, steel_tray, tip_pack, tube_in_block


@picture(
    "clean-each-time",
    "Clean, each time",
    (
        "A gloved hand sets a sealed pack with a new tip on a steel tray. Beside it stand the pen "
        "in a fresh clear sleeve and a yellow bin for used needles."
    ),
)
def clean_each_time() -> Node:
    """Three things in a row, each of them fresh."""
    behind, front = pinch(c.GLOVE, c.TUNIC, to=(760, -60))
    corner: Pt = (250, 412)
    return group(
        wall(520, warm=False),
        circle((600, 380), 400, radial((0, c.WHITE, 0.9), (1, c.WHITE, 0))),
        table(500, 420),
        shadow((600, 862), 640, 44, 0.35),
        group(steel_tray(1110, 230), at=(600, 792)),
        shadow((620, 752), 190, 26, 0.4),
        group(sleeved_pen(), at=(608, 748), scale=0.82),
        shadow((978, 752), 145, 22, 0.4),
        group(sharps_bin(), at=(966, 750), scale=1.24),
        shadow((296, 744), 170, 22, 0.4),
        group(behind, at=corner, turn=52, flip=True, scale=0.74),
        group(tip_pack(270), at=(276, 576), turn=-4),
        group(front, at=corner, turn=52, flip=True, scale=0.74),
    )


def _place(x: float, *things: Node) -> tuple[Node, Node]:
    """One of three equal trays, each before the same niche."""
    niche = f"M{x - 164} 560V290A164 164 0 0 1 {x + 164} 290V560Z"
    return group(
        path(niche, linear((0, "#C3DDD7"), (1, "#DCEBE7"))),
        stroke(niche[:-1], across((0, "#9CC4BB"), (0.6, "#CFE3DE"), (1, c.WHITE)), 9),
    ), group(
        shadow((x, 828), 206, 26, 0.35),
        group(steel_tray(376, 160), at=(x, 770)),
        *(group(thing, at=(x, 724)) for thing in things),
    )


@picture(
    "about-add-ons",
    "About add-ons",
    (
        "Three trays of the same size. One holds a dropper bottle of minoxidil, one a tube of "
        "blood and a small centrifuge; the tray between them is empty."
    ),
)
def about_add_ons() -> Node:
    """Two things, or nothing: three equal choices."""
    mat = ellipse((0, -16), 138, 40, "#CFE0E2", "#9DB8BD", 2.5)
    places = (
        _place(206, mat, shadow((8, -10), 100, 18), group(bottle(c.RUSTY), at=(0, -8), scale=1.6)),
        _place(600, empty_spot((0, -16), 138, 40)),
        _place(
            994,
            mat,
            shadow((50, -18), 130, 20),
            group(spinner(), at=(36, -20), scale=0.8),
            shadow((-86, 4), 64, 12),
            group(tube_in_block(), at=(-94, 6), scale=1.08),
        ),
    )
    return group(
        wall(580, warm=False),
        cast("setting", *(niche for niche, _ in places)),
        table(556, 420),
        *(tray for _, tray in places),
    )
