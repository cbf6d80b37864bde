"""Faces without hair: three-quarter, side and front. Crown at y -100, chin at +100, looking right."""

from __future__ import annotations

from typing import Literal

from assets.draw.geometry import Pt, smooth
from assets.draw.palette import INK, WHITE, Hair
from assets.draw.persons import Person
from assets.draw.svg import Node, circle, ellipse, group, linear, path, radial, slant, stroke

Mood = Literal["calm", "smile", "listen", "down", "worried"]
LINE = 3.2


def _blush(at: Pt, person: Person, r: float = 22) -> Node:
    glow = radial((0, person.skin.blush, 0.55), (1, person.skin.blush, 0))
    return ellipse(at, r, r * 0.75, glow)


def eye(at: Pt, mood: Mood, person: Person, width: float = 26) -> Node:
    """A calm eye: white, iris, upper lid; looking down it closes to a lid with lashes."""
    x, y = at
    w = width / 2
    dark = "#2E1F1A"
    if mood == "down":
        return stroke(f"M{x - w:.1f} {y + 1:.1f}Q{x + 1:.1f} {y + 10:.1f} {x + w:.1f} {y:.1f}", dark, 4)
    white = f"M{x - w:.1f} {y + 2:.1f}Q{x:.1f} {y - 13:.1f} {x + w:.1f} {y:.1f}Q{x:.1f} {y + 11:.1f} {x - w:.1f} {y + 2:.1f}Z"
    lid = f"M{x - w - 2:.1f} {y + 3:.1f}Q{x:.1f} {y - 14:.1f} {x + w + 1:.1f} {y - 1:.1f}"
    return group(
        path(white, "#FFFDF8"),
        circle((x + 1.2, y - 1), 7.2, "#3B2A22"),
        circle((x - 1.2, y - 3.6), 2.1, WHITE),
        stroke(lid, dark, 3.8),
    )


def _brow(points: tuple[Pt, Pt, Pt], person: Person, width: float = 6) -> Node:
    (x1, y1), (x2, y2), (x3, y3) = points
    return stroke(f"M{x1} {y1}Q{x2} {y2} {x3} {y3}", person.hair.line if not person.old else person.hair.base, width if not person.soft else width * 0.75, 0.9)


def _lift(mood: Mood) -> float:
    return {"calm": 0.0, "smile": -2.0, "listen": -4.0, "down": 2.0, "worried": -3.0}[mood]


def three(person: Person, mood: Mood = "calm") -> Node:
    """A three-quarter face turned to the right."""
    s = person.skin
    jaw = 0 if person.soft else 5
    outline: list[Pt] = [
        (-10, -99), (30, -95), (58, -76), (71, -42), (70, -10), (73, 16), (67 + jaw * 0.4, 46),
        (50 + jaw, 78), (32, 96 + jaw * 0.6), (8, 97 + jaw * 0.6), (-24 - jaw, 80), (-48 - jaw, 48), (-60, 12), (-78, -30), (-66, -76),
    ]  # fmt: skip
    lift = _lift(mood)
    inner = 6 if mood == "worried" else 0
    smile = {"smile": 14, "calm": 8, "listen": 4, "down": 6, "worried": -5}[mood]
    mouth = f"M10 60Q32 {60 + smile * 1.6:.0f} 53 {57 - smile * 0.1:.0f}"
    parts: list[Node] = [
        path(smooth(outline), slant((0, s.light), (0.5, s.base), (1, s.shade)), s.line, LINE),
        _blush((2, 34), person),
        _blush((58, 32), person, 15),
        path("M38 -4Q46 14 54 25Q55 36 42 36Q31 34 31 28Q41 22 38 -4Z", s.shade, opacity=0.45),
        stroke("M36 -4Q42 12 53 24Q57 34 43 37", s.line, 3, 0.8),
        eye((6, -4), mood, person),
        eye((50, -6), mood, person, 20),
        _brow(((-14, -24 + lift + inner), (4, -37 + lift - inner), (22, -27 + lift - inner)), person),
        _brow(((40, -28 + lift - inner), (53, -37 + lift), (65, -26 + lift + inner)), person),
        stroke(mouth, s.lip, 4.5),
        stroke(f"M23 {74 + smile * 0.3:.0f}Q33 {79 + smile * 0.3:.0f} 43 {73 + smile * 0.3:.0f}", s.shade, 3, 0.9),
        ear((-52, 10), person),
    ]
    if person.old:
        parts += [
            stroke("M-20 2l-12 -4M-20 8l-12 3", s.line, 2.2, 0.45),
            stroke("M22 34Q6 46 4 60", s.line, 2.4, 0.45),
            stroke("M62 38Q66 48 62 58", s.line, 2, 0.35),
            stroke("M4 -56Q30 -62 54 -54", s.line, 2.2, 0.3),
        ]
    if person.beard:
        parts += _beard_three(person)
    if person.glasses:
        parts.append(
            group(
                stroke("M-18 -6Q-18 -22 6 -22T29 -6Q29 14 6 14T-18 -6M36 -8Q36 -22 51 -22T67 -8Q67 10 51 10T36 -8M29 -8Q33 -12 36 -8M-18 -8L-48 -2", INK, 3.4)
            )
        )
    return group(*parts)


