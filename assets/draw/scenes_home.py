"""More pictures of the days at home: washed hair, and something worth a call."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.bent_arms import folded, small_hand
from assets.draw.body import bust
from assets.draw.geometry import Pt
from assets.draw.hands import REST
from assets.draw.persons import Person
from assets.draw.registry import picture
from assets.draw.room import shadow, wall
from assets.draw.svg import Node, cast, group, stroke
from assets.draw.things_bath import damp, hair_dryer, head_towel, hook, ledge, socket
from assets.draw.things_more import comb

CLARA = Person(c.TAN, c.CHESTNUT, "bob", c.PLUM, soft=True)


@picture(
    "other-aftercare",
    "Other aftercare",
    (
        "A woman pats her hair dry with a soft towel. A hair dryer hangs unplugged on a hook, "
        "and her own comb lies on a shelf."
    ),
)
def other_aftercare() -> Node:
    """Pat, no heat, and a comb that is nobody else's."""
    p = CLARA
    at: Pt = (380, 372)
    tiles = "".join(f"M{x} -10V620" for x in range(70, 1200, 155))
    tiles += "".join(f"M-10 {y}H1210" for y in range(40, 620, 145))
    person = group(
        folded((74, 210), (136, 500), (112, 640), p.top, group(), far=True),
        bust(p, "three", "down", nod=5),
        group(damp(p.hair), head_towel(), turn=5),
        folded((-110, 216), (-222, 286), (-134, 52), p.top, small_hand(p.skin, REST), turn=4),
        at=at,
        scale=1.3,
    )
    return group(
        wall(990, warm=False),
        cast("setting", stroke(tiles, c.WHITE, 6, 0.7)),
        stroke("M-10 620H1210", "#B5D0CA", 12),
        group(socket(), at=(1076, 520)),
        group(hook(), at=(900, 56)),
        group(hair_dryer(), at=(918, 112), scale=0.86),
        ledge(690, 758, 600, 116),
        group(
            group(shadow((142, 100), 170, 96, 0.5), comb(270, 16), turn=-26),
            at=(830, 808),
            scale=(1, 0.42),
        ),
        person,
        stroke("M152 262Q122 300 120 346M118 244Q82 294 82 352", c.TEAL_MID, 8),
    )
