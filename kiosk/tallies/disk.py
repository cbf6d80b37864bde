"""Writes a file whole or not at all."""

import contextlib
import os
from pathlib import Path

OWN = 0o600
"""Counts under 5 stand in these files, so they are for the kiosk's own user alone."""


def write_whole(path: Path, data: bytes, when_s: int | None = None) -> None:
    """Write beside the file, then put it in its place; after a power cut there is one or the other.

    `when_s`, in seconds since 1970, is the time the file will bear instead of now. Raises OSError,
    and leaves what was there.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        with os.fdopen(os.open(part, _FRESH, OWN), "wb") as file:
            file.write(data)
            file.flush()
            if when_s is not None:
                os.utime(file.fileno(), (when_s, when_s))
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    with contextlib.suppress(OSError):  # it is there; some file systems cannot promise more
        _settle(path.parent)


def why(error: OSError) -> str:
    """Give the system's reason in a few words, without a full stop."""
    return error.strerror or str(error)


_FRESH = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW


def _settle(folder: Path) -> None:
    """Have the disk keep what a folder's files are called."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
