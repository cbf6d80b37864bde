"""What stumbles is kept for staff, and nothing it says."""

import errno
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from clock import Clock
from PySide6.QtCore import QObject, QTimer, QUrl, qInstallMessageHandler
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtQml import QQmlComponent
from small_pack import TODAY
from visitor import Visitor
from visits import UNLOCKED

from kiosk.content.model import Pack
from kiosk.content.problem import Problem
from kiosk.shell.backroom import Backroom
from kiosk.shell.calm import CalmStage
from kiosk.shell.player import Player
from kiosk.shell.press import Press
from kiosk.shell.recorder import Recorder
from kiosk.shell.startup import Shell
from kiosk.shell.teller import Teller
from kiosk.shell.whereabouts import place_of_error, place_of_message
from kiosk.staff import faults
from kiosk.staff.faults import MOST_COUNTED, FaultKind, note, read
from kiosk.visit import events as ev

TELLTALE = "question-1 of Mrs Doe"


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def recorder(shell: Shell, state: Path) -> Recorder:
    return Recorder(shell.view, state, lambda: TODAY)


@pytest.fixture
def listening(recorder: Recorder) -> Iterator[Recorder]:
    """A recorder that hears what pytest would take for a failed test, but for Qt's threads."""
    hook, handler = sys.excepthook, qInstallMessageHandler(None)
    recorder.listen()
    yield recorder
    recorder.finish()
    sys.excepthook = hook
    qInstallMessageHandler(handler)


def kept(recorder: Recorder, state: Path) -> list[tuple[FaultKind, str, int]]:
    recorder._pool.waitForDone()
    return [(fault.kind, fault.where, fault.count) for fault in read(state)]


def test_an_exception_in_a_slot_is_kept_by_its_kind_and_place_alone(
    listening: Recorder, state: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def slot() -> None:
        raise ValueError(TELLTALE)

    timer = QTimer()
    timer.timeout.connect(slot)
    timer.timeout.emit()
    ((kind, where, count),) = kept(listening, state)
    line = slot.__code__.co_firstlineno + 1
    assert (kind, where, count) == (FaultKind.PROGRAM, f"ValueError, test_recorder.py:{line}", 1)
    said = capsys.readouterr().err
    assert "ValueError" in said
    assert TELLTALE not in said.replace("raise ValueError(TELLTALE)", "")
    assert TELLTALE not in (state / faults.FILE).read_text()


def test_a_complaint_of_qml_is_kept_by_its_file_and_line(
    listening: Recorder, shell: Shell, state: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    component = QQmlComponent(shell.engine)
    text = f'import QtQml\nQtObject {{ Component.onCompleted: console.warn("{TELLTALE}") }}'
    component.setData(text.encode(), QUrl("file:///secret/Some.qml"))
    made = component.create()
    assert isinstance(made, QObject)
    assert kept(listening, state) == [(FaultKind.DRAWING, "Some.qml:2", 1)]
    assert capsys.readouterr().err == "Some.qml:2\n"


def test_a_complaint_of_qt_is_kept_by_what_it_was_about(listening: Recorder, state: Path) -> None:
    painter = QPainter()
    painter.begin(QPixmap())
    assert kept(listening, state) == [(FaultKind.DRAWING, "QPainter::begin", 1)]


def test_what_is_only_told_is_not_kept(listening: Recorder, shell: Shell, state: Path) -> None:
    component = QQmlComponent(shell.engine)
    component.setData(
        b'import QtQml\nQtObject { Component.onCompleted: console.log("hello") }', QUrl()
    )
    assert component.create()
    assert kept(listening, state) == []


@pytest.mark.parametrize(
    ("category", "file", "text", "where"),
    [
        ("qml", "file:///a/b/Row.qml", TELLTALE, "Row.qml:7"),
        ("qt.svg", None, f"Cannot read {TELLTALE}", "qt.svg"),
        ("default", None, f"QObject::startTimer: {TELLTALE}", "QObject::startTimer"),
        (None, None, TELLTALE, "Qt"),
    ],
)
def test_nothing_but_a_name_of_the_program_is_taken_from_a_message(
    category: str | None, file: str | None, text: str, where: str
) -> None:
    assert place_of_message(category, file, 7, text) == where


def test_an_exception_without_a_trace_is_told_by_its_kind() -> None:
    assert place_of_error(MemoryError, None) == "MemoryError"


def test_content_that_is_broken_is_kept_by_its_first_place(
    recorder: Recorder, shell: Shell, state: Path, clock: Clock, cap_ratio: float
) -> None:
    glass = shell.view.scene.frame.glass
    problem = Problem("content/pack.toml", 1, TELLTALE, "Add it.")
    shell.view.play(Player(CalmStage((problem,), glass, cap_ratio, None), clock))
    shell.view.hear(ev.Start())
    assert kept(recorder, state) == [(FaultKind.CONTENT, "content/pack.toml:1", 1)]


def test_a_page_that_is_not_printed_and_a_visit_that_is_not_counted_are_kept(
    recorder: Recorder, shell: Shell, state: Path, tmp_path: Path
) -> None:
    (tmp_path / "full").write_text("in the way")
    press, teller = Press(shell.view), Teller(shell, tmp_path / "full", lambda: TODAY)
    recorder.watch_pages(press)
    recorder.watch_count(teller)
    press.failed.emit()
    shell.view.hear(ev.Start())
    shell.view.hear(ev.Finish())
    shell.settle()
    teller.finish()
    shell.settle()
    assert kept(recorder, state) == [(FaultKind.PAGE, "", 1), (FaultKind.COUNT, "", 1)]


def test_a_visit_that_is_counted_is_no_fault(recorder: Recorder, shell: Shell, state: Path) -> None:
    teller = Teller(shell, state, lambda: TODAY)
    recorder.watch_count(teller)
    teller.counted.emit()
    assert kept(recorder, state) == []


def test_a_flood_of_one_fault_writes_no_further_than_is_counted(
    recorder: Recorder, state: Path
) -> None:
    for _ in range(MOST_COUNTED):
        recorder._noted[TODAY, FaultKind.DRAWING, "Row.qml:1"] += 1
    recorder.note(FaultKind.DRAWING, "Row.qml:1")
    assert kept(recorder, state) == []


def test_neither_a_full_disk_nor_a_closed_console_stops_the_kiosk(
    listening: Recorder, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Closed:
        def write(self, _: str) -> int:
            raise OSError(errno.ENOSPC, "full")

        def flush(self) -> None:
            """Nothing is held."""

    state.write_text("in the way")
    monkeypatch.setattr(sys, "stderr", Closed())
    sys.excepthook(ValueError, ValueError(TELLTALE), None)
    assert kept(listening, state) == []


def test_staff_are_told_of_the_last_faults_with_their_day(
    open_shell: Callable[[], Shell], state: Path, clock: Clock, real_pack: Pack
) -> None:
    note(state, TODAY, FaultKind.PAGE)
    shell = open_shell()
    visitor, words = Visitor(shell, clock), real_pack.staff_words
    room = Backroom(shell.view, state, lambda: TODAY, lambda: True, tuple)
    for event in UNLOCKED:
        shell.view.hear(event)
    for _ in range(3):
        room._pool.waitForDone()
        shell.settle()
    told = visitor.told()
    while "Next" in visitor.offered():
        visitor.press("Next")
        told += visitor.told()
    assert words.faults in told
    assert words.fault.format(date="21 November 2026", what=words.fault_page) in told
    assert any("does not read aloud yet" in line for line in told)
