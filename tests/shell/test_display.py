import pytest
from clock import Clock
from finger import Finger
from journey import begin
from PySide6.QtGui import QColor
from sights import alike

from kiosk.content.model import Pack
from kiosk.shell.startup import Shell
from kiosk.shell.survey import survey


@pytest.fixture
def visitor(shell: Shell, clock: Clock) -> Finger:
    return Finger(shell, clock)


def lowest_mm(visitor: Finger) -> float:
    """Give how high the lowest capital on the glass is."""
    texts = survey(visitor.window, visitor.shell.eyes()).texts
    return min(text.cap_px for text in texts) * visitor.shell.view.player.stage.glass.mm_per_px


def paper(visitor: Finger) -> QColor:
    """Give the colour of the glass where nothing stands."""
    return visitor.look().pixelColor(3, visitor.window.height() // 2)


def test_larger_letters_are_larger_and_said_to_be(visitor: Finger, real_pack: Pack) -> None:
    words = real_pack.words
    begin(visitor, real_pack)
    assert lowest_mm(visitor) >= 4.8
    assert visitor.control(words.text_size).about == words.text_size_default
    visitor.press(words.text_size)
    assert lowest_mm(visitor) >= 7.3
    assert visitor.control(words.text_size).about == words.text_size_large
    visitor.press(words.text_size)
    assert 4.8 <= lowest_mm(visitor) < 7.3
    assert visitor.control(words.text_size).about == words.text_size_default


def test_each_look_has_its_colours_and_is_said(visitor: Finger, real_pack: Pack) -> None:
    words = real_pack.words
    begin(visitor, real_pack)
    light = visitor.look()
    assert paper(visitor).lightness() > 200
    assert visitor.control(words.contrast).about == words.contrast_light
    visitor.press(words.contrast)
    dark = visitor.look()
    assert paper(visitor).lightness() < 60
    assert visitor.control(words.contrast).about == words.contrast_dark
    visitor.press(words.contrast)
    assert paper(visitor) == QColor("black")
    assert not alike(visitor.look(), dark)
    assert visitor.control(words.contrast).about == words.contrast_yellow
    visitor.press(words.contrast)
    assert alike(visitor.look(), light)
    assert visitor.control(words.contrast).about == words.contrast_light


def test_both_are_kept_over_pages_the_check_and_the_lists(visitor: Finger, real_pack: Pack) -> None:
    words = real_pack.words
    begin(visitor, real_pack)
    visitor.press(words.text_size)
    visitor.press(words.contrast)
    dark = paper(visitor)

    def is_kept() -> bool:
        return lowest_mm(visitor) >= 7.3 and paper(visitor) == dark

    for name in (words.next, words.contents, real_pack.pages()[0].title, words.back, words.back):
        visitor.press(name)
        assert is_kept()
    visitor.press(words.contents)
    while real_pack.singles.check.title not in visitor.offered():
        visitor.press(words.next)
    visitor.press(real_pack.singles.check.title)
    while words.skip_check not in visitor.offered():
        visitor.press(words.next)
    assert is_kept()
    visitor.press(words.skip_check)
    assert is_kept()


def test_both_can_be_chosen_before_one_begins(visitor: Finger, real_pack: Pack) -> None:
    words = real_pack.words
    invitation = visitor.look()
    assert visitor.control(words.text_size).about == words.text_size_default
    visitor.press(words.text_size)
    assert lowest_mm(visitor) >= 7.3
    assert visitor.control(words.text_size).about == words.text_size_large
    visitor.press(words.contrast)
    assert visitor.control(words.contrast).about == words.contrast_dark
    assert not alike(visitor.look(), invitation)
    begin(visitor, real_pack)
    assert lowest_mm(visitor) >= 7.3
    assert visitor.control(words.contrast).about == words.contrast_dark


@pytest.mark.parametrize("leave", ["finish", "walk away", "never begin"])
def test_the_next_visitor_finds_neither(visitor: Finger, real_pack: Pack, leave: str) -> None:
    words = real_pack.words
    told, invitation = visitor.things(), visitor.look()
    visitor.press(words.text_size)
    visitor.press(words.contrast)
    if leave != "never begin":
        begin(visitor, real_pack)
    if leave == "finish":
        visitor.press(words.finish)
        assert lowest_mm(visitor) < 7.3
    visitor.wait(150)
    assert visitor.things() == told
    assert alike(visitor.look(), invitation)
