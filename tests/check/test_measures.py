"""How words are counted."""

from small_pack import SmallPack

from kiosk.check.measures import page_words, walk_minutes, walk_words
from kiosk.content.model import Pack


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


def test_the_walk_is_heard_at_a_pace_that_can_be_followed(small_pack: SmallPack) -> None:
    small_pack.edit("en/welcome.md", "thing.", "thing" + " more" * 1300 + ".")
    assert 10 < walk_minutes(sound(small_pack)) < 11


def test_a_more_page_is_not_counted(small_pack: SmallPack) -> None:
    before = walk_words(sound(small_pack))
    small_pack.add_more()
    assert walk_words(sound(small_pack)) == before
