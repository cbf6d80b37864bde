"""A command written wrongly: one line that says what is wrong, and exit code 2."""

from pathlib import Path

import pytest
from command import end_code, only_line, run

from kiosk.shell import run as running

MISUSES = {
    "no command": (),
    "unknown command": ("dance",),
    "unknown option": ("check", "--loud"),
    "size in words": ("run", "--size", "large"),
    "size of one number": ("run", "--size", "1920"),
    "size too small": ("run", "--size", "1920x319"),
    "size too large": ("tour", "--out", "tour", "--size", "8193x1080"),
    "diagonal in words": ("run", "--diagonal", "wide"),
    "diagonal too small": ("run", "--diagonal", "4.9"),
    "diagonal too large": ("run", "--diagonal", "121"),
    "diagonal that is no number": ("run", "--diagonal", "nan"),
    "unknown mode": ("tour", "--out", "tour", "--mode", "large,loud"),
    "preview of two pages": ("preview", "help", "welcome"),
    "new without a kind": ("new",),
    "page without a name": ("new", "page"),
    "tour to nowhere": ("tour",),
    "language in another folder": ("tour", "--out", "tour", "--language", "../assets"),
    "tallies of no week": ("tallies", "--weeks", "0"),
    "tallies exported to nowhere": ("tallies", "export"),
    "no such language": ("tour", "--out", "tour", "--language", "xx"),
}


@pytest.mark.parametrize("argv", MISUSES.values(), ids=MISUSES)
def test_misuse_is_one_line_and_exit_code_2(
    argv: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(running, "read_pack", lambda *_, **__: pytest.fail("The content was read."))
    assert end_code(*argv) == 2
    printed = capsys.readouterr()
    assert not printed.out
    assert only_line(printed.err).startswith("kiosk")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["size in words", "diagonal in words", "unknown mode"])
def test_the_line_names_what_was_written(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert end_code(*MISUSES[name]) == 2
    wrong = MISUSES[name][-1].split(",")[-1]
    assert repr(wrong) in capsys.readouterr().err


def test_misuse_is_one_line_in_a_process_of_its_own(tmp_path: Path) -> None:
    ended = run("run", "--size", "large", folder=tmp_path)
    assert ended.returncode == 2
    assert not ended.stdout
    assert "'large'" in only_line(ended.stderr)
