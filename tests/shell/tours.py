"""Tours of the shipped content, each drawn once and kept as what was measured on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from math import inf
from re import search, sub

from glasses import REFERENCE_GLASSES
from msgspec.structs import replace
from pixels import edge_contrast, ink_contrast, read_pixels
from PySide6.QtCore import QRectF

from kiosk.content.model import Page, Singles
from kiosk.content.reader import Reading
from kiosk.shell.glass import Glass
from kiosk.shell.survey import Seen, SeenControl, SeenText
from kiosk.shell.tour import Sight, sights

LAYOUTS = tuple("".join(pair) for pair in product(REFERENCE_GLASSES, ("", "-large")))
"""Every glass in both text sizes, in the light look."""
LOOKS = tuple(
    "-".join(pair)
    for pair in product(
        ("1366x768", "1366x768-large", "1080x1920", "1080x1920-large"), ("dark", "contrast")
    )
)
"""The other looks on one glass lying and one upright; they change colours and move nothing."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One screen: what it is, what is on it, and how much texts and controls stand out."""

    id: str
    kind: str
    record: dict[str, object]
    seen: Seen
    inks: tuple[float, ...]
    edges: tuple[float, ...]

    @property
    def place(self) -> str:
        """What the screen is called without the number of its part."""
        return sub(r"#\d+", "", self.id)

    @property
    def part(self) -> int | None:
        """Which part of its place it is, where there are several."""
        number = search(r"#(\d+)", self.id)
        return int(number[1]) if number else None

    def keyed(self) -> list[QRectF]:
        """Give where the controls are, in the order keys reach them."""
        return [control.rect for control in sorted(self.seen.controls, key=_turn)]

    def bar(self) -> list[SeenControl]:
        """Give the controls of the bar, which is all below the line of whom to ask."""
        lines = [text.rect.bottom() for text in self.seen.texts if text.role == "status"]
        if self.kind == "warning" or not lines:
            return []
        return [control for control in self.seen.controls if control.rect.top() >= max(lines)]


@dataclass(frozen=True, slots=True)
class Tour:
    """Every screen on one glass."""

    glass: Glass
    modes: tuple[str, ...]
    screens: tuple[Shown, ...]

    def texts(self) -> Iterator[tuple[Shown, SeenText]]:
        """Give every text with the screen it is on."""
        return ((screen, text) for screen in self.screens for text in screen.seen.texts)

    def controls(self) -> Iterator[tuple[Shown, SeenControl]]:
        """Give every control with the screen it is on."""
        return ((screen, control) for screen in self.screens for control in screen.seen.controls)

    def holds(self, rect: QRectF) -> bool:
        """Whether something lies wholly on the glass."""
        return QRectF(0, 0, self.glass.width, self.glass.height).contains(rect)


def with_few_sources(reading: Reading) -> Reading:
    """Give a reading in which only the page with the most facts says where they come from.

    The sources of all pages are set alike, and fill by far the most screens of a small glass.
    """
    pack = reading.pack
    assert pack
    richest = max(pack.every_page(), key=lambda page: len(page.facts))

    def cut(pages: tuple[Page, ...]) -> tuple[Page, ...]:
        return tuple(p if p == richest else replace(p, facts=p.facts[:0]) for p in pages)

    chapters = tuple(replace(c, pages=cut(c.pages), more=cut(c.more)) for c in pack.chapters)
    singles = {name: getattr(pack.singles, name) for name in pack.singles.__struct_fields__}
    lone = Singles(**dict(zip(singles, cut(tuple(singles.values())), strict=True)))
    return Reading(replace(pack, chapters=chapters, singles=lone), reading.problems)


class Tours:
    """Draws a tour when it is first asked for, so that any order of tests draws each once."""

    def __init__(self, reading: Reading, cap_ratio: float) -> None:
        self._reading, self._cap_ratio = reading, cap_ratio
        self._drawn: dict[str, Tour] = {}

    def tour(self, name: str) -> Tour:
        """Give the tour of a glass in some modes, such as `1366x768-large-dark`."""
        if name not in self._drawn:
            size, *modes = name.split("-")
            glass = REFERENCE_GLASSES[size]
            drawn = sights(self._reading, glass, self._cap_ratio, tuple(modes))
            screens = tuple(_shown(sight, glass) for sight in drawn)
            self._drawn[name] = Tour(glass, tuple(modes), screens)
        return self._drawn[name]


def _shown(sight: Sight, glass: Glass) -> Shown:
    pixels, seen = read_pixels(sight.image), sight.seen
    return Shown(
        str(sight.record["id"]),
        str(sight.record["kind"]),
        sight.record,
        seen,
        tuple(ink_contrast(pixels, text.rect) for text in seen.texts),
        tuple(edge_contrast(pixels, control.rect, glass.px_per_mm) for control in seen.controls),
    )


def _turn(control: SeenControl) -> float:
    return inf if control.focus_index is None else control.focus_index
