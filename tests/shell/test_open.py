import math
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from small_pack import SmallPack

from kiosk.content.model import Pack
from kiosk.shell.glass import MM_PER_INCH, REFERENCE_IN
from kiosk.shell.run import REFERENCE_PX, open_kiosk, run
from kiosk.shell.startup import Kiosk
from kiosk.shell.survey import nodes

ENDED = 7


@dataclass
class Sight:
    """What stood on the screen while the kiosk ran."""

    visibility: QWindow.Visibility
    pixels: tuple[int, int]
    pointer: Qt.CursorShape
    spoken: list[str]
    inches: float


def look(kiosk: Kiosk) -> Sight:
    QAccessible.setActive(True)
    kiosk.settle()
    window = kiosk.window
    pixels = window.size().toTuple()
    QTest.mouseMove(window, QPoint(400, 400))
    return Sight(
        window.visibility(),
        pixels,
        window.cursor().shape(),
        [node.text(QAccessible.Text.Name) for node in nodes(window)],
        kiosk.view.scene.frame.glass.mm_per_px * math.hypot(*pixels) / MM_PER_INCH,
    )


def tell_size(pack: SmallPack, inches: float) -> None:
    pack.edit("clinic.toml", "[times]", f"[screen]\ndiagonal_in = {inches}\n\n[times]")


@pytest.fixture
def seen(app: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> list[Sight]:  # noqa: ARG001
    found: list[Sight] = []

    def execute(kiosk: Kiosk) -> int:
        found.append(look(kiosk))
        kiosk.close()
        return ENDED

    monkeypatch.setattr(Kiosk, "exec", execute)
    return found


def test_the_kiosk_opens_full_screen_on_its_invitation_without_a_pointer(
    seen: list[Sight], qapp: QGuiApplication, real_content: Path, real_pack: Pack
) -> None:
    assert run(real_content, None, None, windowed=False, state=Path("state")) == ENDED
    (sight,) = seen
    assert sight.visibility is QWindow.Visibility.FullScreen
    assert sight.pixels == qapp.primaryScreen().size().toTuple()
    assert sight.pointer is Qt.CursorShape.BlankCursor
    assert real_pack.singles.attract.title in sight.spoken


def test_a_window_for_trying_things_out_keeps_the_pointer_and_has_the_reference_size(
    seen: list[Sight], real_content: Path
) -> None:
    run(real_content, None, REFERENCE_IN, windowed=True, state=Path("state"))
    (sight,) = seen
    assert sight.visibility is QWindow.Visibility.Windowed
    assert sight.pixels == REFERENCE_PX
    assert sight.pointer is Qt.CursorShape.ArrowCursor


def test_a_size_given_by_hand_is_taken(seen: list[Sight], real_content: Path) -> None:
    run(real_content, (1366, 768), 15.6, windowed=True, state=Path("state"))
    (sight,) = seen
    assert sight.pixels == (1366, 768)
    assert sight.inches == pytest.approx(15.6)


@pytest.mark.parametrize(("by_hand", "taken"), [(None, 24.5), (10.1, 10.1)])
def test_the_clinics_own_screen_size_is_taken_unless_another_is_given(
    seen: list[Sight], small_pack: SmallPack, by_hand: float | None, taken: float
) -> None:
    tell_size(small_pack, 24.5)
    run(small_pack.content, None, by_hand, windowed=False, state=Path("state"))
    (sight,) = seen
    assert sight.inches == pytest.approx(taken)


@pytest.mark.parametrize(("by_hand", "taken"), [(None, 24.5), (10.1, 10.1)])
def test_content_mended_while_the_kiosk_runs_is_drawn_in_the_size_it_tells(
    app: QGuiApplication,  # noqa: ARG001
    small_pack: SmallPack,
    by_hand: float | None,
    taken: float,
) -> None:
    small_pack.edit("en/pen/tip.md", "title = ", "titel = ")
    tell_size(small_pack, 24.5)
    kiosk, _ = open_kiosk(small_pack.content, None, by_hand, windowed=True)
    with closing(kiosk):
        small_pack.edit("en/pen/tip.md", "titel = ", "title = ")
        kiosk.look_again()
        assert look(kiosk).inches == pytest.approx(taken)


def test_closing_the_window_ends_the_kiosk(app: QGuiApplication, real_content: Path) -> None:
    kiosk, window = open_kiosk(real_content, None, None, windowed=True)
    QTimer.singleShot(0, app, window.close)
    assert kiosk.exec() == 0


def test_a_clinics_values_kept_apart_are_said_and_looked_at_again_when_mended(
    app: QGuiApplication,  # noqa: ARG001
    small_pack: SmallPack,
) -> None:
    own = small_pack.root / "ours.toml"
    own.write_text('[clinic]\nnaame = "Hilltop"\n', "utf-8")
    kiosk, _ = open_kiosk(small_pack.content, None, None, windowed=True, clinic=own)
    with closing(kiosk):
        assert "Hilltop" not in look(kiosk).spoken
        own.write_text('[clinic]\nname = "Hilltop"\n', "utf-8")
        kiosk.look_again()
        assert "Hilltop" in look(kiosk).spoken