def _beard_three(person: Person) -> list[Node]:
    h = person.hair
    if person.beard == "stubble":
        return [_stubble([(-44, 26), (-14, 40), (20, 42), (48, 42), (64, 40), (60, 62), (48, 80), (30, 95), (8, 96), (-24, 80), (-44, 54)], h)]
    shape = smooth(
        [(-54, 18), (-46, 34), (-20, 44), (6, 48), (22, 46), (40, 44), (58, 46), (70, 38), (66, 62), (54, 90),
         (32, 112), (4, 112), (-28, 94), (-54, 62)]
    )  # fmt: skip
    lips = "M12 61Q34 72 54 59"
    return [
        path(shape, slant((0, h.mid), (1, h.base)), h.line, 2.5),
        path("M10 62Q36 78 58 59Q52 74 36 77Q20 77 10 62Z", person.skin.lip),
        stroke(lips, h.line, 3, 0.7),
        *(stroke(f"M{x} {y}q4 10 0 20", h.light, 2.5, 0.45) for x, y in ((-34, 56), (-18, 74), (0, 84), (20, 88), (40, 84), (54, 66))),
    ]


def _stubble(points: list[Pt], hair: Hair) -> Node:
    return path(smooth(points), linear((0, hair.base, 0), (0.35, hair.base, 0.3), (1, hair.base, 0.34)))


def ear(at: Pt, person: Person, size: float = 1) -> Node:
    x, y = at
    s = person.skin
    ring = [(x - 4, y - 24), (x - 18, y - 18), (x - 19, y + 2), (x - 10, y + 22), (x + 2, y + 24), (x + 8, y + 6), (x + 8, y - 14)]
    return group(
        path(smooth(ring), s.base, s.line, LINE),
        stroke(f"M{x - 11} {y - 10}Q{x + 4} {y - 14} {x - 1} {y + 8}", s.line, 2.6, 0.6),
    )


def side(person: Person, mood: Mood = "calm") -> Node:
    """A profile looking right."""
    s = person.skin
    face = (
        "M-6 -100C34 -100 62 -78 68 -42C69 -32 66 -24 68 -16C71 -5 79 8 84 18C87 26 80 31 73 32"
        "C72 38 77 42 77 48C76 52 72 53 72 56C74 60 76 64 73 68C70 73 73 78 72 85C70 98 52 103 34 101"
        "C10 98 -10 88 -24 72C-40 60 -56 40 -66 10C-90 -10 -92 -60 -60 -84C-44 -96 -24 -100 -6 -100Z"
    )
    lift = _lift(mood)
    smile = {"smile": 8, "calm": 5, "listen": 2, "down": 4, "worried": -4}[mood]
    parts: list[Node] = [
        path(face, slant((0, s.light), (0.5, s.base), (1, s.shade)), s.line, LINE),
        _blush((36, 34), person),
        stroke("M76 30Q67 34 65 26", s.line, 2.6, 0.6),
        stroke(f"M73 55Q58 56 50 {55 - smile}", s.lip, 4.2),
        eye((46, -6), mood, person, 20),
        _brow(((30, -26 + lift), (46, -38 + lift), (62, -28 + lift)), person),
        ear((-16, 8), person),
    ]
    if person.old:
        parts += [stroke("M26 0l-12 -4M26 6l-12 3", s.line, 2.2, 0.45), stroke("M62 34Q48 42 48 56", s.line, 2.2, 0.4)]
    if person.beard == "stubble":
        parts.append(_stubble([(-16, 26), (20, 42), (50, 42), (70, 40), (70, 66), (66, 88), (34, 98), (4, 86), (-16, 62)], person.hair))
    if person.beard == "full":
        d = smooth([(-18, 30), (-6, 40), (20, 46), (48, 46), (66, 42), (76, 46), (70, 60), (72, 76), (62, 106), (32, 112), (0, 96), (-24, 66)])
        parts += [path(d, person.hair.base, person.hair.line, 2.5), stroke(f"M73 57Q62 60 54 {57 - smile}", s.lip, 5)]
    if person.glasses:
        parts.append(stroke("M34 -6Q34 -20 48 -20T64 -6Q64 10 48 10T34 -6M34 -8L-10 0M64 -8L70 -12", INK, 3.2))
    return group(*parts)


