"""The last faults: what is kept of them, and what never is."""

import datetime as dt
import re
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from small_pack import TODAY

from kiosk.content.model import Pack
from kiosk.staff.faults import (
    FILE,
    MOST_COUNTED,
    MOST_KEPT,
    Fault,
    FaultKind,
    last_faults,
    note,
    read,
)

YESTERDAY = TODAY - dt.timedelta(days=1)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


def test_the_same_fault_of_a_day_is_kept_once_and_counted(state: Path) -> None:
    for _ in range(3):
        assert note(state, TODAY, FaultKind.DRAWING, "PlateRow.qml:12")
    note(state, YESTERDAY, FaultKind.DRAWING, "PlateRow.qml:12")
    assert [fault.count for fault in read(state)] == [3, 1]


def test_a_flood_of_one_fault_is_counted_to_a_bound(state: Path) -> None:
    for _ in range(MOST_COUNTED + 2):
        note(state, TODAY, FaultKind.COUNT)
    assert [fault.count for fault in read(state)] == [MOST_COUNTED]


def test_only_the_last_twenty_are_kept_and_a_fault_that_comes_again_is_the_newest(
    state: Path,
) -> None:
    for number in range(MOST_KEPT + 5):
        note(state, TODAY, FaultKind.DRAWING, f"Row.qml:{number}")
    note(state, TODAY, FaultKind.DRAWING, "Row.qml:7")
    kept = [fault.where for fault in read(state)]
    assert len(kept) == MOST_KEPT
    assert (kept[0], kept[-1]) == ("Row.qml:5", "Row.qml:7")


def test_the_file_is_the_owners_alone_and_tells_no_time_of_day(state: Path) -> None:
    note(state, TODAY, FaultKind.PAGE)
    found = (state / FILE).stat()
    assert stat.S_IMODE(found.st_mode) == 0o600
    assert dt.datetime.fromtimestamp(found.st_mtime, dt.UTC).time() == dt.time()
    assert not re.search(r"\d\d:\d\d", (state / FILE).read_text())


@given(st.text(max_size=200))
def test_a_place_holds_nothing_but_names_and_numbers(
    tmp_path_factory: pytest.TempPathFactory, where: str
) -> None:
    state = tmp_path_factory.mktemp("state")
    note(state, TODAY, FaultKind.PROGRAM, where)
    (fault,) = read(state)
    assert re.fullmatch(r"[\w./:, -]{0,80}", fault.where, re.ASCII)


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"not json",
        b"[{}]",
        b'[{"day":"2026-11-21","kind":"patient"}]',
        b'[{"day":"2026-11-21","kind":"page","where":"a <b>"}]',
        b"[" * 100_000,
    ],
)
def test_a_broken_file_is_set_aside_and_faults_are_kept_anew(state: Path, broken: bytes) -> None:
    state.mkdir()
    (state / FILE).write_bytes(broken)
    assert note(state, TODAY, FaultKind.PAGE)
    assert [fault.kind for fault in read(state)] == [FaultKind.PAGE]
    assert (state / f"{FILE}.broken").read_bytes() == broken


def test_a_state_folder_that_takes_nothing_loses_the_fault_and_nothing_else(state: Path) -> None:
    state.write_text("in the way")
    assert not note(state, TODAY, FaultKind.PAGE)
    assert read(state) == ()


def test_a_broken_file_that_cannot_be_set_aside_is_passed_over(
    state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Path:
        raise OSError

    state.mkdir()
    (state / FILE).write_bytes(b"broken")
    monkeypatch.setattr(Path, "replace", fail)
    assert read(state) == ()
    assert not note(state, TODAY, FaultKind.PAGE)


def test_the_newest_three_of_the_last_thirty_days_are_told_in_words(real_pack: Pack) -> None:
    words = real_pack.staff_words
    old = Fault(TODAY - dt.timedelta(days=30), FaultKind.COUNT)
    faults = [
        replace(old, day=TODAY - dt.timedelta(days=29)),
        Fault(YESTERDAY, FaultKind.PROGRAM, "ValueError, view.py:7", 2),
        Fault(TODAY, FaultKind.CONTENT, "content/pack.toml:1"),
    ]
    assert last_faults(real_pack, [old, *faults], TODAY) == (
        f"21 November 2026: {words.fault_content.format(where='content/pack.toml:1')}",
        "20 November 2026, 2 times: " + words.fault_program.format(where="ValueError, view.py:7"),
        f"23 October 2026: {words.fault_count}",
    )
    newest = last_faults(real_pack, [*faults, Fault(TODAY, FaultKind.PAGE)], TODAY)
    assert newest[0] == f"21 November 2026: {words.fault_page}"
    assert len(newest) == 3
    assert last_faults(real_pack, [old], TODAY) == ()
