"""The single screens: the pictures that greet people."""

from __future__ import annotations

from assets.draw.body import bust
from assets.draw.chairs import armchair, chair
from assets.draw.hands import REST
from assets.draw.hands_more import pointing_palm
from assets.draw.limbs import arm, legs
from assets.draw.palette import (  # fmt: skip
    NAVY,
    RUSTY,
    SAGE,
    SHADOW,
    TEAL,
    TEAL_DEEP,
    TEAL_MID,
    TUNIC,
    WHITE,
)
from assets.draw.patches import NEW_AT, PATCH_HIGH, SKIN, patch
from assets.draw.pen import pen
from assets.draw.persons import DAVID, NADIA, NURSE_AISHA, ROSA
from assets.draw.registry import picture
from assets.draw.room import plant, shadow, table, wall, window
from assets.draw.screens import kiosk, screen
from assets.draw.signs_effects import parting
from assets.draw.svg import Node, circle, group, linear, path, rect, slant, stroke
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
    far = arm((74, 200), (206, 372), (392, 322), p.top, p.skin, merge=False, turn=4,
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
        kiosk((1000, 872), 490, 330, 430, 26, _guide()),
        group(sitter, front, near, at=(420, 262), scale=0.98),
    )


def _guide() -> Node:
    """What the guide is about, in a round view, and one big button that leads on."""
    r, at = 112.0, (165.0, 164.0)
    return group(
        circle((at[0] + 4, at[1] + 8), r + 6, SHADOW, opacity=0.16),
        group(parting(NADIA, r), circle((0, 0), r, "none", WHITE, 9), at=at),
        group(pen(), at=(at[0] - 16, at[1] + 38), turn=38, scale=0.25),
        rect(64, 312, 206, 74, 37, slant((0, TEAL_MID), (1, TEAL)), TEAL_DEEP, 3),
        path("M152 328L190 349L152 370Z", WHITE, WHITE, 6),
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
            (176, 372),
            (302, 290),
            c.top,
            c.skin,
            merge=False,
            turn=-12,
            grasp=group(pointing_palm(c.skin), scale=0.5),
        ),
        bust(c, "three", "smile", nod=2),
        arm((-117, 214), (-142, 400), (0, 520), c.top, c.skin, REST),
        at=(530, 300),
        scale=0.94,
    )
    patient = group(chair(SAGE), bust(p, "three", "smile"), at=(236, 334), scale=0.98)
    hand = group(
        arm((-117, 214), (-130, 410), (60, 452), p.top, p.skin, REST, turn=-4),
        at=(236, 334),
        scale=0.98,
    )
    post = linear((0, "#FFFFFF"), (1, "#B9C8CC"), angle=(0, 0, 1, 0))
    return group(
        wall(830),
        window(96, 70, 270, 270),
        rect(928, 570, 40, 230, 8, post, "#9AB0B6", 3),
        group(screen(484, 424, 26, _either_way()), at=(706, 170)),
        nurse,
        patient,
        table(724),
        shadow((330, 806), 118, 18, 0.3),
        hand,
        shadow((616, 800), 80, 12, 0.3),
        group(mug(RUSTY), at=(610, 802), scale=1.02),
    )


def _either_way() -> Node:
    """One hair more, or none: one brace over both, and an open ring where none came."""
    size, root = 0.83, (NEW_AT, PATCH_HIGH - SKIN + 8)
    none = stroke(f"M{root[0] - 15:.0f} {root[1]:.0f}a15 15 0 0 1 30 0a15 15 0 0 1 -30 0",
                  TEAL_DEEP, 5.5, dash="1 10")  # fmt: skip
    return group(
        stroke("M48 72L48 60Q48 54 54 54L428 74Q434 74 434 80L434 92", TEAL_DEEP, 6),
        group(patch(134), at=(40, 88), turn=3, scale=size),
        group(patch(0), none, at=(250, 99), turn=3, scale=size),
    )
