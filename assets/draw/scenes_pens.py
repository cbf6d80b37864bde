"""Pictures of pens as they differ, and of how one is used with care."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.geometry import Pt
from assets.draw.grips import grip
from assets.draw.marks import inset_frame, leader
from assets.draw.pen import pen, tip
from assets.draw.pens_other import SLIM_TIP, WIDE_TIP, other_tip, slim_pen, stout_pen
from assets.draw.registry import picture
from assets.draw.room import backdrop
from assets.draw.skin import skin_section
from assets.draw.skin_hair import hair_in_skin
from assets.draw.svg import Node, circle, ellipse, group, linear, path, radial, rect, slant, stroke
from assets.draw.things_more import tick_box

DISC = 120.0


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
    size, foot, low = 0.5, 436.0, 584.0
    makes: tuple[tuple[float, float, Node, tuple[Node, float, float]], ...] = (
        (170.0, 840, slim_pen(c.DENIM), (other_tip(SLIM_TIP, 40), 55, 1.11)),
        (600.0, 780, pen(), (tip(44, 2.8, clear=True, rows=11), 42, 1.12)),
        (1030.0, 620, stout_pen(c.PLUM), (other_tip(WIDE_TIP, 34), 31, 1.2)),
    )
    mat = slant((0, "#CBE4DE"), (0.6, "#BBDAD3"), (1, "#A6CCC4"))
    shade = radial((0, "#2B4A4A", 0.34), (0.7, "#2B4A4A", 0.16), (1, "#2B4A4A", 0))
    return group(
        backdrop(),
        rect(28, 6, 1152, 486, 44, c.SHADOW, opacity=0.1),
        rect(24, -40, 1152, 522, 44, mat, "#8DB8AF", 3),
        stroke("M385 -40V482M815 -40V482M24 240H1176", "#8DB8AF", 3, 0.45),
        *(
            ellipse((x + 18, foot - long * size / 2 + 14), 74, long * size * 0.56, shade)
            for x, long, *_ in makes
        ),
        *(group(made, at=(x, foot), scale=size) for x, _, made, _ in makes),
        *(leader((x, foot + 2), (x, low), DISC) for x, *_ in makes),
        *(_close((x, low), *close) for x, _, _, close in makes),
    )


def _month(x: float, y: float, w: float) -> Node:
    """A calendar page, top left (x, y): one day marked, every day after it left free."""
    h, gap, top = w * 1.22, w / 8, w * 0.3
    step = gap * 1.16

    def day(col: int, row: int) -> Pt:
        return (x + gap * (1 + col), y + top + step * (row + 0.5))

    marked = (2, 1)
    left, right, low = x + gap * 0.4, x + w - gap * 0.4, y + top + step * 6
    begin, first = x + gap * (1.5 + marked[0]), y + top + step * marked[1]
    free = f"M{begin + 22:.0f} {first:.0f}H{right - 22:.0f}q22 0 22 22V{low - 22:.0f}q0 22 -22 22"
    free += f"H{left + 22:.0f}q-22 0 -22 -22V{first + step + 22:.0f}q0 -22 22 -22"
    free += f"H{begin - 18:.0f}q18 0 18 -18V{first + 22:.0f}q0 -22 22 -22Z"
    days = [
        circle(day(col, row), 9, "#B9C6C4" if (row, col) < marked[::-1] else c.WHITE,
               c.TEAL_MID, 2.4)
        for row in range(6)
        for col in range(7)
        if (col, row) != marked
    ]  # fmt: skip
    return group(
        rect(x + 8, y + 14, w, h, 24, c.SHADOW, opacity=0.16),
        rect(x, y, w, h, 24, slant((0, c.WHITE), (1, "#F1EEE4")), c.STONE_DEEP, 3.2),
        path(f"M{x} {y + 24}q0 -24 24 -24h{w - 48}q24 0 24 24v{w * 0.16:.0f}h{-w}Z",
             linear((0, "#4E9F9B"), (1, c.TEAL)), c.TEAL_DEEP, 3.2),
        stroke(f"M{x + w * 0.26:.0f} {y - 34}v66M{x + w * 0.74:.0f} {y - 34}v66", c.STEEL_DEEP, 13),
        stroke(f"M{x + w * 0.26:.0f} {y - 34}v66M{x + w * 0.74:.0f} {y - 34}v66", c.STEEL_LIGHT, 6),
        path(free, linear((0, c.MINT), (0.85, c.WHITE, 0))),
        *days,
        circle(day(*marked), 24, c.WHITE, c.RUST, 6),
        circle(day(*marked), 10, c.TEAL_DEEP),
    )  # fmt: skip


def _span(x: float, start: float, end: float) -> Node:
    """A bracket that says how deep: its stem at x, its feet to the left."""
    d = f"M{x - 34} {start:.0f}h34V{end:.0f}h-34"
    return group(stroke(d, c.WHITE, 11), stroke(d, c.TEAL_DEEP, 5.5))


@picture(
    "poor-technique",
    "Skill, depth and time to heal",
    (
        "Left, a gloved hand holds the pen upright on a section of scalp, its needles set short. "
        "Right, a calendar page: one marked day, and free days after it. Both are ticked."
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
        stroke(f"M{edge} -10V910", c.WHITE, 16),
        rect(676, 164, 500, 20, 8, linear((0, c.WOOD_LIGHT), (1, c.WOOD)), c.WOOD_DEEP, 3),
        _month(700, 206, 446),
        *(group(tick_box(150, ticked=True), at=at, scale=0.8) for at in ((96, 86), (740, 86))),
    )
