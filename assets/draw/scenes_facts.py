"""Pictures of what is known: who it may help, how sure, its limits."""

from __future__ import annotations

from random import Random

from assets.draw import palette as c
from assets.draw.backs import back_bust, back_head
from assets.draw.body import bust
from assets.draw.geometry import Pt, quad
from assets.draw.heads import head
from assets.draw.pen import pen
from assets.draw.persons import DAVID, KOFI, ROSA, Person
from assets.draw.registry import picture
from assets.draw.room import backdrop, shadow
from assets.draw.svg import Node, cast, circle, ellipse, group, linear, rect, slant, stroke
from assets.draw.thin_backs import parted_back, thin_curls_back
from assets.draw.things import bottle
from assets.draw.things_more import leaflet, pen_box, tick_box

IRIS = Person(c.PORCELAIN, c.GREY, "bob", c.PLUM, old=True, soft=True)
SAUL = Person(c.BROWN, c.GREY, "bald", c.SAGE, old=True, neck="shirt")


@picture(
    "who-it-may-help",
    "Who it may help",
    "Four heads with pattern thinning: a crown, a hairline, a widened parting and a thin top.",
)
def who_it_may_help() -> Node:
    """Four kinds of head, one kind of loss."""
    cool, warm = ("#DCECE8", "#CFE4DF"), ("#FBEBD3", "#F6DDBA")

    def ground(x: float, y: float, tint: tuple[str, str]) -> Node:
        return rect(x, y, 620, 470, 0, linear((0, tint[0]), (1, tint[1])))

    return group(
        ground(-10, -10, cool),
        group(back_bust(KOFI, 0.95, line=2.1), at=(300, 214), scale=1.5),
        ground(600, -10, warm),
        group(bust(DAVID, "front"), at=(862, 220), scale=1.45),
        ground(-10, 450, warm),
        group(parted_back(IRIS, line=2.1), at=(300, 672), scale=1.5),
        ground(600, 450, cool),
        group(thin_curls_back(ROSA, line=2.1), at=(900, 668), scale=1.42),
        stroke("M600 -10V910M-10 450H1210", c.WHITE, 16),
    )


def single_hairs(roots: list[tuple[float, float]], colour: str, long: float, width: float) -> Node:
    """Short hairs, all leaning one way, one path."""
    rnd = Random(len(roots))
    parts = []
    for x, y in roots:
        lean = long * rnd.uniform(0.2, 0.6)
        up = long * rnd.uniform(0.8, 1.05)
        parts.append(quad((x, y), (x + lean * 0.2, y - up * 0.6), (x + lean, y - up)))
    return stroke("".join(parts), colour, width)


