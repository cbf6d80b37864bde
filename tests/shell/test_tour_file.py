"""What `kiosk tour` writes: a picture of every screen, a page to look through, and tour.json."""

import json
from pathlib import Path
from typing import Any

import pytest
from glasses import REFERENCE_GLASSES
from PySide6.QtGui import QImage
from small_pack import SmallPack

from kiosk.shell.tour import draw_tour

GLASS = REFERENCE_GLASSES["1366x768"]


@pytest.fixture
def out(small_pack: SmallPack, cap_ratio: float, tmp_path: Path) -> Path:
    """The tour of the small pack, drawn."""
    folder = tmp_path / "build" / "tour"
    assert draw_tour(small_pack.read(), GLASS, cap_ratio, ("dark",), folder) > 0
    return folder


@pytest.fixture
def written(out: Path) -> dict[str, Any]:
    """What tour.json says."""
    tour: dict[str, Any] = json.loads((out / "tour.json").read_text("utf-8"))
    return tour


def test_the_file_says_what_was_drawn_on_what(
    written: dict[str, Any], small_pack: SmallPack
) -> None:
    assert set(written) == {"kiosk", "screen", "screens", "papers"}
    kiosk, pack = written["kiosk"], small_pack.read().pack
    assert set(kiosk) == {"version", "content_version", "language", "mode"}
    assert (kiosk["content_version"], kiosk["language"]) == (pack.version, pack.language)
    assert kiosk["mode"] == ["dark"]
    assert written["screen"] == {
        "width_px": GLASS.width,
        "height_px": GLASS.height,
        "mm_per_px": pytest.approx(GLASS.mm_per_px, abs=1e-4),
    }


def test_every_screen_has_a_picture_as_large_as_the_glass(
    written: dict[str, Any], out: Path
) -> None:
    pictures = {screen["picture"] for screen in written["screens"]}
    papers = {paper["picture"] for paper in written["papers"]}
    assert pictures | papers == {path.name for path in out.glob("*.png")}
    sizes = {QImage(str(out / name)).size().toTuple() for name in pictures}
    assert sizes == {(GLASS.width, GLASS.height)}


def test_every_paper_has_a_picture_as_large_as_it_says(written: dict[str, Any], out: Path) -> None:
    assert written["papers"]
    for paper in written["papers"]:
        size = QImage(str(out / paper["picture"])).size().toTuple()
        assert size == (paper["width_px"], paper["height_px"])


def test_the_page_to_look_through_shows_and_links_every_picture(
    written: dict[str, Any], out: Path
) -> None:
    page = (out / "index.html").read_text("utf-8")
    for shown in (*written["screens"], *written["papers"]):
        assert f'id="{shown["id"]}"' in page
        assert f'href="{shown["picture"]}"' in page
        assert f'src="{shown["picture"]}"' in page


def test_broken_content_is_toured_as_staff_and_patients_meet_it(
    small_pack: SmallPack, cap_ratio: float, tmp_path: Path
) -> None:
    small_pack.edit("en/pen/tip.md", 'alt = "A hand holds pen-tip."', 'alt = ""')
    reading = small_pack.read()
    draw_tour(reading, GLASS, cap_ratio, (), tmp_path / "tour")
    tour = json.loads((tmp_path / "tour" / "tour.json").read_text("utf-8"))
    assert tour["kiosk"]["content_version"] is None
    patients, *staff = tour["screens"]
    assert patients["kind"] == "error"
    assert tour["papers"] == []
    assert {screen["kind"] for screen in staff} == {"staff-errors"}
    (problem,) = reading.errors()
    shown = [text["text"] for screen in staff for text in screen["texts"]]
    assert any(f"{problem.file}:{problem.line}" in text for text in shown)
    assert not any(problem.file in text["text"] for text in patients["texts"])
