"""Parts of faces: eyes, brows, ears, blush, stubble."""

from __future__ import annotations

from typing import Literal

from assets.draw.geometry import Pt, smooth
from assets.draw.palette import WHITE, Hair
from assets.draw.persons import Person
from assets.draw.svg import Node, circle, ellipse, group, linear, path, radial, slant, stroke

Mood = Literal["calm", "smile", "listen", "down", "worried"]


LINE = 3.2


def blush(at: Pt, person: Person, r: float = 22) -> Node:
    """A soft warmth on a cheek."""
    glow = radial((0, person.skin.blush, 0.42), (1, person.skin.blush, 0))
    return ellipse(at, r, r * 0.75, glow)


def eye(at: Pt, mood: Mood, width: float = 26) -> Node:
    """A calm eye: white, iris, upper lid; looking down it closes to a lid with lashes."""
    x, y = at
    w = width / 2
    dark = "#2E1F1A"
    if mood == "down":
        return stroke(
            f"M{x - w:.1f} {y + 1:.1f}Q{x + 1:.1f} {y + 10:.1f} {x + w:.1f} {y:.1f}", dark, 4
        )
    white = (
        f"M{x - w:.1f} {y + 2:.1f}Q{x:.1f} {y - 13:.1f} {x + w:.1f} "
        f"{y:.1f}Q{x:.1f} {y + 11:.1f} {x - w:.1f} {y + 2:.1f}Z"
    )
    lid = f"M{x - w - 2:.1f} {y + 3:.1f}Q{x:.1f} {y - 14:.1f} {x + w + 1:.1f} {y - 1:.1f}"
    return group(
        path(white, "#FFFDF8"),
        circle((x + 1.2, y - 1), 7.2, "#3B2A22"),
        circle((x - 1.2, y - 3.6), 2.1, WHITE),
        stroke(lid, dark, 3.8),
    )


def brow(points: tuple[Pt, Pt, Pt], person: Person, width: float = 6) -> Node:
    """One eyebrow through three points."""
    (x1, y1), (x2, y2), (x3, y3) = points
    return stroke(
        f"M{x1} {y1}Q{x2} {y2} {x3} {y3}",
        person.hair.line if not person.old else person.hair.base,
        width if not person.soft else width * 0.75,
        0.9,
    )


def lift_of(mood: Mood) -> float:
    """How far the brows rise in a mood."""
    return {"calm": 0.0, "smile": -2.0, "listen": -4.0, "down": 2.0, "worried": -3.0}[mood]


def stubble(points: list[Pt], hair: Hair) -> Node:
    """A shadow of beard."""
    return path(
        smooth(points), linear((0, hair.base, 0), (0.35, hair.base, 0.3), (1, hair.base, 0.34))
    )


def ear(at: Pt, person: Person) -> Node:
    """An ear about `at`."""
    x, y = at
    s = person.skin
    ring = [
        (x - 4, y - 24),
        (x - 18, y - 18),
        (x - 19, y + 2),
        (x - 10, y + 22),
        (x + 2, y + 24),
        (x + 8, y + 6),
        (x + 8, y - 14),
    ]
    return group(
        path(smooth(ring), s.base, s.line, LINE),
        stroke(f"M{x - 11} {y - 10}Q{x + 4} {y - 14} {x - 1} {y + 8}", s.line, 2.6, 0.6),
    )


def beard_three(person: Person, mood: Mood) -> list[Node]:
    """A beard on a three-quarter face; the lips in it smile only in a smiling mood."""
    h = person.hair
    if person.beard == "stubble":
        return [
            stubble(
                [
                    (-44, 26),
                    (-14, 40),
                    (20, 42),
                    (48, 42),
                    (64, 40),
                    (60, 62),
                    (48, 80),
                    (30, 95),
                    (8, 96),
                    (-24, 80),
                    (-44, 54),
                ],
                h,
            )
        ]
    shape = smooth(
        [(-54, 18), (-46, 34), (-20, 44), (6, 48),
        (22, 46), (40, 44), (58, 46), (70, 38), (66, 62), (54, 90),
         (32, 112), (4, 112), (-28, 94), (-54, 62)]
    )  # fmt: skip
    bend = 10 if mood == "smile" else 0
    lips = f"M14 63Q34 {63 + bend} 53 61"
    mouth = f"M14 63Q24 59 32 61Q44 58 53 61Q50 71 35 {71 + bend * 0.3:.0f}Q19 71 14 63Z"
    return [
        path(shape, slant((0, h.mid), (1, h.base)), h.line, 2.5),
        path(mouth, person.skin.lip),
        stroke(lips, h.line, 3, 0.7),
        *(
            stroke(f"M{x} {y}q4 10 0 20", h.light, 2.5, 0.45)
            for x, y in ((-34, 56), (-18, 74), (0, 84), (20, 88), (40, 84), (54, 66))
        ),
    ]