def front(person: Person, mood: Mood = "calm") -> Node:
    """A face seen straight on."""
    s = person.skin
    jaw = 0 if person.soft else 6
    half: list[Pt] = [(0, -101), (38, -95), (64, -68), (74, -24), (70, 24), (58 + jaw * 0.5, 60), (38 + jaw, 86), (14, 99 + jaw * 0.4)]
    outline = [*half, *((-x, y) for x, y in reversed(half[1:]))]
    lift = _lift(mood)
    inner = 6 if mood == "worried" else 0
    smile = {"smile": 14, "calm": 8, "listen": 4, "down": 6, "worried": -5}[mood]
    parts: list[Node] = [
        ear((-70, 8), person),
        group(ear((-70, 8), person), flip=True),
        path(smooth(outline), slant((0, s.light), (0.5, s.base), (1, s.shade)), s.line, LINE),
        _blush((-42, 34), person),
        _blush((42, 34), person),
        stroke("M4 -2Q8 14 12 24Q10 34 -4 34Q-12 33 -12 27", s.line, 3, 0.75),
        eye((-31, -4), mood, person),
        eye((31, -4), mood, person),
        _brow(((-48, -25 + lift + inner), (-32, -38 + lift), (-15, -28 + lift - inner)), person),
        _brow(((48, -25 + lift + inner), (32, -38 + lift), (15, -28 + lift - inner)), person),
        stroke(f"M-24 59Q0 {60 + smile * 1.6:.0f} 24 59", s.lip, 4.5),
        stroke(f"M-9 {74 + smile * 0.3:.0f}Q0 {79 + smile * 0.3:.0f} 9 {74 + smile * 0.3:.0f}", s.shade, 3, 0.9),
    ]
    if person.old:
        parts += [stroke(f"M{k * 56} 0l{k * 10} -4M{k * 56} 6l{k * 10} 3M{k * 20} 34Q{k * 34} 46 {k * 32} 60", s.line, 2.2, 0.42) for k in (-1, 1)]
    if person.beard == "stubble":
        half = [(0, 42), (40, 44), (66, 20), (64, 50), (46, 80), (14, 97)]
        parts.append(_stubble([*half, *((-x, y) for x, y in reversed(half[1:]))], person.hair))
    if person.beard == "full":
        half = [(0, 46), (20, 44), (44, 50), (64, 34), (72, 12), (70, 46), (56, 84), (28, 110), (0, 114)]
        d = smooth([*half, *((-x, y) for x, y in reversed(half[1:-1]))])
        parts += [path(d, person.hair.base, person.hair.line, 2.5), path("M-26 61Q0 80 26 61Q18 76 0 77Q-18 76 -26 61Z", s.lip)]
    if person.glasses:
        parts.append(stroke("M-54 -6Q-54 -22 -31 -22T-8 -6Q-8 15 -31 15T-54 -6M54 -6Q54 -22 31 -22T8 -6Q8 15 31 15T54 -6M-8 -8Q0 -13 8 -8M-54 -8L-66 -4M54 -8L66 -4", INK, 3.4))
    return group(*parts)
