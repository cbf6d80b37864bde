"""The one pen. It stands upright with its tip's flat end at (0, 0); up is negative y; 780 long."""

from __future__ import annotations

from assets.draw.geometry import smooth
from assets.draw.palette import STEEL, STEEL_DEEP, STEEL_LIGHT, TEAL_DEEP, WHITE
from assets.draw.svg import Gradient, Node, across, ellipse, group, linear, path, rect, stroke

LENGTH, TIP, GRIP_TOP, DIAL_TOP = 780, 128, 266, 322
EDGE = "#5E7883"
BODY = across((0, "#DDE6E8"), (0.16, WHITE), (0.42, WHITE), (0.78, "#DCE5E7"), (1, "#B9C8CC"))
RUBBER = across((0, "#1B7F7D"), (0.25, "#35A09B"), (0.6, "#117270"), (1, "#0A4F50"))
CLEAR = across((0, "#E9F7F8", 0.92), (0.3, "#F5FCFC", 0.75), (1, "#A9D3D9", 0.92))
GLASS = across((0, "#D5F0F1", 0.62), (0.3, "#F5FCFC", 0.3), (1, "#8CC6CE", 0.6))
FILM = across(
    (0, "#CFEAEE", 0.34), (0.22, WHITE, 0.06), (0.62, "#E4F5F6", 0.05), (1, "#A9D3D9", 0.3)
)
METAL = across((0, STEEL_LIGHT), (0.45, "#B5C3CA"), (1, STEEL_DEEP))


def _needle(x: float, out: float, thick: float, fill: Gradient | str = METAL) -> Node:
    w, point = thick / 2, thick * 3.2
    return path(
        (
            f"M{x - w:.1f} -64V{out - point:.1f}L{x:.1f} "
            f"{out:.1f}L{x + w:.1f} {out - point:.1f}V-64Z"
        ),
        fill,
        STEEL_DEEP,
        thick * 0.22,
    )


def needles(out: float, thick: float = 4, spread: float = 44, count: int = 5) -> Node:
    """Straight steel needles from inside the tip down to `out` below its flat end."""
    gap = spread / (count - 1)
    return group(*(_needle(-spread / 2 + i * gap, out, thick) for i in range(count)))


def needle_rows(out: float, thick: float, spread: float, count: int) -> Node:
    """Needles in two staggered rows: those behind are darker and end a little higher."""
    gap = spread / (count - 1)
    xs = [-spread / 2 + i * gap for i in range(count)]
    return group(
        *(_needle(x, out - 13, thick, STEEL) for x in xs[1::2]),
        *(_needle(x, out, thick) for x in xs[::2]),
    )


def tip(
    out: float = 0, thick: float = 4, clear: bool = False, rows: int = 0, line: float = 3
) -> Node:
    """The throw-away clear tip, its outline `line` wide.

    Collar at the top, plunger inside, needles `out` below (0: hidden); `clear`: seen through it.
    `rows`: so many needles in two rows, in place of the five.
    """
    reach = out if out > 0 else -12.0
    shell = "M-49 -112L-37 -10Q-35 0 -26 0H26Q35 0 37 -10L49 -112Z"
    return group(
        path("M-30 -112H30V-78Q30 -70 22 -70H-22Q-30 -70 -30 -78Z", METAL, STEEL, line * 2 / 3),
        needle_rows(reach, thick, 52, rows) if rows else needles(reach, thick),
        path("M-27 -72H27V-60H-27Z", "#C9D5DA", STEEL_DEEP, line * 2 / 3),
        path(shell, GLASS if clear else CLEAR, "#3B727C" if clear else "#6FA3AC", line),
        stroke("M-34 -100L-25 -16", WHITE, 6, 0.9),
        stroke("M38 -92L31 -22", "#7FB5BD", 3, 0.6),
        rect(
            -54,
            -TIP,
            108,
            20,
            8,
            across((0, "#CFE9EA"), (0.4, "#EFFAFA"), (1, "#93C1C8")),
            "#6FA3AC",
            line,
        ),
    )


def grip() -> Node:
    """The teal rubber grip, ribbed."""
    outline = [(-52, -TIP), (-58, -160), (-54, -200), (-60, -240), (-59, -GRIP_TOP)]
    right = [(-x, y) for x, y in reversed(outline)]
    ribs = [
        stroke(
            (
                f"M{x} -{TIP + 22}C{x * 1.06:.0f} -170 "
                f"{x * 0.98:.0f} -210 {x * 1.08:.0f} -{GRIP_TOP - 22}"
            ),
            TEAL_DEEP,
            4,
            0.75,
        )
        for x in (-38, -20, 0, 20, 38)
    ]
    body = smooth([outline[0], *outline, outline[-1], right[0], *right, right[-1]])
    return group(path(body, RUBBER, "#0A4A4B", 3), *ribs)


