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

from PIL import Image, ImageFilter, ImageMath
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from assets.draw.build import file_of, load_scenes
from assets.draw.looks import LOOKS
from assets.draw.registry import PICTURES
from assets.draw.svg import Gradient, Node, Paint, Writer

WIDTH, HEIGHT = 800, 600
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

    def marked(drawn: Node, size: float, opacity: float) -> Iterator[Node]:
        attrs = dict(drawn.attrs)
        opacity *= float(str(attrs.pop("opacity", 1)))
        if drawn.tag == "g":
            size *= drawn.size
            inside = (one for child in drawn.children for one in marked(child, size, opacity))
            yield replace(drawn, attrs=tuple(attrs.items()), children=tuple(inside))
            return
        number = len(shapes) + 1
        fill, line = attrs.get("fill", "#000000"), attrs.get("stroke")
        width = float(str(attrs.get("stroke-width", 0))) * size * WIDTH / 1200
        filled = _covers(fill, opacity)
        lined = line is not None and _covers(line, opacity)
        if not filled and not lined:
            return
        shapes[number] = (drawn, width) if filled and lined and width >= THIN else (drawn, 0)
        colour = f"#{number >> 8:02X}{number & 255:02X}"
        attrs["fill"] = f"{colour}00" if filled else "none"
        if line is not None:
            attrs["stroke"] = f"{colour}FF" if lined else "none"
        yield replace(drawn, attrs=tuple(attrs.items()))

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
    darkest = lightest = _lightness(seen)
    counts: dict[int, dict[int, int]] = defaultdict(dict)
    reach = 0
    for wanted in REACHES:
        for _ in range(wanted - reach):
            darkest = darkest.filter(ImageFilter.MinFilter(3))
            lightest = lightest.filter(ImageFilter.MaxFilter(3))
        reach = wanted
        both = Image.merge("RGB", (high, low, _tenths(lightest, darkest)))
        for many, colour in Image.composite(both, nothing, on_line).getcolors(WIDTH * HEIGHT) or ():
            a, b, tenths = _three(colour)
            width = found.shapes.get(a << 8 | b, (nothing, 0.0))[1]
            if width and reach == _reach(width):
                counts[a << 8 | b][tenths] = many
    measured = (_edge(*found.shapes[number], tally) for number, tally in counts.items())
    return sorted((edge for edge in measured if edge.length >= SHORT), key=lambda e: e.ratio)


def _lightness(seen: Image.Image) -> Image.Image:
    """The cube root of luminance + 0.05, in 255 steps: ratios stay exact to a hundredth or two."""
    r, g, b = (band.convert("F") for band in seen.split())

    def root(on: dict[str, Image.Image]) -> Image.Image:
        parts = (
            (on[band] / 255 + 0.055) / 1.055 * share ** (1 / 2.4)
            for band, share in (("r", 0.2126), ("g", 0.7152), ("b", 0.0722))
        )
        return ((sum(part**2.4 for part in parts) + 0.05) / 1.05) ** (1 / 3) * 255

    return ImageMath.lambda_eval(root, r=r, g=g, b=b).convert("L")


def _tenths(lightest: Image.Image, darkest: Image.Image) -> Image.Image:
    top, foot = lightest.convert("F"), darkest.convert("F")
    ratio = ImageMath.lambda_eval(lambda on: (on["a"] / on["b"]) ** 3 * 10, a=top, b=foot)
    return ratio.convert("L")


def _three(colour: object) -> tuple[int, int, int]:
    assert isinstance(colour, tuple)
    return colour


def _reach(width: float) -> int:
    return next((reach for reach in REACHES if width / 2 + 2 <= reach), REACHES[-1])


def _edge(drawn: Node, width: float, tally: dict[int, int]) -> Edge:
    total, seen, reached = sum(tally.values()), 0, 0
    for tenths in sorted(tally, reverse=True):
        seen, reached = seen + tally[tenths], tenths
        if seen >= SHARE * total:
            break
    attrs = dict(drawn.attrs)
    return Edge(reached / 10, total / max(width, 1), _named(attrs["fill"]), _named(attrs["stroke"]))


def _named(paint: Paint) -> str:
    return paint if isinstance(paint, str) else ">".join(stop[1] for stop in paint.stops)


def grey(seen: Image.Image) -> Image.Image:
    """The picture as a printer without colour gives it."""
    return seen.convert("L").convert("RGB")


def main(names: Sequence[str]) -> int:
    """List how many outlines of each picture are too faint, and the faintest."""
    load_scenes()
    faint = 0
    for name in names or sorted(PICTURES):
        found = outlines(PICTURES[name].draw())
        for look in LOOKS:
            seen = pixels(file_of(name, look).read_text("utf-8"))
            for what, shown in ((look, seen), *((("grey", grey(seen)),) if look == "light" else ())):
                every = edges(shown, found)
                weak = [edge for edge in every if edge.ratio < LEAST]
                faint += len(weak)
                worst = ", ".join(f"{e.ratio} {e.line} on {e.fill}" for e in weak[:3])
                print(f"{name:22} {what:7} {len(weak):3} of {len(every):3}  {worst}")
    return 1 if faint else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    sys.exit(main(sys.argv[1:]))
