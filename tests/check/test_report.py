"""What `kiosk check` prints, and how it ends."""

import json
import shutil
from pathlib import Path

import pytest
from found import TODAY
from small_pack import SmallPack

from kiosk.check import report
from kiosk.check.rules import left_out, review, title_length

RULES = (left_out.check, review.check)


@pytest.fixture
def content(small_pack: SmallPack) -> Path:
    return small_pack.content


def test_a_sound_pack_is_counted_and_ends_well(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(content, TODAY, as_json=False, rules=RULES) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[-1].startswith("en: 3 pages, 2 items, ")
    assert "No named clinician has reviewed this pack" in printed[0]


def test_a_reviewed_pack_gets_no_note(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    review = '\n[review]\nreviewer = "Dr A"\nrole = "Dermatologist"\ndate = 2026-11-20\n'
    with (content / "pack.toml").open("a", encoding="utf-8") as file:
        file.write(review)
    assert report(content, TODAY, as_json=False, rules=RULES) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_errors_are_listed_with_file_and_line_and_end_with_one(
    content: Path, small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    small_pack.edit("en/pen/tip.md", 'title = "', 'titel = "')
    (content / "en" / "after" / "first-day.md").unlink()
    assert report(content, TODAY, as_json=False, rules=RULES) == 1
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("content/en/after/first-day.md:1: error: ")
    assert any(line.startswith("content/en/pen/tip.md:2: error: ") for line in printed)
    assert printed[-1].endswith("errors. The kiosk shows patients a calm page.")


def test_one_error_is_one_error(
    content: Path, small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    small_pack.edit("en/pen/tip.md", 'alt = "A hand holds pen-tip."', 'alt = ""')
    assert report(content, TODAY, as_json=False, rules=RULES) == 1
    assert "1 error. " in capsys.readouterr().out


def test_json_holds_every_finding(
    content: Path, small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    small_pack.edit("en/pen/tip.md", 'alt = "A hand holds pen-tip."', 'alt = ""')
    assert report(content, TODAY, as_json=True, rules=RULES) == 1
    (finding,) = json.loads(capsys.readouterr().out)
    assert finding["file"] == "content/en/pen/tip.md"
    assert finding["severity"] == "error"
    assert finding["line"] == small_pack.line("en/pen/tip.md", "alt")
    assert finding["what"]
    assert finding["remedy"]


def test_what_is_left_out_is_said(
    content: Path, small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    small_pack.edit("en/pen/tip.md", "facts = ", 'needs = ["offers.prp"]\nfacts = ')
    assert report(content, TODAY, as_json=False, rules=RULES) == 0
    assert "`pen/tip` is left out" in capsys.readouterr().out


def test_a_language_without_words_for_the_rules_is_an_error(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "en" / "style.toml").unlink()
    assert report(content, TODAY, as_json=False, rules=RULES) == 1
    assert "content/en/style.toml:1: error: " in capsys.readouterr().out


def test_every_language_is_checked(
    content: Path, small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(content / "en", content / "de")
    small_pack.edit("pack.toml", '["en"]', '["en", "de"]')
    small_pack.edit("de/pen/tip.md", '"Page pen-tip"', f'"{"Long title " * 4}"')
    assert report(content, TODAY, as_json=False, rules=[title_length.check]) == 0
    warning, *counted = capsys.readouterr().out.splitlines()
    assert warning.startswith("content/de/pen/tip.md:2: warning: ")
    assert [line[:4] for line in counted] == ["en: ", "de: "]
