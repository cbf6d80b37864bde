import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from breakages import PAGE
from glasses import REFERENCE_GLASSES
from kiosks import Opened, assert_drawn_whole, opened
from PySide6.QtGui import QGuiApplication
from small_pack import TODAY, SmallPack

from kiosk.content.reader import read_pack
from kiosk.shell.bar import ButtonId
from kiosk.shell.calm import FOR_STAFF, LABELS, LIST_TITLE
from kiosk.shell.glass import Glass

MANY = 200
BACK, NEXT = LABELS[ButtonId.BACK][0], LABELS[ButtonId.NEXT][0]


@pytest.fixture(params=REFERENCE_GLASSES.values(), ids=REFERENCE_GLASSES)
def each_glass(request: pytest.FixtureRequest) -> Glass:
    return request.param


@pytest.fixture
def long_list(
    qapp: QGuiApplication, small_pack: SmallPack, each_glass: Glass, cap_ratio: float
) -> Iterator[Opened]:
    fields = "".join(f"colour_{number} = 1\n" for number in range(MANY))
    small_pack.edit(PAGE, "alt = ", f"{fields}alt = ")
    with opened(qapp, small_pack.read, each_glass, cap_ratio) as shown:
        shown.press(FOR_STAFF)
        yield shown


def said(shown: Opened) -> list[str]:
    return [text.text for text in shown.looks().texts if text.role == "body"]


def parts(shown: Opened) -> Iterator[Opened]:
    yield shown
    while NEXT in shown.spoken():
        shown.press(NEXT)
        yield shown


def test_a_list_of_200_problems_is_told_in_parts_whole_and_without_losing_a_word(
    long_list: Opened, small_pack: SmallPack
) -> None:
    told = []
    for part in parts(long_list):
        assert_drawn_whole(part)
        told += said(part)
    problems = small_pack.read().errors()
    assert len(problems) == MANY
    assert " ".join(told) == " ".join(map(str, problems))


@pytest.mark.parametrize("words", ["long" * 75, "label " * 400], ids=["one-word", "many-words"])
def test_a_problem_longer_than_a_line_or_a_screen_is_told_whole(
    qapp: QGuiApplication, small_pack: SmallPack, each_glass: Glass, cap_ratio: float, words: str
) -> None:
    small_pack.edit(PAGE, '"Needle", at = [50, 50]', f'"{words}", at = [150, 50]')
    (problem,) = small_pack.read().errors()
    assert words in str(problem)
    told = []
    with opened(qapp, small_pack.read, each_glass, cap_ratio) as shown:
        shown.press(FOR_STAFF)
        for part in parts(shown):
            assert_drawn_whole(part)
            told += said(part)
    assert " ".join(told).split() == str(problem).split()


def test_back_leads_through_the_parts_to_the_calm_page(long_list: Opened) -> None:
    first = said(long_list)
    long_list.press(NEXT)
    assert said(long_list) != first
    long_list.press(BACK)
    assert said(long_list) == first
    long_list.press(BACK)
    assert FOR_STAFF in long_list.spoken()
    assert LIST_TITLE not in long_list.spoken()


def test_the_list_of_the_shipped_content_fits(
    qapp: QGuiApplication,
    real_content: Path,
    real_pictures: Path,
    each_glass: Glass,
    cap_ratio: float,
    tmp_path: Path,
) -> None:
    content = tmp_path / "content"
    shutil.copytree(real_content, content)
    for name in ("check.md", "visit/step-3-pen.md", "afterwards/call-today.md"):
        (content / "en" / name).unlink()
    with opened(
        qapp, lambda: read_pack(content, TODAY, real_pictures), each_glass, cap_ratio
    ) as shown:
        assert_drawn_whole(shown)
        shown.press(FOR_STAFF)
        listed = ""
        for part in parts(shown):
            assert_drawn_whole(part)
            listed += " ".join(said(part))
    assert all(f"{name}:1: " in listed for name in ("check.md", "step-3-pen.md", "call-today.md"))
