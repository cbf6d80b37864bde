from small_pack import SmallPack
from visits import begun

from kiosk.visit import events as ev
from kiosk.visit.outline import ItemOutline, outline_of
from kiosk.visit.places import Reading


def test_the_walk_goes_from_welcome_over_all_pages_to_the_questions_and_the_check(
    small_pack: SmallPack,
) -> None:
    pack = small_pack.read().pack
    assert pack
    outline = outline_of(pack)
    assert outline.pages == (
        *("welcome", "pen/parts", "pen/tip", "after/first-day"),
        *("questions", "check"),
    )
    assert outline.items == (
        ItemOutline("first", 1, 2, "pen/parts"),
        ItemOutline("second", 1, 2, "after/first-day"),
    )
    assert outline.questions == ("question-1", "question-2")
    assert outline.languages == ("en",)


def test_unless_told_otherwise_every_place_fits_on_one_screen(small_pack: SmallPack) -> None:
    pack = small_pack.read().pack
    assert pack
    outline = outline_of(pack)
    assert begun(ev.Next(), outline=outline).place == Reading("pen/parts")
    assert outline.words(begun(outline=outline)) == 0


def test_what_counts_parts_does_not_make_two_outlines_differ(small_pack: SmallPack) -> None:
    pack = small_pack.read().pack
    assert pack
    assert outline_of(pack, parts=lambda _: 2, words=lambda _: 5) == outline_of(pack)
