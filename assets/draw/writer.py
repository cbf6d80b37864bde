"""Writes a picture as SVG text, in the colours of a look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from xml.sax.saxutils import escape

from assets.draw.path_text import loops, terse
from assets.draw.svg import Gradient, Node, Paint, Role, num

Wear = Callable[[Node, Role], tuple[Node, ...]]
"""Gives a shape that plays a role the colours of a look, perhaps with a shape under it."""

MANY = 2
"""A path of so many loops is written loop by loop: the renderer draws them many times faster."""


class Writer:
    """Turns one picture into text; each different gradient is written once."""

    def __init__(self, wear: Wear = lambda drawn, _: (drawn,)) -> None:
        self._names: dict[Gradient, str] = {}
        self._wear = wear

    def picture(self, title: str, desc: str, root: Node) -> str:
        """The whole file's text."""
        body = self._node(root, mirrored=False, role="")
        defs = "".join(self._gradient(g, name) for g, name in self._names.items())
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900">'
            f"\n<title>{escape(title)}</title>\n<desc>{escape(desc)}</desc>\n<defs>{defs}</defs>\n"
            f'<g stroke-linecap="round" stroke-linejoin="round">{body}</g>\n</svg>\n'
        )

    def _paint(self, value: Paint, mirrored: bool) -> str:
        if isinstance(value, str):
            return value
        gradient = value.mirrored() if mirrored else value
        name = self._names.setdefault(gradient, f"g{len(self._names) + 1}")
        return f"url(#{name})"

    def _node(self, drawn: Node, mirrored: bool, role: Role) -> str:
        mirrored ^= drawn.flips
        role = drawn.role or role
        if drawn.tag != "g":
            worn = self._wear(drawn, role)
            return "".join(self._shape(one, mirrored) for one in worn)
        inside = "".join(self._node(child, mirrored, role) for child in drawn.children)
        attrs = self._attrs(drawn, mirrored)
        return f"<g{attrs}>\n{inside}</g>\n" if inside and attrs else inside

    def _shape(self, drawn: Node, mirrored: bool) -> str:
        """Write a shape; many loops in one colour as a group of paths, seen through as one."""
        attrs = dict(drawn.attrs)
        if drawn.tag != "path":
            return f"<{drawn.tag}{self._attrs(drawn, mirrored)}/>\n"
        d = str(attrs.pop("d"))
        common = self._attrs(replace(drawn, attrs=tuple(attrs.items())), mirrored)
        each = loops(d) if _in_one_colour(attrs) else []
        if len(each) < MANY:
            return f'<path d="{terse(d)}"{common}/>\n'
        return f"<g{common}>\n" + "".join(f'<path d="{one}"/>\n' for one in each) + "</g>\n"

    def _attrs(self, drawn: Node, mirrored: bool) -> str:
        return "".join(f' {k}="{escape(self._paint(v, mirrored))}"' for k, v in drawn.attrs)

    @staticmethod
    def _gradient(gradient: Gradient, name: str) -> str:
        keys = ("x1", "y1", "x2", "y2") if gradient.kind == "linear" else ("cx", "cy", "r")
        place = "".join(f' {k}="{num(v, 3)}"' for k, v in zip(keys, gradient.line, strict=True))
        stops = "".join(
            f'<stop offset="{num(o, 3)}" stop-color="{c}"'
            + (f' stop-opacity="{num(a, 2)}"' if a < 1 else "")
            + "/>"
            for o, c, a in gradient.stops
        )
        return f'<{gradient.kind}Gradient id="{name}"{place}>{stops}</{gradient.kind}Gradient>\n'


def _in_one_colour(attrs: dict[str, Paint]) -> bool:
    """Whether the loops of a path look the same drawn one after the other."""
    fill, line = attrs.get("fill", "none"), attrs.get("stroke")
    alone = fill == "none" or line is None
    return alone and "fill-rule" not in attrs and isinstance(line if fill == "none" else fill, str)
