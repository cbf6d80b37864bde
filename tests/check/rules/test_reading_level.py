"""Pages and items that are hard to read are named, with what makes them so."""

import pytest
from found import found, subject
from small_pack import SmallPack

from kiosk.check.reading.passages import passages
from kiosk.check.rules.reading_level import check

THING = "The page pen-tip explains **one** thing.\n"
STYLE = """\
reading = ["smog", "flesch-kincaid"]
syllables.vowels = "aeiou"
syllables.silent = ["e$"]
"""


@pytest.fixture
def pack(small_pack: SmallPack) -> SmallPack:
    small_pack.edit("en/style.toml", "alt_", f"{STYLE}alt_")
    small_pack.edit("en/after/first-day.md", "page after-first-day", "page")
    small_pack.edit("en/talk-over.md", "page talk-over", "page")
    return small_pack


def test_plain_words_are_fine(pack: SmallPack) -> None:
    assert len(list(passages(subject(pack)))) == 12
    assert not found(check, pack)


def test_a_hard_page_is_named_with_its_grades_and_what_to_change(pack: SmallPack) -> None:
    hard = "We deliver antiseptic. Then, administer a topical anaesthetic of lidocaine now."
    pack.edit("en/pen/tip.md", THING, f"So.\n\n{hard}\n")
    (problem,) = found(check, pack)
    assert "SMOG 11.2, Flesch-Kincaid 12.5; wanted SMOG 6 and Flesch-Kincaid 5" in problem.what
    assert "antiseptic, administer, anaesthetic, deliver, topical, lidocaine" in problem.remedy
    assert "with 8 words: “Then, administer a topical" in problem.remedy
    assert problem.line == pack.line("en/pen/tip.md", "administer")


def test_a_hard_item_is_named(pack: SmallPack) -> None:
    pack.edit("en/check.md", "That is why.", "Topical antiseptic administration is obligatory.")
    (problem,) = found(check, pack)
    assert "check/first is hard to read" in problem.what
    assert (problem.file, problem.line) == ("content/en/check.md", pack.line("en/check.md", "Topi"))


def test_one_long_word_in_four_sentences_is_fine_and_in_three_is_hard(pack: SmallPack) -> None:
    pack.edit("en/pen/tip.md", THING, "Call an ambulance now. Wait. Sit. Rest.\n")
    assert not found(check, pack)
    pack.edit("en/pen/tip.md", " Rest.", "")
    (problem,) = found(check, pack)
    assert "SMOG 6.4, Flesch-Kincaid" in problem.what


def test_long_sentences_of_short_words_are_hard(pack: SmallPack) -> None:
    pack.edit("en/pen/tip.md", THING, f"It {'is a cat and ' * 7}so.\n")
    (problem,) = found(check, pack)
    assert "SMOG 3.1, Flesch-Kincaid 7.9" in problem.what
    assert "long words" not in problem.remedy


def test_each_language_is_held_to_its_own_formula(pack: SmallPack) -> None:
    pack.edit("en/pen/tip.md", THING, "We administer antiseptic. It is topical.\n")
    assert "SMOG" in found(check, pack)[0].what
    pack.edit("en/style.toml", '"smog", "flesch-kincaid"', '"inflesz"')
    told = [problem.what for problem in found(check, pack)]
    assert any("pen/tip is hard to read: INFLESZ 58.5" in what for what in told)
    assert all(what.endswith("wanted INFLESZ 65.") for what in told)


def test_a_language_without_formulas_is_not_held_to_any(pack: SmallPack) -> None:
    pack.edit("en/style.toml", '"smog", "flesch-kincaid"', "")
    pack.edit("en/pen/tip.md", THING, "We administer antiseptic preparations.\n")
    assert not found(check, pack)


def test_a_page_of_nothing_but_short_forms_has_no_grade(pack: SmallPack) -> None:
    pack.edit("en/pen/tip.md", THING, "PRP.\n")
    assert not found(check, pack)
