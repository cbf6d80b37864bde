"""The recipe of kiosk/deploy/tallies: from many kiosks into one real PostgreSQL."""

import datetime as dt
import subprocess
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from postgres import NEEDS, cluster, collect, found, query
from programs import need
from tallied import week

from kiosk.tallies import Week, summary, week_name, write_export

HERE = week(reached_end=6, led=2, stopped={"depth": 3}, asked={"a": 8}, unclear={"a": 3})
THERE = week(kiosk="ba9876543210", reached_end=4, stopped={"depth": 4, "pen, old": 5})
SORTED = "SELECT * FROM tally ORDER BY kiosk, week, version, measure, name"

Server = dict[str, str]


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    """Run one server for all tests."""
    need([name for name in NEEDS if name not in found()])
    with cluster() as server:
        yield server


@pytest.fixture
def server(running: Server) -> Server:
    """Give the server without a table."""
    query(running, "DROP TABLE IF EXISTS tally CASCADE")
    return running


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    """Give the collector's folder."""
    folder = tmp_path / "incoming"
    folder.mkdir()
    return folder


def send(counted: list[Week], tmp_path: Path, incoming: Path) -> None:
    """Export on a kiosk, and copy that to the collector as the kiosk's cron does."""
    out = tmp_path / counted[0].kiosk
    out.mkdir(exist_ok=True)
    write_export(counted, out, hidden=False)
    subprocess.run(["rsync", "-a", f"{out}/", f"{incoming}/"], check=True)


def test_what_two_kiosks_counted_is_added_up_and_then_hidden(
    server: Server, tmp_path: Path, incoming: Path
) -> None:
    send([HERE], tmp_path, incoming)
    send([THERE], tmp_path, incoming)
    done = collect(server, incoming)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    shown = query(server, "SELECT measure, name, count FROM tally_hidden ORDER BY 1, 2")
    assert shown == [
        ["led", "", ""],
        ["reached_end", "", "10"],
        ["stopped", "depth", "7"],
        ["stopped", "pen, old", "5"],
        ["visits", "", "22"],
    ]


def test_collecting_again_changes_nothing(server: Server, tmp_path: Path, incoming: Path) -> None:
    send([HERE], tmp_path, incoming)
    send([THERE], tmp_path, incoming)
    collect(server, incoming)
    once = query(server, SORTED)
    assert len(once) == 6 + 5
    assert collect(server, incoming).returncode == 0
    assert query(server, SORTED) == once


def test_the_later_export_of_a_week_holds_in_whichever_order_they_come(
    server: Server, tmp_path: Path, incoming: Path
) -> None:
    later = week(reached_end=8, stopped={"depth": 3, "pen": 1})
    for export in (HERE, later, HERE):
        send([export], tmp_path, incoming)
        assert collect(server, incoming).returncode == 0
    told = query(server, "SELECT measure, name, count FROM tally WHERE count > 2 ORDER BY 1, 2")
    assert ["reached_end", "", "8"] in told
    assert ["stopped", "depth", "3"] in told


def test_each_kiosk_may_have_a_folder_of_its_own(server: Server, incoming: Path) -> None:
    for one in (HERE, THERE):
        (incoming / one.kiosk).mkdir()
        write_export([one], incoming / one.kiosk, hidden=False)
    assert collect(server, incoming).returncode == 0
    assert len(query(server, "SELECT DISTINCT kiosk FROM tally")) == 2


def test_a_bad_file_is_named_and_changes_nothing_and_the_others_are_merged(
    server: Server, tmp_path: Path, incoming: Path
) -> None:
    send([THERE], tmp_path, incoming)
    write_export([HERE], incoming, hidden=True)
    (incoming / "tallies-0.csv").write_text("kiosk,week,version,measure,name,count\nx,y,1,led,,1\n")
    (incoming / "tallies-cut.csv").write_text("kiosk,week,version,measure,name,count\nx,2026-W46,1")
    done = collect(server, incoming)
    assert done.returncode == 1
    for name in ("0", "0123456789ab-hidden", "cut"):
        assert f"tallies-{name}.csv was not merged" in done.stderr
    assert query(server, "SELECT DISTINCT kiosk FROM tally") == [[THERE.kiosk]]


def test_a_collector_to_which_nothing_came_yet_is_at_peace(server: Server, incoming: Path) -> None:
    done = collect(server, incoming)
    assert (done.returncode, done.stderr) == (0, "")
    assert query(server, "SELECT * FROM tally_hidden") == []


def every_small_week() -> list[Week]:
    """Give a week for each way of counting a few visits at the end and on three pages."""
    made: list[Week] = []
    for end, *stops in product((0, 1, 3, 4, 5, 9), repeat=4):
        name = week_name(dt.date(2000, 1, 3) + dt.timedelta(weeks=len(made)))
        stopped = {page: count for page, count in zip("abc", stops, strict=True) if count}
        asked = {item: count + stops[0] for item, count in stopped.items()}
        made.append(
            week(name, reached_end=end, led=end, stopped=stopped, asked=asked, unclear=stopped)
        )
    return made


def shown_by_kiosk(counted: list[Week]) -> set[tuple[str, str, str, str]]:
    """Give what the kiosk itself shows of the same counts; an empty word where hidden."""
    told: set[tuple[str, str, str, str]] = set()
    for one in summary(counted):
        for measure in ("visits", "reached_end", "led"):
            number = getattr(one, measure)
            told.add((one.week, measure, "", "" if number is None else str(number)))
        told |= {(one.week, "stopped", stop.page, str(stop.visits)) for stop in one.stopped}
        told |= {(one.week, "unclear", share.item, str(share.unclear)) for share in one.unclear}
    return told


def test_the_view_hides_what_the_kiosk_hides(server: Server, incoming: Path) -> None:
    counted = every_small_week()
    write_export(counted, incoming, hidden=False)
    assert collect(server, incoming).returncode == 0
    rows = [
        tuple(row) for row in query(server, "SELECT week, measure, name, count FROM tally_hidden")
    ]
    assert {*rows} == shown_by_kiosk(counted)
    assert len(rows) == len({*rows})
