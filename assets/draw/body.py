"""Necks, shoulders, arms and legs.

Same units as a head: its centre is (0, 0), shoulders near y 140.
"""

from __future__ import annotations

from collections.abc import Sequence

from assets.draw.features import Mood
from assets.draw.geometry import Pt, smooth, tube
from assets.draw.hair import View
from assets.draw.heads import head
from assets.draw.limbs import LINE
from assets.draw.palette import CREAM, Cloth
from assets.draw.persons import Person
from assets.draw.svg import Node, circle, ellipse, group, linear, path, plays, rect, slant, stroke

TORSO: dict[View, tuple[Pt, ...]] = {
    "three": (
        (-60, 116), (-104, 134), (-150, 176), (-166, 260),
        (-160, 380), (-156, 520), (-156, 520), (112, 520), (112, 520),
        (116, 400), (122, 280), (108, 190), (66, 142), (24, 120), (-18, 126),
    ),
    "side": (
        (-66, 108), (-104, 140), (-128, 210), (-122, 330),
        (-112, 520), (-112, 520), (76, 520), (76, 520), (92, 400),
        (100, 290), (76, 200), (36, 146), (10, 128), (-30, 124),
    ),
    "front": (
        (-44, 116), (-110, 138), (-152, 176), (-166, 270),
        (-150, 400), (-146, 520), (-146, 520), (146, 520), (146, 520),
        (150, 400), (166, 270), (152, 176), (110, 138), (44, 116), (0, 130),
    ),
}  # fmt: skip
NECK: dict[View, tuple[Pt, Pt, Pt]] = {
    "three": ((-15, 18), (-22, 96), (-24, 150)),
    "side": ((-16, 50), (-26, 100), (-34, 150)),
    "front": ((0, 50), (0, 104), (0, 150)),
}


@plays("flesh")
def neck(person: Person, view: View) -> Node:
    """The neck with the chin's shadow on it."""
    s = person.skin
    width = 68 if person.soft else 82
    points = NECK[view]
    under = {
        "three": ((-40, 66), (-6, 104), (16, 92)),
        "side": ((-40, 56), (-10, 96), (18, 94)),
        "front": ((-32, 76), (0, 112), (32, 76)),
    }[view]
    shape = smooth(
        [under[0], under[0], (under[0][0] + 6, under[0][1] + 26), under[1], under[2], under[2]]
    )
    return group(
        path(
            tube(points, [width, width * 0.92, width * 1.2], round_end=False), s.base, s.line, LINE
        ),
        path(shape, s.shade, opacity=0.75),
    )


def torso(cloth: Cloth, view: View) -> Node:
    """Shoulders to hips, with a fold or two; it bleeds down to y 520."""
    fold = {
        "three": "M-92 250Q-70 330 -84 420M60 260Q48 320 62 380",
        "side": "M-40 250Q-10 320 -30 400",
        "front": "M-86 250Q-70 330 -84 420M86 250Q70 330 84 420",
    }[view]
    return group(
        path(
            smooth(TORSO[view]),
            slant((0, cloth.light), (0.4, cloth.base), (1, cloth.shade)),
            cloth.line,
            LINE,
        ),
        stroke(fold, cloth.line, 3, 0.32),
    )


def collar_back(person: Person, view: View) -> Node:
    """The inside of the neckline, behind the neck."""
    x = {"three": -20.0, "side": -14.0, "front": 0.0}[view]
    return ellipse((x, 112), 54, 24, person.top.shade, person.top.line, LINE)


def collar(person: Person, view: View) -> Node:
    """The neckline: crew, vee (clinic tunic with a blank badge) or shirt."""
    cloth = person.top
    x = {"three": -20.0, "side": -14.0 if person.neck == "crew" else 2.0, "front": 0.0}[view]
    w = {"three": 46.0, "side": 46.0 if person.neck == "crew" else 38.0, "front": 46.0}[view]
    s = person.skin
    if person.neck == "crew":
        return group(
            path(f"M{x - w} 112Q{x} 158 {x + w} 114Q{x + 4} 140 {x - w} 112Z", s.base),
            band_curve((x - w, 112), (x + 2, 160), (x + w, 116), 15, cloth),
        )
    dip = 196 if person.neck == "vee" else 168
    vee = f"M{x - w} 108L{x + 6} {dip}L{x + w} 110Q{x} 134 {x - w} 108Z"
    parts = [path(vee, linear((0, s.shade), (0.5, s.base)))]
    if person.neck == "vee":
        parts.append(band_line([(x - w, 108), (x + 6, dip), (x + w, 110)], 15, cloth))
        badge = x + (22 if view == "side" else 52)
        parts.append(rect(badge, 226, 50, 34, 6, CREAM.light, cloth.line, 2.5))
        parts.append(circle((badge + 14, 243), 8, cloth.light))
    else:
        left = smooth(
            [
                (x - w - 8, 100),
                (x - w - 8, 100),
                (x - w - 16, 140),
                (x - 20, 184),
                (x - 20, 184),
                (x + 6, dip - 4),
                (x + 6, dip - 4),
            ]
        )
        right = smooth(
            [
                (x + w + 8, 102),
                (x + w + 8, 102),
                (x + w + 14, 140),
                (x + 32, 182),
                (x + 32, 182),
                (x + 6, dip - 4),
                (x + 6, dip - 4),
            ]
        )
        fill = slant((0, cloth.light), (1, cloth.base))
        parts += [path(left, fill, cloth.line, LINE), path(right, fill, cloth.line, LINE)]
        parts += [
            stroke(f"M{x + 6} {dip}V500", cloth.line, 3, 0.5),
            *(circle((x + 14, y), 5, cloth.light, cloth.line, 2) for y in (220, 290, 360, 430)),
        ]
    return group(*parts)


def band_line(points: Sequence[Pt], width: float, cloth: Cloth) -> Node:
    """A rolled edge along straight lines."""
    d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    return group(stroke(d, cloth.line, width + 5), stroke(d, cloth.light, width))


def band_curve(a: Pt, bend: Pt, b: Pt, width: float, cloth: Cloth) -> Node:
    """A rolled edge along one bend."""
    d = f"M{a[0]:.1f} {a[1]:.1f}Q{bend[0]:.1f} {bend[1]:.1f} {b[0]:.1f} {b[1]:.1f}"
    return group(stroke(d, cloth.line, width + 5), stroke(d, cloth.light, width))


def bust(
    person: Person, view: View = "three", mood: Mood = "calm", nod: float = 0, big: float = 1
) -> Node:
    """Head, neck and torso; the scene adds the arms.

    `nod` turns the head by degrees; `big` makes it larger, for small figures.
    """
    back, front = head(person, view, mood)
    scarf = person.style == "scarf"
    on_neck = (0, 60 - 60 * big)
    turned_back = group(back, at=on_neck, turn=nod, scale=big)
    turned_front = group(front, at=on_neck, turn=nod, scale=big)
    inside = collar_back(person, view)
    clothes = (torso(person.top, view), collar(person, view))
    return (
        group(turned_back, inside, neck(person, view), *clothes, turned_front)
        if not scarf
        else group(*clothes, neck(person, view), turned_front)
    )
