"""Pictures of the chapter Is it for you."""

from __future__ import annotations

from random import Random

from assets.draw import palette as c
from assets.draw import things_more as more
from assets.draw.backs import back_bust
from assets.draw.body import bust
from assets.draw.chairs import chair
from assets.draw.geometry import Pt, polar, tube
from assets.draw.grips import pinch
from assets.draw.hands import OPEN, REST, forearm, hand
from assets.draw.limbs import arm
from assets.draw.marks import inset_frame, pointer
from assets.draw.outdoors import bench, sun, tree
from assets.draw.persons import MEI, NURSE_SAM, Person
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow, table, wall, window
from assets.draw.soft_things import soft_hat
from assets.draw.svg import Node, circle, ellipse, group, linear, path, radial, rect, slant, stroke
from assets.draw.things import bottle
from assets.draw.things_home import magnifier, notepad, speech_bubble

VERA = Person(c.PORCELAIN, c.SILVER, "bob", c.PLUM, old=True, soft=True)
ELI = Person(c.TAN, c.DARK, "receding", c.RUSTY)


@picture(
    "tell-us-first",
    "Tell us first",
    "A patient talks and a clinician listens, with a checklist of ticks and lines between them.",
)
def tell_us_first() -> Node:
    """She speaks, he listens, the list fills."""
    p, n = VERA, NURSE_SAM
    patient = group(chair(c.SAGE), bust(p, "three", "smile", nod=2), at=(236, 300), scale=1.02)
    nurse = group(bust(n, "three", "listen", nod=4), at=(966, 270), scale=1.02, flip=True)
    speak = arm((-112, 214), (-96, 396), (110, 296), p.top, p.skin, OPEN, palm_up=True, turn=14)
    hold = arm((-112, 214), (-130, 400), (70, 420), n.top, n.skin, REST, turn=-6)
    return group(
        wall(830),
        window(490, 70, 240, 250),
        patient,
        nurse,
        table(716, 240),
        shadow((606, 752), 190, 22),
        group(notepad(250, 5, 3), at=(506, 400), turn=-3),
        group(speak, at=(236, 300), scale=1.02),
        group(hold, at=(966, 270), scale=1.02, flip=True),
    )


@picture(
    "medicines",
    "Your medicines",
    "A patient's hand stays on the pill box; beside it a clinician's open hand asks to be told.",
)
def medicines() -> Node:
    """Keep hold of them, and tell us."""
    keep = group(forearm(c.DEEP, c.PLUM, 560, 70), hand(c.DEEP, REST), at=(300, 760), turn=24)
    ask = group(forearm(c.LIGHT, c.TUNIC, 560, 90), hand(c.LIGHT, REST), flip=True)
    return group(
        rect(-10, -10, 1220, 920, 0, slant((0, "#EFD3AC"), (1, "#DDB484"))),
        stroke("M-10 170Q500 150 1210 200M-10 520Q600 550 1210 505M-10 780Q500 760 1210 800",
               "#CFA26F", 3, 0.5),
        group(more.blister(), at=(780, 110), turn=6),
        group(speech_bubble(360, 220), at=(330, 70)),
        group(more.capsule(1.7, -24), at=(460, 182)),
        group(more.capsule(1.3, 30, c.TUNIC), at=(580, 160)),
        group(more.week_box(100, 4), at=(190, 400), turn=-4),
        keep,
        group(ask, at=(960, 740), turn=-30),
    )  # fmt: skip


def _inset(at: Pt, r: float, tone: c.Skin, seed: int, gap: float = 0) -> Node:
    """A round magnified patch of scalp with hairs; none within `gap` of its middle."""
    rnd = Random(seed)
    roots: list[Pt] = []
    for k in range(26):
        p = polar(at, r * (0.24 + 0.6 * ((k * 7) % 26) / 26), k * 137.5)
        if (p[0] - at[0]) ** 2 + (p[1] + 22 - at[1]) ** 2 > gap**2:
            roots.append((p[0] + rnd.uniform(-6, 6) - 10, p[1] + 12))
    fill = radial((0, tone.light), (0.6, tone.scalp), (1, tone.base), at=(0.4, 0.35), r=0.7)
    return group(
        circle((at[0] + 6, at[1] + 12), r + 12, "#1C2B33", opacity=0.2),
        circle(at, r, fill),
        more.tuft(roots, c.DARK, 46),
    )


