"""The preview's window: glass and panel, keys and buttons, and what is found on the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from finger import Finger
from previews import Previewed, middle, previewed, spoken_of
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QAccessibleActionInterface,
    QGuiApplication,
)
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from small_pack import SmallPack

from kiosk.content.model import Pack
from kiosk.shell.aim import aim, names
from kiosk.shell.player import STRIKE_GUARD_S
from kiosk.shell.preview import REFERENCES
from kiosk.shell.previewing import NOTHING
from kiosk.visit.events import Contrast, TextSize
from kiosk.visit.outline import outline_of

PAGE = "en/pen/parts.md"
SENTENCE = "The page pen-parts explains **one** thing."
LONG = "\n\n".join([f"{'This is one of many long sentences. ' * 8}"] * 6)


@pytest.fixture
def shown(qapp: QGuiApplication, small_pack: SmallPack, cap_ratio: float) -> Iterator[Previewed]:
    with previewed(qapp, small_pack, cap_ratio) as opened:
        yield opened


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
