import pytest
from conftest import REFERENCE_GLASSES
from kiosks import Opened, assert_drawn_whole, opened
from PySide6.QtGui import QGuiApplication
from screens import words_on_screens
from small_pack import SmallPack

from kiosk.content.model import Pack
from kiosk.shell.glass import Glass
from kiosk.shell.stage import Stage
from kiosk.visit import events as ev

SHORT, LONG = "A. Reader", "Professor Alexandra Featherstonehaugh-Montgomery"
DAY, IN_WORDS = "2026-11-01", "1 November 2026"


def reviewed(pack: SmallPack, reviewer: str) -> Pack:
    review = f'[review]\nreviewer = "{reviewer}"\nrole = "Nurse"\ndate = {DAY}\n\n[[chapters]]'
    pack.edit("pack.toml", "[[chapters]]", review)
    found = pack.read().pack
    assert found
    return found


def test_every_page_says_who_reviewed_it_and_none_that_it_awaits_review(
    small_pack: SmallPack, glass: Glass, cap_ratio: float
) -> None:
    pack = reviewed(small_pack, SHORT)
    line = pack.words.reviewed.format(reviewer=SHORT, date=IN_WORDS)
    for screen in words_on_screens(Stage(pack, glass, cap_ratio), ev.TextSize.DEFAULT):
        assert pack.words.review_awaited not in screen.drawn + screen.spoken
        assert screen.drawn.count(line) == screen.spoken.count(line) == screen.is_page


@pytest.mark.parametrize("size", ev.TextSize)
@pytest.mark.parametrize("glass", REFERENCE_GLASSES.values(), ids=REFERENCE_GLASSES)
def test_the_longest_of_names_leaves_a_page_whole(
    qapp: QGuiApplication, small_pack: SmallPack, cap_ratio: float, glass: Glass, size: ev.TextSize
) -> None:
    pack = reviewed(small_pack, LONG)
    with opened(qapp, small_pack.read, glass, cap_ratio) as shown:
        player = shown.kiosk.view.player
        player.take(ev.SetTextSize(size))
        player.take(ev.Start())
        player.take(ev.GoTo(pack.pages()[0].id))
        shown.kiosk.view.stand(player.visit)
        assert_drawn_whole(shown)
        assert says_when(shown, pack)


def says_when(shown: Opened, pack: Pack) -> bool:
    lines = {
        pack.words.reviewed.format(reviewer=LONG, date=IN_WORDS),
        pack.words.reviewed_short.format(date=IN_WORDS),
    }
    return len(lines & set(shown.spoken())) == 1
