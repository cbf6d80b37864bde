"""The single screens after the chapters: questions, check, talk over, finish and help."""

from __future__ import annotations

from dataclasses import replace

from assets.draw import palette as c
from assets.draw.backs import back_head
from assets.draw.bent_arms import folded, small_hand
from assets.draw.body import bust
from assets.draw.chairs import armchair, chair
from assets.draw.geometry import Pt, oval, scallop
from assets.draw.hands import FIST, OPEN, POINT, REST
from assets.draw.heads import head
from assets.draw.limbs import arm
from assets.draw.persons import AMARA, DOCTOR_ANNE, JOHN, Person
from assets.draw.registry import picture
from assets.draw.room import plant, shadow, table, wall, window
from assets.draw.svg import Node, across, circle, ellipse, group, linear, path, rect, slant, stroke
from assets.draw.things import mug
from assets.draw.things_home import notepad, speech_bubble

PRIYA = Person(c.BROWN, c.BLACK, "bun", c.TUNIC, soft=True, neck="vee")
HARU = Person(c.LIGHT, c.SILVER, "short", c.NAVY, old=True, neck="shirt")
LUCIA = Person(c.TAN, c.DARK, "long", c.RUSTY, soft=True)
GRACE = Person(c.EBONY, c.BLACK, "coily", c.TUNIC, soft=True, neck="vee")


def pencil() -> Node:
    """A pencil with its point at (0, 0), going up and to the left."""
    wood = across((0, "#F0B35A"), (0.5, "#E29A3B"), (1, "#B9731F"))
    return group(
        path("M0 0L-7 -20H7Z", "#F3DCBB", c.WOOD_DEEP, 2),
        path("M0 0L-3 -8H3Z", c.INK),
        rect(-7, -118, 14, 98, 2, wood, c.WOOD_DEEP, 2.4),
        rect(-7, -130, 14, 16, 4, "#D98C7A", c.WOOD_DEEP, 2.4),
        turn=-42,
        scale=1.25,
    )


@picture(
    "questions",
    "Your questions",
    "A patient with a notepad and a pencil; three empty speech bubbles rise beside her.",
)
def questions() -> Node:
    """Room for whatever you want to ask."""
    p = AMARA
    near = arm((-112, 214), (-136, 404), (64, 404), p.top, p.skin, POINT, turn=14)
    far = arm((74, 196), (170, 360), (150, 440), p.top, p.skin, REST, merge=False, turn=-40)
    at: Pt = (330, 330)
    return group(
        wall(830),
        plant((90, 838), 1.05, c.RUSTY),
        group(chair(c.SAGE), far, bust(p, "three", "smile", nod=2), at=at, scale=1.12),
        table(700, 240),
        shadow((640, 790), 200, 22),
        group(notepad(220, 4), at=(470, 560), turn=-6),
        group(pencil(), at=(594, 800)),
        group(near, at=at, scale=1.12),
        group(speech_bubble(310, 200), at=(540, 60)),
        group(speech_bubble(270, 172, fill=c.MINT_PALE), at=(886, 210)),
        group(speech_bubble(250, 152, fill=c.APRICOT_PALE), at=(716, 430)),
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
        shadow((330, 812), 70, 10),
        group(mug(c.RUSTY), at=(330, 814)),
        group(speak, at=left, scale=1.08),
        group(show, at=right, scale=1.08, flip=True),
    )  # fmt: skip


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


@picture(
    "finish",
    "All done",
    "A patient waves goodbye in the waiting room; the screen behind is blank; hand gel stands by.",
)
def finish() -> Node:
    """Goodbye: nothing is left on the screen."""
    p = LUCIA
    at: Pt = (660, 330)
    wave = arm((74, 196), (214, 336), (252, 176), p.top, p.skin, OPEN, merge=False,
               palm_up=True, turn=6)  # fmt: skip
    near = arm((-112, 214), (-156, 420), (-118, 600), p.top, p.skin, REST)
    hair = group(head(p, "three", "smile")[1], turn=2)
    back, front = armchair(c.SAGE)
    return group(
        wall(800),
        window(60, 90, 230, 250),
        group(back, front, at=(110, 500), scale=0.62),
        blank_screen((350, 850)),
        group(wave, bust(p, "three", "smile", nod=2), near, hair, at=at, scale=1.24),
        stroke("M1046 300q22 26 18 62M1084 274q32 40 26 96", c.TEAL_MID, 8),
        rect(1000, 742, 260, 200, 10, linear((0, c.WOOD_LIGHT), (1, c.WOOD)), c.WOOD_DEEP, 3.2),
        shadow((1118, 746), 92, 10),
        group(gel_pump(), at=(1114, 746), scale=1.12),
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
        rect(-20, 700, 1240, 184, 14, linear((0, "#E2BC90"), (1, "#F2D7B4")), c.WOOD_DEEP, 3.2),
        rect(-20, 872, 1240, 60, 0, desk, c.WOOD_DEEP, 3.2),
        shadow((170, 768), 90, 12),
        plant((170, 770), 0.62, c.RUSTY),
        group(near, at=at, scale=1.2),
    )
