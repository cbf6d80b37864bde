import sys
from collections.abc import Iterator
from contextlib import contextmanager

import PySide6
from kiosks import opened
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.content.model import Pack
from kiosk.content.reader import Reading
from kiosk.shell.glass import Glass

BUILDS = 20
CALLS = 1000


@contextmanager
def logged() -> Iterator[list[str]]:
    found: list[str] = []

    def note(_: QtMsgType, __: QMessageLogContext, message: str | None) -> None:
        found.append(message or "")

    before = qInstallMessageHandler(note)
    try:
        yield found
    finally:
        qInstallMessageHandler(before)


def test_building_and_closing_the_kiosk_again_and_again_logs_nothing(
    qapp: QGuiApplication, real_pack: Pack, glass: Glass, cap_ratio: float
) -> None:
    with logged() as found:
        for _ in range(BUILDS):
            with opened(qapp, lambda: Reading(real_pack, ()), glass, cap_ratio) as shown:
                shown.press(real_pack.words.start)
                assert real_pack.singles.welcome.title in shown.spoken()
            qapp.processEvents()
    assert found == []


def test_calls_that_return_nothing_cost_no_reference_to_none(qapp: QGuiApplication) -> None:
    timer = QTimer(qapp)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        timer.start(1_000_000)
    lost = before - sys.getrefcount(None)
    timer.stop()
    assert lost < CALLS // 10, (
        f"PySide6 {PySide6.__version__} loses {lost} references to None in {CALLS} calls, "
        "until Python aborts. Install PySide6-Essentials 6.11.3, as requirements.lock says."
    )
