"""What the source articles say is answered, and every fact that is named is known."""

import shutil

import pytest
from found import TODAY, found
from small_pack import SmallPack

from kiosk.check.documents import write_documents
from kiosk.check.report import inspect
from kiosk.check.rules import coverage, known_facts

SAYS = """
[[statements]]
says = "It lowers DHT"
facts = [FACTS]
every = EVERY
"""
F3 = '\n[facts.F3]\nsources = []\nconfidence = "weak"\n'


def state(pack: SmallPack, facts: str, *, every: bool = False) -> None:
    text = pack.path("coverage.toml").read_text("utf-8")
    more = SAYS.replace("FACTS", facts).replace("EVERY", str(every).lower())
    pack.write("coverage.toml", text + more)
    write_documents(pack.content, TODAY)


def row(pack: SmallPack, statement: str) -> str:
    lines = pack.path("COVERAGE.md").read_text("utf-8").splitlines()
    (found_row,) = (line for line in lines if line.startswith(f"| {statement} |"))
    return found_row


def test_a_table_as_it_would_be_written_is_fine(small_pack: SmallPack) -> None:
    write_documents(small_pack.content, TODAY)
    assert not found(coverage.check, small_pack)


def test_the_table_names_pages_items_and_terms(small_pack: SmallPack) -> None:
    write_documents(small_pack.content, TODAY)
    answered = row(small_pack, "Needles make holes")
    for place in (
        "Page pen-tip (`pen/tip`)",
        "Talk about first (`check/first`)",
        "`glossary/needle`",
    ):
        assert place in answered
    assert answered.endswith("| F1 |")


@pytest.mark.parametrize("facts", ['"F3"', '"F3", "F4"'])
def test_a_statement_that_nothing_answers_is_named(small_pack: SmallPack, facts: str) -> None:
    state(small_pack, facts)
    (problem,) = found(coverage.check, small_pack)
    assert problem.file == "content/coverage.toml"
    assert problem.line == small_pack.line("coverage.toml", "It lowers DHT")
    assert problem.remedy == f"Say it, and list {facts.replace(', ', ' or ').replace(chr(34), '')}."
    assert "nowhere yet" in row(small_pack, "It lowers DHT")


@pytest.mark.parametrize(("every", "told"), [(False, 0), (True, 1)])
def test_one_fact_answers_unless_each_is_asked_for(
    small_pack: SmallPack, *, every: bool, told: int
) -> None:
    state(small_pack, '"F2", "F3"', every=every)
    problems = found(coverage.check, small_pack)
    assert [problem.remedy for problem in problems] == ["Say it, and list F3."] * told


@pytest.mark.parametrize("name", ["en/pen/tip.md", "coverage.toml", "COVERAGE.md"])
def test_a_table_that_is_out_of_date_is_named(small_pack: SmallPack, name: str) -> None:
    write_documents(small_pack.content, TODAY)
    words = {"en/pen/tip.md": "Page pen-tip", "coverage.toml": "holes", "COVERAGE.md": "kiosk"}
    small_pack.edit(name, words[name], "Another")
    (problem,) = found(coverage.check, small_pack)
    assert problem.file == "content/COVERAGE.md"
    assert "kiosk check --write" in problem.remedy


def test_a_table_that_is_not_there_is_named(small_pack: SmallPack) -> None:
    (problem,) = found(coverage.check, small_pack)
    assert problem.file == "content/COVERAGE.md"


def test_the_table_is_in_the_first_language(small_pack: SmallPack) -> None:
    shutil.copytree(small_pack.path("en"), small_pack.path("de"))
    small_pack.edit("pack.toml", '["en"]', '["de", "en"]')
    small_pack.edit("de/pen/tip.md", "Page pen-tip", "Seite")
    write_documents(small_pack.content, TODAY)
    assert "Seite (`pen/tip`)" in row(small_pack, "Needles make holes")
    assert not inspect(small_pack.content, TODAY, [coverage.check])[1]


def test_facts_that_are_known_are_fine(small_pack: SmallPack) -> None:
    assert not found(known_facts.check, small_pack)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("standards.toml", "options = []", 'options = ["F9", "F9"]'),
        ("coverage.toml", '["F1"]', '["F1", "F9"]'),
        (
            "en/style.toml",
            "alt_openings",
            'vague = [{ name = "x", says = ["x"], instead = "y", facts = ["F9"] }]\nalt_openings',
        ),
    ],
)
def test_a_fact_nobody_knows_is_named(small_pack: SmallPack, file: str, old: str, new: str) -> None:
    small_pack.edit(file, old, new)
    (problem,) = found(known_facts.check, small_pack)
    assert (problem.file, problem.line) == (f"content/{file}", small_pack.line(file, "F9"))


def test_a_fact_of_a_group_must_be_known(small_pack: SmallPack) -> None:
    group = '\n[standards.C01]\nname = "GMC"\ngroups = [{ name = "x", facts = ["F9"] }]\n'
    small_pack.edit("standards.toml", "options = []\n", f"options = []\n{group}")
    (problem,) = found(known_facts.check, small_pack)
    assert problem.line == small_pack.line("standards.toml", "F9")
