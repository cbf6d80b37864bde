"""`kiosk doctor`: what this machine has and lacks, in words for IT."""

import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk import __version__
from kiosk.shell.day import today
from kiosk.shell.display import has_screen, unreachable

PACKAGES = ("PySide6-Essentials", "Markdown", "msgspec", "font-source-sans-pro", "pyphen", "segno")
INSTALL = "Delete the folder .venv, then run `make run`."
"""Installs anew what was damaged, and what the system lacks."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at, whether it is well, and what to do where it is not."""

    well: bool
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        """Give the line as it is printed."""
        return f"{'ok  ' if self.well else 'MEND'}  {self.what}" + (
            f" {self.remedy}" if self.remedy and not self.well else ""
        )


def doctor(content: Path, clinic: Path | None = None) -> int:
    """Print the findings; give 1 where something is to be mended."""
    found = list(findings(content, clinic))
    sys.stdout.write("".join(f"{finding}\n" for finding in found))
    return 0 if all(finding.well for finding in found) else 1


def findings(content: Path, clinic: Path | None) -> Iterator[Finding]:
    """Look at the program, its packages, the typeface, the screen and the content."""
    yield Finding(True, f"kiosk {__version__} on Python {platform.python_version()}")
    for name in PACKAGES:
        try:
            yield Finding(True, f"{name} {version(name)}")
        except PackageNotFoundError:
            yield Finding(False, f"{name} is not installed.", INSTALL)
    try:
        from kiosk.content.reader import read_pack
        from kiosk.shell.run import mistakes
        from kiosk.shell.startup import QML
    except ImportError as error:
        yield Finding(False, f"The kiosk does not load: {error}.", INSTALL)
        return
    yield Finding((QML / "Main.qml").is_file(), "Qt Quick loads")
    yield _screen()
    reading = read_pack(content, today(), clinic=clinic)
    if reading.pack:
        pack = reading.pack
        yield Finding(True, f"content {pack.id} {pack.version}, {len(pack.pages())} pages")
    else:
        yield Finding(False, f"The content has {mistakes(reading)}.", "Run `make check`.")


def _screen() -> Finding:
    if not has_screen():
        return Finding(False, "No screen was found.", "The kiosk will draw its tour instead.")
    trouble = unreachable()
    if trouble:
        display, remedy = trouble
        return Finding(False, f"The display {display} cannot be opened.", remedy)
    return Finding(True, "a screen to open on")
