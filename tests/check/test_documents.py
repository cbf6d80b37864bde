"""COVERAGE.md and RULES.md are what content and rules make."""

import shutil
from pathlib import Path

import pytest
from found import TODAY
from small_pack import SmallPack

from kiosk.check.coverage import coverage_text
from kiosk.check.documents import rules_text, write_documents
from kiosk.check.gather import gather
from kiosk.check.rules import RULES, left_out, name_of


def test_the_shipped_documents_are_what_would_be_written(real_content: Path) -> None:
    subject, *_ = gather(real_content, TODAY).subjects
    written = [real_content / name for name in ("COVERAGE.md", "RULES.md")]
    made = [coverage_text(subject), rules_text()]
    assert [path.read_text("utf-8") for path in written] == made, "Run: kiosk check --write"


def test_each_rule_has_a_row_with_its_clause() -> None:
    rows = rules_text().splitlines()
    for rule in RULES:
        (row,) = (row for row in rows if row.startswith(f"| `{name_of(rule)}` |"))
        assert row.endswith("). |")


def test_only_the_first_paragraph_of_a_docstring_is_shown() -> None:
    rows = rules_text([left_out.check]).splitlines()
    assert rows[-1].startswith("| `left-out` | What needs a value")
    assert "standards.toml. |" not in rules_text()


def test_both_documents_are_written(small_pack: SmallPack) -> None:
    write_documents(small_pack.content, TODAY)
    assert small_pack.path("RULES.md").read_text("utf-8") == rules_text()
    assert "Needles make holes" in small_pack.path("COVERAGE.md").read_text("utf-8")


def test_nothing_is_written_for_content_with_errors(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", 'title = "', 'titel = "')
    write_documents(small_pack.content, TODAY)
    assert not small_pack.path("COVERAGE.md").exists()


@pytest.mark.parametrize("name", ["standards.toml", "coverage.toml"])
def test_a_list_of_the_checker_that_is_gone_is_an_error(small_pack: SmallPack, name: str) -> None:
    small_pack.path(name).unlink()
    gathered = gather(small_pack.content, TODAY)
    (problem,) = gathered.found
    assert problem.file == f"content/{name}"
    assert not gathered.subjects


def test_a_language_with_errors_is_left_out(small_pack: SmallPack) -> None:
    shutil.copytree(small_pack.path("en"), small_pack.path("de"))
    small_pack.edit("pack.toml", '["en"]', '["en", "de"]')
    small_pack.edit("de/pen/tip.md", 'title = "', 'titel = "')
    gathered = gather(small_pack.content, TODAY)
    assert [subject.pack.language for subject in gathered.subjects] == ["en"]
    assert {problem.file for problem in gathered.found} == {"content/de/pen/tip.md"}
