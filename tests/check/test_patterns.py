"""The words a language is held to are read, and a pattern that cannot be is named."""

from pathlib import Path

import pytest
from small_pack import SmallPack

from kiosk.check.style import read_style
from kiosk.content.problem import Problems

SAFE = """
[[vague]]
name = "safe"
says = ["safe"]
instead = "Say what (happened"
facts = ["F("]
"""


def test_words_that_are_no_patterns_are_left_alone(small_pack: SmallPack) -> None:
    small_pack.write("en/style.toml", SAFE)
    problems = Problems(small_pack.root)
    style = read_style(small_pack.path("en"), problems)
    assert style
    assert [wording.name for wording in style.vague] == ["safe"]
    assert not problems.found


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (SAFE.replace('["safe"]', '[\n"safe",\n"safe(r"]'), 6),
        ('[denial]\nwords = ["(no"]\n', 2),
        ('[numbers]\none_in = ["one in ["]\n', 2),
        ('[teach_back]\nsay = "Say("\nclosed = ["*"]\n', 3),
    ],
)
def test_a_broken_pattern_is_named_with_its_line(
    small_pack: SmallPack, text: str, line: int
) -> None:
    small_pack.write("en/style.toml", text)
    problems = Problems(small_pack.root)
    assert read_style(small_pack.path("en"), problems) is None
    (problem,) = problems.found
    assert (problem.file, problem.line) == ("content/en/style.toml", line)
    assert "pattern" in problem.what


@pytest.mark.parametrize("text", ["[[vague]]\n", "vague = ["])
def test_a_style_that_cannot_be_read_is_named(small_pack: SmallPack, text: str) -> None:
    small_pack.write("en/style.toml", text)
    problems = Problems(small_pack.root)
    assert read_style(small_pack.path("en"), problems) is None
    assert problems.found


def test_a_formula_that_is_not_known_is_named_on_its_line(small_pack: SmallPack) -> None:
    small_pack.edit("en/style.toml", "alt_", 'reading = [\n"smog",\n"fog"]\nalt_')
    problems = Problems(small_pack.root)
    assert not read_style(small_pack.path("en"), problems)
    (problem,) = problems.found
    assert (problem.file, problem.line) == ("content/en/style.toml", 3)
    assert "smog, flesch-kincaid, inflesz" in problem.what


@pytest.mark.parametrize("name", ["silent", "more"])
def test_a_pattern_that_cannot_be_read_is_named_on_its_line(
    small_pack: SmallPack, name: str
) -> None:
    small_pack.edit("en/style.toml", "]\n", f']\n[syllables]\n{name} = [\n"e$",\n"(e$",\n]\n')
    problems = Problems(small_pack.root)
    assert not read_style(small_pack.path("en"), problems)
    (problem,) = problems.found
    assert problem.line == small_pack.line("en/style.toml", '"(e$"')


def test_the_english_that_is_shipped_is_sound(real_content: Path) -> None:
    problems = Problems(real_content)
    assert read_style(real_content / "en", problems)
    assert not problems.found
