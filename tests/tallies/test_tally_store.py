"""Tallies on disk: written whole, and no bad file or disk ever stops the kiosk."""

import datetime as dt
import errno
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tallied import LAST_WEEK, THIS_WEEK, TODAY, counted, visits, week

from kiosk.tallies import Ended, Week, add, finished, read_weeks

END = Ended(reached_end=True)
ID = "0123456789ab"


def note(state: Path, ended: Ended = END, version: str = "1.0") -> str | None:
    """Count a visit of today."""
    return add(state, TODAY, version, ended, lambda: ID)


def file_of(state: Path) -> Path:
    """Give the file of this week."""
    return state / "tallies" / f"{THIS_WEEK}.json"


def only(state: Path) -> Week:
    """Give the one tally there is."""
    ((one,), problems) = read_weeks(state)
    assert problems == ()
    return one


def fails(reason: int) -> object:
    def fail(*_: object, **__: object) -> None:
        raise OSError(reason, os.strerror(reason))

    return fail


def test_a_visit_is_found_again_in_the_file_of_its_week(tmp_path: Path) -> None:
    state = tmp_path / "not" / "yet"
    assert note(state) is None
    assert [path.name for path in (state / "tallies").iterdir()] == [f"{THIS_WEEK}.json"]
    assert only(state) == week(THIS_WEEK, reached_end=1)


@given(st.lists(visits(), min_size=1))
def test_what_is_read_is_what_was_counted(
    tmp_path_factory: pytest.TempPathFactory, ended: list[Ended]
) -> None:
    state = tmp_path_factory.mktemp("state")
    assert [note(state, each) for each in ended] == [None] * len(ended)
    assert only(state) == counted(week(THIS_WEEK), ended)


def test_versions_of_the_content_are_counted_apart(tmp_path: Path) -> None:
    for version in ("1.0", "1.1", "1.0"):
        note(tmp_path, version=version)
    told = [(each.version, each.visits) for each in read_weeks(tmp_path)[0]]
    assert told == [("1.0", 2), ("1.1", 1)]


def test_a_kiosk_keeps_its_id(tmp_path: Path) -> None:
    note(tmp_path)
    assert (tmp_path / "kiosk-id").read_text("utf-8") == f"{ID}\n"
    add(tmp_path, TODAY, "1.0", END, lambda: pytest.fail("A second id was made."))
    assert only(tmp_path).visits == 2


def test_an_id_that_will_not_do_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / "kiosk-id").write_text("the kiosk by the door\n", "utf-8")
    note(tmp_path)
    assert only(tmp_path).kiosk == ID


def test_two_kiosks_have_two_ids(tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert add(tmp_path / name, TODAY, "1.0", END) is None
    assert only(tmp_path / "a").kiosk != only(tmp_path / "b").kiosk


def test_a_disk_that_comes_from_another_kiosk_is_counted_apart(tmp_path: Path) -> None:
    note(tmp_path)
    (tmp_path / "kiosk-id").unlink()
    add(tmp_path, TODAY, "1.0", END, lambda: "ba9876543210")
    assert [each.visits for each in read_weeks(tmp_path)[0]] == [1, 1]


def test_only_the_kiosks_own_user_may_read_what_is_kept(tmp_path: Path) -> None:
    note(tmp_path)
    assert stat.S_IMODE(file_of(tmp_path).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "tallies").stat().st_mode) == 0o700


def test_the_time_of_a_file_tells_its_week_and_not_when_a_visit_was(tmp_path: Path) -> None:
    note(tmp_path)
    assert file_of(tmp_path).stat().st_mtime == dt.datetime(2026, 11, 16, tzinfo=dt.UTC).timestamp()


BROKEN = {
    "empty": "",
    "cut off": '[{"week": "2026-W47", "kio',
    "not a list": "{}",
    "not JSON": "visits = 4",
    "of another week": '[{"week": "2026-W46", "kiosk": "a", "version": "1"}]',
    "less than none": '[{"week": "2026-W47", "kiosk": "a", "version": "1", "led": -1}]',
    "unknown field": '[{"week": "2026-W47", "kiosk": "a", "version": "1", "name": "x"}]',
    "too deep": "[" * 100_000,
    "too long": " " * 300_000,
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_set_aside_and_counting_goes_on(tmp_path: Path, text: str) -> None:
    file_of(tmp_path).parent.mkdir()
    file_of(tmp_path).write_text(text, "utf-8")
    ((), (problem,)) = read_weeks(tmp_path)
    assert problem == f"{file_of(tmp_path)}: This tally cannot be read and is left out."
    assert note(tmp_path) is None
    assert only(tmp_path).visits == 1
    assert file_of(tmp_path).with_name(f"{THIS_WEEK}.json.broken").read_text("utf-8") == text


@given(data=st.binary(max_size=200))
def test_no_file_whatever_it_holds_stops_the_counting(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    state = tmp_path_factory.mktemp("state")
    (state / "tallies").mkdir()
    file_of(state).write_bytes(data)
    (state / "kiosk-id").write_bytes(data)
    assert note(state) is None
    assert note(state) is None
    assert sum(each.visits for each in read_weeks(state)[0]) >= 2


def test_a_folder_or_a_pipe_in_the_place_of_a_file_is_set_aside(tmp_path: Path) -> None:
    for name, make in (("a", Path.mkdir), ("b", os.mkfifo)):
        file_of(tmp_path / name).parent.mkdir(parents=True)
        make(file_of(tmp_path / name))
        assert note(tmp_path / name) is None
        assert only(tmp_path / name).visits == 1


def test_other_files_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    note(tmp_path)
    (tmp_path / "tallies" / "notes.json").write_text("buy plasters", "utf-8")
    assert only(tmp_path).visits == 1


@pytest.mark.parametrize("when", ["open", "utime", "fsync"])
def test_a_full_disk_loses_the_count_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    note(tmp_path)
    before = file_of(tmp_path).read_bytes()
    with monkeypatch.context() as broken:
        broken.setattr(os, when, fails(errno.ENOSPC))
        problem = note(tmp_path)
    assert problem == (
        f"{file_of(tmp_path)}: A visit was not counted (No space left on device). Check the disk."
    )
    assert file_of(tmp_path).read_bytes() == before
    assert [path.name for path in file_of(tmp_path).parent.iterdir()] == [f"{THIS_WEEK}.json"]
    assert note(tmp_path) is None
    assert only(tmp_path).visits == 2


def test_a_disk_that_cannot_be_written_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "mkdir", fails(errno.EROFS))
    problem = note(tmp_path)
    assert problem
    assert "(Read-only file system)" in problem
    assert "\n" not in problem


def test_a_state_folder_that_is_a_file_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("", "utf-8")
    assert "was not counted" in (note(tmp_path / "state") or "")
    assert read_weeks(tmp_path / "state") == ((), ())


def test_nothing_is_written_through_a_link_left_in_the_way(tmp_path: Path) -> None:
    note(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("mine", "utf-8")
    file_of(tmp_path).with_name(f".{THIS_WEEK}.json.part").symlink_to(elsewhere)
    assert note(tmp_path)
    assert elsewhere.read_text("utf-8") == "mine"
    assert note(tmp_path) is None


def test_the_week_that_is_running_is_not_shown_yet() -> None:
    weeks = [week("2025-W52"), week(LAST_WEEK), week(THIS_WEEK), week("2026-W48")]
    assert [each.week for each in finished(weeks, TODAY)] == ["2025-W52", LAST_WEEK]
