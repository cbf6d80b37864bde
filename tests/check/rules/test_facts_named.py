"""Whatever states something names the facts it rests on."""

import pytest
from found import found
from small_pack import SmallPack

from kiosk.check.rules.facts_named import check


def test_a_pack_that_names_its_facts_is_fine(small_pack: SmallPack) -> None:
    assert not found(check, small_pack)


@pytest.mark.parametrize(
    ("file", "old"),
    [
        ("en/pen/tip.md", 'facts = ["F1", "F2"]'),
        ("en/welcome.md", 'facts = ["F1", "F2"]'),
        ("en/check.md", 'facts = ["F1"]'),
        ("en/glossary.toml", 'facts = ["F1"]'),
    ],
)
def test_a_statement_without_a_fact_is_named(small_pack: SmallPack, file: str, old: str) -> None:
    small_pack.edit(file, old, "facts = []")
    (problem,) = found(check, small_pack)
    assert problem.file == f"content/{file}"


def test_a_detail_that_states_something_without_a_fact_is_named(small_pack: SmallPack) -> None:
    small_pack.add_details("dial", "motor")
    assert not found(check, small_pack)
    small_pack.edit("en/pen/tip.md", 'facts = ["F1"]', "facts = []")
    (problem,) = found(check, small_pack)
    assert problem.file == "content/en/pen/tip.md"
    assert problem.line == small_pack.line("en/pen/tip.md", "This is dial.")
    assert "“The dial”" in problem.what
    small_pack.edit("en/pen/tip.md", "This is dial.", "- This is dial.")
    assert not found(check, small_pack)


def test_depths_that_say_the_same_are_named_once(small_pack: SmallPack) -> None:
    small_pack.add_depths(1.0)
    small_pack.edit("en/pen/tip.md", 'facts = ["F1"]', "facts = []")
    (problem,) = found(check, small_pack)
    assert problem.line == small_pack.line("en/pen/tip.md", "They reach")


@pytest.mark.parametrize("name", ["attract", "questions", "finish", "help"])
def test_a_screen_that_states_nothing_needs_none(small_pack: SmallPack, name: str) -> None:
    small_pack.edit(f"en/{name}.md", 'facts = ["F1", "F2"]', "facts = []")
    assert not found(check, small_pack)


def test_a_page_of_a_list_alone_needs_none(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", 'facts = ["F1", "F2"]', "facts = []")
    small_pack.edit("en/pen/tip.md", "The page pen-tip explains **one** thing.", "- one\n- two")
    assert not found(check, small_pack)
