"""The commands that open no window: what they print, and how they end."""

import json
from pathlib import Path

import pytest
from command import end_code, only_line
from small_pack import SmallPack

from kiosk import __version__

COMMANDS = ("run", "check", "tour", "preview", "new", "bench", "doctor", "tallies")


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert end_code("--help") == 0
    printed = capsys.readouterr().out
    assert all(f"\n    {command}" in printed for command in COMMANDS)


def test_the_version_is_that_of_the_kiosk(capsys: pytest.CaptureFixture[str]) -> None:
    assert end_code("--version") == 0
    assert only_line(capsys.readouterr().out) == f"kiosk {__version__}"


def test_the_shipped_content_is_sound(capsys: pytest.CaptureFixture[str]) -> None:
    assert end_code("check") == 0
    assert "error" not in capsys.readouterr().out.replace("No errors.", "")


def test_broken_content_is_listed_with_file_and_line(
    small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    small_pack.edit("en/pen/tip.md", 'title = "', 'titel = "')
    small_pack.edit("en/check.md", "- [x] The right way", "- [ ] The right way")
    assert end_code("check", "--content", str(small_pack.content)) == 1
    printed = capsys.readouterr().out.splitlines()
    tip = small_pack.line("en/pen/tip.md", "titel")
    assert any(line.startswith(f"content/en/pen/tip.md:{tip}: error: ") for line in printed)
    assert any(line.startswith("content/en/check.md:") for line in printed)


def test_findings_come_as_json(small_pack: SmallPack, capsys: pytest.CaptureFixture[str]) -> None:
    small_pack.edit("en/pen/tip.md", 'title = "', 'titel = "')
    assert end_code("check", "--json", "--content", str(small_pack.content)) == 1
    found = json.loads(capsys.readouterr().out)
    assert {finding["file"] for finding in found} == {"content/en/pen/tip.md"}


def test_how_hard_the_shipped_pages_are_to_read_is_shown(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert end_code("check", "--reading") == 0
    assert "pages: SMOG median " in capsys.readouterr().out


def test_the_documents_of_the_content_are_written_first(
    small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    assert end_code("check", "--write", "--content", str(small_pack.content)) == 0
    assert "[coverage]" not in capsys.readouterr().out
    assert small_pack.path("RULES.md").exists()


def test_doctor_counts_the_errors_of_broken_content(
    small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    small_pack.edit("en/pen/tip.md", 'title = "', 'titel = "')
    assert end_code("doctor", "--content", str(small_pack.content)) == 1
    (line,) = (line for line in capsys.readouterr().out.splitlines() if "content" in line)
    assert line.startswith("MEND")


def test_doctor_looks_at_content_that_is_gone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert end_code("doctor", "--content", str(tmp_path / "nowhere")) == 1
    assert "MEND" in capsys.readouterr().out


def test_the_clinics_values_may_be_kept_apart(
    small_pack: SmallPack, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "ours.toml"
    own.write_text('[clinic]\nnaame = "Hilltop"\n', "utf-8")
    given = ("--content", str(small_pack.content), "--clinic", str(own))
    assert end_code("check", *given) == 1
    assert "ours.toml:2: error: " in capsys.readouterr().out
    assert end_code("doctor", *given) == 1
    assert "The content has 1 error." in capsys.readouterr().out
    own.write_text('[clinic]\nname = "Hilltop"\n', "utf-8")
    assert end_code("check", *given) == 0
