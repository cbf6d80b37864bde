"""The picture of what is normal: two crowns through one week."""

from __future__ import annotations

from itertools import pairwise

from assets.draw.flakes import flakes
from assets.draw.geometry import Pt, polar
from assets.draw.marks import inset_frame
from assets.draw.palette import BLACK, CREAM, DARK, DEEP, LIGHT, PAPER, SHADOW, TEAL, WHITE
from assets.draw.persons import Person
from assets.draw.registry import picture
from assets.draw.room import shadow
from assets.draw.scalp import pinpoints, redness
from assets.draw.signs_care import crown
from assets.draw.svg import Node, cast, circle, group, linear, path, radial, rect, stroke

COLUMNS = (205.0, 600.0, 995.0)
ROWS = (
    (178.0, Person(LIGHT, DARK, "receding", CREAM), "#D9564A"),
    (498.0, Person(DEEP, BLACK, "receding", CREAM), "#521A3C"),
)
R, CARD, CARD_FOOT = 150.0, 184.0, 720.0
WEEK, SHOWN = 838.0, (1, 3, 7)
"""How high the week runs, and the days the three columns show."""


def _crown(at: Pt, person: Person, *state: Node) -> Node:
    return group(
        shadow((at[0] + 6, at[1] + 4 + R), R, 16),
        group(cast("flesh", crown(person, seed=3), *state), at=at, scale=R / 80),
        inset_frame(at, R),
    )


def _first(flush: str) -> Node:
    spots: list[Pt] = [
        (-12, -14), (6, -20), (20, -4), (-20, 4), (2, 2),
        (14, 14), (-8, 18), (26, 8), (-26, -8), (-2, -8),
    ]  # fmt: skip
    return group(redness((0, 0), 52, 46, flush, 0.72), pinpoints(spots, 1.3))


def _flaky(flush: str) -> Node:
    places = [polar((0, 0), 6 + i * 2.1, i * 137.5 + 20 * (i % 3), 0.9) for i in range(15)]
    return group(redness((2, 2), 42, 36, flush, 0.26), flakes(places, 9, seed=7))


def _day_at(day: int) -> float:
    return COLUMNS[0] + (COLUMNS[2] - COLUMNS[0]) * (day - 1) / 6


def _week() -> Node:
    """Seven suns with six moons between; the three days shown are larger."""
    lit, pale = radial((0, "#FFE3A8"), (1, "#F4B256")), radial((0, "#FFF3DC"), (1, "#F7DDB4"))
    days: list[Node] = []
    for day in range(1, 8):
        x = _day_at(day)
        if day in SHOWN:
            days.append(circle((x, WEEK), 38, lit, "#C67A1E", 4))
        else:
            days.append(circle((x, WEEK), 22, pale, "#D9A860", 3))
        if day < 7:
            m = (x + _day_at(day + 1)) / 2
            moon = f"M{m + 4:.1f} {WEEK - 16:.0f}a17 17 0 1 0 11 26a14 14 0 0 1 -11 -26Z"
            days.append(path(moon, "#6F8A9B"))
    return group(stroke(f"M{COLUMNS[0]} {WEEK}H{COLUMNS[2]}", "#C7B48F", 5), *days)


def _card(middle: float, day: int) -> Node:
    """The ground of one column, its foot drawn out to its day."""
    x1, x2, x, r, foot = middle - CARD, middle + CARD, _day_at(day), 30, WEEK - 44
    d = f"M{x1 + r} 14H{x2 - r}Q{x2} 14 {x2} {14 + r}V{CARD_FOOT - r}"
    left = max(x - 46, x1 + r)
    d += f"Q{x2} {CARD_FOOT} {x2 - r} {CARD_FOOT}H{left + 92:.0f}L{x:.0f} {foot}L{left:.0f} "
    d += f"{CARD_FOOT}H{x1 + r}Q{x1} {CARD_FOOT} {x1} {CARD_FOOT - r}V{14 + r}Q{x1} 14 {x1 + r} 14Z"
    return group(
        group(path(d, SHADOW, opacity=0.1), at=(5, 9)),
        path(d, linear((0, WHITE), (1, PAPER)), "#9CC4BB", 3.2),
    )


@picture(
    "what-is-normal",
    "What is normal",
    (
        "Two crowns, with light and with brown skin, in three columns: first pink or darker, "
        "then with thin flakes, then calm. Each column points to its day in a week of suns and "
        "moons: the first, the third and the last."
    ),
)
def what_is_normal() -> Node:
    """One week: seven suns, six moons, three of the days looked at closely."""
    next_one = "".join(
        f"M{(a + b) / 2 - 9:.1f} {y - 20}l20 20l-20 20"
        for a, b in pairwise(COLUMNS)
        for y, *_ in ROWS
    )
    return group(
        rect(-10, -10, 1220, 920, 0, linear((0, "#D3E7E2"), (0.7, "#E4F0ED"), (1, "#F3EEE2"))),
        *(_card(x, day) for x, day in zip(COLUMNS, SHOWN, strict=True)),
        *(
            _crown((x, y), person, state)
            for y, person, flush in ROWS
            for x, state in zip(COLUMNS, (_first(flush), _flaky(flush), group()), strict=True)
        ),
        stroke(next_one, WHITE, 21),
        stroke(next_one, TEAL, 11),
        _week(),
    )