@picture(
    "risks",
    "What can go wrong",
    "Four magnified patches of scalp: a darker patch, a raised scar, an infected spot, a lump.",
)
def risks() -> Node:
    """Four things, each plain and none gory."""
    tone, r = c.TAN, 156.0
    spots: list[Pt] = [(226, 188), (974, 188), (226, 610), (974, 610)]
    (a, b), (x, y), (u, v), (m, n) = spots
    crown: list[Pt] = [(556, 390), (646, 390), (560, 456), (642, 456)]
    patch = radial((0, "#6E3F22", 0.85), (0.6, "#7A4829", 0.7), (1, "#8A5633", 0))
    hot = radial((0, "#D9483C", 0.85), (0.45, "#DB5A4B", 0.5), (1, "#E07A66", 0))
    head = Person(tone, c.DARK, "short", c.CREAM)
    scar: list[Pt] = [
        (x - 100, y + 48),
        (x - 46, y + 14),
        (x, y + 4),
        (x + 50, y - 14),
        (x + 100, y - 56),
    ]
    pus = radial((0, "#F5D999"), (0.4, "#EFBE8C"), (0.75, "#D9604F"), (1, "#D9604F", 0))
    foot = radial((0, tone.light), (0.45, tone.scalp), (0.85, tone.shade), (1, tone.shade, 0))
    bump = radial((0, tone.light), (0.5, tone.scalp), (1, tone.base), at=(0.35, 0.3), r=0.75)

    def ridge(dx: float, dy: float, w: float) -> str:
        return tube([(px + dx, py + dy) for px, py in scar], [2, w * 0.9, w, w * 0.85, 2], 4)

    return group(
        backdrop(),
        group(back_bust(head, 0.9, 110, line=2.2), at=(600, 500), scale=1.5),
        *(pointer(q, p, r, strength=0.45) for q, p in zip(crown, spots, strict=True)),
        *(circle(q, 9, c.WHITE, c.TEAL_DEEP) for q in crown),
        _inset(spots[0], r, tone, 1),
        ellipse((a - 4, b + 6), 104, 84, patch),
        ellipse((a + 30, b + 34), 62, 50, patch),
        _inset(spots[1], r, tone, 2, 60),
        path(ridge(5, 9, 30), "#6E3F22", opacity=0.45),
        path(ridge(0, 0, 28), linear((0, "#F3BFA9"), (1, "#CF8368")), "#A86048", 2.4),
        path(ridge(-2, -5, 7), "#FBE0D2", opacity=0.9),
        _inset(spots[2], r, tone, 3, 50),
        circle((u, v), 112, hot),
        circle((u, v), 34, pus),
        ellipse((u - 6, v - 8), 6, 4, c.WHITE, opacity=0.8),
        _inset(spots[3], r, tone, 4, 70),
        ellipse((m + 16, n + 24), 74, 54, radial((0, "#5A3018", 0.6), (1, "#5A3018", 0))),
        circle((m, n), 58, foot),
        circle((m, n), 46, bump),
        ellipse((m - 15, n - 19), 12, 8, c.WHITE, opacity=0.55),
        *(inset_frame(p, r) for p in spots),
    )  # fmt: skip


@picture(
    "shedding",
    "Can more hair fall?",
    "A comb with some hairs in it; beside it a magnifying glass over an empty tally sheet.",
)
def shedding() -> Node:
    """Hairs fall; the sheet for counting is empty."""
    sheet_rows = "".join(f"M40 {y}H430" for y in range(110, 620, 84))
    boxes = [
        rect(60 + 92 * i, 128 + 84 * k, 54, 50, 10, c.WHITE, "#B9C6C4", 3)
        for k in range(6)
        for i in range(4)
    ]
    lens, r = (930.0, 380.0), 160.0
    under, over = more.comb_hairs(c.BLACK, 540, 14), more.comb_hairs(c.BLACK, 540, 6, 8)
    hold_back, hold_front = pinch(MEI.skin, MEI.top, to=(560, 420))
    near = [
        rect(lens[0] - 110 + 116 * i, lens[1] - 104 + 112 * k, 96, 88, 16, c.WHITE, c.STEEL, 4)
        for k in range(2)
        for i in range(2)
    ]
    return group(
        backdrop("#DDECE9", "#E6F0EC", "#F3EEE2"),
        group(back_bust(MEI, 0.45, 150, line=1.7), at=(330, 270), scale=1.95),
        group(
            rect(10, 16, 480, 680, 12, c.SHADOW, opacity=0.18),
            rect(0, 0, 480, 680, 10, slant((0, c.WHITE), (1, "#F1EDE1")), "#C9BDA4", 3.2),
            rect(40, 40, 230, 22, 11, "#D5DCD8"),
            stroke(sheet_rows, "#D9D3C2", 3),
            *boxes,
            at=(704, 110), turn=3,
        ),
        circle(lens, r, slant((0, "#FFFFFF"), (1, "#EAF3F2"))),
        *near,
        group(magnifier(r, 45), at=lens),
        group(hold_back, at=(172, 652), flip=True, scale=0.72),
        group(under, more.comb(540), over, at=(130, 610), turn=-6),
        group(hold_front, at=(172, 652), flip=True, scale=0.72),
    )  # fmt: skip


