"""Gains and harms, and the options, are told in as much detail as one another."""

import pytest
from found import found
from small_pack import SmallPack

from kiosk.check.rules import balance, equal_options

TIP, PARTS, DAY = "en/pen/tip.md", "en/pen/parts.md", "en/after/first-day.md"
FACTS = 'facts = ["F1", "F2"]'


def facts(pack: SmallPack, name: str, *ids: str) -> None:
    pack.edit(name, FACTS, f"facts = [{', '.join(map(repr, ids))}]")


def only_options(pack: SmallPack, name: str, body: str) -> None:
    """Make one page a page of options, with this body."""
    pack.edit("standards.toml", "options = []", 'options = ["F2"]')
    for other in (TIP, PARTS, DAY, "en/welcome.md", "en/questions.md", "en/check.md"):
        facts(pack, other, "F2" if other == name else "F1")
    pack.edit(name, "The page pen-tip explains **one** thing.", body)


def test_as_many_words_on_gains_as_on_harms_are_fine(small_pack: SmallPack) -> None:
    facts(small_pack, TIP, "F1")
    facts(small_pack, PARTS, "F2")
    assert not found(balance.check, small_pack)


@pytest.mark.parametrize(("wordy", "most"), [(TIP, "Gains have 12"), (PARTS, "harms 12")])
def test_a_side_that_has_more_words_is_named(small_pack: SmallPack, wordy: str, most: str) -> None:
    facts(small_pack, TIP, "F1")
    facts(small_pack, PARTS, "F2")
    small_pack.edit(wordy, "thing.", "thing, at some length.")
    (problem,) = found(balance.check, small_pack)
    assert most in problem.what
    assert "(pen/tip; pen/parts)" in problem.what


def test_harms_alone_are_out_of_balance(small_pack: SmallPack) -> None:
    facts(small_pack, PARTS, "F2")
    (problem,) = found(balance.check, small_pack)
    assert "Gains have 0 words" in problem.what


def test_a_page_on_other_matters_is_not_counted(small_pack: SmallPack) -> None:
    small_pack.edit(
        "sources.toml", "[facts.F2]", '[facts.F3]\nsources = []\nconfidence = "x"\n\n[facts.F2]'
    )
    facts(small_pack, TIP, "F1", "F3", "F3")
    assert not found(balance.check, small_pack)


def test_a_page_of_choices_is_not_counted(small_pack: SmallPack) -> None:
    small_pack.edit("standards.toml", "options = []", 'options = ["F2"]')
    facts(small_pack, PARTS, "F2")
    assert not found(balance.check, small_pack)


def test_sections_alike_are_fine(small_pack: SmallPack) -> None:
    only_options(
        small_pack, TIP, "Two ways.\n\n## One\n\nIt does this now.\n\n## Two\n\nOne does that."
    )
    assert not found(equal_options.check, small_pack)


def test_a_section_with_more_words_is_named(small_pack: SmallPack) -> None:
    only_options(small_pack, TIP, "## One\n\nIt does this now.\n\n- and that\n\n## Two\n\nThat.")
    (problem,) = found(equal_options.check, small_pack)
    assert problem.file == f"content/{TIP}"
    assert "“One” has 6 words, “Two” has 1" in problem.what


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("- nothing\n- a lotion alone", 0),
        ("- nothing\n- a lotion every day", 1),
        ("1. one two three four five six\n2. one two three four five six seven", 0),
    ],
)
def test_entries_of_a_list_are_alike_to_two_words(
    small_pack: SmallPack, body: str, told: int
) -> None:
    only_options(small_pack, TIP, body)
    assert len(found(equal_options.check, small_pack)) == told


def test_options_on_pages_of_their_own_are_compared(small_pack: SmallPack) -> None:
    only_options(small_pack, TIP, "One way is this.")
    assert not found(equal_options.check, small_pack)
    facts_now = small_pack.path(PARTS).read_text("utf-8").replace("['F1']", "['F2']")
    small_pack.write(PARTS, facts_now.replace("thing.", "thing, and more of it here."))
    (problem,) = found(equal_options.check, small_pack)
    assert "“pen/parts” has" in problem.what
