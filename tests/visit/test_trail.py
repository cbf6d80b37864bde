import pytest
from small_pack import SmallPack
from walks import Walk

from kiosk.visit.places import Attract, Checking, Phase, Place, Reading, Revisiting, TalkOver
from kiosk.visit.trail import place_line, trail


def test_the_line_says_which_page_of_which_chapter(walk: Walk) -> None:
    for chapter in walk.pack.chapters:
        for number, page in enumerate(chapter.pages, 1):
            line = walk.pack.words.place.format(
                chapter=chapter.title, page=number, pages=len(chapter.pages)
            )
            assert place_line(walk.pack, Reading(page.id)) == line
            assert place_line(walk.pack, Revisiting(page.id, 0)) == line


def test_the_line_says_which_question_of_the_check(walk: Walk) -> None:
    items = len(walk.pack.items)
    title = walk.pack.chapter_titles["check"]
    line = walk.pack.words.place.format(chapter=title, page=3, pages=items)
    assert place_line(walk.pack, Checking(2, Phase.WHY)) == line
    assert place_line(walk.pack, Reading("check")) == title
    assert place_line(walk.pack, Reading("questions")) == walk.pack.chapter_titles["questions"]


def test_pages_are_counted_where_a_chapter_has_more_than_one(small_pack: SmallPack) -> None:
    small_pack.edit(
        "en/interface.toml", "Place {chapter} {page} {pages}", "{chapter}: {page}/{pages}"
    )
    pack = small_pack.read().pack
    assert pack
    assert place_line(pack, Reading("pen/tip")) == "The pen: 2/2"
    assert place_line(pack, Reading("after/first-day")) == "Afterwards"


@pytest.mark.parametrize("place", [None, Attract(), Reading("welcome"), TalkOver()])
def test_there_is_no_line_where_there_is_nothing_to_count(walk: Walk, place: Place | None) -> None:
    assert place_line(walk.pack, place) == ""


@pytest.mark.parametrize(
    ("place", "done", "here"),
    [
        (None, [0, 0, 0, 0], None),
        (Reading("welcome"), [0, 0, 0, 0], None),
        (Reading("pen/parts"), [1 / 2, 0, 0, 0], 0),
        (Reading("pen/tip"), [1, 0, 0, 0], 0),
        (Revisiting("pen/parts", 0), [1 / 2, 0, 0, 0], 0),
        (Reading("after/first-day"), [1, 1, 0, 0], 1),
        (Reading("questions"), [1, 1, 1, 0], 2),
        (Reading("check"), [1, 1, 1, 0], 3),
        (Checking(0, Phase.ASK), [1, 1, 1, 1 / 2], 3),
        (Checking(1, Phase.AGAIN), [1, 1, 1, 1], 3),
        (TalkOver(), [1, 1, 1, 1], None),
    ],
)
def test_the_trail_fills_as_one_walks(
    small_pack: SmallPack, place: Place | None, done: list[float], here: int | None
) -> None:
    pack = small_pack.read().pack
    assert pack
    bars = trail(pack, place)
    titles = ["The pen", "Afterwards", "Your questions", "Check what we explained"]
    assert [bar.title for bar in bars] == titles
    assert [bar.done for bar in bars] == done
    assert [number for number, bar in enumerate(bars) if bar.here] == (
        [] if here is None else [here]
    )


def test_the_trail_never_goes_back_while_one_goes_on(walk: Walk) -> None:
    before = 0.0
    for page in walk.outline.pages:
        filled = sum(bar.done for bar in trail(walk.pack, Reading(page)))
        assert filled >= before
        before = filled
