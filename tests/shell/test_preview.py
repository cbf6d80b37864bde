"""The preview: the page as the kiosk draws it, at each save, with what is found on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from finger import Finger
from previews import Previewed, previewed
from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QGuiApplication,
)
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from small_pack import SmallPack

from kiosk.content.model import Pack
from kiosk.shell.aim import aim, names
from kiosk.shell.calm import FOR_STAFF
from kiosk.shell.manuscript import Manuscript
from kiosk.shell.player import STRIKE_GUARD_S
from kiosk.shell.preview import REFERENCES, glasses
from kiosk.shell.previewing import NOTHING, Preview
from kiosk.shell.startup import Shell
from kiosk.shell.survey import nodes
from kiosk.visit.events import Contrast, TextSize
from kiosk.visit.outline import outline_of

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


def spoken_of(shown: Previewed, opening: str) -> QAccessibleInterface:
    """Give the thing whose name begins so."""
    shown.preview.settle()
    every = nodes(shown.preview.window)
    return next(node for node in every if node.text(QAccessible.Text.Name).startswith(opening))


def middle(shown: Previewed, opening: str) -> QPoint:
    """Give where the thing is whose name begins so."""
    return spoken_of(shown, opening).rect().center() - shown.preview.window.position()


@pytest.mark.parametrize("page", ["attract", "visit/step-3-pen", "check/results", "talk-over"])
def test_a_page_is_drawn_pixel_for_pixel_as_the_kiosk_draws_it(
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
    assert glass.convertToFormat(wanted.format()) == wanted


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
    shown.save("en/check.md", "pen/parts", "pen/tip")
    assert shown.title == "Page attract"


def test_each_reference_glass_is_one_key_away(shown: Previewed) -> None:
    for number, (wide, high, _) in enumerate(REFERENCES, 1):
        QTest.keyClick(shown.preview.window, str(number))
        glass = shown.preview.view.scene.frame.glass
        assert (glass.width, glass.height) == (wide, high)
        assert shown.title == "Page pen-parts"
        shown.clock.pass_by(2 * STRIKE_GUARD_S)


@pytest.mark.parametrize("key", "1234")
@pytest.mark.parametrize("size", [(1400, 700), (700, 1400)])
def test_glass_and_panel_share_the_window_and_neither_covers_the_other(
    shown: Previewed, key: str, size: tuple[int, int]
) -> None:
    window = shown.preview.window
    window.resize(*size)
    QTest.keyClick(window, key)
    shown.preview.settle()
    face, side = (window.findChild(QQuickItem, name) for name in ("face", "side"))
    assert face
    assert side
    drawn = face.mapRectToScene(face.boundingRect())
    panel = side.mapRectToScene(side.boundingRect())
    assert not drawn.intersects(panel)
    whole = QRectF(0, 0, *size)
    assert whole.contains(panel)
    assert whole.adjusted(-1, -1, 1, 1).contains(drawn)
    wide, high, _ = REFERENCES[int(key) - 1]
    assert drawn.width() / drawn.height() == pytest.approx(wide / high)


def test_the_buttons_of_the_panel_do_what_the_keys_do(shown: Previewed) -> None:
    shown.preview.settle()
    finger = Finger(shown.preview, shown.clock)
    for name, wanted in (("2  ", (1080, 1920)), ("3  ", (1366, 768))):
        finger.tap(middle(shown, name))
        glass = shown.preview.view.scene.frame.glass
        assert (glass.width, glass.height) == wanted
    finger.tap(middle(shown, "T  "))
    spoken_of(shown, "C  ").actionInterface().doAction(QAccessibleActionInterface.pressAction())
    display = shown.preview.view.player.visit.display
    assert (display.text_size, display.contrast) == (TextSize.LARGE, Contrast.DARK)


def test_the_keys_of_the_kiosk_still_turn_pages(shown: Previewed) -> None:
    QTest.keyClick(shown.preview.window, Qt.Key.Key_Right)
    assert shown.title == "Page pen-tip"
    QTest.keyClick(shown.preview.window, "x")
    assert shown.title == "Page pen-tip"


def test_nobody_is_asked_whether_they_are_still_here(shown: Previewed) -> None:
    shown.clock.pass_by(3600)
    shown.wake()
    assert shown.title == "Page pen-parts"
    assert not shown.preview.view.player.warning


def test_the_checker_looks_after_the_first_frame_and_after_each_save(
    shown: Previewed, qtbot: QtBot
) -> None:
    assert NOTHING not in shown.spoken()
    qtbot.waitUntil(lambda: NOTHING in shown.spoken())
    shown.save(PAGE, '"Page pen-parts"', f'"{"Long title " * 4}"')
    shown.wake()
    assert any("[title-length]" in words for words in shown.spoken())


def test_only_what_is_found_on_the_page_is_shown(shown: Previewed) -> None:
    shown.save("en/pen/tip.md", '"Page pen-tip"', f'"{"Long title " * 4}"')
    assert shown.findings() == [NOTHING]
    shown.preview.view.press("next")
    (found,) = shown.findings()
    assert found.startswith("content/en/pen/tip.md:2: warning: ")


def test_errors_come_first_wherever_they_are(shown: Previewed) -> None:
    shown.pack.edit(PAGE, '"Page pen-parts"', f'"{"Long title " * 4}"')
    shown.pack.write("explained.toml", "explained = ")
    first, second = shown.findings()
    assert "explained.toml" in first
    assert "[title-length]" in second


def test_what_is_found_in_the_check_is_shown_at_each_item(
    qapp: QGuiApplication, small_pack: SmallPack, cap_ratio: float
) -> None:
    small_pack.edit("en/check.md", '"Page check"', f'"{"Long title " * 4}"')
    with previewed(qapp, small_pack, cap_ratio, "check/second") as shown:
        assert any("content/en/check.md:2: " in words for words in shown.findings())
        assert any("A scene about second." in words for words in shown.spoken())


def test_the_calm_page_can_be_previewed(
    qapp: QGuiApplication, small_pack: SmallPack, cap_ratio: float
) -> None:
    with previewed(qapp, small_pack, cap_ratio, "help") as shown:
        assert "Page help" in shown.spoken()
        shown.save("en/help.md", "Page help", "Ask us")
        assert "Ask us" in shown.spoken()
        assert shown.findings() == [NOTHING]


def test_every_place_of_the_shipped_content_can_be_opened(real_pack: Pack) -> None:
    outline = outline_of(real_pack)
    for name in names(outline):
        assert aim(outline, name), name


def test_a_file_written_elsewhere_and_renamed_into_place_is_heard_each_time(
    shown: Previewed, qtbot: QtBot
) -> None:
    path = shown.pack.path(PAGE)
    text = path.read_text("utf-8")
    for title in ("First", "Second", "Third"):
        written = shown.pack.root / "written-by-the-editor"
        written.write_text(text.replace("Page pen-parts", title), "utf-8")
        with qtbot.waitSignal(shown.preview.watch.changed):
            written.replace(path)
        assert shown.title == title


def test_a_new_file_and_a_save_in_place_are_heard(shown: Previewed, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.preview.watch.changed):
        shown.pack.write("en/pen/new.md", "")
    with qtbot.waitSignal(shown.preview.watch.changed):
        shown.pack.write("en/pen/new.md", "+++")


def test_a_clinics_values_kept_apart_are_watched(
    qapp: QGuiApplication, small_pack: SmallPack, cap_ratio: float, tmp_path: Path, qtbot: QtBot
) -> None:
    own, written = tmp_path / "ours.toml", tmp_path / "written-by-the-editor"
    own.write_text("", "utf-8")
    with previewed(qapp, small_pack, cap_ratio, clinic=own) as shown:
        for name in ("Hilltop", "Lakeside"):
            written.write_text(f'[clinic]\nname = "{name}"\n', "utf-8")
            with qtbot.waitSignal(shown.preview.watch.changed):
                written.replace(own)
            assert name in shown.spoken()
