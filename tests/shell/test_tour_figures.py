"""Every page shows its picture, large enough to see, and says in words what it shows."""

import pytest
from tours import LAYOUTS, Tour

from kiosk.content.model import Pack

pytestmark = pytest.mark.parametrize("tour", LAYOUTS, indirect=True)

LEAST_WIDTH_MM = 40.0
LEAST_ALT = 20


def test_every_page_shows_its_own_picture(tour: Tour, real_pack: Pack) -> None:
    singles = real_pack.singles
    pages = (*real_pack.every_page(), singles.welcome, singles.questions, singles.check)
    figures = {page.id: (page.figure.source.name, page.figure.alt) for page in pages}
    figures |= {
        f"{page.id}/{detail.id}": (detail.figure.source.name, detail.figure.alt)
        for page in pages
        for detail in page.details
    }
    shown: dict[str, list[tuple[str, str]]] = {
        at.place: []
        for at in tour.screens
        if at.kind in ("page", "welcome") and not is_of(at.place, "word-help")
    }
    for at in tour.screens:
        if at.place in shown:
            shown[at.place] += [(figure.source, figure.alt) for figure in at.seen.figures]
    own = {place: figures[page] for place in shown for page in figures if is_of(place, page)}
    assert set(own) == set(shown)
    assert not {place: found for place, found in shown.items() if set(found) != {own[place]}}


def is_of(place: str, page: str) -> bool:
    """Whether a screen's name is that of a page, or begins with it."""
    return f"{place}/".startswith(f"{page}/")


def test_no_screen_shows_two_pictures(tour: Tour) -> None:
    assert not [at.id for at in tour.screens if len(at.seen.figures) > 1]


def test_every_picture_says_what_it_shows(tour: Tour) -> None:
    figures = {(figure.source, figure.alt) for at in tour.screens for figure in at.seen.figures}
    assert not [(source, alt) for source, alt in figures if len(alt) < LEAST_ALT]


def test_every_picture_lies_on_the_glass_large_enough_to_see(tour: Tour) -> None:
    mm = tour.glass.mm_per_px
    lost = [
        (at.id, figure.source, round(figure.rect.width() * mm))
        for at in tour.screens
        for figure in at.seen.figures
        if not tour.holds(figure.rect) or figure.rect.width() * mm < LEAST_WIDTH_MM
    ]
    assert not lost
