"""The three looks: the same drawing in light, in dark, and in black, white and yellow.

A look gives every shape its colours by the role it plays. `setting` is the ground, the room and
what furnishes it; `flesh` is skin, hair and what lies on them; `tissue` is flesh that is only the
ground of a picture: cut skin, hair about a close-up; `sign` is an arrow, a ring, a cross;
`mark` is one of a count; all else is a `thing`. Whatever the look, an outline stands out from its
own fill.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from assets.draw.colour import Lch, at_luminance, contrast, lch, luminance, of_lch
from assets.draw.palette import BLACK, EBONY, blend
from assets.draw.roles import guessed, is_dot
from assets.draw.svg import Gradient, Node, Paint, Role, num
from assets.draw.writer import Wear

LIGHT, DARK, YELLOW = "light", "dark", "yellow"
CLEAR, LIT = 4.0, 4.2
"""So far a dark and a lit outline stand out from the middle of their fill; 3 must be seen."""
INKED = 0.003
"""No line is darker: the look of a pencil, not of a comic."""
NIGHT = 0.09
"""What is darker than this has a lit rim in the light look, if its line is among the rims."""
RIMS = {BLACK.line: BLACK.light} | dict.fromkeys(
    (EBONY.line, EBONY.shade, blend(EBONY.base, EBONY.line, 0.5)), "#C98F68"
)
DUSKY = 0.17
"""On what is darker than this the other looks draw lit lines."""
SOLID = 0.5
WHITISH, FADED = 0.9, 0.7
BROAD, PALE = 13, 0.55

Tint = Callable[[str, Role], str]
Edge = Callable[[str, float], str]


@dataclass(frozen=True)
class Look:
    """How fills and lines are tinted, how an outline meets a fill, and what lies under a sign."""

    fill: Tint
    line: Tint
    edge: Edge
    halo: str = ""

    def wear(self, drawn: Node, role: Role) -> tuple[Node, ...]:
        """Give a shape its colours in this look."""
        attrs = dict(drawn.attrs)
        fill, stroke = attrs.get("fill", "none"), attrs.get("stroke")
        role = role or guessed(drawn.tag, attrs)
        if fill != "none":
            dot = role == "thing" and is_dot(attrs)
            attrs["fill"] = fill = _tinted(fill, role, self.line if dot else self.fill)
        if stroke is not None:
            attrs["stroke"] = line = _tinted(
                stroke, role, self.fill if _broad(attrs) else self.line
            )
            if isinstance(line, str) and _opacity(fill) >= SOLID:
                attrs["stroke"] = self.edge(line, _middle(fill) * _opacity(fill))
        worn = replace(drawn, attrs=tuple(attrs.items()))
        if role == "sign" and self.halo and _is_ink(stroke) and "stroke-dasharray" not in attrs:
            return self._under(worn), worn
        return (worn,)

    def _under(self, worn: Node) -> Node:
        attrs = dict(worn.attrs)
        width = float(str(attrs["stroke-width"]))
        attrs |= {
            "stroke": self.halo,
            "stroke-width": num(min(width + 7, width * 3)),
            "fill": "none",
        }
        return replace(worn, attrs=tuple(attrs.items()))


def _is_ink(stroke: Paint | None) -> bool:
    """Whether a sign is drawn with it; white only lies under one."""
    return isinstance(stroke, str) and lch(stroke)[0] < WHITISH


def _broad(attrs: dict[str, Paint]) -> bool:
    """Whether a stroke is no line but a thing: the rolled edge of a glove, a strap, a path."""
    stroke = attrs["stroke"]
    thick = float(str(attrs["stroke-width"])) >= BROAD
    flat = thick and attrs.get("fill", "none") == "none" and isinstance(stroke, str)
    return flat and lch(str(stroke))[0] > PALE and not _warns(*lch(str(stroke)))


def _warns(_: float, chroma: float, hue: float) -> bool:
    """Whether it is the rust of a sign."""
    return chroma > 0.135 and 35 < hue < 62


def _tinted(paint: Paint, role: Role, tint: Tint) -> Paint:
    if isinstance(paint, str):
        return tint(paint, role)
    return replace(paint, stops=tuple((at, tint(c, role), alpha) for at, c, alpha in paint.stops))


def _opacity(paint: Paint) -> float:
    if isinstance(paint, Gradient):
        return sum(alpha for _, _, alpha in paint.stops) / len(paint.stops)
    return 0.0 if paint == "none" else 1.0


def _middle(paint: Paint) -> float:
    """The luminance half-way, to the eye, between the lightest and darkest of a paint."""
    if isinstance(paint, str):
        return luminance(paint)
    tones = [luminance(colour) + 0.05 for _, colour, _ in paint.stops]
    return float((max(tones) * min(tones)) ** 0.5 - 0.05)


def deeper(line: str, ground: float, least: float = INKED) -> str:
    """The line, deepened until it stands out from a pale ground; never quite black."""
    if contrast(luminance(line), ground) >= CLEAR and luminance(line) < ground:
        return line
    return at_luminance(line, max((ground + 0.05) / CLEAR - 0.05, least))


def rimmed(line: str, ground: float) -> str:
    """Deeper, but for hair as dark as ink: that has a lit rim, to part it from a dark skin."""
    lit = RIMS.get(line)
    return lighter(lit, ground) if lit and ground < NIGHT else deeper(line, ground)


def lighter(line: str, ground: float) -> str:
    """The line, lit until it stands out from a dark ground."""
    if contrast(luminance(line), ground) >= LIT and luminance(line) > ground:
        return line
    return at_luminance(line, min((ground + 0.05) * LIT - 0.05, 1.0))


def either(line: str, ground: float) -> str:
    """A line that stands out from any ground: deeper on what is lit, lighter on what is dark."""
    return deeper(line, ground, 0.001) if ground >= DUSKY else lighter(line, ground)


def _dusk(colour: str, role: Role) -> str:
    light, chroma, hue = lch(colour)
    if role == "setting":
        calm = 0.13 + 0.19 * light
        return of_lch(calm, 0.022, 190) if chroma < 0.06 else of_lch(calm, chroma * 0.35, hue)
    if role == "tissue":
        light, chroma, hue = _sunk(light, chroma, hue, 0.86)
    if role == "sign":
        return (
            of_lch(0.24, 0.022, 190) if light > WHITISH else of_lch(max(light, 0.82), chroma, hue)
        )
    return of_lch(
        light * 0.98 if light < 0.72 else 0.705 + (light - 0.72) * 0.33, chroma * 0.95, hue
    )


def _sunk(light: float, chroma: float, hue: float, share: float) -> Lch:
    """Flesh that recedes: gold most and redder, or it would be green; white is warm."""
    if chroma > 0.04 and 66 < hue < 100:
        return light * share * 0.84, chroma * share, 70
    warm = 0.03 if light > WHITISH else 0
    return light * share, chroma * (0.3 + 0.7 * share) + warm, hue


YELLOW_LINE, FADED_LINE = "#FFE600", "#9A8C00"


def _teal(chroma: float, hue: float) -> bool:
    return chroma > 0.03 and 172 < hue < 215


def _dim(light: float) -> str:
    return of_lch(light, 0, 0)


def _night_fill(colour: str, role: Role) -> str:
    light, chroma, hue = lch(colour)
    if role == "setting":
        return _dim(0.02 + 0.13 * light)
    if role == "tissue":
        light, chroma, hue = _sunk(light, chroma, hue, 0.62)
    if role in ("flesh", "tissue"):
        return of_lch(
            light * 0.96 if light < 0.7 else 0.672 + (light - 0.7) * 0.32, chroma * 0.8, hue
        )
    if role in ("sign", "mark"):
        return "#000000" if light > WHITISH else YELLOW_LINE
    if _teal(chroma, hue):
        return of_lch(0.42 - 0.22 * light, 0.07, 102)
    return _dim(0.44 - 0.28 * light)


def _night_line(colour: str, role: Role) -> str:
    light, chroma, hue = lch(colour)
    if role == "setting":
        return "#6E6E6E" if light < WHITISH else "#424242"
    if role in ("flesh", "tissue"):
        return _night_fill(colour, role)
    if role in ("sign", "mark"):
        return "#000000" if light > WHITISH else YELLOW_LINE
    if light > 0.85:
        return "#4A4A4A"
    bright = _teal(chroma, hue) or _warns(light, chroma, hue)
    if light > FADED:
        return FADED_LINE if bright else "#8E8E8E"
    return YELLOW_LINE if bright else "#F2F2F2"


LOOKS: dict[str, Wear] = {
    LIGHT: Look(lambda c, _: c, lambda c, _: c, rimmed).wear,
    DARK: Look(_dusk, _dusk, either, "#0B1417").wear,
    YELLOW: Look(_night_fill, _night_line, either, "#000000").wear,
}
