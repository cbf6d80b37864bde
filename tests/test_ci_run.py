"""Before a merge no test may be left out; elsewhere one may do without a program it needs."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from command import ROOT

PYTEST = f"{sys.executable} -m pytest -rs -p no:cacheprovider"
MAKE = f"""\
#!/bin/sh
[ "$1" != test ] || exec {PYTEST} tests/tallies/test_collecting.py
"""


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """The environment of a machine without rsync, where make runs tests that need it."""
    for name in ("bash", "dirname"):
        (tmp_path / name).symlink_to(shutil.which(name) or name)
    make = tmp_path / "make"
    make.write_text(MAKE)
    make.chmod(0o700)
    return {"PATH": str(tmp_path)}


def ran(bare: dict[str, str], *argv: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(argv, cwd=ROOT, env=bare, capture_output=True, text=True, check=False)


def test_a_test_whose_program_is_missing_is_skipped_and_says_so(bare: dict[str, str]) -> None:
    done = ran(bare, f"{bare['PATH']}/make", "test")
    assert done.returncode == 0, done.stdout
    assert "not installed here:" in done.stdout
    assert "rsync" in done.stdout


def test_before_a_merge_it_fails_and_says_what_is_missing(bare: dict[str, str]) -> None:
    done = ran(bare, str(ROOT / ".ci" / "run"))
    assert done.returncode == 1, done.stdout
    assert "not installed here:" in done.stdout
    assert "rsync" in done.stdout
