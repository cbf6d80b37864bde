"""The preview: the page as the kiosk draws it, at each save, with what is found on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from previews import Previewed, previewed
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
)
from PySide6.QtTest import QTest
from sights import alike
from small_pack import SmallPack

from kiosk.content.model import Pack
from kiosk.shell.aim import aim
from kiosk.shell.calm import FOR_STAFF
from kiosk.shell.manuscript import Manuscript
from kiosk.shell.player import STRIKE_GUARD_S
from kiosk.shell.preview import glasses
from kiosk.shell.previewing import Preview
from kiosk.shell.startup import Shell
from kiosk.visit.events import Contrast, TextSize

PAGE = "en/pen/parts.md"
SENTENCE = "The page pen-parts explains **one** thing."
LONG = "\n\n".join([f"{'This is one of many long sentences. ' * 8}"] * 6)


@pytest.fixture
def shown(qapp: QGuiApplication, small_pack: SmallPack, cap_ratio: float) -> Iterator[Previewed]:
    with previewed(qapp, small_pack, cap_ratio) as opened:
        yield opened


@pytest.fixture
def broken(qapp: QGuiApplication, small_pack: SmallPack, cap_ratio: float) -> Iterator[Previewed]:
    small_pack.edit("en/pen/tip.md", "title = ", "titel = ")
    with previewed(qapp, small_pack, cap_ratio) as opened:
        yield opened


@pytest.mark.parametrize("page", ["attract", "visit/step-3-pen", "check/results", "talk-over"])
def test_a_page_is_drawn_as_the_kiosk_draws_it(
    page: str,
    open_shell: Callable[[], Shell],
    qapp: QGuiApplication,
    real_content: Path,
    real_pack: Pack,
    cap_ratio: float,
) -> None:
    page = f"check/{real_pack.items[0].id}" if page.startswith("check/") else page
    kiosk = open_shell()
    visit = aim(kiosk.view.player.stage.outline, page)
    assert visit
    kiosk.view.stand(visit)
    kiosk.settle()
    manuscript = Manuscript(real_content)
    own = glasses(None, None)
    preview = Preview(qapp, manuscript, manuscript.read(), page, own, cap_ratio)
    wide, high = kiosk.window.size().toTuple()
    preview.window.resize(wide + 400, high)
    preview.window.show()
    preview.settle()
    glass = preview.window.grabWindow().copy(QRect(0, 0, wide, high))
    wanted = kiosk.window.grabWindow()
    preview.close()
    assert alike(glass, wanted)


def test_a_save_is_drawn_and_the_page_stays(shown: Previewed) -> None:
    shown.save(PAGE, SENTENCE, "Now it says something else.")
    assert "Now it says something else." in shown.spoken()
    assert shown.title == "Page pen-parts"


def test_a_save_keeps_the_part_and_settings(shown: Previewed) -> None:
    shown.save(PAGE, SENTENCE, LONG)
    QTest.keyClick(shown.preview.window, Qt.Key.Key_T)
    QTest.keyClick(shown.preview.window, Qt.Key.Key_C)
    shown.preview.view.press("next")
    assert shown.part == 1
    shown.save(PAGE, "This is one", "It is one")
    assert shown.part == 1
    display = shown.preview.view.player.visit.display
    assert (display.text_size, display.contrast) == (TextSize.LARGE, Contrast.DARK)


def test_a_page_that_grows_shorter_is_shown_from_a_part_it_has(shown: Previewed) -> None:
    shown.save(PAGE, SENTENCE, LONG)
    shown.preview.view.press("next")
    shown.save(PAGE, LONG, SENTENCE)
    assert shown.part == 0
    assert "The page pen-parts explains one thing." in shown.spoken()


def test_the_way_back_stays_open_over_a_save(shown: Previewed) -> None:
    shown.preview.view.press("next")
    shown.clock.pass_by(2 * STRIKE_GUARD_S)
    shown.save(PAGE, "Page pen-parts", "Another title")
    shown.preview.view.press("back")
    assert shown.title == "Another title"


@pytest.mark.parametrize(
    ("text", "why"), [("", "begin with +++"), ("+++\ntitle = ", "front matter")]
)
def test_a_save_caught_half_written_leaves_the_last_good_page_and_says_why(
    shown: Previewed, text: str, why: str
) -> None:
    whole = shown.pack.path(PAGE).read_text("utf-8")
    shown.pack.write(PAGE, text)
    shown.saved(PAGE)
    said = shown.spoken()
    assert "The page pen-parts explains one thing." in said
    assert any(f"content/{PAGE}:1: error: " in words and why in words for words in said)
    shown.pack.write(PAGE, whole.replace("one", "no"))
    shown.saved(PAGE)
    assert shown.note == ""
    assert "The page pen-parts explains no thing." in shown.spoken()


def test_another_page_that_is_broken_is_told_too_as_it_keeps_all_back(shown: Previewed) -> None:
    shown.save("en/after/first-day.md", "title = ", "titel = ")
    assert "content/en/after/first-day.md:2: error: " in shown.note


def test_what_is_wrong_here_is_told_before_what_is_wrong_elsewhere(shown: Previewed) -> None:
    shown.save("en/after/first-day.md", "title = ", "titel = ")
    shown.save(PAGE, "title = ", "titel = ")
    assert f"content/{PAGE}:" in shown.note


def test_broken_content_is_looked_at_again_though_no_save_was_heard(shown: Previewed) -> None:
    shown.save(PAGE, "title = ", "titel = ")
    shown.pack.edit(PAGE, "titel = ", "title = ")
    shown.wake()
    assert shown.note == ""
    timers = shown.preview.view.findChildren(QTimer)
    assert not [each for each in timers if each.isActive() and not each.isSingleShot()]


def test_content_that_is_broken_from_the_start_shows_the_calm_page_then_the_page_wanted(
    broken: Previewed,
) -> None:
    assert FOR_STAFF in broken.spoken()
    assert "content/en/pen/tip.md:2: error: " in broken.note
    broken.save("en/pen/tip.md", "titel = ", "title = ")
    assert broken.title == "Page pen-parts"
    assert broken.note == ""


def test_content_broken_in_another_way_is_told_anew(broken: Previewed) -> None:
    broken.save(PAGE, "title = ", "titel = ")
    assert f"content/{PAGE}:2: error: " in broken.note


def test_a_page_added_to_the_walk_moves_nothing(shown: Previewed) -> None:
    text = shown.pack.path(PAGE).read_text("utf-8")
    shown.pack.write("en/pen/new.md", text.replace("Page pen-parts", "A new page"))
    shown.save("pack.toml", '"parts",', '"new", "parts",')
    assert shown.title == "Page pen-parts"
    shown.preview.view.press("back")
    assert shown.title == "Page welcome"


def test_a_page_taken_out_leads_to_the_invitation(shown: Previewed) -> None:
    shown.pack.path(PAGE).unlink()
    shown.pack.edit("pack.toml", '"parts", ', "")
    shown.pack.edit("pack.toml", '"pen/parts", ', "")
    shown.save("en/check.md", "pen/parts", "pen/tip")
    assert shown.title == "Page attract"
