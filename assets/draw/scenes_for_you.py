"""Pictures of the chapter Is it for you."""

from __future__ import annotations

from random import Random

from assets.draw import palette as c
from assets.draw import things_more as more
from assets.draw.backs import back_bust
from assets.draw.body import bust
from assets.draw.chairs import chair
from assets.draw.geometry import Pt, polar
from assets.draw.grips import writing
from assets.draw.hands import OPEN, REST, forearm, hand
from assets.draw.hands_more import holding_thumb
from assets.draw.limbs import arm
from assets.draw.marks import inset_frame, leader, spot
from assets.draw.persons import NADIA, NURSE_SAM, Person
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow, table, wall, window
from assets.draw.signs_risks import lump, raised_scar
from assets.draw.svg import Node, cast, circle, ellipse, group, radial, rect, slant, stroke
from assets.draw.things_home import notepad
from assets.draw.tops import wide_parting

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
    speak = arm((-112, 214), (-96, 396), (110, 296), p.top, p.skin, OPEN, turn=8)
    hold = arm((-112, 214), (-118, 404), (108, 356), n.top, n.skin, REST, turn=6)
    return group(
        wall(830),
        window(490, 70, 240, 250),
        patient,
        nurse,
        table(716, 240),
        shadow((640, 752), 170, 14, 0.4),
        group(hold, at=(966, 270), scale=1.02, flip=True),
        group(notepad(250, 5, 3), at=(516, 406), turn=-3),
        group(holding_thumb(n.skin), at=(806, 618), turn=4, flip=True, scale=1.05),
        group(speak, at=(236, 300), scale=1.02),
    )


def _pill_list() -> Node:
    """A clipboard, top left (0, 0), 360 by 520: a pill at the head of each line, written down."""
    wood, steel = slant((0, c.WOOD_LIGHT), (1, c.WOOD)), slant((0, c.STEEL_LIGHT), (1, c.STEEL))
    pills = (more.capsule(0.95, -18), more.tablet(24), more.capsule(0.95, 14, c.TUNIC))
    rows = zip(pills, (176, 140, 190), strict=True)
    return group(
        rect(10, 14, 360, 520, 22, c.SHADOW, opacity=0.18),
        rect(0, 0, 360, 520, 22, wood, c.WOOD_DEEP, 3.4),
        rect(22, 34, 316, 464, 8, slant((0, c.WHITE), (1, "#F4F1E8")), "#C9BDA4", 3),
        *(group(group(pill, at=(76, 112 + 118 * i)),
                stroke(f"M130 {112 + 118 * i}h{wide}", "#B9C6C4", 12))
          for i, (pill, wide) in enumerate(rows)),
        group(more.tablet(24), at=(76, 452)),
        rect(124, -24, 112, 48, 13, steel, c.STEEL_DEEP, 3.2),
    )  # fmt: skip


@picture(
    "medicines",
    "Your medicines",
    "A patient's hand stays on the pill box; a clinician writes each medicine on a list.",
)
def medicines() -> Node:
    """Keep hold of them, and tell us each one."""
    keep = group(hand(c.DEEP, REST, line=3), forearm(c.DEEP, c.PLUM, 560, -14, line=3))
    under, over = writing(c.LIGHT, c.TUNIC, to=(555, 545), line=4.6)
    at: Pt = (936, 492)
    return group(
        rect(-10, -10, 1220, 920, 0, slant((0, "#EFD3AC"), (1, "#DDB484"))),
        stroke("M-10 150Q500 130 1210 180M-10 520Q600 550 1210 505M-10 780Q500 760 1210 800",
               "#CFA26F", 3, 0.5),
        group(more.blister(), at=(372, 660), turn=-8),
        group(more.week_box(100, 4), at=(54, 262), turn=-3, scale=0.92),
        group(keep, at=(226, 640), turn=18, scale=1.08),
        group(_pill_list(), at=(774, 100), turn=4),
        group(under, over, at=at, scale=0.66),
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
    "Four magnified patches of a scalp: a darker patch, a raised scar, an infected spot, a lump.",
)
def risks() -> Node:
    """Four things, each plain and none gory."""
    tone, r = c.TAN, 148.0
    spots: list[Pt] = [(226, 168), (974, 168), (226, 606), (974, 606)]
    (a, b), (x, y), (u, v), (m, n) = spots
    crown: list[Pt] = [(584, 388), (616, 388), (586, 448), (614, 448)]
    patch = radial((0, "#6E3F22", 0.85), (0.6, "#7A4829", 0.7), (1, "#8A5633", 0))
    hot = radial((0, "#D9483C", 0.85), (0.45, "#DB5A4B", 0.5), (1, "#E07A66", 0))
    pus = radial((0, "#F5D999"), (0.4, "#EFBE8C"), (0.75, "#D9604F"), (1, "#D9604F", 0))
    return group(
        backdrop(),
        group(
            back_bust(NADIA, count=110, line=2.4),
            group(wide_parting(NADIA, 42), at=(0, -38), scale=(1, 0.66)),
            at=(600, 490), scale=1.26,
        ),
        *(leader(q, p, r) for q, p in zip(crown, spots, strict=True)),
        *(spot(q) for q in crown),
        cast(
            "flesh",
            _inset(spots[0], r, tone, 1),
            ellipse((a - 4, b + 6), 104, 84, patch),
            ellipse((a + 30, b + 34), 62, 50, patch),
            _inset(spots[1], r, tone, 2, 84),
            group(raised_scar(tone), at=(x, y)),
            _inset(spots[2], r, tone, 3, 50),
            circle((u, v), 112, hot),
            circle((u, v), 34, pus),
            ellipse((u - 6, v - 8), 6, 4, c.WHITE, opacity=0.8),
            _inset(spots[3], r, tone, 4, 78),
            group(lump(tone), at=(m, n)),
        ),
        *(inset_frame(p, r) for p in spots),
    )  # fmt: skip
