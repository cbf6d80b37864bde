import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from kiosk.content.model import Pack
from kiosk.shell.doctor import PACKAGES, doctor

ROOT = Path(__file__).parents[2]
WELL, MEND = "ok  ", "MEND"


@pytest.fixture
def _screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "eglfs")


def told(capsys: pytest.CaptureFixture[str], mark: str) -> list[str]:
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith((WELL, MEND)) for line in lines)
    return [line.removeprefix(mark).strip() for line in lines if line.startswith(mark)]


@pytest.mark.usefixtures("_screen")
def test_a_machine_that_has_everything_is_well(
    real_content: Path, real_pack: Pack, capsys: pytest.CaptureFixture[str]
) -> None:
    assert doctor(real_content) == 0
    well = told(capsys, WELL)
    assert {f"{name} {version(name)}" for name in PACKAGES} < set(well)
    assert any(real_pack.version in line for line in well)


def test_a_missing_screen_is_told(real_content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor(real_content) == 1
    (line,) = told(capsys, MEND)
    assert "screen" in line
    assert "tour" in line


def test_a_screen_that_cannot_be_opened_is_told(
    real_content: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", "/nowhere")
    assert doctor(real_content) == 1
    (line,) = told(capsys, MEND)
    assert "/nowhere" in line
    assert "DISPLAY" in line


@pytest.mark.usefixtures("_screen")
def test_a_missing_package_is_told_with_what_installs_it(
    real_content: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacking(name: str) -> str:
        if name == "msgspec":
            raise PackageNotFoundError(name)
        return "1"

    monkeypatch.setattr("kiosk.shell.doctor.version", lacking)
    assert doctor(real_content) == 1
    (line,) = told(capsys, MEND)
    assert "msgspec" in line
    assert "make run" in line


@pytest.mark.parametrize("module", ["PySide6", "msgspec", "markdown"])
def test_a_package_that_does_not_load_is_told_with_what_installs_it(module: str) -> None:
    script = f"import sys, kiosk.cli; sys.modules[{module!r}] = None; kiosk.cli.main(['doctor'])"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stderr == ""
    last = done.stdout.splitlines()[-1]
    assert last.startswith(MEND)
    assert module in last
    assert "make run" in last


@pytest.mark.usefixtures("_screen")
def test_broken_content_is_counted_and_leads_to_the_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert doctor(tmp_path / "gone") == 1
    (line,) = told(capsys, MEND)
    assert "1 error." in line
    assert "make check" in line
