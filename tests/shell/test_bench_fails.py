import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from command import only_line
from small_pack import SmallPack

from kiosk.shell import bench as benching
from kiosk.shell.bench import bench

Act = Callable[[str], None]


@pytest.fixture
def probes_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Act:
    """Lets every probe be a script of the shell."""

    def act(script: str) -> None:
        program = tmp_path / "probe"
        program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        program.chmod(0o755)
        monkeypatch.setattr(sys, "executable", str(program))

    return act


@pytest.mark.parametrize(("broken", "told"), [(1, "1 error."), (2, "2 errors.")])
def test_broken_content_is_counted_and_not_measured(
    broken: int,
    told: str,
    small_pack: SmallPack,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for page in ("parts", "tip")[:broken]:
        small_pack.edit(f"en/pen/{page}.md", f'alt = "A hand holds pen-{page}."', 'alt = ""')
    monkeypatch.setattr(benching, "_probe", lambda *_: pytest.fail("It was measured."))
    assert bench(small_pack.content) == 1
    printed = capsys.readouterr()
    assert not printed.out
    line = only_line(printed.err)
    assert line.startswith("kiosk bench: ")
    assert told in line
    assert "make check" in line


def test_a_probe_that_fails_is_told_in_one_line_with_its_last_words(
    probes_do: Act, real_content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    probes_do("echo Traceback >&2; echo 'RuntimeError: no window' >&2; echo >&2; exit 3")
    assert bench(real_content) == 1
    line = only_line(capsys.readouterr().err)
    assert line.startswith("kiosk bench: start ")
    assert line.endswith("RuntimeError: no window")


def test_a_probe_that_fails_without_a_word_is_told_by_its_exit_code(
    probes_do: Act, real_content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    probes_do("exit 3")
    assert bench(real_content) == 1
    assert only_line(capsys.readouterr().err).endswith("exit code 3")


def test_a_probe_that_never_ends_is_given_up(
    probes_do: Act,
    real_content: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    probes_do("exec sleep 100")
    monkeypatch.setattr(benching, "STUCK_S", 0)
    assert bench(real_content) == 1
    line = only_line(capsys.readouterr().err)
    assert line.startswith("kiosk bench: start ")
    assert "0 seconds" in line
