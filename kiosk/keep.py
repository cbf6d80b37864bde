"""Keeps the kiosk's own few files, so that each is whole whenever the plug is pulled."""

import os
from pathlib import Path


def write_whole(path: Path, data: bytes, when_s: int | None = None) -> None:
    """Write a file that is there whole or as it was before; only its owner may read it.

    `when_s`, in seconds since 1970, is the time the file will bear instead of now. Raises OSError
    where the disk takes nothing.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = path.with_suffix(".part")
    number = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(number, "wb") as file:
        file.write(data)
        file.flush()
        if when_s is not None:
            os.utime(file.fileno(), (when_s, when_s))
        os.fsync(file.fileno())
    part.replace(path)
