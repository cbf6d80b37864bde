"""The guide for staff: it shows the kiosk as it is, and names what is on the screen."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from small_pack import TODAY

from assets.guide import GUIDE, PICTURES, drawn, names
from kiosk.content.model import Pack
from kiosk.content.reader import read_pack

CLOSE = 16
"""How much a patch of two pictures of the same screen may differ in shade, of 255."""
PATCHES = (95, 53)
MOST_WORDS = 800
"""Two pages, with six pictures."""
CAPTIONS = {"Let the patient go on alone", "Come back", "Take home", "End", "A second screen"}
"""Set off in the guide itself."""


def shades(image: QImage) -> bytes:
    """Give the shades of a picture, patch by patch."""
    smooth = Qt.TransformationMode.SmoothTransformation
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    grey = grey.scaled(*PATCHES, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    rows = (bytes(grey.constScanLine(y))[: grey.width()] for y in range(grey.height()))
    return b"".join(rows)


def test_the_pictures_are_of_the_kiosk_as_it_is(real_content: Path, cap_ratio: float) -> None:
    found = {}
    for name, image in drawn(read_pack(real_content, TODAY), cap_ratio):
        kept = QImage(str(PICTURES / name))
        assert kept.size() == image.size(), f"{name}: run `make guide`"
        pairs = zip(shades(kept), shades(image), strict=True)
        found[name] = max(abs(one - other) for one, other in pairs)
    assert sorted(found) == sorted(names(GUIDE.read_text("utf-8")))
    assert max(found.values()) < CLOSE, f"run `make guide`: {found}"


def test_no_picture_lies_beside_the_guide_unused() -> None:
    kept = sorted(path.name for path in PICTURES.iterdir())
    assert kept == sorted(names(GUIDE.read_text("utf-8")))


def test_whatever_it_says_to_tap_is_on_a_screen(real_pack: Pack) -> None:
    words, staff = real_pack.words, real_pack.staff_words
    there = {*_strings(words), *_strings(staff), real_pack.singles.talk_over.title}
    leads = (staff.lead, staff.lead_on)
    there |= {lead.format(plan=plan.name) for plan in real_pack.plans for lead in leads}
    there |= {"Take home: Looking after your scalp", "Take home: Your list"}
    bold = re.findall(r"\*\*(.+?)\*\*", GUIDE.read_text("utf-8"))
    named = {re.sub(r"[.:,?]$", "", each) for each in bold if not re.match(r"\d|.*\?$", each)}
    assert named - CAPTIONS <= there


def test_it_stays_at_two_pages() -> None:
    said = re.sub(r"<img[^>]*>|[|*#-]", " ", GUIDE.read_text("utf-8"))
    assert len(said.split()) <= MOST_WORDS


def _strings(words: object) -> list[str]:
    return [getattr(words, field) for field in words.__struct_fields__]  # type: ignore[attr-defined]
