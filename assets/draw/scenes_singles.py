"""The single screens after the chapters: questions, check and talk over."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.backs import back_head
from assets.draw.bent_arms import folded, small_hand
from assets.draw.body import bust
from assets.draw.chairs import chair
from assets.draw.geometry import Pt, oval, scallop
from assets.draw.grips import writing
from assets.draw.hands import FIST, OPEN, POINT, REST
from assets.draw.limbs import arm
from assets.draw.persons import AMARA, DOCTOR_ANNE, JOHN, Person
from assets.draw.registry import picture
from assets.draw.room import plant, shadow, table, wall, window
from assets.draw.signs_questions import coins, falling_hair, night_call
from assets.draw.svg import Node, across, circle, group, linear, path, rect, slant, stroke
from assets.draw.things_home import notepad, speech_bubble

PRIYA = Person(c.BROWN, c.BLACK, "bun", c.TUNIC, soft=True, neck="vee")
HARU = Person(c.LIGHT, c.SILVER, "short", c.NAVY, old=True, neck="shirt")


@picture(
    "questions",
    "Your questions",
    (
        "A patient writes on a notepad. Three speech bubbles hold a falling hair, coins, "
        "and a phone with a moon."
    ),
)
def questions() -> Node:
    """Room for whatever you want to ask."""
    p = AMARA
    at: Pt = (300, 330)
    near = arm((-112, 214), (-130, 404), (66, 420), p.top, p.skin, grasp=group())
    far = arm((74, 200), (206, 336), (330, 386), p.top, p.skin, REST, flip=True, turn=-14)
    under, over = writing(p.skin, None, to=(372, 88), line=5)
    pen_at: Pt = (524, 752)
    return group(
        wall(830),
        plant((70, 838), 1.0, c.RUSTY),
        group(chair(c.SAGE), bust(p, "three", "smile", nod=2), at=at, scale=1.12),
        table(690, 250),
        shadow((640, 880), 210, 16),
        group(notepad(280, 4), at=(500, 720), scale=(1.1, 0.46)),
        group(far, at=at, scale=1.12),
        group(under, over, at=pen_at, flip=True, scale=0.5),
        group(near, at=at, scale=1.12),
        group(speech_bubble(300, 196), falling_hair(), at=(500, 50)),
        group(speech_bubble(270, 172, fill=c.MINT_PALE), coins(), at=(868, 176)),
        group(speech_bubble(270, 172, fill=c.APRICOT_PALE), night_call(), at=(676, 420)),
    )


def _card(w: float, h: float) -> Node:
    """A big picture card, middle (0, 0): a head in the shade of a hat."""
    x, y = -w / 2, -h / 2
    foot = h / 2 - 22
    body = f"M-172 {foot}Q-166 112 -94 98L-46 92L2 98Q74 112 80 {foot}Z"
    return group(
        rect(x + 8, y + 12, w, h, 20, c.SHADOW, opacity=0.2),
        rect(x, y, w, h, 20, c.PAPER, c.PAPER, 3),
        rect(x, y, w, h, 20, slant((0, c.WHITE), (1, c.PAPER)), "#B9A685", 3.2),
        rect(x + 22, y + 22, w - 44, h - 44, 10, linear((0, "#CDE7E4"), (1, "#FDEBCB"))),
        circle((w * 0.27, y + h * 0.26), 34, c.APRICOT, "#E59A3C"),
        path("M-78 40V96Q-46 116 -14 96V40Z", c.TAN.shade, c.TAN.line, 2.6),
        path(body, slant((0, c.WOOL.light), (1, c.WOOL.base)), c.WOOL.line, 2.6),
        path("M-78 72V92Q-46 112 -14 92V72Z", c.TAN.shade),
        stroke("M-82 95Q-46 119 -10 95", c.WOOL.line, 14),
        stroke("M-82 95Q-46 119 -10 95", c.WOOL.light, 9),
        group(
            back_head(Person(c.TAN, c.DARK, "short", c.WOOL), 0.85, 12), at=(-46, -24), scale=0.8
        ),
    )


def _easel(at: Pt, card: Node) -> Node:
    """A small wooden easel with a card on its ledge; `at` is the ledge's middle."""
    wood, dark = across((0, c.WOOD_LIGHT), (0.5, c.WOOD), (1, c.WOOD_DEEP)), c.WOOD_DEEP
    return group(
        shadow((6, 98), 190, 18, 0.4),
        path("M-9 -20H9L12 62H-12Z", c.WOOD_DEEP, "#6A4522", 3),
        path("M-116 -40H-92L-126 96H-152Z", wood, dark, 3),
        path("M116 -40H92L126 96H152Z", wood, dark, 3),
        rect(-12, -386, 24, 70, 8, wood, dark, 3),
        card,
        rect(-176, -12, 352, 26, 9, linear((0, c.WOOD_LIGHT), (1, c.WOOD)), dark, 3),
        rect(-18, -366, 36, 28, 7, linear((0, c.WOOD_LIGHT), (1, c.WOOD)), dark, 3),
        at=at,
    )


@picture(
    "check",
    "Check what you know",
    "A clinician points at a big picture on an easel; the patient thinks it over, chin in hand.",
)
def check() -> Node:
    """A friendly look together, no marks."""
    d, p = DOCTOR_ANNE, HARU
    at, chin = (212, 318), (978, 312)
    behind = folded((70, 214), (128, 384), (220, 350), d.top, group(), far=True)
    near = folded((-112, 214), (-84, 420), (116, 330), d.top, small_hand(d.skin, POINT), turn=4)
    think = folded((-108, 214), (-26, 436), (32, 208), p.top, small_hand(p.skin, FIST),
                   turn=-10, flipped=True)  # fmt: skip
    lying = folded((74, 208), (156, 404), (36, 436), p.top, small_hand(p.skin, FIST),
                   far=True, turn=16, flipped=True)  # fmt: skip
    cloud = scallop(oval((664, 92), 92, 50, 11, 8), 0.8)
    return group(
        wall(830),
        window(70, 60, 250, 240),
        group(chair(c.SAGE), behind, bust(d, "three", "smile"), at=at, scale=1.04),
        group(chair(c.SAGE), bust(p, "three", "calm", nod=4), at=chin, scale=1.06, flip=True),
        *(circle(q, r, c.WHITE, c.TEAL_DEEP, 3.4) for q, r in
          (((840, 222), 10), ((804, 186), 15), ((776, 142), 20))),
        path(cloud, c.WHITE, c.TEAL_DEEP, 3.4),
        *(circle((664 + 44 * k, 92), 10, c.TEAL_MID) for k in (-1, 0, 1)),
        table(724, 240),
        shadow((940, 818), 180, 18, 0.4), shadow((140, 796), 90, 12, 0.4),
        _easel((580, 716), group(_card(400, 340), at=(0, -180))),
        group(near, at=at, scale=1.04),
        group(lying, think, at=chin, scale=1.06, flip=True),
    )  # fmt: skip


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
