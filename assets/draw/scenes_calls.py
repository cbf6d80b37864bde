"""Pictures of the people who call: today, now, or to say stop."""

from __future__ import annotations

from assets.draw.bent_arms import folded, phone_hand, small_hand
from assets.draw.body import bust
from assets.draw.chairs import chair
from assets.draw.geometry import Pt
from assets.draw.grips import grip
from assets.draw.hands import FLAT, OPEN, REST
from assets.draw.hands_more import DRAPED
from assets.draw.limbs import arm, legs
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
from assets.draw.places_care import ambulance, street
from assets.draw.registry import picture
from assets.draw.room import shadow, wall
from assets.draw.scalp import redness
from assets.draw.signs_care import crown, hot_patch, swelling
from assets.draw.svg import Node, circle, group, radial

NINA = Person(BROWN, BLACK, "bob", WOOL, soft=True)
EDITH = Person(PORCELAIN, SILVER, "bob", RUSTY, old=True, soft=True)
FRANK = Person(LIGHT, GREY, "receding", SAGE, old=True, neck="shirt")
SARA = Person(DEEP, BLACK, "curly", CREAM, soft=True)


@picture(
    "how-it-feels",
    "How it feels",
    "A seated patient lifts an open hand. The clinician has lifted the pen away and listens.",
)
def how_it_feels() -> Node:
    """The open hand is the message, and it is obeyed."""
    p, c = EDITH, NURSE_SAM
    behind, front = grip(GLOVE, None, to=(460, 600), line=7)
    held: Pt = (-300, 190)
    nurse = group(
        bust(c, "three", "listen", nod=3),
        group(behind, group(pen(), at=(0, 200)), front, at=held, scale=0.32),
        folded((-112, 216), (-150, 402), (-186, 264), c.top, group(), flipped=True),
        at=(800, 330),
        scale=1.14,
        flip=True,
    )
    patient = group(
        chair(SAGE),
        legs((30, 486), (300, 540), (330, 900), NAVY),
        bust(p, "three", "calm"),
        legs((-40, 500), (250, 560), (280, 940), NAVY),
        folded(
            (73, 209),
            (140, 384),
            (196, 190),
            p.top,
            small_hand(p.skin, OPEN, palm_up=True),
            turn=-14,
            far=True,
        ),
        arm((-114, 214), (-140, 400), (60, 466), p.top, p.skin, REST),
        at=(330, 350),
        scale=1.08,
    )
    glow = circle((556, 440), 150, radial((0, WHITE, 0.95), (0.5, WHITE, 0.6), (1, WHITE, 0)))
    return group(wall(830, warm=False), glow, nurse, shadow((360, 880), 300, 26), patient)


@picture(
    "call-today",
    "When to call us today",
    (
        "A person talks on the phone. A round inset, joined to a spot on her head, "
        "shows a hot, swollen, red patch on the scalp."
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
        redness(sore, 46, 30, "#E0503F", 0.8),
        leader(sore, glass, r),
        spot(sore, 12),
        inset,
    )


@picture(
    "emergency",
    "When to call for help now",
    (
        "A person with a swollen face holds their throat while a helper phones. "
        "An ambulance is seen through the window."
    ),
)
def emergency() -> Node:
    """Somebody is already calling, and help is already there."""
    p, c = FRANK, SARA
    helper = group(
        bust(c, "three", "worried", nod=4),
        folded(
            (-110, 216), (-186, 380), (-112, 128), c.top, phone_hand(c.skin), turn=-6, flipped=True
        ),
        at=(890, 330),
        scale=1.14,
        flip=True,
    )
    patient = group(
        bust(p, "three", "worried", nod=3),
        group(swelling(p), turn=3),
        folded((-112, 216), (-176, 390), (-84, 212), p.top, small_hand(p.skin, FLAT), turn=26),
        at=(330, 380),
        scale=1.18,
    )
    return group(
        wall(990),
        street(420, 56, 380, 300),
        group(ambulance(), at=(600, 342), scale=1.0),
        helper,
        patient,
        group(
            folded(
                (74, 210),
                (168, 306),
                (278, 212),
                c.top,
                small_hand(c.skin, DRAPED, flip=True),
                turn=52,
                far=True,
                flipped=True,
            ),
            at=(890, 330),
            scale=1.14,
            flip=True,
        ),
    )
