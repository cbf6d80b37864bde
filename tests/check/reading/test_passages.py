"""Only whole sentences count towards how hard a page is to read."""

from found import subject
from small_pack import SmallPack

from kiosk.check.reading.passages import Passage, passages

THING = "The page pen-tip explains **one** thing.\n"


def passage(pack: SmallPack, owner: str) -> Passage:
    return next(found for found in passages(subject(pack)) if found.owner == owner)


def test_titles_labels_headings_lists_and_their_lead_in_are_left_out(small_pack: SmallPack) -> None:
    body = "## A heading\n\nOne. Two words!\n\nUse it for:\n\n- a thing\n\n!!! tip\n    Three.\n"
    small_pack.edit("en/pen/tip.md", THING, body)
    assert passage(small_pack, "pen/tip").texts == ("One.", "Two words!", "Three.")


def test_an_item_is_read_with_its_question_and_its_reasons(small_pack: SmallPack) -> None:
    assert passage(small_pack, "check/first").texts == (
        "A scene about first.",
        "What now?",
        "That is why.",
        "In other words.",
        "What comes next, asked anew?",
    )


def test_a_page_without_sentences_is_no_passage(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", THING, "For:\n\n- a thing\n")
    assert "pen/tip" not in [found.owner for found in passages(subject(small_pack))]


def test_the_point_of_a_short_form_ends_no_sentence(small_pack: SmallPack) -> None:
    small_pack.edit("en/style.toml", "alt_", 'abbreviations = ["Dr"]\nalt_')
    small_pack.edit("en/pen/tip.md", THING, "Ask dr. Lee first. Mr. Dr Poldr. Ends.\n")
    texts = passage(small_pack, "pen/tip").texts
    assert texts == ("Ask dr Lee first.", "Mr.", "Dr Poldr.", "Ends.")
