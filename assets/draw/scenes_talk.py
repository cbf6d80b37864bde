"""Two pictures of talking: a change that is worth a call, and reasons to wait."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.backs import back_bust, back_head
from assets.draw.bent_arms import folded
from assets.draw.body import bust
from assets.draw.chairs import chair
from assets.draw.geometry import Pt
from assets.draw.grips import grip
from assets.draw.hands import OPEN, REST
from assets.draw.limbs import arm
from assets.draw.persons import NURSE_AISHA, Person
from assets.draw.registry import picture
from assets.draw.room import shadow, table, wall, window
from assets.draw.svg import Node, cast, circle, ellipse, group, linear, path, rect, slant, stroke
from assets.draw.things import mug
from assets.draw.things_home import phone

ADE = Person(c.EBONY, c.BLACK, "receding", c.RUSTY, beard="stubble")
RAJ = Person(c.BROWN, c.DARK, "receding", c.SAGE, beard="full", neck="shirt")


def _glass(p: Person, r: float) -> Node:
    """A hand mirror about (0, 0), handle down; in its glass a thinning crown."""
    wood = slant((0, c.WOOD_LIGHT), (0.5, c.WOOD), (1, c.WOOD_DEEP))
    cloth = p.top
    chest = f"M{-r * 0.8:.0f} {r * 0.6:.0f}Q-46 62 -24 56H24Q46 62 {r * 0.8:.0f} {r * 0.6:.0f}"
    chest += f"A{r} {r} 0 0 1 {-r * 0.8:.0f} {r * 0.6:.0f}Z"
    return group(
        rect(-19, r, 38, r * 1.5, 18, wood, c.WOOD_DEEP, 3.2),
        circle((0, 0), r + 15, wood, c.WOOD_DEEP, 3.2),
        circle((0, 0), r, slant((0, "#EAF5F6"), (1, "#C3DCE0")), c.WOOD_DEEP, 2),
        path("M-24 30H24V74H-24Z", p.skin.shade, p.skin.line, 2.4),
        path(chest, cloth.base, cloth.line, 2.4),
        group(back_head(p, 0.95, 70, line=3.4), at=(0, -12), scale=0.78),
        stroke(f"M{-r * 0.78:.0f} {-r * 0.2:.0f}Q{-r * 0.7:.0f} {-r * 0.62:.0f} "
               f"{-r * 0.28:.0f} {-r * 0.8:.0f}", c.WHITE, 9, 0.7),
    )  # fmt: skip


@picture(
    "mention-soon",
    "Worth a call soon",
    (
        "A man stands before a wall mirror and looks at the crown of his head in a hand mirror. "
        "A phone lies on the table, and there is daylight in the window."
    ),
)
def mention_soon() -> Node:
    """Look, then call while it is day."""
    p = RAJ
    at, size, hold = (500.0, 372.0), 1.16, (796.0, 566.0)
    wrist: Pt = ((hold[0] - 122 - at[0]) / size, (hold[1] + 28 - at[1]) / size)
    behind, front = grip(p.skin, None, to=(400, 150), line=7)
    glass = linear((0, "#E3F1F3"), (1, "#C9E0E3"))
    return group(
        wall(830),
        window(930, 60, 200, 280),
        rect(52, 44, 400, 720, 56, slant((0, c.WOOD_LIGHT), (1, c.WOOD)), c.WOOD_DEEP, 3.4),
        rect(78, 70, 348, 720, 38, glass, c.WOOD_DEEP, 3),
        stroke("M104 250L206 120M108 320L160 254", c.WHITE, 14, 0.55),
        group(back_bust(p, 0.95, 70), at=(252, 366), scale=0.9),
        table(756, 200),
        shadow((1004, 826), 190, 40, 0.4),
        group(group(phone(124), turn=64), at=(1000, 812), scale=(1, 0.42)),
        group(
            folded((74, 210), (136, 500), (112, 640), p.top, group(), far=True),
            bust(p, "three", "listen", nod=4),
            at=at,
            scale=size,
        ),
        group(behind, at=hold, flip=True, scale=0.37),
        group(_glass(p, 112), at=(hold[0] + 14, hold[1] - 210), turn=5),
        group(front, at=hold, flip=True, scale=0.37),
        group(folded((-112, 216), (-30, 430), wrist, p.top, group()), at=at, scale=size),
    )


def _pause_calendar(w: float) -> Node:
    """A wall calendar, top left (0, 0), with a sign of two bars on one of its days."""
    h, cell = w * 1.02, w / 5.6
    days = [(cell * (0.55 + 1.17 * (i % 4)), h * 0.31 + cell * 1.17 * (i // 4)) for i in range(12)]
    x, y = days[6][0] + cell / 2, days[6][1] + cell / 2
    return group(
        rect(8, 12, w, h, 18, c.SHADOW, opacity=0.16),
        rect(0, 0, w, h, 18, slant((0, c.WHITE), (1, "#F1EEE4")), "#B9A685", 3.2),
        path(f"M0 18Q0 0 18 0H{w - 18}Q{w} 0 {w} 18V{h * 0.22:.0f}H0Z",
             linear((0, "#4E9F9B"), (1, c.TEAL)), c.TEAL_DEEP, 3.2),
        stroke(f"M{w * 0.28:.0f} -16V22M{w * 0.72:.0f} -16V22", c.STEEL_DEEP, 11),
        *(rect(a, b, cell, cell, 9, "#E4ECE8", "#C5D3CD", 2) for a, b in days),
        circle((x + 3, y + 5), cell * 0.86, c.SHADOW, opacity=0.14),
        circle((x, y), cell * 0.84, c.APRICOT_PALE, c.WHITE, 7),
        cast("mark", circle((x, y), cell * 0.9, "none", "#D98E2E", 3.6)),
        stroke(f"M{x - cell * 0.22:.0f} {y - cell * 0.34:.0f}v{cell * 0.68:.0f}"
               f"M{x + cell * 0.22:.0f} {y - cell * 0.34:.0f}v{cell * 0.68:.0f}",
               c.RUST, cell * 0.2),
    )  # fmt: skip


def _round_table(at: Pt, rx: float) -> Node:
    """A small round table whose top's middle is `at`; its foot runs off the picture."""
    x, y = at
    wood = linear((0, c.WOOD_LIGHT), (0.5, c.WOOD), (1, c.WOOD_DEEP), angle=(0, 0, 1, 0))
    return group(
        rect(x - 40, y + 40, 80, 200, 8, wood, c.WOOD_DEEP, 3.2),
        ellipse((x, y + 20), rx, rx * 0.22, wood, c.WOOD_DEEP, 3.2),
        ellipse(at, rx, rx * 0.22, linear((0, "#E2BC90"), (1, "#F2D7B4")), c.WOOD_DEEP, 3.2),
    )


