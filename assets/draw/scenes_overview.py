"""The picture of the whole visit: six stops on a path."""

from __future__ import annotations

from assets.draw.geometry import Pt, line, smooth
from assets.draw.marks import inset_frame
from assets.draw.palette import RUSTY, TEAL, WHITE
from assets.draw.pen import pen
from assets.draw.persons import DAVID, Person
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow
from assets.draw.scalp import pinpoints, redness
from assets.draw.svg import Node, cast, circle, group, radial, stroke
from assets.draw.things import bottle, cream_tube, gauze, swab
from assets.draw.things_care import empty_spot, hourglass, spinner
from assets.draw.tops import top_head


def _stop(at: Pt, r: float, tone: str, *scene: Node) -> Node:
    """A round station: a scene drawn round (0, 0) inside a heavy rim."""
    return group(
        shadow((at[0] + 6, at[1] + r * 0.96), r * 1.05, 30, 0.35),
        circle(at, r, radial((0, WHITE), (1, tone))),
        group(*scene, at=at),
        circle(at, r + 6, "none", WHITE, 26),
        inset_frame(at, r + 12),
    )


def _head(person: Person, part: float = 16) -> Node:
    return group(top_head(person, part, 44, line=4.2), scale=0.76)


def _ahead(at: Pt, turn: float = 0) -> Node:
    """An arrowhead on the path, pointing right unless turned."""
    d = line([(-11, -21), (11, 0), (-11, 21)])
    return group(stroke(d, WHITE, 21), stroke(d, TEAL, 12), at=at, turn=turn)


@picture(
    "visit-overview",
    "The six steps of a visit",
    (
        "A path with arrows comes in from the left and leads past six round stops: cream, a swab, "
        "the pen, a pink scalp with blood spots, gauze, and a bottle with an "
        "hourglass, a spinner and an empty place."
    ),
)
def visit_overview() -> Node:
    """Read like lines of a book: left to right, then back along the path to the second line."""
    xs, top, foot, turn, r = (276.0, 632.0, 988.0), 186.0, 706.0, 446.0, 124.0
    way: list[Pt] = [
        (-60, top), (xs[0], top), (xs[1], top + 8), (xs[2], top), (1132, top + 80),
        (1096, turn - 24), (860, turn), (400, turn), (112, turn + 24), (74, foot - 86),
        (xs[0], foot), (xs[1], foot + 4), (xs[2], foot),
    ]  # fmt: skip
    road = smooth(way, closed=False)
    p = DAVID
    cream = cast("flesh", stroke("M0 -78Q5 -40 -2 -6T1 32", WHITE, 13))
    beads: list[Pt] = [
        (-3, -74), (5, -60), (-6, -46), (2, -33), (8, -19), (-7, -12), (1, 2), (-4, 17), (5, 28),
    ]  # fmt: skip
    red = group(redness((0, -24), 44, 78, strength=0.7), pinpoints(beads, 2.8))
    either = group(
        shadow((-46, -2), 54, 10),
        group(bottle(RUSTY), at=(-30, -2), scale=0.42),
        group(hourglass(), at=(-70, 0), scale=0.36),
        shadow((46, -2), 50, 9),
        group(spinner(), at=(46, -2), scale=0.26),
        empty_spot((0, 60), 48, 18),
    )
    steps: tuple[tuple[Node, ...], ...] = (
        (_head(p), cream, group(cream_tube(), at=(10, 26), turn=28, scale=0.42)),
        (_head(p), group(swab(), at=(4, 4), turn=-20, scale=0.8)),
        (
            _head(p),
            shadow((6, -6), 26, 10),
            group(pen(covered=True), at=(-6, 8), turn=10, scale=0.16),
        ),
        (_head(p, 30), red),
        (_head(p), group(gauze(84), at=(2, 0), turn=14)),
        (either,),
    )
    between = [(xs[0] + xs[1]) / 2, (xs[1] + xs[2]) / 2]
    return group(
        backdrop("#DDEBE3", "#EAF1E4", "#F3EEE2"),
        stroke(road, "#C9A678", 86),
        stroke(road, "#F1DDBB", 78),
        stroke(road, "#F9EBD2", 38, 0.8),
        *(_ahead((x, y)) for y in (top + 3, foot + 2) for x in between),
        *(_ahead((x, top)) for x in (34, 74)),
        _ahead((1140, top + 148), 92),
        *(_ahead((x, turn), 180) for x in (840, 632, 424)),
        _ahead((66, foot - 104), 84),
        *(
            _stop((xs[i % 3], foot if i > 2 else top), r, "#CFE6E1", *scene)
            for i, scene in enumerate(steps)
        ),
    )
