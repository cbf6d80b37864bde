"""A warning may stay where the pack says why."""

import pytest
from found import TODAY
from small_pack import SmallPack

from kiosk.check.report import inspect
from kiosk.check.rules import title_length
from kiosk.content.problem import Problem, Severity

REASON = """\
[[explained]]
rule = "title-length"
file = "en/pen/tip.md"
why = "The clinic wants it so."
"""


def findings(pack: SmallPack) -> tuple[Problem, ...]:
    return inspect(pack.content, TODAY, [title_length.check])[1]


@pytest.fixture
def long_title(small_pack: SmallPack) -> SmallPack:
    small_pack.edit("en/pen/tip.md", '"Page pen-tip"', f'"{"Long title " * 4}"')
    return small_pack


def test_a_warning_without_a_reason_stays_a_warning(long_title: SmallPack) -> None:
    (problem,) = findings(long_title)
    assert (problem.severity, problem.rule) == (Severity.WARNING, "title-length")
    assert str(problem).endswith("[title-length]")


def test_a_reason_makes_a_note_of_the_warning(long_title: SmallPack) -> None:
    long_title.write("explained.toml", REASON)
    (problem,) = findings(long_title)
    assert problem.severity is Severity.NOTE
    assert "The clinic wants it so." in problem.remedy


def test_a_reason_for_another_page_explains_nothing(long_title: SmallPack) -> None:
    long_title.write("explained.toml", REASON.replace("tip", "parts"))
    warning, idle = findings(long_title)
    assert warning.severity is Severity.WARNING
    assert (idle.file, idle.line) == ("content/explained.toml", 1)
    assert idle.severity is Severity.WARNING


def test_a_reason_may_be_idle_with_the_values_of_another_clinic(small_pack: SmallPack) -> None:
    small_pack.write("explained.toml", REASON)
    assert findings(small_pack)
    clinic = small_pack.content / "clinic.toml"
    assert not inspect(small_pack.content, TODAY, [title_length.check], clinic)[1]


def test_an_error_cannot_be_explained_away(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", 'alt = "A hand holds pen-tip."', 'alt = ""')
    small_pack.write("explained.toml", REASON.replace("title-length", ""))
    (problem,) = findings(small_pack)
    assert problem.severity is Severity.ERROR


@pytest.mark.parametrize("text", ["explained = ", "reasons = 3", "\x00"])
def test_a_file_that_cannot_be_read_is_named(long_title: SmallPack, text: str) -> None:
    long_title.write("explained.toml", text)
    warning, error = findings(long_title)
    assert warning.severity is Severity.WARNING
    assert (error.file, error.severity) == ("content/explained.toml", Severity.ERROR)
