"""What the five round signs of the other choices show, each about (0, 0), within radius 110."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.geometry import blade
from assets.draw.soft_things import soft_hat
from assets.draw.svg import Node, across, ellipse, group, linear, path, rect
from assets.draw.things import bottle
from assets.draw.things_choices import waiting
from assets.draw.things_more import capsule, wig_stand


def do_nothing() -> Node:
    """An empty chair by a window: doing nothing."""
    return group(waiting(), at=(0, 74), scale=0.47)


def cover() -> Node:
    """A wig on its stand, and a hat."""
    return group(
        group(wig_stand(c.CHESTNUT), at=(-38, 80), scale=0.58),
        rect(46, 18, 8, 62, 3, c.WOOD, c.WOOD_DEEP, 2.4),
        ellipse((50, 80), 26, 6, c.WOOD, c.WOOD_DEEP, 2.4),
        group(soft_hat(), at=(50, 34), scale=0.36),
    )


def lotion() -> Node:
    """A dropper bottle."""
    return group(bottle(c.RUSTY), at=(0, 84), scale=0.72)


def pills() -> Node:
    """A bottle of pills and two capsules."""
    return group(
        group(bottle(c.SAGE, dropper=False), at=(-18, 84), scale=0.8),
        group(capsule(0.72, -20), at=(58, 74)),
        group(capsule(0.72, 24, c.TUNIC), at=(54, 46)),
    )


def transplant(r: float) -> Node:
    """A row of single hairs being set in the scalp, the last with tweezers."""
    skin = linear((0, c.TAN.light), (0.5, c.TAN.scalp), (1, c.TAN.base))
    x = (r * r - 26 * 26) ** 0.5
    ground = f"M{-x:.0f} 26Q0 -2 {x:.0f} 26A{r:.0f} {r:.0f} 0 0 1 {-x:.0f} 26Z"
    hairs = []
    for i, root in enumerate((-84, -56, -28, 0, 28)):
        y = 15 + root * root / 700
        top = (root + 14, y - 60 + 2 * i)
        hairs.append(blade((root, y + 18), (root + 4, y - 22), top, 3.4))
    steel = across((0, c.STEEL_LIGHT), (1, c.STEEL))
    return group(
        path(ground, skin, c.TAN.line, 3),
        path("".join(hairs), c.DARK.base),
        path(blade((60, 30), (60, 0), (70, -40), 3.4), c.DARK.base),
        *(ellipse((k, 17 + k * k / 700), 6, 3, c.TAN.shade) for k in (-84, -56, -28, 0, 28, 60)),
        path("M62 -14L76 -70L88 -64L68 -12Z", steel, c.STEEL_DEEP, 2.4),
        path("M56 -16L66 -76L78 -72L62 -14Z", steel, c.STEEL_DEEP, 2.4),
    )
