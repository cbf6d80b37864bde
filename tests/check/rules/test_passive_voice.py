"""Sentences say who does what."""

import pytest
from found import found
from small_pack import SmallPack

from kiosk.check.rules.passive_voice import check

THING = "The page pen-tip explains **one** thing.\n"
STYLE = """
[passive]
helpers = ["is", "are", "be"]
between = ["not", "being"]
endings = ["ed"]
participles = ["known"]
never = ["tired"]
"""
FOUR = "We wipe it. We dry it. We look.\n\nWe go. "


@pytest.fixture
def pack(small_pack: SmallPack) -> SmallPack:
    text = small_pack.path("en/style.toml").read_text("utf-8")
    small_pack.write("en/style.toml", text + STYLE)
    return small_pack


def test_active_sentences_are_fine(pack: SmallPack) -> None:
    assert not found(check, pack)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The skin is wiped.", "is wiped"),
        ("That Is not Known yet.", "Is not Known"),
        ("They are, not being wiped, here.", "are not being wiped"),
        ("It is this, and will be known.", "be known"),
    ],
)
def test_a_passive_is_named_with_its_words_on_its_line(
    pack: SmallPack, text: str, words: str
) -> None:
    pack.edit("en/pen/tip.md", THING, f"We go.\n\n{text}\n")
    (problem,) = found(check, pack)
    assert f"“{words}”" in problem.what
    assert "1 of 2 sentences of pen/tip" in problem.what
    assert problem.line == pack.line("en/pen/tip.md", text[:6])


@pytest.mark.parametrize(
    "text",
    ["You are tired.", "It is.", "It is not.", "We wiped it.", "Known it is."],
)
def test_what_only_looks_like_a_passive_is_fine(pack: SmallPack, text: str) -> None:
    pack.edit("en/pen/tip.md", THING, f"{text}\n")
    assert not found(check, pack)


def test_one_passive_in_five_sentences_is_fine_and_two_in_ten_are_not(pack: SmallPack) -> None:
    pack.edit("en/pen/tip.md", THING, f"{FOUR}It is wiped.\n")
    assert not found(check, pack)
    pack.edit("en/pen/tip.md", FOUR, f"{FOUR}{FOUR}\n\nIt is known.\n\n")
    assert ["2 of 10" in problem.what for problem in found(check, pack)] == [True, True]


def test_the_sentences_of_an_item_count_together(pack: SmallPack) -> None:
    pack.edit("en/check.md", "That is why.", "It is wiped. It is known.")
    assert ["check/first" in problem.what for problem in found(check, pack)] == [True, True]


def test_a_language_without_such_words_has_no_passive(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", THING, "It is wiped.\n")
    assert not found(check, small_pack)
