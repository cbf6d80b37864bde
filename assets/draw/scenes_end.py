"""The screens without a bar at the end: finish and help."""

from __future__ import annotations

from dataclasses import replace

from assets.draw import palette as c
from assets.draw.body import bust
from assets.draw.geometry import Pt
from assets.draw.hands import OPEN, REST
from assets.draw.heads import head
from assets.draw.limbs import arm
from assets.draw.persons import Person
from assets.draw.registry import picture
from assets.draw.room import plant, shadow, wall, window
from assets.draw.svg import Node, across, cast, ellipse, group, linear, path, rect, stroke

LUCIA = Person(c.TAN, c.DARK, "long", c.RUSTY, soft=True)
GRACE = Person(c.EBONY, c.BLACK, "coily", c.TUNIC, soft=True, neck="vee")


def blank_screen(at: Pt) -> Node:
    """The kiosk on its stand with nothing on it; `at` is its foot."""
    x, y = at
    post = across((0, "#F4F7F7"), (0.4, c.WHITE), (1, "#B9C8CC"))
    return group(
        shadow((x, y), 150, 20),
        ellipse((x, y - 4), 106, 17, post, "#9AB0B6", 3.2),
        rect(x - 16, y - 470, 32, 464, 10, post, "#9AB0B6", 3.2),
        rect(x - 140, y - 660, 280, 380, 24, linear((0, "#47626B"), (1, c.INK)), "#10191E", 3),
        rect(x - 122, y - 642, 244, 344, 12, linear((0, "#F4FAF8"), (1, "#DCECE8"))),
        stroke(f"M{x - 96} {y - 520}L{x - 20} {y - 616}M{x - 96} {y - 470}L{x - 50} {y - 528}",
               c.WHITE, 12, 0.8),
    )  # fmt: skip


def gel_pump() -> Node:
    """A pump bottle of clear hand gel standing at (0, 0), about 210 high."""
    body = "M-50 -8Q-50 0 -40 0H40Q50 0 50 -8V-118Q50 -138 22 -142H-22Q-50 -138 -50 -118Z"
    drop = "M0 -84Q-20 -58 -20 -46A20 20 0 0 0 20 -46Q20 -58 0 -84Z"
    return group(
        rect(-7, -178, 14, 40, 3, c.STEEL, c.STEEL_DEEP, 2.4),
        path("M-22 -200H26Q30 -200 30 -194V-176H-22L-54 -178V-190Z", c.TEAL_MID, c.TEAL_DEEP, 3.2),
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


@picture(
    "finish",
    "All done",
    "A patient waves goodbye; behind, the screen is blank and hand gel stands right beside it.",
)
def finish() -> Node:
    """Goodbye: nothing is left on the screen."""
    p = LUCIA
    at: Pt = (660, 330)
    wave = arm((74, 196), (214, 336), (252, 176), p.top, p.skin, OPEN, merge=False,
               palm_up=True, turn=6)  # fmt: skip
    near = arm((-112, 214), (-156, 420), (-118, 600), p.top, p.skin, REST)
    hair = group(head(p, "three", "smile")[1], turn=2)
    return group(
        wall(800),
        window(76, 56, 190, 180),
        plant((1110, 838), 0.86, c.SAGE),
        blank_screen((390, 850)),
        group(gel_stand(), at=(160, 850)),
        group(wave, bust(p, "three", "smile", nod=2), near, hair, at=at, scale=1.24),
        stroke("M1046 300q22 26 18 62M1084 274q32 40 26 96", c.TEAL_MID, 8),
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
