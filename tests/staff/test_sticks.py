"""Which USB sticks are in, as the system lists them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.sticks import _folder, sticks

SYSTEM = """proc /proc proc rw 0 0
/dev/sda1 / ext4 rw 0 0
tmpfs /media/cache tmpfs rw 0 0
/dev/sr0 /media/kiosk/DISC iso9660 ro 0 0
"""
STICK = "/dev/sdb1 /media/kiosk/CLINIC vfat rw 0 0\n"


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    return tmp_path / "mounts"


def names(mounts: Path, lines: str) -> list[str]:
    mounts.write_text(lines)
    return [stick.name for stick in sticks(mounts)]


def test_only_what_somebody_put_in_and_can_write_on_is_a_stick(mounts: Path) -> None:
    assert names(mounts, SYSTEM) == []
    assert names(mounts, SYSTEM + STICK) == ["CLINIC"]


def test_a_name_with_a_space_is_told_as_people_wrote_it(mounts: Path) -> None:
    spaced = "/dev/sdb1 /run/media/kiosk/My\\040stick exfat rw 0 0"
    assert names(mounts, spaced) == ["My stick"]
    assert sticks(mounts)[0].folder == Path("/run/media/kiosk/My stick")


def test_two_of_the_same_name_are_told_apart_by_where_they_are(mounts: Path) -> None:
    twin = "/dev/sdc1 /media/nurse/CLINIC vfat rw 0 0\n"
    told = ["/media/kiosk/CLINIC", "/media/nurse/CLINIC"]
    assert names(mounts, STICK + twin) == told
    assert names(mounts, STICK + STICK) == ["CLINIC"]


def test_a_system_that_tells_nothing_has_no_stick(mounts: Path) -> None:
    assert sticks(mounts) == ()


@given(st.text())
def test_any_line_names_a_stick_below_a_root_or_none(line: str) -> None:
    root = Path("/media")
    assert all(folder.is_relative_to(root) for folder in _folder(line, (root,)))
