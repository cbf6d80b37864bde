"""What may stand after a command, and how a command written wrongly is answered."""

import argparse
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from kiosk.shell.modes import MODES

CONTENT = Path(__file__).parent.parent / "content"

LEAST_PX, MOST_PX = 320, 8192
MOST_WEEKS = 520


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with how a command was written."""

    def error(self, message: str) -> NoReturn:
        """End with exit code 2."""
        self.exit(2, f"{self.prog}: {message}. See `{self.prog} --help`.\n")


def add_content(command: argparse.ArgumentParser) -> None:
    """Let a command be given another content folder."""
    command.add_argument(
        "--content", type=_path, default=CONTENT, metavar="DIR", help="the folder with pack.toml"
    )


def add_clinic(command: argparse.ArgumentParser) -> None:
    """Let a command be given another content folder, and the clinic's values from elsewhere."""
    add_content(command)
    command.add_argument(
        "--clinic",
        type=_path,
        metavar="FILE",
        help="the clinic's own values; clinic.toml of the content folder by default",
    )


def add_state(command: argparse.ArgumentParser, *, again: bool = False) -> None:
    """Let a command be told where the kiosk keeps what is its own: PIN, tallies, faults.

    `again`: the command it is part of can be told too, and what was said there holds.
    """
    command.add_argument(
        "--state",
        type=_path,
        default=argparse.SUPPRESS if again else state_folder(os.environ),
        metavar="DIR",
        help="where the kiosk keeps its PIN, tallies and faults; never anything of a patient",
    )


def state_folder(environment: Mapping[str, str]) -> Path:
    """Give the folder the system names for the kiosk's own state (systemd, XDG), or the usual."""
    named = environment.get("STATE_DIRECTORY", "").split(":")[0]
    if named:
        return Path(named)
    usual = environment.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(usual) / "kiosk"


def add_glass(command: argparse.ArgumentParser) -> None:
    """Let a command be told of another glass."""
    command.add_argument("--size", type=_size, metavar="WxH", help="pixels, such as 1920x1080")
    command.add_argument(
        "--diagonal", type=_diagonal, metavar="IN", help="the glass's diagonal in inches"
    )


def language(words: str) -> str:
    """Give a language's name as it was written, which leads into no other folder."""
    if not words.replace("-", "").replace("_", "").isalnum():
        raise argparse.ArgumentTypeError(f"{words!r} is not a language such as en")
    return words


def modes(words: str) -> tuple[str, ...]:
    """Give the ways to draw that are named, with commas between them."""
    named = tuple(word.strip() for word in words.split(",") if word.strip())
    for mode in named:
        if mode not in MODES:
            raise argparse.ArgumentTypeError(f"{mode!r} is none of {', '.join(MODES)}")
    return named


def weeks(words: str) -> int:
    """Give a number of weeks, at least one."""
    if not (words.isascii() and words.isdecimal() and 1 <= int(words[:5]) <= MOST_WEEKS):
        raise argparse.ArgumentTypeError(
            f"{words!r} is not a number of weeks from 1 to {MOST_WEEKS}"
        )
    return int(words)


def _path(words: str) -> Path:
    return Path(words).absolute()


def _size(words: str) -> tuple[int, int]:
    wide, _, high = words.lower().partition("x")
    if not (wide.isdecimal() and high.isdecimal()):
        raise argparse.ArgumentTypeError(f"{words!r} is not a size such as 1920x1080")
    size = int(wide), int(high)
    if min(size) < LEAST_PX or max(size) > MOST_PX:
        raise argparse.ArgumentTypeError(
            f"{words!r} is not between {LEAST_PX} and {MOST_PX} pixels"
        )
    return size


def _diagonal(words: str) -> float:
    try:
        inches = float(words)
    except ValueError:
        inches = 0.0
    if not 5 <= inches <= 120:
        raise argparse.ArgumentTypeError(f"{words!r} is not a diagonal in inches such as 21.5")
    return inches
