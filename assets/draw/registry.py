"""The list of pictures: each scene function registers itself by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from assets.draw.svg import Node


@dataclass(frozen=True)
class Picture:
    """One picture of the set."""

    name: str
    title: str
    desc: str
    draw: Callable[[], Node]


PICTURES: dict[str, Picture] = {}


def picture(name: str, title: str, desc: str) -> Callable[[Callable[[], Node]], Callable[[], Node]]:
    """Register a function that draws the 1200 by 900 picture `name`."""

    def keep(draw: Callable[[], Node]) -> Callable[[], Node]:
        if name in PICTURES:
            raise ValueError(f"two pictures are called {name}")
        PICTURES[name] = Picture(name, title, desc, draw)
        return draw

    return keep
