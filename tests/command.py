"""The command line, run in this process or in one of its own."""

import os
import subprocess
import sys
from pathlib import Path

from kiosk.cli import main

ROOT = Path(__file__).parent.parent


def end_code(*argv: str) -> int:
    """Run a command in this process; give its exit code, however it ends."""
    try:
        return main(argv)
    except SystemExit as end:
        return int(end.code or 0)


def run(*argv: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own, in a folder, as on a machine without a screen."""
    unset = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    kept = {name: value for name, value in os.environ.items() if name not in unset}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *argv],
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def only_line(text: str) -> str:
    """Give the one line something was said in."""
    (line,) = text.splitlines()
    return line
