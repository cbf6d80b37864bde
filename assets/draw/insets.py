"""A small round inset of the whole head from behind: this is where."""

from __future__ import annotations

from dataclasses import replace

from assets.draw.backs import back_head
from assets.draw.geometry import Pt, tube
from assets.draw.marks import inset_frame
from assets.draw.palette import TEAL_DEEP, WHITE, Hair
from assets.draw.persons import Person
from assets.draw.svg import Node, circle, ellipse, group, path, plays, radial, slant, stroke


@plays("flesh")
def _knot(hair: Hair) -> Node:
    """Long hair tied up at the back of the head."""
    fill = slant((0, hair.light), (0.4, hair.mid), (1, hair.base))
    return group(
        ellipse((4, 62), 46, 36, hair.line, opacity=0.3),
        ellipse((0, 52), 44, 34, fill, hair.line, 3.4),
        stroke("M-34 56Q-6 24 34 44M-28 66Q2 36 36 58M-12 78Q14 58 32 66", hair.line, 2.6, 0.5),
    )


def where(person: Person, r: float = 112) -> Node:
    """About (0, 0): a person from behind, hair parted down the middle, the place ringed."""
    s, cloth = person.skin, person.top
    tied = person.style == "long"
    shown = replace(person, style="bun") if tied else person
    line: list[Pt] = [(0, -110), (1, -78), (0, -44), (1, -12)]
    wide, low = f"{r * 0.7:.0f}", f"{r * 0.71:.0f}"
    chest = f"M-{wide} {low}Q-42 64 -24 56Q0 64 24 56Q42 64 {wide} {low}"
    chest += f"A{r} {r} 0 0 1 -{wide} {low}Z"
    return group(
        circle((5, 10), r + 10, "#1C2B33", opacity=0.2),
        circle((0, 0), r, radial((0, "#EAF4F1"), (1, "#BFDCD8"))),
        path("M-19 10V40Q-19 54 -26 64H26Q19 54 19 40V10Z", s.shade, s.line, 2.4),
        path(chest, cloth.base, cloth.line, 2.4),
        group(
            back_head(shown, 0, 44, line=3.4),
            path(tube(line, [5, 11, 12, 2], per=3), s.scalp, s.shade, 1.6),
            circle((0, -64), 40, "none", WHITE, 11),
            circle((0, -64), 40, "none", TEAL_DEEP, 5.5),
            *((_knot(person.hair),) if tied else ()),
            at=(0, -27),
            scale=0.62,
        ),
        inset_frame((0, 0), r),
    )
