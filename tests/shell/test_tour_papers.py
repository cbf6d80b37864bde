"""The pages to take home on the tour: as they are printed, each held to what paper is held to."""

from itertools import combinations, product
from typing import Any

import pytest
from measures import clear_of
from msgspec.structs import replace
from pixels import ink_contrast, read_pixels
from PySide6.QtCore import QRectF

from kiosk.content.model import Pack
from kiosk.content.takehome import Paper, TakeHome
from kiosk.shell.papers import Print, prints
from kiosk.takehome.plain import plain_text
from kiosk.takehome.sheets import longest
from kiosk.visit.places import SheetKind

pytestmark = pytest.mark.usefixtures("cap_ratio")

KEYS = {"id", "kind", "picture", "paper", "width_px", "height_px", "mm_per_px", "texts"}
TEXT_KEYS = {"text", "rect_px", "size_pt", "cap_height_mm", "role"}
MM = {Paper.A4: (210, 297), Paper.LETTER: (215.9, 279.4)}
LEAST_PT, LEAST_CAP_MM = 12, 2.7
"""Capitals of this typeface are about two thirds as high as its size."""
LEAST_CONTRAST = 7.0
MARGIN_MM = 12.5


@pytest.fixture
def pages(real_pack: Pack) -> list[Print]:
    return list(prints(real_pack))


def texts(page: Print) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.record["texts"]  # type: ignore[assignment]
    return found


def boxes(page: Print) -> list[QRectF]:
    return [QRectF(*text["rect_px"]) for text in texts(page)]


def words(text: str) -> list[str]:
    """Give the words of a text, without the marks of lists, in any order."""
    return sorted(word for word in text.split() if word not in {"•", "-"})


def test_each_page_is_there_on_each_paper(pages: list[Print]) -> None:
    names = [f"staff-paper/{kind}/{paper}" for kind, paper in product(SheetKind, Paper)]
    assert [page.record["id"] for page in pages] == names
    assert {page.record["kind"] for page in pages} == {"staff-paper"}
    for page in pages:
        assert set(page.record) == KEYS
        assert all(set(text) == TEXT_KEYS for text in texts(page))


def test_each_page_has_the_size_of_its_paper(pages: list[Print]) -> None:
    for page in pages:
        mm = float(str(page.record["mm_per_px"]))
        size = page.record["width_px"], page.record["height_px"]
        assert page.image.size().toTuple() == size
        wanted = MM[Paper(str(page.record["paper"]))]
        assert [float(str(px)) * mm for px in size] == pytest.approx(wanted, abs=0.5)


def test_each_page_says_what_the_sheet_says_and_nothing_else(
    pages: list[Print], real_pack: Pack
) -> None:
    sheets = [sheet for sheet in longest(real_pack) for _ in Paper]
    for page, sheet in zip(pages, sheets, strict=True):
        said = (text["text"] for text in texts(page) if text["text"] != sheet.notes)
        assert words(" ".join(said)) == words(plain_text(sheet))


def test_every_text_is_at_least_twelve_points(pages: list[Print]) -> None:
    for page in pages:
        assert min(text["size_pt"] for text in texts(page)) >= LEAST_PT
        assert min(text["cap_height_mm"] for text in texts(page)) >= LEAST_CAP_MM


def test_every_text_lies_within_the_margins_clear_of_all_others(pages: list[Print]) -> None:
    for page in pages:
        margin = MARGIN_MM / float(str(page.record["mm_per_px"]))
        inner = QRectF(page.image.rect()).adjusted(margin, margin, -margin, -margin)
        assert all(inner.contains(box) for box in boxes(page))
        assert all(clear_of(one, other) for one, other in combinations(boxes(page), 2))


def test_every_text_is_drawn_where_it_is_said_to_be_and_stands_out(pages: list[Print]) -> None:
    for page in pages:
        pixels = read_pixels(page.image)
        assert all(ink_contrast(pixels, box) >= LEAST_CONTRAST for box in boxes(page))


def test_a_page_that_does_not_fit_is_not_there(real_pack: Pack) -> None:
    every = tuple(page.id for page in real_pack.every_page())
    pack = replace(real_pack, takehome=TakeHome(pages=every))
    kinds = {str(page.record["id"]).split("/")[1] for page in prints(pack)}
    assert kinds == {SheetKind.TALK_OVER.value}