def _field(at: Pt, side: float, rows: int, gain: bool) -> Node:
    """A square centimetre of scalp with `rows` rows of as many hairs, and 13 more if `gain`."""
    skin, rnd = c.TAN, Random(12)
    x0, y0 = at
    gap = side / rows
    spots: list[Pt] = []
    for i in range(rows * rows):
        dx, dy = rnd.uniform(-0.13, 0.13) * gap, rnd.uniform(-0.13, 0.13) * gap
        x = x0 + gap * (i % rows + 0.36) + dx
        spots.append((x, y0 + gap * (i // rows + 0.86) + dy))
    places = (15, 19, 36, 44, 62, 66, 72, 87, 106, 112, 128, 136, 145)
    new = [(spots[p][0] + gap * 0.5, spots[p][1] + gap * 0.12) for p in places]
    added = (
        single_hairs(new, c.WHITE, gap * 0.85, 9),
        single_hairs(new, c.TEAL_MID, gap * 0.85, 5.6),
        *(circle(p, 7, c.WHITE, c.TEAL_DEEP, 4.4) for p in new),
    )
    fill = slant((0, skin.light), (0.5, skin.scalp), (1, skin.base))
    return group(
        rect(x0 - 4, y0 + 6, side + 22, side + 20, 26, c.SHADOW, opacity=0.18),
        rect(x0 - 14, y0 - 14, side + 28, side + 28, 26, fill, c.WHITE, 14),
        rect(x0 - 21, y0 - 21, side + 42, side + 42, 32, "none", c.STEEL_DEEP, 3),
        cast("flesh", single_hairs(spots, c.DARK.base, gap * 0.7, 2.8)),
        *(added if gain else ()),
    )


@picture(
    "how-sure",
    "How sure we are",
    "Two equal squares of scalp: the same hairs, and in the right one thirteen more, marked.",
)
def how_sure() -> Node:
    """A modest gain, drawn as one."""
    return group(
        backdrop(),
        _field((38, 46), 412, 13, False),
        _field((506, 46), 412, 13, True),
        shadow((244, 782), 104, 14),
        group(bottle(c.RUSTY), at=(244, 782), scale=1.1),
        shadow((712, 782), 180, 14),
        group(bottle(c.RUSTY), at=(648, 782), scale=1.1),
        group(pen(), at=(780, 778), scale=0.345),
    )


def lines(
    x: float, y: float, widths: tuple[float, ...], gap: float = 30, thick: float = 10
) -> Node:
    """Bars that stand for lines of words, from (x, y) down."""
    d = "".join(f"M{x} {y + i * gap:.0f}h{w}" for i, w in enumerate(widths))
    return stroke(d, "#D5DCD8", thick)


def acne_pits(person: Person) -> Node:
    """Old acne scars on both cheeks of a face seen from the front: small round dents."""
    s = person.skin
    dent = slant((0, s.line), (0.55, s.shade), (1, s.base))
    places = (
        (30, 26, 4.2), (43, 22, 3.4), (55, 29, 4.6), (37, 38, 5.2), (50, 42, 4.4), (58, 44, 3.2),
        (32, 50, 3.6), (43, 54, 4.8), (53, 59, 3.6), (41, 67, 3.4),
        (-36, 27, 3.6), (-49, 31, 4.4), (-40, 43, 4.8), (-55, 45, 3.4), (-46, 57, 4.2),
        (-34, 54, 3.2),
    )  # fmt: skip
    parts = []
    for x, y, r in places:
        parts += [
            ellipse((x + 0.8, y + 1.1), r, r * 0.96, s.light, opacity=0.75),
            ellipse((x, y), r * 0.92, r * 0.86, dent),
        ]
    return group(*parts)


@picture(
    "not-authorised",
    "Not authorised for hair loss",
    "A pen's box and its leaflet: a face with acne scars is ticked, a thinning head is crossed.",
)
def not_authorised() -> Node:
    """The cross in the second box is the message."""
    face = Person(c.LIGHT, c.CHESTNUT, "short", c.DENIM)
    hair = Person(c.TAN, c.DARK, "short", c.CREAM)
    back, front = head(face, "front")
    face_in = group(back, front, acne_pits(face), scale=1.25)
    return group(
        rect(-10, -10, 1220, 920, 0, slant((0, "#EFD3AC"), (1, "#DDB484"))),
        stroke("M-10 210Q500 190 1210 230M-10 560Q600 590 1210 550M-10 800Q500 780 1210 820",
               "#CFA26F", 3, 0.5),
        rect(70, 150, 350, 640, 20, c.SHADOW, opacity=0.16),
        group(pen_box(250, 610), at=(78, 160), turn=-2),
        group(
            leaflet(620, 790),
            lines(44, 52, (250, 190), 28),
            circle((180, 235), 142, c.MINT_PALE),
            group(face_in, at=(180, 240)),
            group(tick_box(150, ticked=True), at=(462, 235)),
            lines(44, 430, (210, 150), 28),
            circle((180, 620), 142, c.APRICOT_PALE),
            group(back_head(hair, 0.85, 70), at=(180, 624), scale=1.25),
            group(tick_box(150, ticked=False), at=(462, 576)),
            at=(512, 46), turn=2.2,
        ),
    )  # fmt: skip
