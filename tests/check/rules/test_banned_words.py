"""No word marks, judges or clears a patient, or tells them what to choose."""

import pytest
from found import found
from small_pack import SmallPack

from kiosk.check.rules.banned_words import check

BAD = (
    "You passed the check.",
    "You did not pass.",
    "You failed.",
    "Your score is high.",
    "Take this quiz.",
    "Take the test.",
    "You are competent.",
    "This shows capacity.",
    "You have consented.",
    "You are cleared for it.",
    "You are ready for the pen.",
    "We recommend the pen.",
    "The recommended choice.",
    "You should have the treatment.",
)
HONEST = (
    "It is not consent.",
    "Redness passes in days.",
    "Side effects pass within a week.",
    "It has been so in the past.",
    "A blood test may come first.",
    "Grafts may have failed.",
    "This is not a test and gives no score.",
    "Everything you tapped is cleared.",
    "We do not recommend anything here.",
    "You should have our number.",
    "Heart failure is a reason to tell us.",
)


@pytest.mark.parametrize("sentence", BAD)
def test_a_word_that_judges_is_named(english: SmallPack, sentence: str) -> None:
    english.edit("en/pen/tip.md", "thing.", f"thing.\n\n{sentence}")
    (problem,) = found(check, english)
    assert problem.line == english.line("en/pen/tip.md", sentence)


@pytest.mark.parametrize("sentence", HONEST)
def test_an_honest_word_is_left_alone(english: SmallPack, sentence: str) -> None:
    english.edit("en/pen/tip.md", "thing.", f"thing.\n\n{sentence}")
    assert not found(check, english)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("en/check.md", "The wrong way", "She fails the check"),
        ("en/check.md", "What now?", "Who is competent?"),
        ("en/interface.toml", 'clear_title = "', 'clear_title = "Your score '),
        ("en/glossary.toml", "A thin piece", "The recommended piece"),
        ("en/pen/tip.md", '"Needle"', '"Recommended"'),
    ],
)
def test_every_role_is_looked_at(english: SmallPack, file: str, old: str, new: str) -> None:
    english.edit(file, old, new)
    (problem,) = found(check, english)
    assert problem.file == f"content/{file}"


def test_staff_may_use_their_own_words(english: SmallPack) -> None:
    english.edit(
        "en/pen/tip.md", "Say: it is simple.", "Say: nobody is scored, no capacity tested."
    )
    assert not found(check, english)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("en/interface.toml", "{item} {items}", "{item} out of {items}"),
        ("en/check.md", "That is why.", "You have 3 out of 4."),
        ("en/talk-over.md", "thing.", "thing. It was 75 %."),
    ],
)
def test_nothing_is_counted_up_after_the_check(
    english: SmallPack, file: str, old: str, new: str
) -> None:
    english.edit(file, old, new)
    (problem,) = found(check, english)
    assert problem.file == f"content/{file}"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("en/pen/tip.md", "thing.", "thing. It was so in 3 out of 4 heads."),
        ("en/check.md", "That is why.", "It happened to 3 out of 100 people."),
    ],
)
def test_risks_may_be_counted(english: SmallPack, file: str, old: str, new: str) -> None:
    english.edit(file, old, new)
    assert not found(check, english)
