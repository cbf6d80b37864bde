"""How clear the outlines of a picture are, read from its pixels: `python -m assets.draw.edges`.

Every shape that is filled and outlined counts where its outline is seen. At each of its pixels the
lightest and the darkest of line, inside and just outside are compared (WCAG contrast); the shape's
figure is what three quarters of its outline reach.
"""

from __future__ import annotations

import os
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import log

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from assets.draw.build import load_scenes, worn
from assets.draw.looks import LIGHT
from assets.draw.registry import PICTURES
from assets.draw.svg import Gradient, Node, Paint
from assets.draw.writer import Writer

WIDTH, HEIGHT = 800, 600
GREY = "grey"
LEAST, SHARE = 3.0, 0.75
SHORT = 40
"""An outline seen for less than so many pixels is a detail within a shape."""
THIN = 1.0
"""A line thinner than so many pixels is shading."""
PURE = 250
"""Blue of a pixel that is all line."""
COVERS = 0.5
"""What is less opaque lets the shape beneath be seen."""
REACHES = (3, 5, 9)
"""Pixels to either side in which a line meets its inside and its outside: thin, broad, frame."""


def _depth(r: float, g: float, b: float) -> tuple[float, float, float]:
    """Where a colour lies between black, 0, and white, 1, so that contrast is a difference."""
    parts = ((v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4) for v in (r, g, b))
    light = sum(part * share for part, share in zip(parts, (0.2126, 0.7152, 0.0722), strict=True))
    return (log(light / 0.05 + 1, 21),) * 3


DEPTH = ImageFilter.Color3DLUT.generate(33, _depth)


@dataclass(frozen=True)
class Edge:
    """One outlined shape as it is seen."""

    ratio: float
    length: float
    fill: str
    line: str


@dataclass(frozen=True)
class Outlines:
    """Where the outlines of a picture are seen, and which shape and reach each has."""

    places: Image.Image
    shapes: dict[int, tuple[Node, float]]


def pixels(svg: str) -> Image.Image:
    """A picture as the kiosk draws it."""
    shown = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGBX8888)
    shown.fill(0xFFFFFFFF)
    painter = QPainter(shown)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    size = (WIDTH, HEIGHT)
    return Image.frombuffer("RGBX", size, bytes(shown.constBits())).convert("RGB")


def outlines(root: Node) -> Outlines:
    """Draw every shape in a colour of its own, with blue where its line is."""
    shapes: dict[int, tuple[Node, float]] = {}

    def marked(part: Node, size: float, opacity: float) -> Iterator[Node]:
        attrs = dict(part.attrs)
        opacity *= float(str(attrs.pop("opacity", 1)))
        if part.tag == "g":
            size *= part.size
            inside = (one for child in part.children for one in marked(child, size, opacity))
            yield replace(part, attrs=tuple(attrs.items()), children=tuple(inside))
            return
        number = len(shapes) + 1
        fill, line = attrs.get("fill", "#000000"), attrs.get("stroke")
        width = float(str(attrs.get("stroke-width", 0))) * size * WIDTH / 1200
        filled = _covers(fill, opacity)
        lined = line is not None and _covers(line, opacity)
        if not filled and not lined:
            return
        shapes[number] = (part, width) if filled and lined and width >= THIN else (part, 0)
        colour = f"#{number >> 8:02X}{number & 255:02X}"
        attrs["fill"] = f"{colour}00" if filled else "none"
        if line is not None:
            attrs["stroke"] = f"{colour}FF" if lined else "none"
        yield replace(part, attrs=tuple(attrs.items()))

    ground = Node("g", (), tuple(marked(root, 1, 1)))
    return Outlines(pixels(Writer().picture("", "", ground)), shapes)


def _covers(paint: Paint, opacity: float) -> bool:
    if isinstance(paint, Gradient):
        opacity *= sum(alpha for _, _, alpha in paint.stops) / len(paint.stops)
    return paint != "none" and opacity >= COVERS


def edges(seen: Image.Image, found: Outlines) -> list[Edge]:
    """Every outlined shape of the picture, the faintest first."""
    high, low, blue = found.places.split()
    on_line = blue.point(lambda v: 255 if v >= PURE else 0)
    nothing = Image.new("RGB", seen.size)
    darkest = lightest = seen.filter(DEPTH).getchannel(0)
    counts: dict[int, dict[int, int]] = defaultdict(dict)
    reach = 0
    needed = max((_reach(width) for _, width in found.shapes.values() if width), default=0)
    for wanted in (reach for reach in REACHES if reach <= needed):
        for _ in range(wanted - reach):
            darkest = darkest.filter(ImageFilter.MinFilter(3))
            lightest = lightest.filter(ImageFilter.MaxFilter(3))
        reach = wanted
        both = Image.merge("RGB", (high, low, ImageChops.subtract(lightest, darkest)))
        for many, colour in Image.composite(both, nothing, on_line).getcolors(WIDTH * HEIGHT) or ():
            if not isinstance(colour, tuple):
                continue
            number, step = colour[0] << 8 | colour[1], colour[2]
            width = found.shapes[number][1] if number in found.shapes else 0
            if width and reach == _reach(width):
                counts[number][step] = many
    measured = (_edge(*found.shapes[number], tally) for number, tally in counts.items())
    return sorted((edge for edge in measured if edge.length >= SHORT), key=lambda e: e.ratio)


def _reach(width: float) -> int:
    return next((reach for reach in REACHES if width / 2 + 2 <= reach), REACHES[-1])


def _edge(shape: Node, width: float, tally: dict[int, int]) -> Edge:
    total, seen, reached = sum(tally.values()), 0, 0
    for step in sorted(tally, reverse=True):
        seen, reached = seen + tally[step], step
        if seen >= SHARE * total:
            break
    attrs = dict(shape.attrs)
    return Edge(
        round(21 ** (reached / 255), 2),
        total / max(width, 1),
        _named(attrs["fill"]),
        _named(attrs["stroke"]),
    )


def _named(paint: Paint) -> str:
    return paint if isinstance(paint, str) else ">".join(stop[1] for stop in paint.stops)


def grey(seen: Image.Image) -> Image.Image:
    """The picture as a printer without colour gives it."""
    return seen.convert("L").convert("RGB")


def readings(name: str) -> dict[str, list[Edge]]:
    """Every outline of a picture as it is drawn now, by look, and as grey of the light one."""
    found = outlines(PICTURES[name].draw())
    seen = {look: pixels(text) for look, text in worn(name).items()}
    seen[GREY] = grey(seen[LIGHT])
    return {look: edges(shown, found) for look, shown in seen.items()}


def main(names: Sequence[str]) -> int:
    """List how many outlines of each picture are too faint, and the faintest."""
    load_scenes()
    faint = 0
    for name in names or sorted(PICTURES):
        for look, every in readings(name).items():
            weak = [edge for edge in every if edge.ratio < LEAST]
            faint += len(weak)
            worst = ", ".join(f"{e.ratio} {e.line} on {e.fill}" for e in weak[:3])
            print(f"{name:22} {look:7} {len(weak):3} of {len(every):3}  {worst}")
    return 1 if faint else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    sys.exit(main(sys.argv[1:]))
