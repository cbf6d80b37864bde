"""Faces without hair: three-quarter, side and front.

Crown at y -100, chin at +100, looking right.
"""

from __future__ import annotations

from assets.draw.features import LINE, Mood, beard_three, blush, brow, ear, eye, lift_of, stubble
from assets.draw.geometry import Pt, smooth
from assets.draw.palette import INK
from assets.draw.persons import Person
from assets.draw.svg import Node, group, path, plays, slant, stroke


@plays("flesh")
def three(person: Person, mood: Mood = "calm") -> Node:
    """A three-quarter face turned to the right."""
    s = person.skin
    jaw = 0 if person.soft else 5
    outline: list[Pt] = [
        (-10, -99), (30, -95), (58, -76), (71, -42), (70, -10), (73, 16), (67 + jaw * 0.4, 46),
        (50 + jaw, 78), (32, 96 + jaw * 0.6), (8, 97 + jaw * 0.6),
        (-24 - jaw, 80), (-48 - jaw, 48), (-60, 12), (-78, -30), (-66, -76),
    ]  # fmt: skip
    lift = lift_of(mood)
    inner = 6 if mood == "worried" else 0
    smile = {"smile": 14, "calm": 8, "listen": 4, "down": 6, "worried": -5}[mood]
    mouth = f"M10 60Q32 {60 + smile * 1.6:.0f} 53 {57 - smile * 0.1:.0f}"
    parts: list[Node] = [
        path(smooth(outline), slant((0, s.light), (0.5, s.base), (1, s.shade)), s.line, LINE),
        blush((2, 34), person),
        blush((58, 32), person, 15),
        path("M38 -4Q46 14 54 25Q55 36 42 36Q31 34 31 28Q41 22 38 -4Z", s.shade, opacity=0.45),
        stroke("M36 -4Q42 12 53 24Q57 34 43 37", s.line, 3, 0.8),
        eye((6, -4), mood),
        eye((50, -6), mood, 20),
        brow(
            ((-14, -24 + lift + inner), (4, -37 + lift - inner), (22, -27 + lift - inner)), person
        ),
        brow(((40, -28 + lift - inner), (53, -37 + lift), (65, -26 + lift + inner)), person),
        stroke(mouth, s.lip, 4.5),
        stroke(
            f"M23 {74 + smile * 0.3:.0f}Q33 {79 + smile * 0.3:.0f} 43 {73 + smile * 0.3:.0f}",
            s.shade,
            3,
            0.9,
        ),
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
        parts += beard_three(person, mood)
    if person.glasses:
        parts.append(
            group(
                stroke(
                    (
                        "M-18 -6Q-18 -22 6 -22T29 -6Q29 14 6 14T-18 -6M36 -8Q36 -22 51 "
                        "-22T67 -8Q67 10 51 10T36 -8M29 -8Q33 -12 36 -8M-18 -8L-48 -2"
                    ),
                    INK,
                    3.4,
                )
            )
        )
    return group(*parts)


@plays("flesh")
def side(person: Person, mood: Mood = "calm") -> Node:
    """A profile looking right."""
    s = person.skin
    face = (
        "M-6 -100C34 -100 62 -78 68 -42C69 -32 66 -24 68 -16C71 -5 79 8 84 18C87 26 80 31 73 32"
        "C72 38 77 42 77 48C76 52 72 53 72 56C74 60 76 "
        "64 73 68C70 73 73 78 72 85C70 98 52 103 34 101"
        "C10 98 -10 88 -24 72C-40 60 -56 40 -66 10"
        "C-90 -10 -92 -60 -60 -84C-44 -96 -24 -100 -6 -100Z"
    )
    lift = lift_of(mood)
    smile = {"smile": 8, "calm": 5, "listen": 2, "down": 4, "worried": -4}[mood]
    parts: list[Node] = [
        path(face, slant((0, s.light), (0.5, s.base), (1, s.shade)), s.line, LINE),
        blush((36, 34), person),
        stroke("M76 30Q67 34 65 26", s.line, 2.6, 0.6),
        stroke(f"M73 55Q58 56 50 {55 - smile}", s.lip, 4.2),
        eye((46, -6), mood, 20),
        brow(((30, -26 + lift), (46, -38 + lift), (62, -28 + lift)), person),
        ear((-16, 8), person),
    ]
    if person.old:
        parts += [
            stroke("M26 0l-12 -4M26 6l-12 3", s.line, 2.2, 0.45),
            stroke("M62 34Q48 42 48 56", s.line, 2.2, 0.4),
        ]
    if person.beard == "stubble":
        parts.append(
            stubble(
                [
                    (-16, 26),
                    (20, 42),
                    (50, 42),
                    (70, 40),
                    (70, 66),
                    (66, 88),
                    (34, 98),
                    (4, 86),
                    (-16, 62),
                ],
                person.hair,
            )
        )
    if person.beard == "full":
        d = smooth(
            [
                (-18, 30),
                (-6, 40),
                (20, 46),
                (48, 46),
                (66, 42),
                (76, 46),
                (70, 60),
                (72, 76),
                (62, 106),
                (32, 112),
                (0, 96),
                (-24, 66),
            ]
        )
        parts += [
            path(d, person.hair.base, person.hair.line, 2.5),
            stroke(f"M73 57Q62 60 54 {57 - smile}", s.lip, 5),
        ]
    if person.glasses:
        parts.append(
            stroke(
                "M34 -6Q34 -20 48 -20T64 -6Q64 10 48 10T34 -6M34 -8L-10 0M64 -8L70 -12", INK, 3.2
            )
        )
    return group(*parts)


@plays("flesh")
def front(person: Person, mood: Mood = "calm") -> Node:
    """A face seen straight on."""
    s = person.skin
    jaw = 0 if person.soft else 6
    half: list[Pt] = [
        (0, -101),
        (38, -95),
        (64, -68),
        (74, -24),
        (70, 24),
        (58 + jaw * 0.5, 60),
        (38 + jaw, 86),
        (14, 99 + jaw * 0.4),
    ]
    outline = [*half, *((-x, y) for x, y in reversed(half[1:]))]
    lift = lift_of(mood)
    inner = 6 if mood == "worried" else 0
    smile = {"smile": 14, "calm": 8, "listen": 4, "down": 6, "worried": -5}[mood]
    parts: list[Node] = [
        ear((-70, 8), person),
        group(ear((-70, 8), person), flip=True),
        path(smooth(outline), slant((0, s.light), (0.5, s.base), (1, s.shade)), s.line, LINE),
        blush((-42, 34), person),
        blush((42, 34), person),
        stroke("M4 -2Q8 14 12 24Q10 34 -4 34Q-12 33 -12 27", s.line, 3, 0.75),
        eye((-31, -4), mood),
        eye((31, -4), mood),
        brow(((-48, -25 + lift + inner), (-32, -38 + lift), (-15, -28 + lift - inner)), person),
        brow(((48, -25 + lift + inner), (32, -38 + lift), (15, -28 + lift - inner)), person),
        stroke(f"M-24 59Q0 {60 + smile * 1.6:.0f} 24 59", s.lip, 4.5),
        stroke(
            f"M-9 {74 + smile * 0.3:.0f}Q0 {79 + smile * 0.3:.0f} 9 {74 + smile * 0.3:.0f}",
            s.shade,
            3,
            0.9,
        ),
    ]
    if person.old:
        parts += [
            stroke(
                (
                    f"M{k * 56} 0l{k * 10} -4M{k * 56} 6l{k * 10} 3"
                    f"M{k * 20} 34Q{k * 34} 46 {k * 32} 60"
                ),
                s.line,
                2.2,
                0.42,
            )
            for k in (-1, 1)
        ]
    if person.beard == "stubble":
        half = [(0, 42), (40, 44), (66, 20), (64, 50), (46, 80), (14, 97)]
        parts.append(stubble([*half, *((-x, y) for x, y in reversed(half[1:]))], person.hair))
    if person.beard == "full":
        half = [
            (0, 46),
            (20, 44),
            (44, 50),
            (64, 34),
            (72, 12),
            (70, 46),
            (56, 84),
            (28, 110),
            (0, 114),
        ]
        d = smooth([*half, *((-x, y) for x, y in reversed(half[1:-1]))])
        parts += [
            path(d, person.hair.base, person.hair.line, 2.5),
            path("M-26 61Q0 80 26 61Q18 76 0 77Q-18 76 -26 61Z", s.lip),
        ]
    if person.glasses:
        parts.append(
            stroke(
                (
                    "M-54 -6Q-54 -22 -31 -22T-8 -6Q-8 15 -31 15T-54 -6M54 -6Q54 -22 31 "
                    "-22T8 -6Q8 15 31 15T54 -6M-8 -8Q0 -13 8 -8M-54 -8L-66 -4M54 -8L66 -4"
                ),
                INK,
                3.4,
            )
        )
    return group(*parts)
