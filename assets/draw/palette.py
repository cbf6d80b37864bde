"""Every colour: the kiosk's own, and the families for skin, hair and cloth."""

from __future__ import annotations

from dataclasses import dataclass

PAPER, INK, WHITE = "#FBF6EC", "#1C2B33", "#FFFFFF"
TEAL, TEAL_DEEP, TEAL_MID, MINT, MINT_PALE = "#0E6B6B", "#0E5C5C", "#3F9A96", "#CFE6E1", "#E4F0ED"
APRICOT, APRICOT_PALE, RUST = "#FFC27D", "#FFE3C2", "#B4530F"
ROSE_LIGHT, ROSE, ROSE_DEEP = "#F2BBA5", "#E9A48C", "#D9836F"
FAT_LIGHT, FAT, FAT_DEEP = "#FCE8B4", "#F6D489", "#E2B45C"
VESSEL, BLOOD = "#B8433F", "#B3262B"
STEEL_LIGHT, STEEL, STEEL_DEEP = "#DCE5E9", "#8FA3AD", "#566A75"
SAND, STONE, STONE_DEEP = "#EFE3CF", "#DCCDB4", "#B9A685"
LEAF_LIGHT, LEAF, LEAF_DEEP = "#A9CBA0", "#6FA37A", "#3F7358"
WOOD_LIGHT, WOOD, WOOD_DEEP = "#DDB387", "#C0905F", "#8F6238"
SHADOW = "#3A2A22"


def blend(a: str, b: str, t: float) -> str:
    """A colour a part `t` of the way from a to b."""
    pairs = ((int(a[i : i + 2], 16), int(b[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(p + (q - p) * t):02X}" for p, q in pairs)


@dataclass(frozen=True)
class Skin:
    """One person's skin; `scalp` is the paler skin under the hair."""

    base: str
    light: str
    shade: str
    line: str
    lip: str
    blush: str
    scalp: str


PORCELAIN = Skin("#F6D2BA", "#FCE6D8", "#E5B398", "#B37A5E", "#C8705F", "#EE9F8A", "#F8D9C4")
LIGHT = Skin("#EFBE9C", "#F8D6BC", "#DA9F7B", "#A1664A", "#BC6552", "#E38E76", "#F2C8AB")
TAN = Skin("#DCA077", "#EBBB95", "#C28259", "#87532F", "#A85646", "#D0785E", "#E2AE89")
BROWN = Skin("#B97650", "#CE9069", "#9A5A38", "#673820", "#8E4238", "#B55C45", "#C48A66")
DEEP = Skin("#91593B", "#AB7151", "#7C4A30", "#351808", "#6E2F2A", "#9A4E3A", "#9C6547")
EBONY = Skin("#66402D", "#80553F", "#4C2C1D", "#2B150B", "#54231F", "#7C4030", "#7A5039")


@dataclass(frozen=True)
class Hair:
    """One person's hair, dark to light."""

    base: str
    mid: str
    light: str
    line: str


BLACK = Hair("#2C2526", "#45393A", "#665759", "#171213")
DARK = Hair("#442C20", "#5F4031", "#855F48", "#2A190F")
CHESTNUT = Hair("#774726", "#95613A", "#B98656", "#4E2C14")
BLONDE = Hair("#C79A5B", "#DCB67C", "#EFD5A6", "#91692F")
AUBURN = Hair("#8E4424", "#AD5F38", "#CF8A5C", "#5C2710")
GREY = Hair("#8D9093", "#AFB3B5", "#D3D6D6", "#63676B")
SILVER = Hair("#B4B6B6", "#CFD1D0", "#E9EAE8", "#85888A")


@dataclass(frozen=True)
class Cloth:
    """A garment or a covering: base, lit side, folds, outline."""

    base: str
    light: str
    shade: str
    line: str


TUNIC = Cloth("#348C89", "#55A6A2", "#247270", "#0E3F40")
GLOVE = Cloth("#7CC3CB", "#A6DCE0", "#57A3AE", "#2E7682")
WOOL = Cloth("#E9A45C", "#F6C189", "#CC8440", "#935820")
RUSTY = Cloth("#C26B33", "#D98C58", "#A2531F", "#743610")
CREAM = Cloth("#F3E8D3", "#FCF6EA", "#DCCBAB", "#A58F68")
SAGE = Cloth("#93B396", "#B3CBB2", "#739678", "#4B6D54")
PLUM = Cloth("#91607A", "#AC8097", "#764962", "#3C1E31")
DENIM = Cloth("#56748A", "#7590A4", "#415C70", "#283D4E")
NAVY = Cloth("#4A6C81", "#68889D", "#3B596F", "#101F2A")
SLATE = Cloth("#7D868A", "#9AA3A6", "#646D71", "#434B4F")