def _path_to(end: Pt, width: float) -> Node:
    """A sandy path from the walker's feet to a place further off."""
    x, y = end
    mid = (600 + (x - 600) * 0.42, 640 + (y - 640) * 0.25)
    left = f"M{600 - 60} 930Q{mid[0] - 46:.0f} {mid[1]:.0f} {x - width:.0f} {y}"
    right = f"H{x + width:.0f}Q{mid[0] + 46:.0f} {mid[1] + 20:.0f} {600 + 60} 930Z"
    return path(left + right, linear((0, "#F6E4C3"), (1, "#E9CD9C")), "#CBA86E", 3)


@picture(
    "other-choices",
    "Other choices",
    "A person before four paths: a wig and a hat, a bottle, a box of pills, and a quiet bench.",
)
def other_choices() -> Node:
    """Four ways, all of them open."""
    hill = "M-10 400Q300 330 640 386T1210 350V920H-10Z"
    near = "M-10 560Q300 500 600 540T1210 520V920H-10Z"
    ends: list[Pt] = [(170, 560), (462, 478), (750, 478), (1010, 560)]
    return group(
        rect(-10, -10, 1220, 480, 0, linear((0, "#CFE8EE"), (1, "#FDF1DA"))),
        group(sun(48), at=(600, 110)),
        path(hill, linear((0, "#C3DFBD"), (1, c.LEAF_LIGHT))),
        path(near, linear((0, c.LEAF_LIGHT), (1, c.LEAF)), opacity=0.55),
        *(_path_to(e, w) for e, w in zip(ends, (46, 38, 38, 46), strict=True)),
        group(tree(0.92), at=(1100, 520)),
        shadow((1000, 562), 190, 18),
        group(bench(280), at=(985, 560)),
        shadow((150, 566), 170, 18),
        group(more.wig_stand(c.CHESTNUT), at=(92, 562), scale=1.06),
        rect(269, 436, 14, 124, 5, c.WOOD, c.WOOD_DEEP),
        ellipse((276, 562), 46, 11, c.WOOD, c.WOOD_DEEP),
        group(soft_hat(), at=(276, 470), scale=0.62),
        shadow((462, 482), 90, 14),
        group(bottle(c.SAGE), at=(462, 480), scale=1.1),
        shadow((750, 482), 90, 14),
        group(bottle(c.WOOL, dropper=False), at=(750, 480), scale=1.1),
        shadow((600, 884), 190, 24),
        group(back_bust(ELI, 0.85, 100), at=(600, 640), scale=0.86),
    )


@picture(
    "home-rollers",
    "Not at home",
    "A needle roller with bent needles behind a bold stop bar.",
)
def home_rollers() -> Node:
    """Stop comes first."""
    tiles = "".join(f"M{x} -10V910" for x in range(60, 1200, 180))
    tiles += "".join(f"M-10 {y}H1210" for y in range(70, 900, 180))
    return group(
        backdrop("#DCEAE8", "#E6F0EC", "#EEF0E6"),
        stroke(tiles, c.WHITE, 7, 0.8),
        ellipse((628, 470), 420, 410, radial((0, c.WHITE, 0.9), (1, c.WHITE, 0))),
        group(more.needle_roller(), at=(478, 588), turn=40, scale=1.24),
        group(more.stop_bar(390, width=52), at=(600, 452)),
    )
