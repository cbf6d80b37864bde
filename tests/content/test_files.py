import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from small_pack import SmallPack, write_small_pack

from kiosk.content.files import MAX_BYTES, is_file

PAGE = "en/pen/parts.md"
SHOWN = f"content/{PAGE}"
NOBODY = 65534


def test_a_missing_page_is_named(small_pack: SmallPack) -> None:
    small_pack.path(PAGE).unlink()
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (SHOWN, 1)
    assert problem.what == "The file is missing."


def test_a_folder_in_place_of_a_page_is_named(small_pack: SmallPack) -> None:
    small_pack.path(PAGE).unlink()
    small_pack.path(PAGE).mkdir()
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (SHOWN, 1)
    assert "folder, not a file" in problem.what


def test_a_file_in_place_of_a_chapter_is_named(small_pack: SmallPack) -> None:
    small_pack.path("en/after/first-day.md").unlink()
    small_pack.path("en/after").rmdir()
    small_pack.write("en/after", "")
    assert "file, not a folder" in small_pack.only_problem().what


def test_a_link_that_leads_back_to_itself_is_named(small_pack: SmallPack) -> None:
    page = small_pack.path(PAGE)
    page.unlink()
    page.symlink_to(page)
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (SHOWN, 1)
    assert "leads back to itself" in problem.what


def test_a_page_of_50_megabytes_is_refused_unread(small_pack: SmallPack) -> None:
    with small_pack.path(PAGE).open("ab") as page:
        page.truncate(50_000_000)
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (SHOWN, 1)
    assert "50,000,000 bytes" in problem.what


def test_a_file_of_the_largest_size_allowed_is_read(small_pack: SmallPack) -> None:
    before = small_pack.read().pack
    with small_pack.path("clinic.toml").open("a") as clinic:
        clinic.write("#" * (MAX_BYTES - clinic.tell()))
    assert small_pack.path("clinic.toml").stat().st_size == MAX_BYTES
    assert small_pack.read().pack == before
    assert before


def test_a_pipe_does_not_keep_the_kiosk_waiting(small_pack: SmallPack) -> None:
    small_pack.path(PAGE).unlink()
    os.mkfifo(small_pack.path(PAGE))
    assert "a pipe, not a file" in small_pack.only_problem().what


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_bytes_that_are_not_utf_8_are_reported_on_their_line(
    small_pack: SmallPack, end: bytes
) -> None:
    small_pack.path(PAGE).write_bytes(b"+++" + end + b'title = "Caf\xe9"' + end + b"+++" + end)
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (SHOWN, 2)
    assert problem.what == "The text is not UTF-8."


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_pages_saved_on_any_system_read_the_same(small_pack: SmallPack, end: str) -> None:
    before = small_pack.read()
    for page in small_pack.content.rglob("*.md"):
        page.write_bytes(b"\xef\xbb\xbf" + page.read_bytes().replace(b"\n", end.encode()))
    assert small_pack.read() == before
    assert before.pack


def test_a_failing_disk_is_reported(small_pack: SmallPack, monkeypatch: pytest.MonkeyPatch) -> None:
    read = Path.read_bytes

    def fail(path: Path) -> bytes:
        if path.name == "parts.md":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", fail)
    problem = small_pack.only_problem()
    assert problem.file == SHOWN
    assert "Input/output error" in problem.what
    assert problem.remedy == "Check the disk."


@pytest.mark.parametrize(
    "folder", ["content/en/pen", "content/en", "assets/illustrations", "content", "."]
)
def test_folders_the_kiosk_may_not_read_are_reported(folder: str) -> None:
    with tempfile.TemporaryDirectory() as root, locked(Path(root), folder) as pack:
        reading = pack.read()
    told = [f"{problem.what} {problem.remedy}" for problem in reading.problems]
    files = {problem.file for problem in reading.problems}
    assert reading.pack is None
    match folder:
        case "content/en/pen":
            assert files == {SHOWN, "content/en/pen/tip.md"}
            assert all("may not be read" in words for words in told)
        case "content/en":
            assert {"content/en/interface.toml", "content/en/help.md", SHOWN} < files
        case "assets/illustrations":
            assert files == {"assets/illustrations"}
            assert len(told) == 1
        case "content":
            assert {"content/pack.toml", "content/clinic.toml", "content/sources.toml"} < files
            assert all("may not be read" in words for words in told)
        case _:
            assert files == {"content"}


@contextmanager
def locked(root: Path, folder: str) -> Iterator[SmallPack]:
    """Write a pack of which one folder is closed to the user who reads it."""
    root.chmod(0o755)
    pack = write_small_pack(root)
    closed = root / folder
    mode = stat.S_IMODE(closed.stat().st_mode)
    user = os.geteuid()
    closed.chmod(0)
    if user == 0:  # whom no mode keeps out
        os.seteuid(NOBODY)
    try:
        yield pack
    finally:
        os.seteuid(user)
        closed.chmod(mode)


def test_only_a_file_that_can_be_reached_is_a_file(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    page = tmp_path / "page.md"
    page.touch()
    assert is_file(page)
    assert not any(map(is_file, (loop, tmp_path, tmp_path / "none.md")))