@picture(
    "wait-or-avoid",
    "When to wait",
    (
        "A clinician and a young man talk across a small table. On the wall a calendar has "
        "a pause sign, two bars, on one of its days."
    ),
)
def wait_or_avoid() -> Node:
    """Not today is an answer too, and a friendly one."""
    n, p = NURSE_AISHA, ADE
    left, right, size = (262, 318), (938, 318), 1.16
    tell = arm((-112, 214), (-110, 404), (110, 318), n.top, n.skin, OPEN, turn=8)
    rest = arm((-112, 214), (-120, 410), (96, 386), p.top, p.skin, REST, turn=4)
    aside = arm((84, 204), (120, 400), (96, 640), p.top, p.skin, merge=False, grasp=group())
    return group(
        wall(850),
        group(_pause_calendar(352), at=(424, 222)),
        group(chair(c.SAGE), bust(n, "three", "smile", nod=3), at=left, scale=size),
        group(chair(c.SAGE), aside, bust(p, "three", "listen", nod=4), at=right, scale=size,
              flip=True),
        _round_table((600, 800), 330),
        shadow((564, 814), 70, 12),
        group(mug(c.RUSTY), at=(560, 812), scale=1),
        group(tell, at=left, scale=size),
        group(rest, at=right, scale=size, flip=True),
    )  # fmt: skip
