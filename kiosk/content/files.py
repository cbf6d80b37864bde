"""Reads one file, and says in plain words why it could not."""

import errno
import os
import stat
from pathlib import Path

from kiosk.content.problem import Problems

MAX_BYTES = 200_000
"""More than any page needs; a larger file is a mistake, not a page."""

CHECK_DISK = "Check the disk."
REASONS = {
    errno.ENOENT: ("The file is missing.", "Put it there, or correct the name where it is listed."),
    errno.EACCES: (
        "The file or its folder may not be read.",
        "Give the kiosk's user the right to read it.",
    ),
    errno.ELOOP: (
        "The link leads back to itself.",
        "Replace the link with the file it should lead to.",
    ),
    errno.EISDIR: ("This is a folder, not a file.", "Put a text file here."),
    errno.ENOTDIR: ("Its folder is a file, not a folder.", "Make a folder of that name."),
    errno.EINVAL: ("This is a device or a pipe, not a file.", "Put a text file here."),
}


def read_text(path: Path, problems: Problems) -> str | None:
    """Give a file's text, or None with one problem noted. Never raises for a bad file."""
    try:
        data = _read(path)
    except OSError as error:
        other = (f"The file cannot be read ({error.strerror}).", CHECK_DISK)
        problems.add(path, 1, *REASONS.get(error.errno or 0, other))
        return None
    if isinstance(data, int):
        what = f"The file is {data:,} bytes long; at most {MAX_BYTES:,} are read."
        problems.add(path, 1, what, "Shorten it: a page holds at most 70 words.")
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = _plain_ends(data[: error.start].decode("utf-8")).count("\n") + 1
        problems.add(path, line, "The text is not UTF-8.", "Save the file as UTF-8.")
        return None
    return _plain_ends(text).removeprefix("\ufeff")


def is_file(path: Path) -> bool:
    """Whether there is a file to read; unlike Path.is_file it never raises."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False


def is_absent(path: Path) -> bool:
    """Whether it is certain that there is no such file."""
    try:
        path.stat()
    except OSError as error:
        return error.errno == errno.ENOENT
    return False


def is_folder(path: Path) -> bool:
    """Whether there is such a folder; unlike Path.is_dir it never raises."""
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except OSError:
        return False


def files_in(folder: Path) -> list[Path]:
    """Give what lies in a folder, by name; nothing where it cannot be opened."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _read(path: Path) -> bytes | int:
    """Give a file's bytes, or only their number where there are too many."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode) and not stat.S_ISDIR(found.st_mode):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))  # reading one may never end
    return found.st_size if found.st_size > MAX_BYTES else path.read_bytes()


def _plain_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
