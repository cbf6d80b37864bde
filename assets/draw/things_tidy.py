"""Clean things set out: steel trays, the pen in its clear sleeve, a tube in a block."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.pen import TIP, body, dial, grip, tip
from assets.draw.svg import (
    Node,
    across,
    circle,
    ellipse,
    group,
    linear,
    path,
    radial,
    rect,
    slant,
    stroke,
)
from assets.draw.things_care import blood_tube
from assets.draw.things_home import pack_film, sealed_pack

LINE = 3.2


def steel_tray(w: float, deep: float, lean: float = 0.3) -> Node:
    """A steel tray seen from the front and a little above; the middle of its front edge (0, 0)."""
    front, back = w / 2, w / 2 - deep * lean
    lip = f"M{-front} 0Q{-front - 4} 32 {-front + 30} 32H{front - 30}Q{front + 4} 32 {front} 0"
    edge = f"{lip}V22Q{front} 64 {front - 36} 64H{-front + 36}Q{-front} 64 {-front} 22Z"
    top = f"M{-back} {-deep}H{back}L{front} 0Q{front + 4} 32 {front - 30} 32H{-front + 30}"
    top += f"Q{-front - 4} 32 {-front} 0Z"
    near, far = front - 32, back - 22
    well = f"M{-far} {18 - deep}H{far}L{near} -2Q{near} 12 {near - 14} 12H{14 - near}"
    well += f"Q{-near} 12 {-near} -2Z"
    return group(
        path(edge, linear((0, "#C9D6DB"), (1, c.STEEL)), "#73878F", LINE),
        path(top, linear((0, "#D5E0E4"), (0.5, "#F3F7F8"), (1, c.STEEL_LIGHT)), c.STEEL, LINE),
        path(well, slant((0, "#DDE7EA"), (1, "#F1F5F6")), "#B3C2C8", 2),
    )


def tip_pack(w: float = 260) -> Node:
    """A sealed pouch about (0, 0), with a new tip in it."""
    h = w * 1.2
    well = linear((0, "#5FA8A4"), (1, "#8CC7C2"))
    glow = radial((0, "#DDF2EE", 0.9), (1, "#CFEAE6", 0))
    return group(
        sealed_pack(w),
        rect(-w / 2 + 26, -h / 2 + 56, w - 52, h - 84, 14, well, "#6E9BA1", 2.4),
        ellipse((0, 16), 84, 100, glow),
        group(tip(16, 5, clear=True), at=(0, 86), scale=1.16),
        group(pack_film(w * 0.7), at=(54, -34)),
    )


def sleeve(hem: bool = False) -> Node:
    """A fresh clear sleeve, sealed at the top, for an upright pen whose tip ends 46 lower.

    `hem`: its open mouth is seen to be hemmed.
    """
    film = across(
        (0, "#D5EEF1", 0.26), (0.2, c.WHITE, 0.06), (0.6, "#E4F5F6", 0.05), (1, "#A9D3D9", 0.22)
    )
    bag = "M-118 -66C-104 -110 -92 -160 -94 -230C-96 -290 -106 -330 -100 -410S-96 -520 -104 -600"
    bag += "S-98 -730 -88 -774H88C100 -730 108 -660 102 -590S98 -470 104 -400S94 -280 96 -220"
    bag += "S104 -110 120 -66Q84 -50 50 -62T-16 -56T-70 -60T-118 -66Z"
    mouth = "M120 -66Q84 -50 50 -62T-16 -56T-70 -60T-118 -66"
    folds = "M-84 -100Q-66 -190 -76 -300M88 -110Q72 -180 78 -270M-96 -420Q-74 -440 -68 -480"
    folds += "M98 -404Q80 -424 72 -470M-98 -610Q-76 -640 -72 -690M98 -600Q82 -630 76 -670"
    folds += "M-52 -70Q-50 -96 -60 -126M40 -70Q44 -94 38 -120M-20 -772Q-26 -756 -40 -748"
    seam = "M-88 -806H88Q94 -806 94 -798V-772H-94V-798Q-94 -806 -88 -806Z"
    return group(
        path(seam, "#DDF1F3", "#4C8791", 3.6),
        stroke("M-78 -789H78", "#7FB5BD", 3, 0.8, dash="2 9"),
        path(bag, film, "#6FA3AC", LINE),
        *((stroke(mouth, "#6FA3AC", 12), stroke(mouth, "#E4F5F6", 6)) if hem else ()),
        stroke(folds, "#7FB5BD", 3, 0.7),
        stroke("M-76 -730Q-90 -660 -84 -560M-82 -380Q-84 -300 -78 -220", c.WHITE, 10, 0.85),
        stroke("M80 -540Q84 -480 84 -430", c.WHITE, 7, 0.7),
    )


def sleeved_pen() -> Node:
    """The pen without a tip, upright in a dock at (0, 0), in a fresh clear sleeve; 780 high."""
    dock = "M-112 -58Q-104 -74 -84 -74H84Q104 -74 112 -58L126 -18Q130 0 108 0H-108Q-130 0 -126 -18Z"
    return group(
        group(grip(), body(), dial(), at=(0, TIP - 82)),
        sleeve(),
        path(dock, across((0, "#F4F7F7"), (0.35, c.WHITE), (1, "#B9C8CC")), "#8FA3AD", LINE),
        stroke("M-98 -46H60", c.WHITE, 7, 0.9),
    )


def open_bin() -> Node:
    """The yellow sharps bin standing at (0, 0), its lid's opening bare; about 250 high."""
    shell = "M-92 -210L-78 -12Q-76 0 -64 0H64Q76 0 78 -12L92 -210Z"
    rim = "M-102 -232V-206Q-102 -184 0 -184Q102 -184 102 -206V-232Z"
    red = linear((0, "#E2542F"), (1, "#B43A1E"))
    return group(
        path(shell, across((0, "#FFE27A"), (0.4, "#F8C93A"), (1, "#D9A11C")), "#A67408", 1.7),
        path(rim, red, "#7E2611", 1.7),
        ellipse((0, -232), 102, 26, slant((0, "#F0714D"), (1, "#CC4A2A")), "#7E2611", 1.7),
        ellipse((0, -231), 62, 14, linear((0, "#3B1109"), (1, "#7E2611")), "#7E2611", 1.7),
        circle((0, -108), 44, c.WHITE, "#A67408", 1.7),
        stroke("M-20 -88L16 -124M22 -130L10 -118", c.STEEL_DEEP, 7),
        stroke("M-24 -84L-32 -76", c.STEEL_DEEP, 4),
    )


def tube_in_block() -> Node:
    """A tube of spun blood in a small wooden block standing at (0, 0), about 230 high."""
    wood = across((0, c.WOOD_LIGHT), (0.5, c.WOOD), (1, c.WOOD_DEEP))
    return group(
        path("M-38 -84H38L48 -62H-48Z", "#EBCBA3", c.WOOD_DEEP, LINE),
        ellipse((0, -72), 27, 7, c.WOOD_DEEP),
        group(blood_tube(), at=(0, -44)),
        path("M-48 -62H-26Q0 -52 26 -62H48V-10Q48 0 38 0H-38Q-48 0 -48 -10Z", wood),
        stroke("M-26 -62H-48V-10Q-48 0 -38 0H38Q48 0 48 -10V-62H26Q0 -52 -26 -62Z", c.WOOD_DEEP,
               LINE),
    )  # fmt: skip
