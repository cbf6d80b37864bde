"""Pictures of the people who call: today, now, or to say stop; and of the months that pass."""

from __future__ import annotations

from random import Random

from assets.draw.bent_arms import folded, phone_hand, small_hand
from assets.draw.body import bust
from assets.draw.chairs import chair
from assets.draw.geometry import Pt, blade
from assets.draw.grips import grip
from assets.draw.hands import FLAT, OPEN, REST
from assets.draw.limbs import arm, legs
from assets.draw.palette import (
    BLACK,
    BROWN,
    CREAM,
    DARK,
    DEEP,
    GLOVE,
    GREY,
    LIGHT,
    NAVY,
    PORCELAIN,
    RUSTY,
    SAGE,
    SILVER,
    TAN,
    WHITE,
    WOOD_DEEP,
    WOOL,
)  # fmt: skip
from assets.draw.pen import pen
from assets.draw.persons import NURSE_SAM, Person
from assets.draw.places_care import ambulance, street
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow, wall
from assets.draw.signs_care import crown, hot_patch, swelling
from assets.draw.svg import Node, circle, group, linear, path, radial, rect, slant, stroke
from assets.draw.things_home import calendar_leaf

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
        "A person talks on the phone and holds a hand mirror. "
        "It shows a hot, swollen, red patch on the scalp."
    ),
)
def call_today() -> Node:
    """The mirror says why, the phone says what to do."""
    p = NINA
    glass: Pt = (850, 350)
    r = 220.0
    hold: Pt = (850, 735)
    behind, front = grip(p.skin, None, to=(600, 216), line=6)
    person = group(
        bust(p, "three", "worried", nod=2),
        folded((-110, 216), (-186, 380), (-112, 128), p.top, phone_hand(p.skin), turn=-6),
        at=(330, 340),
        scale=1.22,
    )
    wood = slant((0, "#DDB387"), (0.5, "#C0905F"), (1, WOOD_DEEP))
    mirror = group(
        circle((8, 14), r + 24, "#3A2A22", opacity=0.18),
        rect(-24, r, 48, 330, 22, wood, WOOD_DEEP, 3.2),
        circle((0, 0), r + 22, wood, WOOD_DEEP, 3.2),
        group(crown(Person(BROWN, BLACK, "short", WOOL), seed=5), scale=r / 80),
        hot_patch(r),
        circle((0, 0), r, "none", WOOD_DEEP, 3),
        stroke(
            (
                f"M{-r * 0.84:.0f} {-r * 0.3:.0f}A{r * 0.9:.0f} {r * 0.9:.0f} "
                f"0 0 1 {-r * 0.4:.0f} {-r * 0.8:.0f}"
            ),
            WHITE,
            12,
            0.8,
        ),
        at=glass,
    )
    reach = folded((74, 209), (170, 420), (286, 338), p.top, group(), far=True)
    return group(
        wall(990),
        person,
        group(behind, at=hold, scale=0.42, flip=True),
        mirror,
        group(front, at=hold, scale=0.42, flip=True),
        group(reach, at=(330, 340), scale=1.22),
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
                (180, 396),
                (306, 284),
                c.top,
                small_hand(c.skin, REST, flip=True),
                turn=36,
                far=True,
                flipped=True,
            ),
            at=(890, 330),
            scale=1.14,
            flip=True,
        ),
    )


@picture(
    "takes-months",
    "It takes months",
    (
        "Six calendar leaves stand in a row. Above them "
        "the same hair grows slowly a little longer and thicker."
    ),
)
def takes_months() -> Node:
    """Small steps; the last is not dramatic."""
    parts: list[Node] = []
    for i in range(6):
        x = 36 + i * 190
        parts.append(group(_months_hair(i), at=(x, 70)))
        parts.append(shadow((x + 94, 690), 84, 12, 0.35))
        parts.append(group(calendar_leaf(130), at=(x + 23, 540)))
    return group(
        backdrop(),
        rect(-10, 640, 1220, 300, 0, linear((0, "#EBCBA3"), (1, "#D9B384"))),
        stroke("M-10 640H1210", WOOD_DEEP, 3, 0.6),
        *parts,
    )


def _months_hair(i: int) -> Node:
    """One window on the same patch of scalp, month by month."""
    rnd = Random(12)
    hairs = []
    for k, x in enumerate((32, 58, 84, 108, 134)):
        full = k in (0, 3)
        t = i / 5
        tall = (250 if full else 86 + 44 * t) + rnd.uniform(-14, 14)
        thick = 6.5 if full else 2.6 + 1.6 * t
        y = 322 + abs(x - 88) * 0.12
        lean = 18 + rnd.uniform(-6, 10)
        hairs.append(
            (blade((x, y + 6), (x + lean * 0.2, y - tall * 0.6), (x + lean, y - tall), thick), full)
        )
    skin = "M0 326Q88 306 176 326V380Q176 400 156 400H20Q0 400 0 380Z"
    return group(
        rect(6, 10, 176, 400, 26, "#3A2A22", opacity=0.12),
        rect(0, 0, 176, 400, 26, linear((0, WHITE), (1, "#F6F1E4"))),
        path(skin, linear((0, TAN.light), (0.35, TAN.scalp), (1, TAN.base))),
        stroke("M0 326Q88 306 176 326", TAN.line, 3, 0.7),
        *(path(d, DARK.base if full else DARK.mid, DARK.line, 1.2) for d, full in hairs),
        rect(0, 0, 176, 400, 26, "none", "#9DB8BD", 3.2),
    )
