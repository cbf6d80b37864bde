"""The three looks: the same drawing in light, in dark, and in black, white and yellow.

A look gives every shape its colours by the role it plays. `setting` is the ground, the room and
what furnishes it; `flesh` is skin, hair and what lies on them; `sign` is an arrow, a ring, a cross;
`mark` is one of a count; all else is a `thing`. Whatever the look, an outline stands out from its
own fill.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple, dataclass, replace

from assets.draw.colour import at_luminance, contrast, lch, luminance, of_lch
from assets.draw.palette import BLACK, BROWN, DEEP, EBONY, PORCELAIN, TAN, blend
from assets.draw.palette import LIGHT as LIGHT_SKIN
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
SOLID, COVERS, DOT = 0.5, 0.6, 0.53
BROAD, PALE = 13, 0.55
VAST = {"rect": ("width", 500), "circle": ("r", 220), "ellipse": ("rx", 220)}
"""What is so large and has no line of its own is ground, whoever drew it."""
WARM = 0.045
SKINS = (PORCELAIN, LIGHT_SKIN, TAN, BROWN, DEEP, EBONY)
SKIN = {tone for skin in SKINS for tone in astuple(skin)} - {skin.light for skin in SKINS}

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
        role = role or _guessed(drawn.tag, attrs)
        if fill != "none":
            dot = role == "thing" and _is_dot(attrs)
            attrs["fill"] = fill = _tinted(fill, role, self.line if dot else self.fill)
        if stroke is not None:
            attrs["stroke"] = line = _tinted(
                stroke, role, self.fill if _broad(attrs) else self.line
            )
            if isinstance(line, str) and _opacity(fill) >= SOLID:
                attrs["stroke"] = self.edge(line, _middle(fill) * _opacity(fill))
        worn = replace(drawn, attrs=tuple(attrs.items()))
        if role == "sign" and self.halo and stroke is not None and "stroke-dasharray" not in attrs:
            return self._under(worn), worn
        return (worn,)

    def _under(self, worn: Node) -> Node:
        attrs = dict(worn.attrs)
        width = float(str(attrs["stroke-width"]))
        attrs |= {"stroke": self.halo, "stroke-width": num(width + 7), "fill": "none"}
        return replace(worn, attrs=tuple(attrs.items()))


def _is_skin(paint: Paint | None) -> bool:
    if isinstance(paint, Gradient):
        return any(_is_skin(colour) for _, colour, _ in paint.stops) or _is_flush(paint)
    return paint in SKIN


def _is_glow(paint: Paint) -> bool:
    """Whether it is white that fades away: light on a wall."""
    if not isinstance(paint, Gradient) or paint.stops[-1][2] > 0:
        return False
    light, chroma, _ = lch(paint.stops[0][1])
    return light > 0.97 and chroma < 0.02


def _is_flush(paint: Gradient) -> bool:
    """Whether it is a colour that fades away on skin: redness, a bruise, a swelling."""
    fades = any(alpha == 0 for _, _, alpha in paint.stops)
    _, chroma, hue = lch(paint.stops[0][1])
    return fades and chroma > WARM and not 75 < hue < 330


def _is_dot(attrs: dict[str, Paint]) -> bool:
    """Whether a fill is a mark on something paler: flat, dark, without a line of its own."""
    fill, seen = attrs["fill"], float(str(attrs.get("opacity", 1)))
    flat = isinstance(fill, str) and "stroke" not in attrs and seen > COVERS
    return flat and lch(str(fill))[0] < DOT


def _guessed(tag: str, attrs: dict[str, Paint]) -> Role:
    """What a shape is that nobody gave a role."""
    fill = attrs.get("fill", "none")
    if _vast(tag, attrs) or _is_glow(fill):
        return "setting"
    return "flesh" if _is_skin(attrs.get("stroke") if fill == "none" else fill) else "thing"


def _vast(tag: str, attrs: dict[str, Paint]) -> bool:
    key, least = VAST.get(tag, ("", 0))
    size = float(str(attrs.get(key, 0)))
    return bool(key) and size >= (2 * least if "stroke" in attrs else least)


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
    if role == "sign":
        return of_lch(0.15, 0.02, 190) if light > 0.9 else of_lch(max(light, 0.82), chroma, hue)
    return of_lch(
        light * 0.98 if light < 0.72 else 0.705 + (light - 0.72) * 0.33, chroma * 0.95, hue
    )


YELLOW_LINE = "#FFE600"


def _teal(chroma: float, hue: float) -> bool:
    return chroma > 0.03 and 172 < hue < 215


def _dim(light: float) -> str:
    return of_lch(light, 0, 0)


def _night_fill(colour: str, role: Role) -> str:
    light, chroma, hue = lch(colour)
    if role == "setting":
        return _dim(0.02 + 0.13 * light)
    if role == "flesh":
        return of_lch(
            light * 0.96 if light < 0.7 else 0.672 + (light - 0.7) * 0.32, chroma * 0.8, hue
        )
    if role in ("sign", "mark"):
        return "#000000" if light > 0.9 else YELLOW_LINE
    if _teal(chroma, hue):
        return of_lch(0.42 - 0.22 * light, 0.07, 102)
    return _dim(0.44 - 0.28 * light)


def _night_line(colour: str, role: Role) -> str:
    light, chroma, hue = lch(colour)
    if role == "setting":
        return "#6E6E6E"
    if role == "flesh":
        return _night_fill(colour, role)
    if role in ("sign", "mark"):
        return "#000000" if light > 0.9 else YELLOW_LINE
    if light > 0.85:
        return "#4A4A4A"
    bright = _teal(chroma, hue) or _warns(light, chroma, hue)
    return YELLOW_LINE if bright else "#F2F2F2"


LOOKS: dict[str, Wear] = {
    LIGHT: Look(lambda c, _: c, lambda c, _: c, rimmed).wear,
    DARK: Look(_dusk, _dusk, either, "#0B1417").wear,
    YELLOW: Look(_night_fill, _night_line, either, "#000000").wear,
}
