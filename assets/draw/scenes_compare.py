"""The choices beside one another, each as large as the next."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw import things_choices as choice
from assets.draw.marks import inset_frame
from assets.draw.registry import picture
from assets.draw.room import shadow
from assets.draw.svg import Node, ellipse, group, linear, plays, radial, rect, ring
from assets.draw.things import bottle
from assets.draw.things_more import wig_stand

W, H, GUTTER = 360.0, 402.0, 30.0
CORNERS = tuple((GUTTER + (W + GUTTER) * (i % 3), GUTTER + (H + GUTTER) * (i // 3))
                for i in range(6))  # fmt: skip
SHELF = 348.0
LENS, MIDDLE = 142.0, 186.0


@plays("setting")
def _ground(x: float, y: float, lens: float = 0) -> Node:
    """A card's wall and shelf; `lens` is the radius of a round hole in the wall."""
    wall = linear((0, "#FDF3E3"), (1, "#F9E7CE"))
    wood = linear((0, "#EBCBA3"), (1, c.WOOD_LIGHT))
    glow = radial((0, c.WHITE, 0.8), (1, c.WHITE, 0))
    arc = f"a{lens} {lens} 0 0 0"
    hole = f"M{x + W / 2 - lens} {y + MIDDLE}{arc} {2 * lens} 0{arc} {-2 * lens} 0Z" if lens else ""
    return group(
        ring(f"M{x} {y}h{W}v{H}h{-W}Z{hole}", wall),
        *(() if lens else (ellipse((x + W * 0.4, y + 130), 170, 150, glow),)),
        rect(x, y + SHELF - 12, W, H - SHELF + 12, 0, wood),
        rect(x, y + SHELF - 14, W, 4, 0, c.WOOD, opacity=0.5),
    )


@plays("setting")
def _mount() -> Node:
    """The mat over everything, with six equal rounded windows."""
    r = 30
    holes = "".join(
        f"M{x + r} {y}h{W - 2 * r}a{r} {r} 0 0 1 {r} {r}v{H - 2 * r}a{r} {r} 0 0 1 -{r} {r}"
        f"h{2 * r - W}a{r} {r} 0 0 1 -{r} -{r}v{2 * r - H}a{r} {r} 0 0 1 {r} -{r}Z"
        for x, y in CORNERS
    )
    mat = ring("M-10 -10H1210V910H-10Z" + holes, linear((0, "#D8EAE6"), (1, "#E9EFE6")))
    edges = (rect(x, y, W, H, r, "none", c.TEAL_MID, 4) for x, y in CORNERS)
    return group(mat, *edges)


def _standing(drawn: Node, scale: float) -> Node:
    return group(shadow((4, 0), 110, 12), group(drawn, scale=scale))


@picture(
    "choices-compared",
    "The choices side by side",
    (
        "Six cards of equal size: an empty chair by a window, a wig on a stand, a lotion bottle, "
        "a box and a strip of tablets, a hairline with rows of tiny grafts, and the pen."
    ),
)
def choices_compared() -> Node:
    """Equal size, equal weight, none favoured."""
    shown = (
        choice.waiting(),
        _standing(wig_stand(c.CHESTNUT), 1.16),
        _standing(bottle(c.RUSTY), 1.26),
        group(choice.tablets(), scale=1.12),
        group(
            shadow((4, 2), 120, 12), group(inset_frame((0, 0), LENS + 2), at=(0, MIDDLE - SHELF))
        ),
        choice.pen_in_stand(),
    )
    x, y = CORNERS[4]
    parts = [group(choice.grafted_hairline(), at=(x + W / 2, y + 300), scale=0.82)]
    for i, ((x, y), drawn) in enumerate(zip(CORNERS, shown, strict=True)):
        parts += [_ground(x, y, LENS if i == 4 else 0), group(drawn, at=(x + W / 2, y + SHELF))]
    return group(*parts, _mount())
