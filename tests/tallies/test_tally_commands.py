"""`kiosk tallies` and `kiosk tallies export`, as staff and IT run them."""

from pathlib import Path

import pytest
from command import end_code, only_line
from tallied import LAST_WEEK, TODAY

from kiosk.shell import day
from kiosk.tallies import Ended, add, week_name

A_WEEK_AGO = TODAY.replace(day=TODAY.day - 7)


@pytest.fixture(autouse=True)
def _a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have it be the day of the tests."""
    monkeypatch.setattr(day, "today", lambda: TODAY)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """Give the folder of a kiosk that counted nine visits in each of three weeks."""
    folder = tmp_path / "state"
    for days in (TODAY, A_WEEK_AGO, TODAY.replace(day=TODAY.day - 14)):
        for _ in range(9):
            assert add(folder, days, "1.0", Ended(True), lambda: "0123456789ab") is None
    return folder


def test_the_finished_weeks_are_shown(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert end_code("tallies", "--state", str(state)) == 0
    printed = capsys.readouterr().out
    assert [line[:8] for line in printed.splitlines()[:4]] == [
        "week    ",
        LAST_WEEK,
        "2026-W45",
        "",
    ]
    assert week_name(TODAY) not in printed


def test_fewer_weeks_may_be_asked_for(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert end_code("tallies", "--state", str(state), "--weeks", "1") == 0
    printed = capsys.readouterr().out
    assert LAST_WEEK in printed
    assert "2026-W45" not in printed


def test_a_kiosk_that_counted_nothing_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "counts.csv"
    for more in ((), ("export", "--out", str(out))):
        assert end_code("tallies", "--state", str(tmp_path / "none"), *more) == 0
        told = only_line(capsys.readouterr().out)
        assert told == "No week has been counted to its end yet."
    assert not list(tmp_path.iterdir())


def test_a_first_week_that_is_running_is_said_to_be_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(tmp_path, TODAY, "1.0", Ended(reached_end=True))
    assert end_code("tallies", "--state", str(tmp_path)) == 0
    assert "2026-W47 is counted, and shown when it is over." in capsys.readouterr().out


def test_a_tally_that_cannot_be_read_is_named_and_the_rest_shown(
    state: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (state / "tallies" / f"{LAST_WEEK}.json").write_text("", "utf-8")
    assert end_code("tallies", "--state", str(state)) == 1
    printed = capsys.readouterr()
    assert f"{LAST_WEEK}.json: This tally cannot be read" in only_line(printed.err)
    assert "2026-W45" in printed.out


def test_the_export_says_where_it_lies_and_whom_it_is_for(
    state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # The state folder may stand before `export` or after it.
    for argv in (
        ("tallies", "--state", str(state), "export", "--out", str(tmp_path)),
        ("tallies", "export", "--out", str(tmp_path), "--state", str(state)),
    ):
        assert end_code(*argv) == 0
        told = only_line(capsys.readouterr().out)
        assert "not for passing on" in told
        path = tmp_path / "tallies-0123456789ab.csv"
        assert str(path) in told
        assert f"0123456789ab,{LAST_WEEK},1.0,visits,,9\n" in path.read_text("utf-8")
        path.unlink()


def test_the_hidden_export_may_be_passed_on(
    state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ("--state", str(state), "--hidden", "--out", str(tmp_path / "out.csv"))
    assert end_code("tallies", "export", *given) == 0
    assert "No number under 5 stands in it." in only_line(capsys.readouterr().out)
    assert (tmp_path / "out.csv").read_text("utf-8").startswith("kiosks,week,versions,")


def test_an_export_to_nowhere_is_one_line(
    state: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "stick" / "counts.csv"
    assert end_code("tallies", "export", "--state", str(state), "--out", str(out)) == 1
    assert "No such file or directory" in only_line(capsys.readouterr().err)


@pytest.mark.parametrize("words", ["0", "-1", "four", "521", "9" * 5000, "²"])
def test_a_number_of_weeks_that_is_none_is_told(
    words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert end_code("tallies", "--weeks", words) == 2
    assert "weeks" in only_line(capsys.readouterr().err)


def test_help_says_that_an_export_holds_every_count(capsys: pytest.CaptureFixture[str]) -> None:
    assert end_code("tallies", "export", "--help") == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "those under 5 too" in printed
    assert "Do not pass such a file on" in printed
