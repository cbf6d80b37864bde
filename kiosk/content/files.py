"""Reads one file, and says in plain words why it could not."""

import errno
from pathlib import Path

from kiosk.content.problem import Problems

MAX_BYTES = 200_000
"""More than any page needs; a larger file is a mistake, not a page."""

REASONS = {
    errno.ENOENT: ("The file is missing.", "Add it, or take its name out of pack.toml."),
    errno.EACCES: (
        "The file or its folder may not be read.",
        "Give the kiosk's user the right to read it.",
    ),
    errno.ELOOP: (
        "The link leads back to itself.",
        "Replace the link with the file it should lead to.",
    ),
    errno.EISDIR: ("This is a folder, not a file.", "Put a text file here."),
}


def read_text(path: Path, problems: Problems) -> str | None:
    """Give a file's text, or None with one problem noted. Never raises for a bad file."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            problems.add(
                path,
                1,
                f"The file is {size:,} bytes long; at most {MAX_BYTES:,} are read.",
                "Shorten it: a page holds at most 70 words.",
            )
            return None
        data = path.read_bytes()
    except OSError as error:
        what, remedy = REASONS.get(
            error.errno or 0, (f"The file cannot be read ({error.strerror}).", "Check the disk.")
        )
        problems.add(path, 1, what, remedy)
        return None
    try:
        return data.decode("utf-8").replace("\r\n", "\n").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        problems.add(path, line, "The text is not UTF-8.", "Save the file as UTF-8.")
        return None
