"""`kiosk staff-pin` as a person in IT uses it, and as a script does."""

import io
import stat
from pathlib import Path

import pytest

from kiosk.staff.command import set_staff_pin
from kiosk.staff.gate import PIN_FILE, Closed, Gate, Opened


class Terminal(io.StringIO):
    """An input somebody types at."""

    def isatty(self) -> bool:
        return True


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """Let somebody type these lines, which do not show."""
    waiting = list(lines)
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda _: waiting.pop(0))


def opened_by(folder: Path, digits: str) -> bool:
    return Gate(folder, lambda: 0.0).judge(digits) == Opened()


def test_a_pin_typed_twice_opens_the_staff_side(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, "280519", "280519")
    assert set_staff_pin(tmp_path) == 0
    assert opened_by(tmp_path, "280519")
    assert "280519" not in capsys.readouterr().out


def test_a_script_gives_it_on_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("280519\r\n"))
    assert set_staff_pin(tmp_path) == 0
    assert opened_by(tmp_path, "280519")


@pytest.mark.parametrize(
    ("lines", "told"), [(("1234",), "6 digits"), (("280519", "280518"), "same")]
)
def test_what_is_refused_changes_nothing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    lines: tuple[str, ...],
    told: str,
) -> None:
    typed(monkeypatch, *lines)
    assert set_staff_pin(tmp_path) == 1
    error = capsys.readouterr().err
    assert told in error
    assert error.count("\n") == 1
    assert Gate(tmp_path, lambda: 0.0).judge("280519") == Closed()


def test_a_new_pin_takes_the_place_of_the_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for digits in ("280519", "630417"):
        monkeypatch.setattr("sys.stdin", io.StringIO(digits))
        assert set_staff_pin(tmp_path) == 0
    assert not opened_by(tmp_path, "280519")
    assert opened_by(tmp_path, "630417")


def test_a_folder_that_cannot_be_written_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("280519"))
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert set_staff_pin(blocked) == 1
    assert str(blocked) in capsys.readouterr().err


def test_nobody_else_on_the_machine_can_read_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("280519"))
    set_staff_pin(tmp_path / "state")
    assert stat.S_IMODE((tmp_path / "state" / PIN_FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700
