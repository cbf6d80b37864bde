"""Things from home and from the desk. Sizes in picture units; each says where its (0, 0) is."""

from __future__ import annotations

from assets.draw.geometry import Pt
from assets.draw.palette import (
    INK,
    MINT_PALE,
    RUST,
    STEEL,
    STEEL_DEEP,
    STEEL_LIGHT,
    TEAL,
    TEAL_DEEP,
    WHITE,
    WOOD,
    WOOD_DEEP,
    WOOD_LIGHT,
)  # fmt: skip
from assets.draw.svg import Node, across, circle, group, linear, path, rect, slant, stroke

LINE = 3.2


def calendar_leaf(w: float = 150, marked: tuple[int, ...] = ()) -> Node:
    """A calendar leaf, top left (0, 0), 1.1 times as high as wide.

    Dots for days, `marked` ones ringed.
    """
    h, gap = w * 1.1, w / 6
    dots = []
    for i in range(20):
        at = (gap * (1 + i % 5), h * 0.4 + (i // 5) * gap * 0.98)
        dots.append(circle(at, w * 0.032, TEAL_DEEP if i in marked else "#B9C6C4"))
        if i in marked:
            dots.append(circle(at, w * 0.07, "none", RUST, 3))
    return group(
        rect(5, 8, w, h, 12, "#3A2A22", opacity=0.16),
        rect(0, 0, w, h, 12, slant((0, WHITE), (1, "#F1EEE4")), "#B9A685", LINE),
        path(
            f"M0 12Q0 0 12 0H{w - 12}Q{w} 0 {w} 12V{h * 0.24:.1f}H0Z",
            linear((0, "#4E9F9B"), (1, TEAL)),
            TEAL_DEEP,
            LINE,
        ),
        stroke(
            (
                f"M{w * 0.28:.1f} {-w * 0.06:.1f}V{w * 0.1:.1f}"
                f"M{w * 0.72:.1f} {-w * 0.06:.1f}V{w * 0.1:.1f}"
            ),
            STEEL_DEEP,
            8,
        ),
        *dots,
    )


def day_leaf(w: float) -> Node:
    """One day's leaf torn from a block, about (0, 0), as high as wide, nothing on it."""
    x, r, low = -w / 2, w * 0.16, w * 0.26
    head = f"M{x:.1f} {x + low:.1f}V{x + r:.1f}q0 {-r:.1f} {r:.1f} {-r:.1f}H{-x - r:.1f}"
    head += f"q{r:.1f} 0 {r:.1f} {r:.1f}V{x + low:.1f}Z"
    rings = "".join(f"M{k * w:.1f} {x - w * 0.07:.1f}v{w * 0.18:.1f}" for k in (-0.22, 0.22))
    return group(
        rect(x + w * 0.03, x + w * 0.07, w, w, r, "#3A2A22", opacity=0.14),
        rect(x, x, w, w, r, slant((0, WHITE), (1, "#F1EEE4")), "#B9A685", LINE),
        path(head, linear((0, "#4E9F9B"), (1, TEAL)), TEAL_DEEP, LINE),
        stroke(rings, STEEL_DEEP, w * 0.06),
    )


def phone(w: float = 86) -> Node:
    """A mobile phone, screen to us, centred on (0, 0), twice as high as wide."""
    return group(
        rect(-w / 2, -w, w, w * 2, 16, slant((0, "#47626B"), (1, INK)), "#10191E", LINE),
        rect(-w / 2 + 6, -w + 14, w - 12, w * 2 - 28, 6, linear((0, "#CDE7E4"), (1, MINT_PALE))),
        circle((0, w * 0.35), w * 0.2, "#2F9E6B"),
        stroke(
            f"M{-w * 0.08:.1f} {w * 0.3:.1f}q0 {w * 0.12:.1f} {w * 0.14:.1f} {w * 0.14:.1f}",
            WHITE,
            w * 0.07,
        ),
        circle((0, -w * 0.35), w * 0.22, "#A9CFC9"),
    )


def hand_mirror(r: float = 110) -> Node:
    """A round hand mirror, glass centred on (0, 0), handle down.

    Draw the reflection over the glass.
    """
    wood = slant((0, WOOD_LIGHT), (0.5, WOOD), (1, WOOD_DEEP))
    return group(
        rect(-18, r, 36, r * 1.3, 16, wood, WOOD_DEEP, LINE),
        circle((0, 0), r + 16, wood, WOOD_DEEP, LINE),
        circle((0, 0), r, slant((0, "#EAF5F6"), (1, "#C3DCE0")), WOOD_DEEP, 2),
    )


def sealed_pack(w: float = 220) -> Node:
    """A sealed sterile pouch about (0, 0), half as wide as high.

    Put the tip inside before `pack_film`.
    """
    h = w * 1.2
    return group(
        rect(-w / 2, -h / 2, w, h, 10, slant((0, "#F6FAFA"), (1, "#D4E3E5")), "#8FB2B5", LINE),
        rect(
            -w / 2 + 14,
            -h / 2 + 46,
            w - 28,
            h - 62,
            14,
            slant((0, "#E3F1F2", 0.9), (1, "#BBD7DB", 0.9)),
            "#8FB2B5",
            2,
        ),
        stroke(
            (
                f"M{-w / 2 + 12:.0f} {-h / 2 + 16:.0f}H{w / 2 - 12:.0f}"
                f"M{-w / 2 + 12:.0f} {-h / 2 + 30:.0f}H{w / 2 - 12:.0f}"
            ),
            "#8FB2B5",
            3,
            dash="2 8",
        ),
    )


def pack_film(w: float = 220) -> Node:
    """The clear film's shine, over what is in a sealed pack."""
    h = w * 1.2
    return stroke(
        (
            f"M{-w * 0.3:.0f} {h * 0.2:.0f}L{w * 0.02:.0f} {-h * 0.22:.0f}"
            f"M{-w * 0.16:.0f} {h * 0.26:.0f}L{w * 0.1:.0f} {-h * 0.1:.0f}"
        ),
        WHITE,
        10,
        0.75,
    )


def notepad(w: float = 170, lines: int = 5, ticks: int = 0, tall: float = 1.32) -> Node:
    """A clipboard sheet, top left (0, 0), `tall` times as high as wide, with lines for words.

    The first `ticks` lines are ticked.
    """
    h = w * tall
    step = (h - 70) / lines
    rows = []
    for i in range(lines):
        y = 56 + step * i
        rows.append(
            stroke(f"M{w * 0.32:.0f} {y:.0f}H{w * (0.86 - 0.1 * (i % 3)):.0f}", "#B9C6C4", 8)
        )
        rows.append(rect(w * 0.12, y - 11, 22, 22, 5, WHITE, TEAL_DEEP, LINE))
        if i < ticks:
            rows.append(stroke(f"M{w * 0.12 + 5:.0f} {y:.0f}l6 7l12 -17", TEAL, 5))
    return group(
        rect(-10, -8, w + 20, h + 18, 14, slant((0, WOOD_LIGHT), (1, WOOD)), WOOD_DEEP, LINE),
        rect(0, 6, w, h - 8, 6, slant((0, WHITE), (1, "#F4F1E8")), "#C9BDA4", 2),
        *rows,
        rect(w * 0.32, -20, w * 0.36, 34, 9, slant((0, STEEL_LIGHT), (1, STEEL)), STEEL_DEEP, LINE),
    )


def pencil() -> Node:
    """A pencil standing on its point at (0, 0), 130 long."""
    wood = across((0, "#F0B35A"), (0.5, "#E29A3B"), (1, "#B9731F"))
    return group(
        path("M0 0L-7 -20H7Z", "#F3DCBB", WOOD_DEEP, 2),
        path("M0 0L-3 -8H3Z", INK),
        rect(-7, -118, 14, 98, 2, wood, WOOD_DEEP, 2.4),
        rect(-7, -130, 14, 16, 4, "#D98C7A", WOOD_DEEP, 2.4),
    )


def speech_bubble(w: float, h: float, tip: Pt, fill: str = WHITE) -> Node:
    """An empty speech bubble, top left (0, 0), with a tail from its left side to `tip`."""
    x, y = tip
    root = min(max(y, 70), h - 76)
    tail = f"V{root + 34:.0f}Q{x * 0.4:.0f} {root + 18 + (y - root) * 0.6:.0f} {x} {y}"
    tail += f"Q{x * 0.3:.0f} {root - 12 + (y - root) * 0.4:.0f} 0 {root - 22:.0f}"
    d = f"M34 0H{w - 34}Q{w} 0 {w} 34V{h - 34}Q{w} {h} {w - 34} {h}H34Q0 {h} 0 {h - 34}"
    return path(f"{d}{tail}V34Q0 0 34 0Z", fill, TEAL_DEEP, 4)
