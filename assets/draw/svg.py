"""A tiny SVG builder: nodes are values, gradients are values, the writer names them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import wraps
from typing import Literal, ParamSpec


@dataclass(frozen=True)
class Gradient:
    """A gradient over the shape's own box; in a flipped group it mirrors, so light stays left."""

    kind: Literal["linear", "radial"]
    line: tuple[float, ...]
    stops: tuple[tuple[float, str, float], ...]

    def mirrored(self) -> Gradient:
        """The same gradient, left and right swapped."""
        if self.kind == "linear":
            x1, y1, x2, y2 = self.line
            return replace(self, line=(1 - x1, y1, 1 - x2, y2))
        cx, *rest = self.line
        return replace(self, line=(1 - cx, *rest))


P = ParamSpec("P")
Paint = str | Gradient
Role = Literal["", "setting", "flesh", "tissue", "thing", "sign", "mark"]
Stop = tuple[float, str] | tuple[float, str, float]


@dataclass(frozen=True)
class Node:
    """One SVG element; `flips` marks a group that mirrors left and right.

    `role` says what it and all within it are, where a look must know: see `looks.py`.
    """

    tag: str
    attrs: tuple[tuple[str, Paint], ...] = ()
    children: tuple[Node, ...] = ()
    flips: bool = False
    size: float = 1
    role: Role = ""


def num(value: float, digits: int = 1) -> str:
    """A number as short text."""
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".") if digits else f"{value:.0f}"
    return "0" if text in ("-0", "") else text


def _stops(stops: tuple[Stop, ...]) -> tuple[tuple[float, str, float], ...]:
    return tuple((s[0], s[1], s[2] if len(s) == 3 else 1.0) for s in stops)


def linear(*stops: Stop, angle: tuple[float, float, float, float] = (0, 0, 0, 1)) -> Gradient:
    """Top to bottom unless `angle` gives x1, y1, x2, y2 as parts of the shape's box."""
    return Gradient("linear", angle, _stops(stops))


def across(*stops: Stop) -> Gradient:
    """From left to right."""
    return linear(*stops, angle=(0, 0, 1, 0))


def slant(*stops: Stop) -> Gradient:
    """From the lit top left to the shaded bottom right."""
    return linear(*stops, angle=(0.1, 0, 0.9, 1))


def radial(*stops: Stop, at: tuple[float, float] = (0.5, 0.5), r: float = 0.5) -> Gradient:
    """From a centre `at` outwards, as parts of the shape's box."""
    return Gradient("radial", (*at, r), _stops(stops))


def node(
    tag: str,
    fill: Paint | None,
    stroke: Paint | None,
    width: float,
    opacity: float,
    **place: float | str,
) -> Node:
    """An element with the common attributes, leaving out those that say nothing."""
    attrs: list[tuple[str, Paint]] = [
        (k, v if isinstance(v, str) else num(v)) for k, v in place.items()
    ]
    if fill is not None:
        attrs.append(("fill", fill))
    if stroke is not None and width > 0:
        attrs += [("stroke", stroke), ("stroke-width", num(width))]
    if opacity < 1:
        attrs.append(("opacity", num(opacity, 2)))
    return Node(tag, tuple(attrs))


def path(
    d: str, fill: Paint = "none", stroke: Paint | None = None, width: float = 3, opacity: float = 1
) -> Node:
    """A path, filled and perhaps outlined."""
    return node("path", fill, stroke, width, opacity, d=d)


def ring(d: str, fill: Paint, stroke: Paint | None = None, width: float = 3) -> Node:
    """A filled path whose inner loops are holes."""
    drawn = path(d, fill, stroke, width)
    return replace(drawn, attrs=(*drawn.attrs, ("fill-rule", "evenodd")))


def stroke(d: str, colour: Paint, width: float = 3, opacity: float = 1, dash: str = "") -> Node:
    """A line with no fill; `dash` as in SVG."""
    drawn = node("path", "none", colour, width, opacity, d=d)
    if dash:
        return replace(drawn, attrs=(*drawn.attrs, ("stroke-dasharray", dash)))
    return drawn


def circle(
    at: tuple[float, float],
    r: float,
    fill: Paint = "none",
    stroke: Paint | None = None,
    width: float = 3,
    opacity: float = 1,
) -> Node:
    """A circle."""
    return node("circle", fill, stroke, width, opacity, cx=at[0], cy=at[1], r=r)


def ellipse(
    at: tuple[float, float],
    rx: float,
    ry: float,
    fill: Paint = "none",
    stroke: Paint | None = None,
    width: float = 3,
    opacity: float = 1,
) -> Node:
    """An ellipse."""
    return node("ellipse", fill, stroke, width, opacity, cx=at[0], cy=at[1], rx=rx, ry=ry)


def rect(
    x: float,
    y: float,
    w: float,
    h: float,
    r: float = 0,
    fill: Paint = "none",
    stroke: Paint | None = None,
    width: float = 3,
    opacity: float = 1,
) -> Node:
    """A rectangle with corners rounded by r."""
    place: dict[str, float] = {"x": x, "y": y, "width": w, "height": h}
    if r:
        place["rx"] = r
    drawn = node("rect", fill, stroke, width, opacity)
    box: tuple[tuple[str, Paint], ...] = tuple((k, num(v)) for k, v in place.items())
    return replace(drawn, attrs=box + drawn.attrs)


def group(
    *children: Node,
    at: tuple[float, float] = (0, 0),
    turn: float = 0,
    scale: float | tuple[float, float] = 1,
    flip: bool = False,
    opacity: float = 1,
) -> Node:
    """Children moved, turned (degrees, clockwise), scaled and, if asked, mirrored."""
    sx, sy = scale if isinstance(scale, tuple) else (scale, scale)
    if flip:
        sx = -sx
    steps = []
    if at != (0, 0):
        steps.append(f"translate({num(at[0])} {num(at[1])})")
    if turn:
        steps.append(f"rotate({num(turn)})")
    if (sx, sy) != (1, 1):
        steps.append(f"scale({num(sx, 3)} {num(sy, 3)})" if sx != sy else f"scale({num(sx, 3)})")
    attrs: list[tuple[str, Paint]] = []
    if steps:
        attrs.append(("transform", " ".join(steps)))
    if opacity < 1:
        attrs.append(("opacity", num(opacity, 2)))
    return Node("g", tuple(attrs), children, flips=flip, size=(abs(sx * sy)) ** 0.5)


Drawing = Callable[P, Node]


def plays(role: Role) -> Callable[[Drawing[P]], Drawing[P]]:
    """Say what everything that a function draws is."""

    def given(draw: Drawing[P]) -> Drawing[P]:
        @wraps(draw)
        def played(*args: P.args, **kwargs: P.kwargs) -> Node:
            return replace(draw(*args, **kwargs), role=role)

        return played

    return given


def cast(role: Role, *children: Node) -> Node:
    """A group that plays a role."""
    return Node("g", (), children, role=role)
