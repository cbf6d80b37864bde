"""The single screens after the chapters: questions, check and talk over."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.bent_arms import folded
from assets.draw.body import bust
from assets.draw.chairs import chair
from assets.draw.geometry import Pt
from assets.draw.hands import OPEN, POINT, band
from assets.draw.hands_laid import laid
from assets.draw.hands_more import holding_thumb
from assets.draw.hands_posed import at_chin, writes
from assets.draw.limbs import arm, limb
from assets.draw.pen import pen
from assets.draw.persons import AMARA, DOCTOR_ANNE, JOHN, Person
from assets.draw.registry import picture
from assets.draw.room import plant, shadow, table, wall, window
from assets.draw.signs_questions import coins, falling_hair, night_call
from assets.draw.svg import Node, circle, ellipse, group, linear, path, rect, slant, stroke
from assets.draw.things_home import notepad, speech_bubble
from assets.draw.things_more import tuft

PRIYA = Person(c.BROWN, c.BLACK, "bun", c.TUNIC, soft=True, neck="vee")
HARU = Person(c.LIGHT, c.SILVER, "short", c.NAVY, old=True, neck="shirt")
ZOLA = Person(c.DEEP, c.BLACK, "bob", c.PLUM, soft=True)


@picture(
    "questions",
    "Your questions",
    (
        "A patient writes on a notepad. Three speech bubbles hold a head losing hair, coins, "
        "and a phone with a moon."
    ),
)
def questions() -> Node:
    """Room for whatever you want to ask."""
    p = AMARA
    at: Pt = (290, 350)
    near = arm((-112, 214), (-130, 404), (58, 404), p.top, p.skin,
               grasp=group(writes(p.skin), turn=-90))  # fmt: skip
    far = folded((74, 210), (136, 500), (112, 640), p.top, group(), far=True)
    size = 1.1
    says = (
        ((500, 18), 300, 196, (414, 322), c.WHITE, falling_hair()),
        ((640, 250), 270, 172, (420, 380), c.MINT_PALE, coins()),
        ((510, 458), 270, 172, (410, 430), c.APRICOT_PALE, night_call()),
    )
    return group(
        wall(830),
        plant((1090, 838), 1.0, c.RUSTY),
        group(chair(c.SAGE), far, bust(p, "three", "smile", nod=2), at=at, scale=1.12),
        table(710, 230),
        shadow((660, 880), 210, 16),
        group(notepad(330, 3, tall=0.47), at=(490, 734)),
        group(near, at=at, scale=1.12),
        *(
            group(
                speech_bubble(w, h, ((tip[0] - x) / size, (tip[1] - y) / size), fill),
                sign,
                at=(x, y),
                scale=size,
            )
            for (x, y), w, h, tip, fill, sign in says
        ),
    )


def _card(w: float, h: float, at: Pt) -> Node:
    """A big picture card with its middle at `at`: the pen on a round patch of scalp."""
    x, y, r = -w / 2, -h / 2, 112.0
    roots: list[Pt] = [
        (-78, 84), (-50, 118), (-44, 62), (-10, 96), (24, 128), (46, 66), (62, 104), (84, 76),
    ]  # fmt: skip
    return group(
        rect(x + 8, y + 12, w, h, 20, c.SHADOW, opacity=0.2),
        rect(x, y, w, h, 20, slant((0, c.WHITE), (1, c.PAPER)), "#B9A685", 3.2),
        rect(x + 20, y + 20, w - 40, h - 40, 10, linear((0, "#CDE7E4"), (1, c.MINT_PALE))),
        circle((0, 34), r, slant((0, c.TAN.light), (0.5, c.TAN.scalp), (1, c.TAN.base))),
        tuft(roots, c.DARK, 30),
        circle((0, 34), r, "none", c.WHITE, 12),
        circle((0, 34), r + 7, "none", c.TEAL_DEEP, 4),
        ellipse((4, 40), 36, 10, c.SHADOW, opacity=0.3),
        group(pen(), at=(0, 40), turn=12, scale=0.24),
        at=at,
    )


@picture(
    "check",
    "Did we explain it well?",
    "A clinician holds up a picture of the pen on a scalp; a woman and an older man think it over.",
)
def check() -> Node:
    """A friendly look together, no marks: whoever the question is about."""
    d, p, q = DOCTOR_ANNE, ZOLA, HARU
    at, left, right, card = (600, 206), (196, 340), (1008, 334), (600.0, 576.0)
    near = folded((-112, 214), (-138, 400), (46, 420), p.top, laid(p.skin), turn=6)
    think = folded((-108, 214), (-84, 414), (10, 207), q.top, at_chin(q.skin),
                   turn=-24, flipped=True)  # fmt: skip
    other = folded((76, 206), (142, 412), (44, 428), q.top, group(laid(q.skin), flip=True),
                   turn=8, far=True, flipped=True)  # fmt: skip
    sleeve = limb([(118, 204), (206, 300), (240, 384), (204, 430)], [84, 84, 74, 56], d.top,
                  merge=True, round_end=False)  # fmt: skip
    holding = group(
        limb([(820, 650), (788, 668)], [46, 50], d.skin),
        group(sleeve, band((186, 414), (224, 446), 13, d.top, 2.6), at=at, scale=1.04),
    )
    thumb = group(holding_thumb(d.skin), at=(806, 652), turn=14, flip=True, scale=1.1)
    return group(
        wall(830),
        group(bust(d, "front", "smile"), at=at, scale=1.04),
        group(chair(c.SAGE), bust(p, "three", "smile"), at=left, scale=1.04),
        group(chair(c.SAGE), bust(q, "three", "calm", nod=3), at=right, scale=1.04, flip=True),
        holding,
        group(holding, at=(1200, 0), flip=True),
        table(740, 240),
        shadow((600, 756), 240, 14, 0.35),
        shadow((210, 804), 150, 14, 0.35),
        shadow((1032, 804), 90, 12, 0.4),
        _card(400, 340, card),
        thumb,
        group(thumb, at=(1200, 0), flip=True),
        group(near, at=left, scale=1.04),
        group(other, think, at=right, scale=1.04, flip=True),
    )


@picture(
    "talk-over",
    "Talk it over",
    "Patient and clinician sit face to face; a short list lies between them.",
)
def talk_over() -> Node:
    """Two people, one short list."""
    p, n = JOHN, PRIYA
    left, right = (268, 300), (932, 300)
    speak = arm((-90, 214), (-70, 396), (120, 330), p.top, p.skin, OPEN, turn=6)
    show = arm((-90, 214), (-80, 400), (120, 420), n.top, n.skin, POINT, turn=14)
    return group(
        wall(830),
        window(478, 70, 250, 250),
        group(chair(c.SAGE), bust(p, "side", "smile", nod=2), at=left, scale=1.08),
        group(chair(c.SAGE), bust(n, "side", "smile", nod=2), at=right, scale=1.08, flip=True),
        table(720, 240),
        shadow((604, 856), 210, 16),
        group(
            path("M-128 60L-96 -66H96L128 60Z", slant((0, c.WHITE), (1, "#F1EDE1")), "#C9BDA4"),
            *(group(circle((-70 - 7 * k, -36 + 34 * k), 8, c.TEAL),
                    stroke(f"M{-44 - 7 * k} {-36 + 34 * k}h{110 - 16 * k}", "#B9C6C4", 9))
              for k in range(3)),
            at=(600, 790), scale=1.25,
        ),
        group(speak, at=left, scale=1.08),
        group(show, at=right, scale=1.08, flip=True),
    )  # fmt: skip
