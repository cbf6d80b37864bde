"""The medical words of a pack and what they mean."""

import pytest
from small_pack import SmallPack

from kiosk.content.model import Run, Term

GLOSSARY = "en/glossary.toml"
POINT = """
[terms.point]
words = ["Needle"]
gloss = "an end"
means = "Where it ends."
facts = ["F1"]
"""


def test_a_word_is_read_with_its_meaning(small_pack: SmallPack) -> None:
    pack = small_pack.read().pack
    assert pack
    means = (Run("A thin piece of steel with a point."),)
    assert pack.terms == (Term("needle", ("needle", "needles"), "a fine point", means, ("F1",)),)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('gloss = "a fine point"', 'gloss = " "', "`gloss` is empty"),
        ('["needle", "needles"]', "[]", "words"),
        ('["F1"]', '["F9"]', "`F9` has no source"),
        ("means", "meaning", "meaning"),
    ],
)
def test_a_word_that_is_badly_written_is_named(
    small_pack: SmallPack, old: str, new: str, told: str
) -> None:
    small_pack.edit(GLOSSARY, old, new)
    problems = small_pack.read().errors()
    assert {problem.file for problem in problems} == {f"content/{GLOSSARY}"}
    assert any(told in problem.what for problem in problems)


def test_one_word_cannot_mean_two_things(small_pack: SmallPack) -> None:
    text = small_pack.path(GLOSSARY).read_text("utf-8")
    small_pack.write(GLOSSARY, text + POINT)
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (
        f"content/{GLOSSARY}",
        small_pack.line(GLOSSARY, '["Needle"]'),
    )
