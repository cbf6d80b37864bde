"""The tallies as CSV."""

import csv
import errno
import io
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from tallied import LAST_WEEK, week, weeks

from kiosk.tallies import Week, export, write_export

ONE = week(reached_end=6, led=2, stopped={"depth": 9, "pen": 1}, asked={"a": 8}, unclear={"a": 8})


def test_every_count_has_a_line_of_its_own() -> None:
    key = f"0123456789ab,{LAST_WEEK},1.0"
    assert export([ONE], hidden=False).splitlines() == [
        "kiosk,week,version,measure,name,count",
        f"{key},visits,,16",
        f"{key},reached_end,,6",
        f"{key},led,,2",
        f"{key},stopped,depth,9",
        f"{key},stopped,pen,1",
        f"{key},asked,a,8",
        f"{key},unclear,a,8",
    ]


def test_hidden_counts_are_called_so_or_left_out() -> None:
    key = f"0123456789ab,{LAST_WEEK},1.0"
    assert export([ONE], hidden=True).splitlines() == [
        "kiosks,week,versions,measure,name,count",
        f"{key},visits,,16",
        f"{key},reached_end,,hidden",
        f"{key},led,,hidden",
        f"{key},stopped,depth,9",
        f"{key},asked,a,8",
        f"{key},unclear,a,8",
    ]


@given(weeks())
def test_no_two_lines_count_the_same(counted: list[Week]) -> None:
    for hidden in (False, True):
        lines = [line.rpartition(",")[0] for line in export(counted, hidden=hidden).splitlines()]
        assert len(lines) == len({*lines})


@given(weeks())
def test_the_hidden_export_holds_no_number_under_five(counted: list[Week]) -> None:
    counts = [row["count"] for row in csv.DictReader(io.StringIO(export(counted, hidden=True)))]
    assert all(count in {"0", "hidden"} or int(count) >= 5 for count in counts)


@pytest.mark.parametrize(
    ("hidden", "name"),
    [(False, "tallies-0123456789ab.csv"), (True, "tallies-0123456789ab-hidden.csv")],
)
def test_a_file_in_a_folder_is_named_after_the_kiosk(
    tmp_path: Path, name: str, *, hidden: bool
) -> None:
    path = write_export([ONE], tmp_path, hidden=hidden)
    assert path == tmp_path / name
    assert path.read_text("utf-8") == export([ONE], hidden=hidden)


def test_a_file_named_is_replaced_whole_and_is_for_its_owner_alone(tmp_path: Path) -> None:
    out = tmp_path / "counts.csv"
    out.write_text("old\n" * 1000, "utf-8")
    out.chmod(0o644)
    assert write_export([ONE], out, hidden=False) == out
    assert out.read_text("utf-8") == export([ONE], hidden=False)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_export([ONE], tmp_path / "stick" / "counts.csv", hidden=True)


def test_what_is_no_file_is_never_replaced(tmp_path: Path) -> None:
    out = tmp_path / "pipe"
    os.mkfifo(out)
    with pytest.raises(OSError, match="no file that can be replaced"):
        write_export([ONE], out, hidden=True)
    assert out.is_fifo()


def test_a_link_goes_on_leading_to_the_export(tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to("counts.csv")
    assert write_export([ONE], tmp_path / "link.csv", hidden=True) == tmp_path / "counts.csv"
    assert (tmp_path / "link.csv").is_symlink()


def test_a_file_system_that_promises_nothing_of_its_folders_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = os.open

    def refuse_folders(path: Path, flags: int, *mode: int) -> int:
        if flags & os.O_DIRECTORY:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        return whole(path, flags, *mode)

    monkeypatch.setattr(os, "open", refuse_folders)
    assert write_export([ONE], tmp_path / "counts.csv", hidden=True).is_file()
