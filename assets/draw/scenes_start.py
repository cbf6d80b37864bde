"""The single screens: the pictures that greet people."""

from __future__ import annotations

from assets.draw.body import bust
from assets.draw.chairs import armchair, chair
from assets.draw.hands import REST
from assets.draw.hands_more import pointing_palm
from assets.draw.limbs import arm, legs
from assets.draw.palette import NAVY, RUSTY, SAGE, TEAL_DEEP, TUNIC
from assets.draw.patches import patch
from assets.draw.persons import DAVID, NURSE_AISHA, ROSA
from assets.draw.registry import picture
from assets.draw.room import plant, shadow, table, wall, window
from assets.draw.screens import kiosk, screen
from assets.draw.svg import Node, group, linear, rect, stroke
from assets.draw.things import mug


@picture(
    "attract",
    "At ease in the waiting room",
    "An older woman sits in an armchair by a window and touches a friendly screen.",
)
def attract() -> Node:
    """Calm first: a person, a window, no needles."""
    back, front = armchair(TUNIC)
    p = ROSA
    far = arm((74, 196), (190, 340), (346, 240), p.top, p.skin, merge=False, turn=6,
              grasp=group(pointing_palm(p.skin), scale=0.5))  # fmt: skip
    sitter = group(
        far,
        legs((10, 480), (400, 486), (430, 900), NAVY),
        bust(p, "three", "smile", nod=3),
        legs((-40, 500), (330, 520), (350, 940), NAVY),
    )
    near = arm((-112, 214), (-164, 392), (60, 396), p.top, p.skin, REST, turn=2)
    return group(
        wall(830),
        window(560, 84, 300, 330),
        plant((96, 838), 1.12, RUSTY),
        shadow((560, 850), 420, 40),
        group(back, at=(420, 262), scale=0.98),
        kiosk((985, 872), 480, 290, 390, 26),
        group(sitter, front, near, at=(420, 262), scale=0.98),
    )


@picture(
    "welcome",
    "Looking at the pictures together",
    (
        "A patient and a clinician sit side by side and look at a big screen. It shows one patch "
        "of scalp twice: once with one new hair, once without."
    ),
)
def welcome() -> Node:
    """Side by side, not face to face."""
    p, c = DAVID, NURSE_AISHA
    nurse = group(
        chair(SAGE),
        arm(
            (86, 196),
            (160, 360),
            (300, 296),
            c.top,
            c.skin,
            merge=False,
            turn=-6,
            grasp=group(pointing_palm(c.skin), scale=0.5),
        ),
        bust(c, "three", "smile", nod=2),
        at=(560, 300),
        scale=0.94,
    )
    patient = group(chair(SAGE), bust(p, "three", "smile"), at=(260, 334), scale=0.98)
    hands = (
        group(
            arm((-117, 214), (-126, 400), (60, 486), c.top, c.skin, REST, turn=-14),
            at=(560, 300),
            scale=0.94,
        ),
        group(
            arm((-117, 214), (-130, 410), (60, 452), p.top, p.skin, REST, turn=-4),
            at=(260, 334),
            scale=0.98,
        ),
    )
    return group(
        wall(830),
        window(110, 70, 280, 270),
        rect(
            966,
            586,
            40,
            214,
            8,
            linear((0, "#FFFFFF"), (1, "#B9C8CC"), angle=(0, 0, 1, 0)),
            "#9AB0B6",
            3,
        ),
        group(screen(400, 420, 26, _either_way()), at=(780, 194)),
        nurse,
        patient,
        table(724),
        shadow((380, 772), 190, 16, 0.25),
        shadow((690, 742), 120, 12, 0.25),
        *hands,
        shadow((966, 812), 80, 12, 0.3),
        group(mug(RUSTY), at=(960, 814), scale=1.15),
    )


def _either_way() -> Node:
    """A little more hair, or none: one brace over both."""
    size = 0.62
    return group(
        stroke("M40 62L40 50Q40 44 46 44L352 60Q358 60 358 66L358 78", TEAL_DEEP, 6),
        group(patch(122), at=(38, 86), turn=3, scale=size),
        group(patch(0), at=(204, 95), turn=3, scale=size),
    )
