"""How long pages and the walk may be."""

from pathlib import Path

import pytest
from small_pack import SmallPack

from kiosk.check.limits import limits, page_words, walk_minutes, walk_words
from kiosk.content.model import Pack
from kiosk.content.problem import Severity

HOME = Path("content/en")
LABEL = '{ text = "Tip", at = [50, 50], plate = [50, 15] },\n'


def sound(small_pack: SmallPack) -> Pack:
    pack = small_pack.read().pack
    assert pack
    return pack


def test_a_page_is_counted_with_its_title_and_the_words_on_its_picture(
    small_pack: SmallPack,
) -> None:
    page = sound(small_pack).pages()[0]
    assert page.title.split() == ["Page", "pen-parts"]
    assert page_words(page) == len(
        ["Page", "pen-parts", "Needle", "The", "page", "pen-parts", "explains", "one", "thing"]
    )


def test_the_walk_counts_every_page_and_every_item_asked(small_pack: SmallPack) -> None:
    before = walk_words(sound(small_pack))
    small_pack.edit("en/pen/tip.md", "explains", "explains and explains")
    small_pack.edit("en/check.md", "The wrong way", "The very wrong way")
    assert walk_words(sound(small_pack)) == before + 3


def test_a_pack_within_limits_gets_no_warning(small_pack: SmallPack) -> None:
    assert not list(limits(sound(small_pack), HOME))


def test_a_page_of_more_than_seventy_words_is_named(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", "thing.", "thing" + " more" * 70 + ".")
    (problem,) = limits(sound(small_pack), HOME)
    assert (problem.file, problem.severity) == ("content/en/pen/tip.md", Severity.WARNING)
    assert "79 words" in problem.what


def test_a_walk_of_more_than_ten_minutes_is_named(small_pack: SmallPack) -> None:
    small_pack.edit("en/welcome.md", "thing.", "thing" + " more" * 1300 + ".")
    pack = sound(small_pack)
    assert walk_minutes(pack) > 10
    (problem,) = limits(pack, HOME)
    assert problem.file == "content/en"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("The page pen-tip explains **one** thing.", "", "says nothing"),
        ('"Page pen-tip"', f'"{"Long title " * 4}"', "44 characters"),
        ("labels = [", f"labels = [\n{LABEL * 4}", "5 labels"),
    ],
)
def test_a_page_with_too_much_or_too_little_is_named(
    small_pack: SmallPack, old: str, new: str, told: str
) -> None:
    small_pack.edit("en/pen/tip.md", old, new)
    (problem,) = limits(sound(small_pack), HOME)
    assert (problem.file, problem.severity) == ("content/en/pen/tip.md", Severity.WARNING)
    assert told in problem.what
    assert problem.remedy


def test_the_walk_that_is_shipped_takes_ten_minutes_at_most(real_pack: Pack) -> None:
    assert not list(limits(real_pack, HOME))
