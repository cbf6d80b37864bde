"""The three looks, as data. Edges are at least 3:1 on what is around them (A34).

Text is at least 7:1 on its ground, and 12:1 in the looks chosen for contrast (A33, A35).
"""

from dataclasses import dataclass

from kiosk.visit.events import Contrast


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by the part they play."""

    paper: str
    ink: str
    quiet: str
    accent: str
    on_accent: str
    plate: str
    plate_edge: str
    chosen: str
    bar: str
    bar_edge: str
    button: str
    trail: str
    tip: str
    tip_mark: str
    caution: str
    caution_mark: str
    alarm: str
    alarm_mark: str
    on_mark: str
    hero: str
    on_hero: str
    start: str
    on_start: str
    focus: str
    label: str
    on_label: str


PALETTES = {
    Contrast.LIGHT: Palette(
        paper="#fbf6ec",
        ink="#1c2b33",
        quiet="#3f4c52",
        accent="#0b5252",
        on_accent="#ffffff",
        plate="#ffffff",
        plate_edge="#857f70",
        chosen="#dff0ee",
        bar="#ffffff",
        bar_edge="#d9d0bd",
        button="#f3eee2",
        trail="#d5ccb8",
        tip="#e3f1ef",
        tip_mark="#0b5252",
        caution="#ffe6c7",
        caution_mark="#8a3d08",
        alarm="#fbe0dc",
        alarm_mark="#8f1d1d",
        on_mark="#ffffff",
        hero="#0d4c4c",
        on_hero="#ffffff",
        start="#ffc27d",
        on_start="#1c2b33",
        focus="#b4530f",
        label="#ffffff",
        on_label="#1c2b33",
    ),
    Contrast.DARK: Palette(
        paper="#12201f",
        ink="#faf7f0",
        quiet="#dde4e0",
        accent="#bdf3ec",
        on_accent="#0b1d1c",
        plate="#1a2c2a",
        plate_edge="#7f9490",
        chosen="#14332f",
        bar="#0c1716",
        bar_edge="#2c403e",
        button="#162624",
        trail="#3a4f4c",
        tip="#18302d",
        tip_mark="#bdf3ec",
        caution="#38270c",
        caution_mark="#ffc27d",
        alarm="#421817",
        alarm_mark="#ffb4a6",
        on_mark="#12201f",
        hero="#0c1716",
        on_hero="#faf7f0",
        start="#ffc988",
        on_start="#0b1417",
        focus="#ffc27d",
        label="#12201f",
        on_label="#faf7f0",
    ),
    Contrast.YELLOW: Palette(
        paper="#000000",
        ink="#ffffff",
        quiet="#ffffff",
        accent="#ffe600",
        on_accent="#000000",
        plate="#000000",
        plate_edge="#ffe600",
        chosen="#3a3500",
        bar="#000000",
        bar_edge="#ffe600",
        button="#000000",
        trail="#5c5c5c",
        tip="#000000",
        tip_mark="#ffe600",
        caution="#000000",
        caution_mark="#ffe600",
        alarm="#000000",
        alarm_mark="#ffe600",
        on_mark="#000000",
        hero="#000000",
        on_hero="#ffffff",
        start="#ffe600",
        on_start="#000000",
        focus="#ffffff",
        label="#000000",
        on_label="#ffe600",
    ),
}