def dial(line: float = 3) -> Node:
    """The ring that sets the depth: ridged edge, dots that grow, no figures."""
    ridges = [
        stroke(f"M{x} -{DIAL_TOP - 6}V-{DIAL_TOP - 17}", EDGE, 3)
        for x in (-56, -46, -33, -17, 0, 17, 33, 46, 56)
    ]
    dots = [
        ellipse((x, -(GRIP_TOP + 18)), r * (1 - abs(x) / 150), r, TEAL_DEEP)
        for x, r in ((-45, 3), (-23, 4.2), (0, 5.4), (23, 6.6), (45, 7.8))
    ]
    return group(
        rect(-66, -DIAL_TOP, 132, DIAL_TOP - GRIP_TOP, 11, BODY, EDGE, line), *ridges, *dots
    )


def motor() -> Node:
    """A window in the body: coil, shaft and cell."""
    coil = [
        rect(-24, y, 48, 9, 4, across((0, "#E9B877"), (0.4, "#F7D6A5"), (1, "#B97B34")))
        for y in range(-520, -440, 13)
    ]
    return group(
        rect(-40, -640, 80, 290, 38, linear((0, "#E3EEF0"), (1, "#CADCE0")), "#7FA0A8", 3),
        rect(
            -26,
            -622,
            52,
            76,
            12,
            across((0, "#4E9F9B"), (0.35, "#8ACBC6"), (1, "#1F6A68")),
            TEAL_DEEP,
            2,
        ),
        rect(-32, -534, 64, 106, 12, METAL, STEEL_DEEP, 2),
        *coil,
        rect(-7, -428, 14, 54, 6, METAL, STEEL_DEEP, 2),
        ellipse((0, -392), 20, 12, METAL, STEEL_DEEP, 2),
        stroke("M-28 -612V-380", WHITE, 6, 0.55),
    )


def body(show_motor: bool = False) -> Node:
    """The white body with its button, or with a window on the motor."""
    top = LENGTH
    shell = (
        f"M-61 -{DIAL_TOP}L-56 -{top - 56}Q-54 -{top} 0 "
        f"-{top}Q54 -{top} 56 -{top - 56}L61 -{DIAL_TOP}Z"
    )
    button = group(
        rect(-19, -452, 38, 78, 19, RUBBER, TEAL_DEEP, 2), rect(-9, -440, 18, 30, 9, "#8FE3D2")
    )
    band = (
        f"M-56.6 -{top - 74}Q0 -{top - 82} 56.6 -{top - 74}"
        f"L57.4 -{top - 92}Q0 -{top - 100} -57.4 -{top - 92}Z"
    )
    return group(
        path(shell, BODY, EDGE, 3),
        path(band, RUBBER),
        stroke(f"M-38 -{top - 110}L-42 -{DIAL_TOP + 16}", WHITE, 8, 0.9),
        motor() if show_motor else button,
    )


def cover() -> Node:
    """The thin clear cover over the reused body, gathered above the tip, loose at the top."""
    left = f"M-57 -{TIP + 4}C-78 -176 -66 -226 -78 -292C-86 -350 -70 -430 -76 -520"
    left += f"S-66 -700 -70 -{LENGTH}"
    top = f"C-68 -{LENGTH + 34} -30 -{LENGTH + 26} 0 -{LENGTH + 40}S66 -{LENGTH + 30} 70 -{LENGTH}"
    right = f"C76 -700 64 -610 74 -520S70 -350 84 -292C68 -226 80 -176 57 -{TIP + 4}Z"
    folds = "M-62 -150Q-50 -168 -56 -196M60 -152Q50 -172 56 -204M-74 -330Q-56 -350 -62 -392"
    folds += "M78 -336Q58 -352 62 -400M-72 -560Q-56 -590 -62 -640M70 -548Q54 -574 60 -612"
    folds += f"M-34 -{LENGTH + 22}Q-30 -{LENGTH + 4} -44 -{LENGTH - 16}"
    folds += f"M36 -{LENGTH + 24}Q30 -{LENGTH} 44 -{LENGTH - 22}"
    return group(
        path(left + top + right, FILM, "#6FA3AC", 3),
        stroke(folds, "#6FA3AC", 3, 0.75),
        stroke("M-66 -700Q-72 -620 -66 -540M-70 -300Q-64 -250 -62 -220", WHITE, 7, 0.9),
        rect(-60, -TIP - 14, 120, 13, 6, "#EFFAFA", "#6FA3AC", 2.6),
    )


def bare_pen(show_motor: bool = False) -> Node:
    """The pen without a tip, so that its socket and rod show."""
    socket = rect(-26, -TIP - 8, 52, 44, 8, METAL, STEEL_DEEP, 2)
    rod = rect(-8, -TIP + 30, 16, 34, 6, METAL, STEEL_DEEP, 2)
    return group(rod, socket, grip(), body(show_motor), dial())


def pen(
    out: float = 0,
    gap: float = 0,
    show_motor: bool = False,
    thick: float = 4,
    clear: bool = False,
    covered: bool = False,
) -> Node:
    """The whole pen. `out`: needles below the tip; `gap`: tip pulled off downwards by so much.

    `clear`: the needles show through the tip; `covered`: in its clear sleeve, as it is in use.
    """
    rest = bare_pen(show_motor) if gap else group(grip(), body(show_motor), dial())
    worn = (cover(),) if covered else ()
    return group(group(tip(out, thick, clear), at=(0, gap)), rest, *worn)
