import pytest
from small_pack import SmallPack

from kiosk.content.interface import FILLED
from kiosk.content.words import Words

INTERFACE = "en/interface.toml"


@pytest.mark.parametrize("words", ["Step {stop}", "Step {step", "{step.__class__}", "{}", "{0}"])
def test_braces_that_would_stop_the_kiosk_are_reported(small_pack: SmallPack, words: str) -> None:
    line = small_pack.line(INTERFACE, "step = ")
    small_pack.edit(INTERFACE, "Step {step}", words)
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{INTERFACE}", line)
    assert problem.what == "The braces in `step` cannot be filled in."
    assert problem.remedy == "Use {step}."


def test_braces_where_nothing_is_filled_in_are_reported(small_pack: SmallPack) -> None:
    small_pack.edit(INTERFACE, 'back = "Back', 'back = "Back {step}')
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line(INTERFACE, "back = ")
    assert problem.remedy == "Take them out."


@pytest.mark.parametrize(
    ("old", "new"), [("{value} hours", "{hours} hours"), ("when we say", "in {value} hours")]
)
def test_braces_in_the_words_of_a_value_are_reported(
    small_pack: SmallPack, old: str, new: str
) -> None:
    line = small_pack.line(INTERFACE, old)
    small_pack.edit(INTERFACE, old, new)
    assert small_pack.only_problem().line == line


@pytest.mark.parametrize("name", Words.__struct_fields__)
def test_every_word_is_needed(small_pack: SmallPack, name: str) -> None:
    line = small_pack.line(INTERFACE, f"\n{name} = "[1:])
    text = small_pack.path(INTERFACE).read_text("utf-8").split("\n")
    small_pack.write(INTERFACE, "\n".join(row for row in text if not row.startswith(f"{name} =")))
    problem = small_pack.only_problem()
    assert problem.what == f"The field `{name}` is missing."
    assert problem.line == small_pack.line(INTERFACE, "[words]") < line


def test_what_the_kiosk_fills_in_belongs_to_words_there_are() -> None:
    assert set(FILLED) <= set(Words.__struct_fields__)


def test_words_for_a_value_that_is_not_known_are_reported(small_pack: SmallPack) -> None:
    small_pack.edit(INTERFACE, "times.wash_hours", "times.wash_hour")
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line(INTERFACE, "times.wash_hour")
    assert "which clinic.toml does not know" in problem.what


def test_the_clinics_name_needs_words(small_pack: SmallPack) -> None:
    small_pack.edit(
        INTERFACE, '[values."clinic.name"]\nset = "{value}"\nunset = "Your clinic"\n', ""
    )
    problem = small_pack.only_problem()
    assert problem.file == f"content/{INTERFACE}"
    assert "`clinic.name`" in problem.what


@pytest.mark.parametrize("name", ["next", "not_sure", "warning_stay"])
def test_an_empty_word_would_leave_an_empty_button(small_pack: SmallPack, name: str) -> None:
    lines = small_pack.path(INTERFACE).read_text("utf-8").split("\n")
    (old,) = (line for line in lines if line.startswith(f"{name} ="))
    small_pack.edit(INTERFACE, f"\n{old}\n", f'\n{name} = " "\n')
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line(INTERFACE, f"{name} = ")
    assert problem.what == f"The word `{name}` is empty."


def test_words_that_leave_no_place_for_what_is_filled_in_are_reported(
    small_pack: SmallPack,
) -> None:
    small_pack.edit(INTERFACE, " {seconds}", "")
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line(INTERFACE, "warning_body = ")
    assert problem.what == "The words of `warning_body` leave no place for {seconds}."


def test_words_that_would_lose_a_value_are_reported(small_pack: SmallPack) -> None:
    small_pack.edit(INTERFACE, 'set = "after {value} hours"', 'set = "after some hours"')
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line(INTERFACE, "after some hours")
    assert "{value}" in problem.what


def test_one_may_be_said_without_its_number(small_pack: SmallPack) -> None:
    small_pack.edit(INTERFACE, 'after {value} hour"', 'after an hour"')
    assert small_pack.read().pack


def test_words_for_days_that_would_lose_their_number_are_reported(small_pack: SmallPack) -> None:
    small_pack.edit(INTERFACE, 'one = "after', 'days = "after some days"\none = "after')
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line(INTERFACE, "after some days")
    assert problem.what == "The words of `days` leave no place for {value}."


def test_words_for_days_of_a_value_that_is_not_in_hours_are_reported(
    small_pack: SmallPack,
) -> None:
    days = '[values."times.sun_days"]\nset = "{value}"\nunset = "later"\ndays = "{value} days"\n'
    small_pack.edit(INTERFACE, "[words]", f"{days}\n[words]")
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line(INTERFACE, 'days = "{value} days"')
    assert "`times.sun_days` is no value in hours" in problem.what
