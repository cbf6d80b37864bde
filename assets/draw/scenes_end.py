"""The screens without a bar at the end: finish and help."""

from __future__ import annotations

from dataclasses import replace

from assets.draw import palette as c
from assets.draw.body import bust
from assets.draw.geometry import Pt
from assets.draw.hands import OPEN, REST, hand
from assets.draw.heads import head
from assets.draw.limbs import arm
from assets.draw.outdoors import sun
from assets.draw.persons import Person
from assets.draw.registry import picture
from assets.draw.room import plant, shadow, wall, window
from assets.draw.svg import Node, across, cast, circle, ellipse, group, linear, path, rect, stroke

LUCIA = Person(c.TAN, c.DARK, "long", c.RUSTY, soft=True)
GRACE = Person(c.EBONY, c.BLACK, "coily", c.TUNIC, soft=True, neck="vee")


def gel_pump() -> Node:
    """A pump bottle of clear hand gel standing at (0, 0), about 210 high."""
    body = "M-50 -8Q-50 0 -40 0H40Q50 0 50 -8V-118Q50 -138 22 -142H-22Q-50 -138 -50 -118Z"
    spout = "M-22 -200H26Q30 -200 30 -194V-176H-20L-80 -166Q-86 -178 -78 -184Z"
    drop = "M0 -84Q-20 -58 -20 -46A20 20 0 0 0 20 -46Q20 -58 0 -84Z"
    return group(
        rect(-7, -178, 14, 40, 3, c.STEEL, c.STEEL_DEEP, 2.4),
        path(spout, c.TEAL_MID, c.TEAL_DEEP, 3.2),
        rect(-24, -160, 48, 22, 5, c.TEAL_MID, c.TEAL_DEEP, 3.2),
        path(body, across((0, "#DDF1F2"), (0.3, "#F6FCFC"), (1, "#A9D3D9")), "#6FA3AC", 3.2),
        path("M-46 -96H46V-12Q46 -4 38 -4H-38Q-46 -4 -46 -12Z", "#BFE4E2", opacity=0.8),
        path(drop, c.WHITE, c.TEAL_DEEP, 2.6),
        stroke("M-36 -118V-24", c.WHITE, 7, 0.8),
    )


def gel_stand() -> Node:
    """A slim stand with the pump bottle on its shelf, its foot at (0, 0)."""
    post = across((0, "#F4F7F7"), (0.4, c.WHITE), (1, "#B9C8CC"))
    return group(
        shadow((0, 0), 120, 18),
        ellipse((0, -4), 84, 15, post, "#9AB0B6", 3.2),
        rect(-12, -236, 24, 232, 8, post, "#9AB0B6", 3.2),
        rect(-92, -256, 184, 26, 10, linear((0, c.WOOD_LIGHT), (1, c.WOOD)), c.WOOD_DEEP, 3.2),
        group(gel_pump(), at=(0, -256), scale=1.2),
    )


def open_door(x: float, floor: float) -> Node:
    """A way out into the sun, its left jamb at x, standing on the floor."""
    w, top = 330.0, 70.0
    sky = linear((0, "#CFE8EE"), (0.55, "#EEF6F3"), (1, "#FDF1DA"))
    hill = f"M{x} 560Q{x + w * 0.5} 470 {x + w} 548V{floor}H{x}Z"
    road = f"M{x + w * 0.49} 514Q{x + w * 0.52} 620 {x + w * 0.2} {floor}H{x + w * 0.86}"
    road += f"Q{x + w * 0.66} 620 {x + w * 0.53} 514Z"
    leaf = f"M{x + w} {top}L{x + w + 130} {top - 60}V{floor + 70}L{x + w} {floor}Z"
    glow = f"M{x + 8} {floor}H{x + w - 8}L{x + w + 20} 910H{x - 160}Z"
    return group(
        rect(x - 22, top - 22, w + 44, floor - top + 22, 6, c.CREAM.light, c.CREAM.line, 3.2),
        rect(x, top, w, floor - top, 0, sky),
        group(sun(40), at=(x + w * 0.68, top + 130)),
        path(hill, linear((0, "#B9D8B8"), (1, "#8CBB97"))),
        path(road, linear((0, "#F9EBD2"), (1, "#EBD3A9"))),
        rect(x, top, w, floor - top, 0, "none", c.CREAM.line, 3.2),
        path(glow, linear((0, "#FFF3D6", 0.8), (1, "#FFF3D6", 0))),
        path(leaf, across((0, c.WOOD_LIGHT), (1, c.WOOD)), c.WOOD_DEEP, 3.2),
        circle((x + w + 96, floor * 0.58), 13, c.STEEL_LIGHT, c.STEEL_DEEP, 3),
    )


@picture(
    "finish",
    "All done",
    (
        "A patient by an open door waves goodbye. Her other hand is under the spout "
        "of a bottle of hand gel on a stand, and a drop falls into it."
    ),
)
def finish() -> Node:
    """Goodbye, with clean hands."""
    p = LUCIA
    at: Pt = (440, 318)
    wave = arm((-112, 214), (-236, 330), (-262, 152), p.top, p.skin, OPEN,
               palm_up=True, flip=True, turn=-4)  # fmt: skip
    cupped = group(hand(p.skin, REST, palm_up=True, line=6), scale=(0.44, 0.5), turn=40)
    take = arm((74, 196), (160, 404), (262, 312), p.top, p.skin, merge=False, grasp=cupped)
    hair = group(head(p, "three", "smile")[1], turn=2)
    return group(
        wall(800),
        open_door(820, 800),
        plant((92, 838), 0.8, c.SAGE),
        group(gel_stand(), at=(926, 960), scale=0.88),
        group(take, bust(p, "three", "smile", nod=2), wave, hair, at=at, scale=1.2),
        path("M850 566Q839 582 839 590A11 11 0 0 0 861 590Q861 582 850 566Z", "#BFE4E2", "#6FA3AC"),
        stroke("M172 292q20 22 17 56M206 268q30 36 26 88", c.TEAL_MID, 8),
    )


@picture(
    "help",
    "Someone is here",
    "A friendly member of staff at a desk beckons.",
)
def help_desk() -> Node:
    """Come over: someone is glad to see you."""
    p = GRACE
    palm = replace(p.skin, base="#9C6E55", light="#B5886E", shade="#835942")
    at: Pt = (560, 320)
    come = arm((74, 196), (226, 356), (292, 236), p.top, palm, OPEN, merge=False,
               palm_up=True, turn=18)  # fmt: skip
    near = arm((-112, 214), (-150, 392), (40, 408), p.top, p.skin, REST, turn=-2)
    desk = linear((0, "#E2BC90"), (1, c.WOOD))
    return group(
        wall(860),
        window(110, 80, 240, 240),
        group(come, bust(p, "three", "smile", nod=3), at=at, scale=1.2),
        stroke("M1040 408q26 30 22 70M1076 386q36 42 30 100", c.TEAL_MID, 8),
        cast(
            "setting",
            rect(-20, 700, 1240, 184, 14, linear((0, "#E2BC90"), (1, "#F2D7B4")), c.WOOD_DEEP, 3.2),
            rect(-20, 872, 1240, 60, 0, desk, c.WOOD_DEEP, 3.2),
        ),
        shadow((170, 768), 90, 12),
        plant((170, 770), 0.62, c.RUSTY),
        group(near, at=at, scale=1.2),
    )
