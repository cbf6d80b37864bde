"""USB sticks that are in: found in the system's list of what is mounted, without any dialog."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MOUNTS = Path("/proc/mounts")
ROOTS = (Path("/media"), Path("/run/media"))
"""Below these a desktop mounts what somebody puts in (udisks, udev)."""
DISCS = ("iso9660", "udf")
"""What nobody can write on."""
OCTAL = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Stick:
    """A stick by its name, which is that of the folder it is mounted on."""

    name: str
    folder: Path


def sticks(mounts: Path = MOUNTS, roots: Iterable[Path] = ROOTS) -> tuple[Stick, ...]:
    """Give the sticks named in `mounts` (as in fstab(5)) below the roots, by name.

    Where two have the same name, each is told by its whole path. None where nothing can be read.
    """
    try:
        lines = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ()
    folders = sorted({folder for line in lines for folder in _folder(line, tuple(roots))})
    names = [folder.name for folder in folders]
    return tuple(
        Stick(f"{folder}" if names.count(folder.name) > 1 else folder.name, folder)
        for folder in folders
    )


def _folder(line: str, roots: tuple[Path, ...]) -> Iterable[Path]:
    """Give where a line says a device is mounted, if that is a stick."""
    device, _, rest = line.partition(" ")
    where, _, kinds = rest.partition(" ")
    folder = Path(OCTAL.sub(lambda found: chr(int(found[1], 8)), where))
    below = any(folder != root and folder.is_relative_to(root) for root in roots)
    if device.startswith("/dev/") and below and kinds.split(" ")[0] not in DISCS:
        yield folder
