"""The pages patients take home, read back from their PDF."""

import io
import re
from pathlib import Path
from threading import Thread, current_thread, main_thread

import pytest
from msgspec.structs import replace
from pypdf import PageObject, PdfReader
from small_pack import TODAY

from kiosk.content.model import Bullets, Day, Days, Heading, Pack, Paragraph, Run, Steps
from kiosk.content.reader import read_pack
from kiosk.content.takehome import Paper, TakeHome
from kiosk.shell.paper import SheetTooLongError, body_size, pdf_of, too_long
from kiosk.takehome.plain import plain_text
from kiosk.takehome.sheets import Section, Sheet, aftercare, longest, talk_over
from kiosk.visit.places import SheetKind
from kiosk.visit.result import Result

pytestmark = pytest.mark.usefixtures("cap_ratio")

MOST_BYTES = 200_000
WANTED_PT, LEAST_PT = 14, 12
POINTS = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}
COLOURS = re.compile(rb"(?m)^(.+) (?:g|G|rg|RG|sc|SC|scn|SCN|k|K)$")


@pytest.fixture(scope="module")
def riverside(real_content: Path) -> Pack:
    """The content that is shipped, with the example's values."""
    clinic = real_content / "examples" / "riverside.toml"
    pack = read_pack(real_content, TODAY, clinic=clinic).pack
    assert pack
    return pack


@pytest.fixture(params=["unset", "set"])
def pack(request: pytest.FixtureRequest, real_pack: Pack, riverside: Pack) -> Pack:
    """The content that is shipped, before and after a clinic filled in its values."""
    return riverside if request.param == "set" else real_pack


def read(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def said(text: str) -> list[str]:
    """Give the words of a text, without the marks of lists, in any order."""
    return sorted(word for word in text.split() if word not in {"•", "-", "1.", "2."})


@pytest.mark.parametrize("paper", Paper)
def test_each_page_is_one_page_of_the_clinics_paper_in_large_type(pack: Pack, paper: Paper) -> None:
    for sheet in longest(pack):
        (page,) = read(pdf_of(sheet, paper)).pages
        assert (page.mediabox.width, page.mediabox.height) == pytest.approx(POINTS[paper], abs=1)
        size = body_size(sheet, paper)
        assert size
        assert size >= WANTED_PT


def test_every_word_can_be_found_copied_and_read_aloud(pack: Pack) -> None:
    for sheet in longest(pack):
        (page,) = read(pdf_of(sheet, Paper.A4)).pages
        text = page.extract_text()
        assert said(text) == said(f"{plain_text(sheet)} {sheet.notes}")


def test_no_telephone_number_is_broken_into_two_lines(riverside: Pack) -> None:
    (care, _) = longest(riverside)
    (page,) = read(pdf_of(care, Paper.A4)).pages
    lines = page.extract_text().replace("\N{NO-BREAK SPACE}", " ").split("\n")
    assert any("020 7946 0999" in line for line in lines)


def test_its_fonts_are_embedded_and_it_is_light(pack: Pack) -> None:
    for sheet in longest(pack):
        pdf = pdf_of(sheet, Paper.A4)
        assert len(pdf) < MOST_BYTES
        (page,) = read(pdf).pages
        fonts = page["/Resources"]["/Font"].values()
        assert fonts
        for font in fonts:
            (below,) = font.get_object()["/DescendantFonts"]
            assert "/FontFile2" in below.get_object()["/FontDescriptor"].get_object()


def sizes(page: PageObject) -> set[float]:
    """Give the sizes of all text on a page, in points."""
    found: set[float] = set()

    def note(text: str, whole: list[float], line: list[float], _: object, size: float) -> None:
        if text.strip():
            found.add(round(size * abs(whole[3] * line[3]), 1))

    page.extract_text(visitor_text=note)
    return found


def test_no_text_is_smaller_than_twelve_points(pack: Pack) -> None:
    for sheet in longest(pack):
        (page,) = read(pdf_of(sheet, Paper.A4)).pages
        found = sizes(page)
        assert min(found) >= LEAST_PT
        assert body_size(sheet, Paper.A4) in found


def test_everything_is_black_on_white(pack: Pack) -> None:
    for sheet in longest(pack):
        (page,) = read(pdf_of(sheet, Paper.A4)).pages
        assert set(COLOURS.findall(page.get_contents().get_data())) == {b"0 0 0"}


def test_it_says_nothing_of_who_made_it_or_when(riverside: Pack) -> None:
    (care, _) = longest(riverside)
    pdf = pdf_of(care, Paper.A4)
    told = read(pdf).metadata
    assert told
    kept = {name: value for name, value in told.items() if value}
    assert set(kept) == {"/Title", "/Producer", "/Trapped"}
    assert kept["/Title"] == care.title
    assert str(TODAY.year).encode() not in re.sub(rb"stream.*?endstream", b"", pdf, flags=re.DOTALL)


def test_the_same_page_is_the_same_to_the_byte_whenever_it_is_made(riverside: Pack) -> None:
    (care, _) = longest(riverside)
    assert pdf_of(care, Paper.A4) == pdf_of(care, Paper.A4)


def test_it_is_made_beside_the_windows_thread(riverside: Pack) -> None:
    (care, _) = longest(riverside)
    made: list[tuple[bool, bytes]] = []

    def make() -> None:
        made.append((current_thread() is main_thread(), pdf_of(care, Paper.A4)))

    threads = [Thread(target=make) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [(False, pdf_of(care, Paper.A4))] * 2


def test_every_kind_of_block_finds_its_place() -> None:
    line = (Run("Rest "), Run("well", strong=True))
    body = (
        Heading(line),
        Paragraph(line),
        Bullets((line,)),
        Steps((line, line)),
        Days((Day((Run("Day 1"),), (Run("pink"),)),)),
    )
    sheet = Sheet(SheetKind.AFTERCARE, "Clinic", "Care", (Section("Now", body),), ("Version 1.",))
    (page,) = read(pdf_of(sheet, Paper.A4)).pages
    assert said(page.extract_text()) == said(plain_text(sheet))


def test_a_short_list_leaves_room_to_write(real_pack: Pack) -> None:
    short = talk_over(real_pack, Result((), (real_pack.items[0].id,), (), ()))
    assert short
    (page,) = read(pdf_of(short, Paper.A4)).pages
    assert real_pack.words.sheet_notes in page.extract_text()


def overlong(pack: Pack) -> Pack:
    """Give a pack whose pages on aftercare fill more than one sheet."""
    every = tuple(page.id for page in pack.every_page())
    return replace(pack, takehome=TakeHome(pages=every))


def test_what_does_not_fit_is_named_and_never_cut_off(real_pack: Pack) -> None:
    pack = overlong(real_pack)
    sheet = aftercare(pack)
    assert sheet
    assert too_long(pack) == (sheet.title,)
    with pytest.raises(SheetTooLongError, match="does not fit on one page"):
        pdf_of(sheet, Paper.A4)


def test_what_fits_is_not_named(pack: Pack) -> None:
    assert too_long(pack) == ()
