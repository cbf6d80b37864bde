"""Sentences, paragraphs and lists are short."""

import pytest
from found import found
from small_pack import SmallPack

from kiosk.check.rules import Rule, list_length, name_of, paragraph_length, sentence_length
from kiosk.content.problem import Severity

RULES = (sentence_length, paragraph_length, list_length)
THING = "The page pen-tip explains **one** thing.\n"


@pytest.mark.parametrize("rule", [module.check for module in RULES], ids=name_of)
def test_short_ones_are_fine(small_pack: SmallPack, rule: Rule) -> None:
    assert not found(rule, small_pack)


@pytest.mark.parametrize("text", ["one " * 20 + "end", "- one " + "more " * 20])
def test_a_sentence_of_more_than_twenty_words_is_shown_on_its_line(
    small_pack: SmallPack, text: str
) -> None:
    small_pack.edit("en/pen/tip.md", THING, f"Short. Short. Short.\n\n{text}.\n")
    (problem,) = found(sentence_length.check, small_pack)
    assert "A sentence has 21 words" in problem.what
    assert problem.line == small_pack.line("en/pen/tip.md", text[:20])
    assert problem.severity is Severity.WARNING


def test_twenty_words_among_short_sentences_are_fine(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", THING, f"Short. Short.\n\n{'one ' * 19}end.\n")
    assert not found(sentence_length.check, small_pack)


@pytest.mark.parametrize("file", ["en/pen/tip.md", "en/check.md"])
def test_more_than_twelve_words_on_average_are_named(small_pack: SmallPack, file: str) -> None:
    long = f"This one is {'long ' * 16}"
    if file == "en/check.md":
        small_pack.edit(file, "That is why.", f"{long}a. {long}b.")
        small_pack.edit(file, "In other words.", f"{long}c. {long}d.")
    else:
        small_pack.edit(file, THING, f"Start. {long}on. {long}too.\n")
    (problem,) = found(sentence_length.check, small_pack)
    assert "words on average" in problem.what
    assert "This one is long" in problem.remedy
    assert problem.line == small_pack.line(file, "This one is long")


def test_a_point_after_a_short_form_ends_no_sentence(small_pack: SmallPack) -> None:
    small_pack.edit("en/style.toml", "alt_", 'abbreviations = ["Dr"]\nalt_')
    small_pack.edit("en/pen/tip.md", THING, "Ask Dr. A. Ask Dr. B. Ask Dr. C.\n")
    assert not found(paragraph_length.check, small_pack)
    small_pack.edit("en/style.toml", '"Dr"', '"Prof"')
    (problem,) = found(paragraph_length.check, small_pack)
    assert "6 sentences" in problem.what


def test_a_paragraph_of_more_than_three_sentences_is_named(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", THING, "First one. Then two. Now three.\n")
    assert not found(paragraph_length.check, small_pack)
    small_pack.edit("en/pen/tip.md", "First one.", "First one. So four.")
    (problem,) = found(paragraph_length.check, small_pack)
    assert "4 sentences" in problem.what
    assert problem.line == small_pack.line("en/pen/tip.md", "First one.")


@pytest.mark.parametrize(
    "entries",
    ["- one\n" * 7, "1. one\n" * 7, "| when | what |\n|---|---|\n" + "| one | it |\n" * 7],
)
def test_a_list_of_more_than_seven_entries_is_named(small_pack: SmallPack, entries: str) -> None:
    small_pack.edit("en/pen/tip.md", THING, f"Look:\n\n{entries}\n")
    assert not found(list_length.check, small_pack)
    small_pack.edit("en/pen/tip.md", entries, entries + entries.splitlines(keepends=True)[-1])
    (problem,) = found(list_length.check, small_pack)
    assert "8 entries" in problem.what
    assert problem.line == small_pack.line("en/pen/tip.md", " one")


def test_the_list_that_is_too_long_is_shown(small_pack: SmallPack) -> None:
    eight = "- a needle\n" * 8
    small_pack.edit("en/pen/tip.md", THING, f"Look:\n\n- the skin\n\nThen:\n\n{eight}\n")
    (problem,) = found(list_length.check, small_pack)
    assert problem.line == small_pack.line("en/pen/tip.md", "- a needle")
