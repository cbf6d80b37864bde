"""Pictures of the people who call: today, now, or to say stop."""

from __future__ import annotations

from assets.draw.bent_arms import folded, phone_hand
from assets.draw.body import bust
from assets.draw.chairs import chair
from assets.draw.geometry import Pt
from assets.draw.grips import grip
from assets.draw.hands import Pose, hand
from assets.draw.hands_laid import laid
from assets.draw.limbs import arm, limb
from assets.draw.marks import inset_frame, leader, spot
from assets.draw.palette import (
    BLACK,
    BROWN,
    CREAM,
    DEEP,
    GLOVE,
    GREY,
    LIGHT,
    NAVY,
    PORCELAIN,
    RUSTY,
    SAGE,
    SILVER,
    WHITE,
    WOOL,
)  # fmt: skip
from assets.draw.pen import pen
from assets.draw.persons import NURSE_SAM, Person
from assets.draw.registry import picture
from assets.draw.room import wall, window
from assets.draw.scalp import redness
from assets.draw.signs_care import crown, gasping, hot_patch
from assets.draw.svg import Node, circle, group, radial

NINA = Person(BROWN, BLACK, "bob", WOOL, soft=True)
EDITH = Person(PORCELAIN, SILVER, "bob", RUSTY, old=True, soft=True)
FRANK = Person(LIGHT, GREY, "receding", SAGE, old=True, neck="shirt")
SARA = Person(DEEP, BLACK, "curly", CREAM, soft=True)


CALM = Pose((-9, -2, 4, 12), (1, 1, 1, 1), ((-30, -50), (-86, -86), (-118, -128)), 3)
STOP = Pose((-3, -1, 2, 5), (1, 1, 1, 1), ((-34, -52), (-72, -100), (-86, -158)))


@picture(
    "how-it-feels",
    "How it feels",
    "A seated patient holds up a flat hand. The clinician has drawn the pen back and listens.",
)
def how_it_feels() -> Node:
    """The flat hand is the message, and it is obeyed at once."""
    p, c = EDITH, NURSE_SAM
    at, sits = (926, 306), (276, 404)
    behind, front = grip(GLOVE, None, to=(440, 300), line=7)
    held = group(
        behind, group(pen(covered=True), at=(0, 200)), front, at=(672, 396), turn=30, scale=0.34
    )
    raised = folded((70, 210), (164, 346), (152, 160), c.top, group(), far=True, flipped=True)
    lowered = folded((-112, 216), (-150, 396), (-30, 424), c.top,
                     group(hand(GLOVE, CALM, palm_up=True, line=6), scale=(0.42, 0.5), flip=True),
                     turn=4, flipped=True)  # fmt: skip
    stop = group(hand(p.skin, STOP, palm_up=True, line=6), scale=(0.5, 0.56))
    patient = group(
        chair(SAGE),
        bust(p, "three", "listen"),
        folded((67, 204), (200, 332), (236, 138), p.top, stop, turn=-10, far=True),
        limb([(-110, 476), (40, 464), (190, 476), (230, 560)], [120, 132, 130, 120], NAVY),
        folded((-112, 214), (-148, 384), (10, 402), p.top, laid(p.skin), turn=-2),
        at=sits,
        scale=1.08,
    )
    glow = circle((530, 476), 150, radial((0, WHITE, 0.95), (0.5, WHITE, 0.6), (1, WHITE, 0)))
    return group(
        wall(990, warm=False),
        glow,
        held,
        group(raised, bust(c, "three", "listen", nod=4), lowered, at=at, scale=1.14, flip=True),
        patient,
    )


@picture(
    "call-today",
    "When to call us today",
    (
        "A person talks on the phone. A round inset, joined to a spot on her head, "
        "shows a hot, darker, swollen patch on the scalp."
    ),
)
def call_today() -> Node:
    """The inset says why, the phone says what to do."""
    p = NINA
    glass: Pt = (852, 400)
    r = 236.0
    at, size = (350, 350), 1.24
    sore: Pt = (at[0] - 16 * size, at[1] - 92 * size)
    person = group(
        folded((74, 210), (136, 500), (112, 640), p.top, group(), far=True),
        bust(p, "three", "worried", nod=2),
        folded((-110, 216), (-186, 380), (-112, 128), p.top, phone_hand(p.skin), turn=-6),
        at=at,
        scale=size,
    )
    inset = group(
        circle((8, 16), r + 12, "#3A2A22", opacity=0.18),
        group(crown(Person(BROWN, BLACK, "short", WOOL), seed=5), scale=r / 80),
        hot_patch(r),
        inset_frame((0, 0), r),
        at=glass,
    )
    return group(
        wall(990),
        person,
        redness(sore, 46, 30, BROWN.scalp, 0.9),
        redness(sore, 34, 22, "#4A1734", 0.9),
        leader(sore, glass, r),
        spot(sore, 12),
        inset,
    )


@picture(
    "emergency",
    "When to call for help now",
    (
        "A man with swollen lips fights for breath, one hand at his throat, one on his chest, "
        "while a helper lays a hand on his shoulder and phones for help."
    ),
)
def emergency() -> Node:
    """Somebody is already calling."""
    p, c = FRANK, SARA
    at, sits = (920, 340), (300, 372)
    phoning = folded(
        (-110, 216), (-186, 380), (-112, 128), c.top, phone_hand(c.skin), turn=-6, flipped=True
    )
    comfort = arm(
        (78, 206),
        (174, 340),
        (349, 240),
        c.top,
        c.skin,
        merge=False,
        turn=35,
        grasp=laid(c.skin, thumb_near=True),
    )
    patient = group(
        bust(p, "three", "worried", nod=4),
        group(gasping(p), turn=4),
        folded((70, 216), (156, 386), (62, 334), p.top, group(laid(p.skin), flip=True),
               turn=4, far=True),
        folded((-112, 216), (-172, 400), (-86, 204), p.top, laid(p.skin), turn=16),
        at=sits,
        scale=1.18,
    )  # fmt: skip
    return group(
        wall(990),
        window(478, 70, 250, 250),
        patient,
        group(comfort, bust(c, "three", "worried", nod=4), phoning, at=at, scale=1.14, flip=True),
    )
