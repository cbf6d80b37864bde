"""The words of a language for the rules are read, or their mistakes named."""

from pathlib import Path

import pytest
from small_pack import SmallPack

from kiosk.check.style import read_style
from kiosk.content.problem import Problems


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
    assert "`(e$`" in problem.what


def test_the_english_that_is_shipped_is_sound(real_content: Path) -> None:
    problems = Problems(real_content)
    assert read_style(real_content / "en", problems)
    assert not problems.found
