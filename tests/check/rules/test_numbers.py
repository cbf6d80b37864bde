"""Numbers are whole, comparable, and shown in a picture."""

import pytest
from found import found
from small_files import PICTURE
from small_pack import SmallPack

from kiosk.check.rules import Rule, counts_drawn, name_of, numbers, one_denominator

TIP = "en/pen/tip.md"
RULES = (numbers.check, one_denominator.check, counts_drawn.check)


def say(pack: SmallPack, words: str) -> None:
    pack.edit(TIP, "thing.", f"thing.\n\n{words}")


def draw_counts(pack: SmallPack) -> None:
    (pack.pictures / "counts-tip.svg").write_text(PICTURE)
    pack.edit(TIP, 'figure = "pen-tip"', 'figure = "counts-tip"')


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_a_pack_without_numbers_is_fine(english: SmallPack, rule: Rule) -> None:
    assert not found(rule, english)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("It happens to 1 in 20.", "1 in 20"),
        ("One in ten people has it.", "One in ten"),
        ("It helped 30 % of them.", "30 %"),
        ("It helped 12.5 percent.", "12.5 percent"),
        ("It is twice as likely.", "twice as likely"),
        ("Hair grew three times more.", "three times more"),
        ("You get 50 % more hair.", "50 % more"),
        ("It doubles the risk.", "doubles the risk"),
        ("It is 2.5 days on average.", "2.5"),
    ],
)
def test_a_number_that_is_hard_to_read_is_named(english: SmallPack, words: str, told: str) -> None:
    say(english, words)
    problem, *more = found(numbers.check, english)
    assert f"“{told}”" in problem.what
    assert problem.line == english.line(TIP, words)
    assert all("whole number" in one.what for one in more)


@pytest.mark.parametrize(
    "words",
    [
        "It happened to 3 out of 100 people.",
        "It rose from 2 out of 100 to 4 out of 100, twice as many.",
        "Here, 1.5 mm is the most.",
        "We set it between 0.5 and 1.5 mm.",
        "We are open from 9.30 am.",
        "We go over each part a few times.",
        "One in the morning, one at night.",
        "About 13 more hairs, in 1,127 people.",
    ],
)
def test_a_plain_number_is_fine(english: SmallPack, words: str) -> None:
    say(english, words)
    assert not found(numbers.check, english)


def test_staff_may_hear_any_number(english: SmallPack) -> None:
    english.edit(TIP, "Say: it is simple.", "Say: 1 in 20, and 3 out of 7, or 2 out of 9.")
    assert not [problem for rule in RULES for problem in found(rule, english)]


def test_counts_of_a_page_are_out_of_one_number(english: SmallPack) -> None:
    say(english, "It was 3 out of 100.\n\nThen 4 out of 1,000.\n\nThen 5 out of 100.")
    (problem,) = found(one_denominator.check, english)
    assert problem.line == english.line(TIP, "4 out of")
    assert "out of 100, another out of 1000" in problem.what


def test_counts_out_of_the_same_number_are_fine(english: SmallPack) -> None:
    say(english, "It was 3 out of 1,000.\n\nThen 4 out of 1000.")
    english.edit("en/pen/parts.md", "thing.", "thing: 3 out of 100.")
    assert not found(one_denominator.check, english)


def test_a_count_without_its_picture_is_named(english: SmallPack) -> None:
    say(english, "It happened to 3 out of 100 people.")
    (problem,) = found(counts_drawn.check, english)
    assert problem.line == english.line(TIP, "3 out of")


def test_a_count_beside_its_picture_is_fine(english: SmallPack) -> None:
    say(english, "It happened to 3 out of 100 people.")
    draw_counts(english)
    assert not found(counts_drawn.check, english)
