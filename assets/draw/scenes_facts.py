"""Pictures of what is known: who it may help, how sure, its limits."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.backs import back_bust, back_head
from assets.draw.body import bust
from assets.draw.heads import head
from assets.draw.persons import DAVID, KOFI, ROSA, Person
from assets.draw.registry import picture
from assets.draw.svg import Node, cast, circle, ellipse, group, linear, rect, slant, stroke
from assets.draw.thin_backs import parted_back, thin_curls_back
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
        cast("setting", stroke("M600 -10V910M-10 450H1210", c.WHITE, 16)),
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
