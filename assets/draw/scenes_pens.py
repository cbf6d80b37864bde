"""Pictures of pens as they differ, and of how one is used with care."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.geometry import Pt, sample
from assets.draw.grips import grip
from assets.draw.marks import inset_frame, leader
from assets.draw.pen import pen, tip
from assets.draw.pens_other import SLIM_TIP, WIDE_TIP, other_tip, slim_pen, stout_pen
from assets.draw.registry import picture
from assets.draw.room import backdrop
from assets.draw.skin import skin_section
from assets.draw.skin_hair import hair_in_skin
from assets.draw.svg import Node, cast, circle, ellipse, group, linear, radial, rect, slant, stroke
from assets.draw.things_home import day_leaf
from assets.draw.things_more import tick_box

DISC = 150.0


def _close(at: Pt, shown: Node, middle: float, size: float) -> Node:
    """A round close view of a tip; `middle` is its half height, needles and all."""
    return group(
        circle((6, 12), DISC + 8, c.SHADOW, opacity=0.2),
        circle((0, 0), DISC, radial((0, c.WHITE), (1, "#DCEBE8"))),
        group(shown, at=(0, middle * size), scale=size),
        inset_frame((0, 0), DISC),
        at=at,
    )


@picture(
    "pens-differ",
    "Pens differ",
    (
        "Three pens of different make side by side: one long and slim, one like ours, one short "
        "and broad. Round insets show their tips: few needles, more, and most, in two rows."
    ),
)
def pens_differ() -> Node:
    """One kind of thing, three makes."""
    size, foot, low = 0.58, 506.0, 706.0
    makes: tuple[tuple[float, float, Node, tuple[Node, float, float]], ...] = (
        (186.0, 840, slim_pen(c.DENIM), (other_tip(SLIM_TIP, 40), 55, 1.39)),
        (600.0, 780, pen(), (tip(44, 2.8, clear=True, rows=11), 42, 1.4)),
        (1014.0, 620, stout_pen(c.PLUM), (other_tip(WIDE_TIP, 34), 31, 1.5)),
    )
    mat = slant((0, "#CBE4DE"), (0.6, "#BBDAD3"), (1, "#A6CCC4"))
    shade = radial((0, "#2B4A4A", 0.34), (0.7, "#2B4A4A", 0.16), (1, "#2B4A4A", 0))
    return group(
        backdrop(),
        rect(28, 6, 1152, 800, 44, c.SHADOW, opacity=0.1),
        rect(24, -40, 1152, 836, 44, mat, "#8DB8AF", 3),
        cast("setting", stroke("M385 -40V796M815 -40V796M24 380H1176", "#8DB8AF", 3, 0.45)),
        *(
            ellipse((x + 20, foot - long * size / 2 + 16), 84, long * size * 0.56, shade)
            for x, long, *_ in makes
        ),
        *(group(made, at=(x, foot), scale=size) for x, _, made, _ in makes),
        *(leader((x, foot + 2), (x, low), DISC) for x, *_ in makes),
        *(_close((x, low), *close) for x, _, _, close in makes),
    )


def _free_days() -> Node:
    """One marked day and a path of free days after it, smaller and fainter until none is seen."""
    way = sample([(762, 640), (930, 652), (1080, 606), (1098, 480), (980, 404), (830, 376),
                  (752, 286), (830, 206), (960, 176), (1090, 150)], per=40)  # fmt: skip
    places = [way[0]]
    for at in way:
        last = places[-1]
        step = _side(len(places) - 0.5) * 1.24 + (22 if len(places) == 1 else 0)
        if max(abs(at[0] - last[0]), abs(at[1] - last[1])) > step:
            places.append(at)
    days = [group(day_leaf(_side(i)), at=at) for i, at in enumerate(places)]
    return group(*reversed(days[1:]), group(_treated(), at=places[0], scale=0.9))


def _side(day: float) -> float:
    """How wide a day so far on is drawn."""
    return 122 * float(0.92**day)


def _treated() -> Node:
    """The marked day about (0, 0), 150 wide: ringed, with the pen on it."""
    return group(
        day_leaf(150),
        group(pen(), at=(-22, 66), turn=24, scale=0.128),
        rect(-92, -98, 184, 186, 38, "none", c.RUST, 6),
    )


def _span(x: float, start: float, end: float) -> Node:
    """A bracket that says how deep: its stem at x, its feet to the left."""
    d = f"M{x - 34} {start:.0f}h34V{end:.0f}h-34"
    return group(stroke(d, c.WHITE, 11), stroke(d, c.TEAL_DEEP, 5.5))


@picture(
    "poor-technique",
    "Skill, depth and time to heal",
    (
        "Left, a gloved hand holds the pen upright on a section of scalp, its needles set short. "
        "Right, one marked day, and free days after it that fade out. Both are ticked."
    ),
)
def poor_technique() -> Node:
    """A steady hand, a modest depth, time to heal."""
    layers, top = skin_section(610, 220, c.TAN, seed=4)
    x, size, edge = 270.0, 0.98, 640.0
    behind, front = grip(c.GLOVE, c.TUNIC, to=(640, 190))
    hold: Pt = (x, top(x) - 196 * size)
    return group(
        backdrop(),
        circle((180, 160), 300, c.WHITE, opacity=0.4),
        layers,
        hair_in_skin(64, top, 240, 13, 150, 30, c.DARK),
        group(behind, at=hold, scale=size),
        group(pen(out=46, thick=5, clear=True, covered=True), at=(x, top(x) + 3), scale=size),
        group(front, at=hold, scale=size),
        _span(341, top(x) + 3, top(x) + 48),
        rect(edge, -10, 570, 920, 0, linear((0, "#FDF3E3"), (1, "#F9E4C8"))),
        ellipse((900, 240), 300, 300, radial((0, c.WHITE, 0.75), (1, c.WHITE, 0))),
        cast("setting", stroke(f"M{edge} -10V910", c.WHITE, 16)),
        _free_days(),
        *(group(tick_box(150, ticked=True), at=at, scale=0.8) for at in ((96, 86), (740, 86))),
    )
