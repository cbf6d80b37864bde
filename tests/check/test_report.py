"""What `kiosk check` prints, and how it ends."""

import json
from pathlib import Path

import pytest
from small_pack import SmallPack

from kiosk.check import report


@pytest.fixture
def content(small_pack: SmallPack) -> Path:
    return small_pack.content


def test_a_sound_pack_is_counted_and_ends_well(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(content, as_json=False) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[-1].startswith("3 pages, 2 items, ")
    assert "No named clinician has reviewed this pack" in printed[0]


def test_a_reviewed_pack_gets_no_note(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    review = '\n[review]\nreviewer = "Dr A"\nrole = "Dermatologist"\ndate = 2026-11-20\n'
    with (content / "pack.toml").open("a", encoding="utf-8") as file:
        file.write(review)
    assert report(content, as_json=False) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_errors_are_listed_with_file_and_line_and_end_with_one(
    content: Path, small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    small_pack.edit("en/pen/tip.md", 'title = "', 'titel = "')
    (content / "en" / "after" / "first-day.md").unlink()
    assert report(content, as_json=False) == 1
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("content/en/after/first-day.md:1: error: ")
    assert any(line.startswith("content/en/pen/tip.md:2: error: ") for line in printed)
    assert printed[-1].endswith("errors. The kiosk shows patients a calm page.")


def test_one_error_is_one_error(
    content: Path, small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    small_pack.edit("en/pen/tip.md", 'alt = "A picture of pen-tip."', 'alt = ""')
    assert report(content, as_json=False) == 1
    assert "1 error. " in capsys.readouterr().out


def test_json_holds_every_finding(
    content: Path, small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    small_pack.edit("en/pen/tip.md", 'alt = "A picture of pen-tip."', 'alt = ""')
    assert report(content, as_json=True) == 1
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
    assert report(content, as_json=False) == 0
    assert "`pen/tip` is left out" in capsys.readouterr().out
