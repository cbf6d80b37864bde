"""What stays on the skin: a scar that stands up, a lump under it. Each is about (0, 0)."""

from __future__ import annotations

from assets.draw.geometry import Pt, tube
from assets.draw.palette import WHITE, Skin, blend
from assets.draw.svg import Node, ellipse, group, path, radial, slant

SCAR: tuple[Pt, ...] = ((-86, 50), (-48, 36), (0, 2), (44, -26), (84, -58))
WIDE = (30, 46, 58, 50, 44, 56, 46, 28)


def _band(k: float, dx: float, dy: float) -> str:
    return tube([(x + dx, y + dy) for x, y in SCAR], [w * k for w in WIDE], 3, round_start=True)


def raised_scar(s: Skin) -> Node:
    """A broad, smooth scar that stands up from the skin: soft foot, rounded back, no hairs."""
    pink = blend(s.base, "#C4605A", 0.5)
    top = blend(pink, s.light, 0.62)
    cast = blend(s.shade, s.line, 0.7)
    return group(
        *(path(_band(k, 9, 14), cast, opacity=0.17) for k in (1.5, 1.3, 1.1, 0.9)),
        *(path(_band(k, 0, 0), blend(s.base, pink, 0.6), opacity=0.4) for k in (1.5, 1.32, 1.16)),
        path(_band(1.0, 0, 0), slant((0, pink), (1, blend(pink, s.line, 0.3)))),
        *(path(_band(k, -d, -d * 1.5), blend(pink, top, t))
          for k, d, t in ((0.82, 1, 0.3), (0.64, 2.4, 0.6), (0.44, 4, 0.95))),
        path(_band(0.2, -6, -9), WHITE, opacity=0.28),
    )  # fmt: skip


def lump(s: Skin) -> Node:
    """A firm swelling under whole skin: no edge, only light above and shade below."""
    shade = blend(s.shade, s.line, 0.55)
    cast = radial((0, shade, 0.95), (0.62, shade, 0.62), (1, shade, 0))
    dome = radial((0, s.light), (0.45, s.scalp), (0.8, s.base, 0.95), (1, s.base, 0))
    warm = radial((0, "#D9715F", 0.34), (0.6, "#D9715F", 0.24), (1, "#D9715F", 0))
    return group(
        ellipse((16, 22), 84, 76, cast),
        ellipse((-5, -6), 78, 71, dome),
        ellipse((0, 2), 60, 54, warm),
        ellipse((-22, -26), 34, 25, radial((0, s.light, 0.95), (1, s.light, 0))),
    )
