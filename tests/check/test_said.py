"""Everything a pack says is looked at, each with who says it."""

from found import subject
from small_pack import SmallPack

from kiosk.check.said import Role


def test_a_page_says_its_title_text_labels_alt_text_and_note(small_pack: SmallPack) -> None:
    more = "\n## More\n\n- one\n\n!!! tip\n    Two.\n"
    small_pack.edit("en/pen/tip.md", "thing.\n", f"thing.\n{more}")
    pieces = subject(small_pack).by_owner["pen/tip"]
    assert [(piece.role, piece.text) for piece in pieces] == [
        (Role.TITLE, "Page pen-tip"),
        (Role.PARAGRAPH, "The page pen-tip explains one thing."),
        (Role.HEADING, "More"),
        (Role.LISTED, "one"),
        (Role.CALLOUT, "Two."),
        (Role.LABEL, "Needle"),
        (Role.ALT, "A hand holds pen-tip."),
        (Role.STAFF, "Say: it is simple."),
    ]
    assert {piece.file for piece in pieces} == {"pen/tip.md"}


def test_a_detail_says_its_name_text_labels_and_alt_text_by_itself(small_pack: SmallPack) -> None:
    small_pack.add_details("dial")
    pieces = subject(small_pack).by_owner["pen/tip#dial"]
    assert [(piece.role, piece.text) for piece in pieces] == [
        (Role.HEADING, "The dial"),
        (Role.PARAGRAPH, "This is dial."),
        (Role.LABEL, "Part of dial"),
        (Role.ALT, "A hand shows dial."),
    ]
    assert {piece.file for piece in pieces} == {"pen/tip.md"}


def test_an_item_says_what_it_asks_and_why(small_pack: SmallPack) -> None:
    pieces = subject(small_pack).by_owner["check/first"]
    roles = [Role.QUESTION, *[Role.ANSWER] * 2, *[Role.REASON] * 2, Role.QUESTION, Role.TALK]
    assert [piece.role for piece in pieces] == roles
    assert {piece.file for piece in pieces} == {"check.md"}


def test_the_glossary_and_the_interface_speak_too(small_pack: SmallPack) -> None:
    by_owner = subject(small_pack).by_owner
    assert [piece.role for piece in by_owner["needle"]] == [Role.MEANING]
    assert [piece.text for piece in by_owner["back"]] == ["Back "]


def test_what_a_page_says_can_be_asked_for_by_role(small_pack: SmallPack) -> None:
    looked_at = subject(small_pack)
    (label,) = looked_at.of("pen/tip", Role.LABEL)
    assert label.text == "Needle"
    assert not looked_at.of("pen/none", Role.LABEL)


def test_a_more_page_is_heard_too(small_pack: SmallPack) -> None:
    small_pack.add_more()
    looked_at = subject(small_pack)
    assert looked_at.of("after/choices", Role.TITLE)
    assert looked_at.pages()[-1].id == "after/choices"
