import pytest
from glasses import REFERENCE_GLASSES
from kiosks import draw
from screens import Words, words_on_screens
from small_pack import SmallPack

from kiosk.content.model import Pack, plain
from kiosk.content.sentences import sentences
from kiosk.shell.stage import Stage
from kiosk.visit import events as ev

ROOMY = ("1920x1080", ev.TextSize.DEFAULT)
LOW = ("1920x1200", ev.TextSize.LARGE)
"""Where the line on the review stands in the header."""


@pytest.fixture(scope="module", params=[ROOMY, LOW], ids=["roomy", "low"])
def screens(request: pytest.FixtureRequest, real_pack: Pack, cap_ratio: float) -> list[Words]:
    name, size = request.param
    stage = Stage(real_pack, REFERENCE_GLASSES[name], cap_ratio)
    assert stage.setup(size).frame.low is (request.param is LOW)
    return list(words_on_screens(stage, size))


def test_no_screen_shows_or_speaks_a_note_for_staff(screens: list[Words], real_pack: Pack) -> None:
    singles = (getattr(real_pack.singles, name) for name in real_pack.singles.__struct_fields__)
    notes = [note for page in (*real_pack.pages(), *singles) for note in page.staff]
    told = {plain(sentence).strip() for note in notes for sentence in sentences(note)}
    assert len(told) >= len(real_pack.pages())
    for screen in screens:
        words = "\n".join(screen.drawn + screen.spoken)
        assert [sentence for sentence in told if sentence in words] == []


def test_every_page_says_that_it_awaits_review(screens: list[Words], real_pack: Pack) -> None:
    assert not real_pack.review.reviewer
    pages = [screen for screen in screens if screen.is_page]
    assert len(pages) > len(real_pack.pages())
    for page in pages:
        assert page.drawn.count(real_pack.words.review_awaited) == 1
        assert page.spoken.count(real_pack.words.review_awaited) == 1


@pytest.mark.parametrize(("glass", "size"), [ROOMY, LOW])
def test_every_page_says_who_reviewed_it_once_somebody_has(
    small_pack: SmallPack, cap_ratio: float, glass: str, size: ev.TextSize
) -> None:
    draw(small_pack)
    review = '[review]\nreviewer = "A. Reader"\nrole = "Nurse"\ndate = 2026-12-01\n\n[[chapters]]'
    small_pack.edit("pack.toml", "[[chapters]]", review)
    pack = small_pack.read().pack
    assert pack
    reviewed = pack.words.reviewed.format(reviewer="A. Reader", date="2026-12-01")
    stage = Stage(pack, REFERENCE_GLASSES[glass], cap_ratio)
    for screen in words_on_screens(stage, size):
        assert pack.words.review_awaited not in screen.drawn + screen.spoken
        assert screen.drawn.count(reviewed) == screen.spoken.count(reviewed) == screen.is_page
