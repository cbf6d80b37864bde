import pytest
from glasses import REFERENCE_GLASSES
from screens import Words, words_on_screens

from kiosk.content.model import Pack, plain
from kiosk.content.sentences import sentences
from kiosk.shell.stage import Stage
from kiosk.visit import events as ev
from kiosk.visit.state import fresh
from kiosk.visit.step import step

ROOMY = ("1920x1080", ev.TextSize.DEFAULT)
LOW = ("1920x1200", ev.TextSize.LARGE)
"""Where the line on the review stands in the header."""


@pytest.fixture(scope="module", params=[ROOMY, LOW], ids=["roomy", "low"])
def screens(request: pytest.FixtureRequest, real_pack: Pack, cap_ratio: float) -> list[Words]:
    name, size = request.param
    stage = Stage(real_pack, REFERENCE_GLASSES[name], cap_ratio)
    shown = step(stage.outline, fresh(stage.outline), ev.SetTextSize(size))
    assert stage.setup(shown).frame.low is (request.param is LOW)
    return list(words_on_screens(stage, size))


def test_no_screen_shows_or_speaks_a_note_for_staff(screens: list[Words], real_pack: Pack) -> None:
    singles = (getattr(real_pack.singles, name) for name in real_pack.singles.__struct_fields__)
    notes = [note for page in (*real_pack.pages(), *singles) for note in page.staff]
    told = {plain(sentence).strip() for note in notes for sentence in sentences(note)}
    assert len(told) >= len(real_pack.pages())
    for screen in [screen for screen in screens if not screen.is_staffs]:
        words = "\n".join(screen.drawn + screen.spoken)
        assert [sentence for sentence in told if sentence in words] == []


def test_every_page_says_that_it_awaits_review(screens: list[Words], real_pack: Pack) -> None:
    assert not real_pack.review.reviewer
    pages = [screen for screen in screens if screen.is_page]
    assert len(pages) > len(real_pack.pages())
    for page in pages:
        assert page.drawn.count(real_pack.words.review_awaited) == 1
        assert page.spoken.count(real_pack.words.review_awaited) == 1
