"""Pages, titles, labels and the walk are short enough."""

import pytest
from found import found
from small_pack import SmallPack

from kiosk.check.rules import (
    Rule,
    label_count,
    name_of,
    page_length,
    page_says_something,
    title_length,
    walk_length,
)
from kiosk.content.problem import Severity

LABEL = '{ text = "Tip", at = [50, 50], plate = [50, 15] },\n'
RULES = (page_length, page_says_something, title_length, label_count, walk_length)


@pytest.mark.parametrize("rule", [module.check for module in RULES], ids=name_of)
def test_a_short_pack_is_fine(small_pack: SmallPack, rule: Rule) -> None:
    assert not found(rule, small_pack)


@pytest.mark.parametrize(
    ("rule", "old", "new", "told"),
    [
        (page_length.check, "thing.", "thing" + " more" * 70 + ".", "79 words"),
        (page_says_something.check, "The page pen-tip explains **one** thing.", "", "nothing"),
        (title_length.check, '"Page pen-tip"', f'"{"Long title " * 4}"', "44 characters"),
        (label_count.check, "labels = [", f"labels = [\n{LABEL * 6}", "7 labels"),
    ],
)
def test_a_page_with_too_much_or_too_little_is_named(
    small_pack: SmallPack, rule: Rule, old: str, new: str, told: str
) -> None:
    small_pack.edit("en/pen/tip.md", old, new)
    (problem,) = found(rule, small_pack)
    assert (problem.file, problem.severity) == ("content/en/pen/tip.md", Severity.WARNING)
    assert told in problem.what


def test_a_detail_that_is_too_long_under_the_title_of_its_page_is_named(
    small_pack: SmallPack,
) -> None:
    small_pack.add_details("dial", "motor")
    words = 70 - 8  # without the title, the label, and the three that stand there
    small_pack.edit("en/pen/tip.md", "This is motor.", f"This is motor{' more' * words}.")
    assert not found(page_length.check, small_pack)
    small_pack.edit("en/pen/tip.md", "Part of motor", "Part of this motor")
    (problem,) = found(page_length.check, small_pack)
    assert problem.line == small_pack.line("en/pen/tip.md", "This is motor")
    assert problem.what == "“The motor” has 71 words; at most 70 are read with ease."


def test_depths_that_say_the_same_are_too_long_once(small_pack: SmallPack) -> None:
    small_pack.add_depths(0.5, 1.0)
    small_pack.edit("en/pen/tip.md", "than 1.0.", f"than 1.0{' mm' * 70}.")
    (problem,) = found(page_length.check, small_pack)
    assert problem.line == small_pack.line("en/pen/tip.md", "than 1.0")


def test_too_long_a_title_is_shown_on_its_line(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", '"Page pen-tip"', f'"{"Long title " * 4}"')
    (problem,) = found(title_length.check, small_pack)
    assert problem.line == small_pack.line("en/pen/tip.md", "Long title")


def test_a_walk_of_more_than_ten_minutes_is_named(small_pack: SmallPack) -> None:
    small_pack.edit("en/welcome.md", "thing.", "thing" + " more" * 1300 + ".")
    (problem,) = found(walk_length.check, small_pack)
    assert problem.file == "content/en"
