"""The picture on the glass is the one drawn for the look in use."""

from pathlib import Path

import pytest
from clock import Clock
from finger import Finger
from journey import begin
from kiosks import opened
from PySide6.QtGui import QGuiApplication
from small_pack import SmallPack

from kiosk.content.model import Pack
from kiosk.shell.glass import Glass
from kiosk.shell.startup import Shell
from kiosk.visit.events import Contrast


def shown(shell: Shell) -> Path:
    shell.settle()
    return Path(shell.view.picture.source.toLocalFile())


@pytest.mark.parametrize("changes", [0, 1, 2])
def test_each_look_shows_its_own_picture(
    shell: Shell, clock: Clock, real_pack: Pack, changes: int
) -> None:
    visitor = Finger(shell, clock)
    begin(visitor, real_pack)
    light = shown(shell)
    for _ in range(changes):
        visitor.press(real_pack.words.contrast)
    look = list(Contrast)[changes].value
    assert shown(shell) == (light.parent / look / light.name if changes else light)
    assert shown(shell).is_file()
    ahead = Path(shell.view.picture.aheadSource.toLocalFile())
    assert ahead.parent == shown(shell).parent


@pytest.mark.parametrize("own", ["with its own", "without"])
def test_a_picture_without_a_file_for_the_look_is_shown_as_it_is(
    qapp: QGuiApplication, small_pack: SmallPack, glass: Glass, cap_ratio: float, own: str
) -> None:
    yellow = small_pack.pictures / "yellow"
    yellow.mkdir()
    if own == "with its own":
        for picture in small_pack.pictures.glob("*.svg"):
            (yellow / picture.name).write_bytes(picture.read_bytes())
    pack = small_pack.read().pack
    assert pack
    with opened(qapp, small_pack.read, glass, cap_ratio) as kiosk:
        for name in (pack.words.start, pack.words.contrast, pack.words.contrast):
            kiosk.press(name)
        assert [figure.alt for figure in kiosk.looks().figures] == [pack.singles.welcome.figure.alt]
        source = Path(kiosk.kiosk.view.picture.source.toLocalFile())
    assert source.parent == (yellow if own == "with its own" else small_pack.pictures)
