"""QR codes read back by a reader such as phones have."""

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from kiosk.content.model import Pack
from kiosk.takehome.plain import plain_text
from kiosk.takehome.qr import CAPACITY, LARGEST, QUIET, QrCode, QrTooLongError, qr_code, qr_codes
from kiosk.takehome.sheets import Sheet

PART = "part {part} of {parts}"


def picture(code: QrCode, module_px: int) -> Image.Image:
    """Draw a code as the kiosk would."""
    image = Image.new("L", (code.side, code.side))
    image.putdata([0 if dark else 255 for row in code.rows for dark in row])
    return image.resize((code.side * module_px,) * 2, Image.Resampling.NEAREST)


def read(image: Image.Image) -> str:
    (found,) = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
    return found.text


def test_the_page_on_aftercare_is_read_back_word_for_word(sheet: Sheet) -> None:
    codes = qr_codes(plain_text(sheet), PART)
    found = [read(picture(code, 4)) for code in codes]
    for number, text in enumerate(found, 1):
        assert text.startswith(f"part {number} of {len(codes)}\n")
    rest = "\n\n".join(text.partition("\n")[2] for text in found)
    assert rest == plain_text(sheet)


def test_no_section_that_fits_is_parted(sheet: Sheet) -> None:
    """Whoever reads one code must not read half of when to call."""
    codes = qr_codes(plain_text(sheet), PART)
    for section in plain_text(sheet).split("\n\n"):
        assert sum(section in code.text for code in codes) == 1


def test_the_fullest_code_is_read_small_turned_and_blurred() -> None:
    """As a phone sees it: five pixels a module, not held straight, not quite sharp."""
    code = qr_code("é" * (CAPACITY // 2))
    seen = picture(code, 5).rotate(7, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    assert read(seen.filter(ImageFilter.GaussianBlur(1.2))) == code.text


def test_a_code_has_white_all_around_and_no_more_modules_than_phones_read() -> None:
    code = qr_code("x" * CAPACITY)
    assert code.side == 17 + 4 * LARGEST + 2 * QUIET
    for side in (code.rows, tuple(zip(*code.rows, strict=True))):
        assert not any(any(line) for line in (*side[:QUIET], *side[-QUIET:]))


def test_the_clinics_address_is_one_small_code() -> None:
    code = qr_code("https://www.example.org/aftercare")
    assert read(picture(code, 3)) == "https://www.example.org/aftercare"
    assert code.side < 50


def test_an_address_too_long_for_a_code_is_refused() -> None:
    with pytest.raises(QrTooLongError, match="667 bytes"):
        qr_code("x" * (CAPACITY + 1))


def test_a_short_text_is_one_code_without_a_number() -> None:
    (code,) = qr_codes("Rest well.", PART)
    assert code.text == "Rest well."


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("\n".join(["- " + "a" * 400] * 3), "- "),
        (" ".join(["B" + "b" * 400 + "."] * 3), "B"),
        (" ".join(["c" * 9] * 200), "c"),
        ("d" * 2000, "d"),
    ],
)
def test_a_section_longer_than_a_code_is_parted_at_the_best_place(text: str, parted: str) -> None:
    pieces = [code.text.partition("\n")[2] for code in qr_codes(text, PART)]
    assert len(pieces) > 1
    assert all(piece.startswith(parted) for piece in pieces)
    whole = "".join("".join(piece.split()) for piece in pieces)
    assert whole == "".join(text.split())


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), min_size=1))
def test_whatever_the_text_no_letter_is_lost_and_no_code_is_too_full(text: str) -> None:
    codes = qr_codes(text * 9, PART)
    assert all(len(code.text.encode()) <= CAPACITY for code in codes)
    texts = [code.text for code in codes]
    if len(codes) > 1:
        texts = [text.partition("\n")[2] for text in texts]
    assert "".join("".join(texts).split()) == "".join((text * 9).split())


def test_the_shipped_page_takes_few_codes(real_pack: Pack, sheet: Sheet) -> None:
    assert len(qr_codes(plain_text(sheet), real_pack.words.part)) <= 4
