from collections.abc import Iterator

import pytest
from kiosks import Opened, opened
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.content.model import Pack, plain
from kiosk.content.reader import Reading
from kiosk.shell.glass import Glass
from kiosk.shell.survey import focused, press


@pytest.fixture
def shown(
    qapp: QGuiApplication, real_pack: Pack, glass: Glass, cap_ratio: float
) -> Iterator[Opened]:
    with opened(qapp, lambda: Reading(real_pack, ()), glass, cap_ratio) as kiosk:
        kiosk.press(real_pack.words.start)
        yield kiosk


def open_page(shown: Opened, pack: Pack, title: str) -> None:
    shown.press(pack.words.contents)
    shown.press(title)


def test_touching_beside_everything_changes_nothing(shown: Opened) -> None:
    before = shown.spoken()
    window = shown.kiosk.window
    for x in range(5, window.width(), 200):
        for y in range(5, shown.kiosk.view.frame.barBox.top() - 5, 100):
            shown.clock.pass_by(1)
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert shown.spoken() == before


def test_a_line_that_is_no_plate_cannot_be_tapped(shown: Opened) -> None:
    view = shown.kiosk.view
    lines = [number for number, row in enumerate(view.scene.rows) if row.move is None]
    before = shown.spoken()
    assert lines
    for number in lines:
        shown.clock.pass_by(1)
        view.tap(number)
    assert shown.spoken() == before


def test_words_on_the_picture_are_the_packs_own(shown: Opened, real_pack: Pack) -> None:
    labelled = [page for page in real_pack.pages() if page.figure.labels]
    assert labelled
    for page in labelled:
        open_page(shown, real_pack, page.title)
        seen = shown.looks()
        (figure,) = seen.figures
        over = [text.text for text in seen.texts if figure.rect.contains(text.rect)]
        assert over == [label.text for label in page.figure.labels]
        assert set(over) < set(shown.spoken())


def test_the_focus_stays_on_a_question_that_is_picked(shown: Opened, real_pack: Pack) -> None:
    open_page(shown, real_pack, real_pack.singles.questions.title)
    shown.kiosk.settle()
    window = shown.kiosk.window
    question = plain(real_pack.questions[2].text)
    while (focused(window) or ("",))[0] != question:
        press(window, Qt.Key.Key_Tab)
    shown.clock.pass_by(1)
    press(window, Qt.Key.Key_Space)
    shown.kiosk.settle()
    assert shown.kiosk.view.player.visit.picked == {real_pack.questions[2].id}
    assert (focused(window) or ("",))[0] == question
