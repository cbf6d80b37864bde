"""Words that are not plain are named, with what to write instead."""

import pytest
from found import found
from small_pack import SmallPack

from kiosk.check.rules.jargon import check

THING = "The page pen-tip explains **one** thing.\n"
STYLE = """\
syllables.vowels = "aeiou"
long_words = ["alabaster"]
plainer = { "administer*" = "give", "prior to" = "before", "oral" = "by mouth" }
"""


@pytest.fixture
def pack(small_pack: SmallPack) -> SmallPack:
    small_pack.edit("en/style.toml", "alt_", f"{STYLE}alt_")
    return small_pack


def test_plain_words_are_fine(pack: SmallPack) -> None:
    assert not found(check, pack)


@pytest.mark.parametrize(
    ("text", "word", "plain"),
    [
        ("We administered it.", "administered", "give"),
        ("Prior to that we go.", "Prior to", "before"),
        ("It is oral.", "oral", "by mouth"),
    ],
)
def test_a_word_with_a_plainer_one_is_named(
    pack: SmallPack, text: str, word: str, plain: str
) -> None:
    pack.edit("en/pen/tip.md", THING, f"It is.\n\n{text}\n")
    (problem,) = found(check, pack)
    assert f"“{word}”" in problem.what
    assert f"Write “{plain}”." in problem.remedy
    assert problem.line == pack.line("en/pen/tip.md", text)


@pytest.mark.parametrize("text", ["It is coral.", "It is orally so.", "Prior it is, to us."])
def test_only_whole_words_are_meant(pack: SmallPack, text: str) -> None:
    pack.edit("en/pen/tip.md", THING, f"{text}\n")
    assert not found(check, pack)


def test_a_long_word_is_named(pack: SmallPack) -> None:
    pack.edit("en/pen/tip.md", THING, "It is avocado or banana.\n")
    (problem,) = found(check, pack)
    assert "“avocado”" in problem.what
    assert "4 syllables" in problem.remedy


@pytest.mark.parametrize("word", ["Alabaster", "in-and-out-again", "needle-free"])
def test_a_known_long_word_and_short_ones_joined_are_fine(pack: SmallPack, word: str) -> None:
    pack.edit("en/pen/tip.md", THING, f"It is {word}.\n")
    assert not found(check, pack)


def test_a_long_part_of_a_joined_word_is_named(pack: SmallPack) -> None:
    pack.edit("en/pen/tip.md", THING, "It is un-abominable.\n")
    (problem,) = found(check, pack)
    assert "“abominable”" in problem.what


def test_a_word_of_the_glossary_may_stand(pack: SmallPack) -> None:
    pack.edit("en/pen/tip.md", THING, "It is an administered abomination.\n")
    assert len(found(check, pack)) == 2
    pack.edit("en/glossary.toml", '"needles"', '"needles", "administered abomination"')
    assert not found(check, pack)


def test_a_word_is_named_once_a_page(pack: SmallPack) -> None:
    pack.edit("en/pen/tip.md", THING, "An oral one.\n\n- Oral\n")
    pack.edit("en/pen/parts.md", "explains", "oral")
    files = [problem.file for problem in found(check, pack)]
    assert files == ["content/en/pen/parts.md", "content/en/pen/tip.md"]


@pytest.mark.parametrize(
    ("file", "old"),
    [
        ("en/pen/tip.md", "Page pen-tip"),
        ("en/pen/tip.md", "Needle"),
        ("en/check.md", "The right way"),
        ("en/glossary.toml", "thin piece"),
        ("en/interface.toml", "Skip "),
    ],
)
def test_whatever_patients_meet_is_looked_at(pack: SmallPack, file: str, old: str) -> None:
    pack.edit(file, old, f"oral {old}")
    (problem,) = found(check, pack)
    assert problem.file == f"content/{file}"


def test_a_note_for_staff_may_say_it(pack: SmallPack) -> None:
    pack.edit("en/pen/tip.md", "it is simple", "administer it")
    assert not found(check, pack)


def test_a_language_without_a_list_is_held_to_length_alone(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", THING, "It is oral indeterminately.\n")
    (problem,) = found(check, small_pack)
    assert "indeterminately" in problem.what
