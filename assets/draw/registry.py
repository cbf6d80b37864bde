"""The list of pictures: each scene function registers itself by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from assets.draw.svg import Node, group


@dataclass(frozen=True)
class Frame:
    """A layer at a part `at` of the motion: shift in percent of the sheet, and opacity."""

    at: float
    x: float = 0.0
    y: float = 0.0
    seen: float = 1.0


@dataclass(frozen=True)
class Layer:
    """A part of a picture that moves as one; `gone`: it is not in the still picture."""

    name: str
    node: Node
    frames: tuple[Frame, ...] = ()
    gone: bool = False


Layers = tuple[Layer, ...]


@dataclass(frozen=True)
class Picture:
    """One picture of the set; one with layers moves for so many seconds, then is still."""

    name: str
    title: str
    desc: str
    draw: Callable[[], Node]
    layers: Callable[[], Layers] = tuple
    seconds: float = 0.0


PICTURES: dict[str, Picture] = {}


def _keep(drawing: Picture) -> None:
    if drawing.name in PICTURES:
        raise ValueError(f"two pictures are called {drawing.name}")
    PICTURES[drawing.name] = drawing


def picture(name: str, title: str, desc: str) -> Callable[[Callable[[], Node]], Callable[[], Node]]:
    """Register a function that draws the 1200 by 900 picture `name`."""

    def keep(draw: Callable[[], Node]) -> Callable[[], Node]:
        _keep(Picture(name, title, desc, draw))
        return draw

    return keep


def moving(
    name: str, title: str, desc: str, seconds: float
) -> Callable[[Callable[[], Layers]], Callable[[], Layers]]:
    """Register a function that gives the layers of a picture that moves once, back to front."""

    def keep(layers: Callable[[], Layers]) -> Callable[[], Layers]:
        def draw() -> Node:
            return group(*(layer.node for layer in layers() if not layer.gone))

        _keep(Picture(name, title, desc, draw, layers, seconds))
        return layers

    return keep
