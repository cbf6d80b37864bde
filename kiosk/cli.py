"""The command line: `kiosk run`, `check`, `tour`, `bench`, `doctor`."""

import argparse
import datetime as dt
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from kiosk import __version__

ROOT = Path(__file__).parent.parent
CONTENT = ROOT / "content"

LEAST_PX, MOST_PX = 320, 8192

Command = Callable[[argparse.Namespace], int]


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with how a command was written."""

    def error(self, message: str) -> NoReturn:
        """End with exit code 2."""
        self.exit(2, f"{self.prog}: {message}. See `{self.prog} --help`.\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; give its exit code. Bad use is one line and exit code 2."""
    options = parser().parse_args(argv)
    command: Command = options.command
    try:
        return command(options)
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        sys.stderr.write(f"kiosk: {where}{error.strerror or error}\n")
        return 1


def parser() -> argparse.ArgumentParser:
    """Give the parser of all commands."""
    top = Parser(prog="kiosk", description=sys.modules["kiosk"].__doc__)
    top.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = top.add_subparsers(title="commands", required=True, metavar="command")

    run = commands.add_parser("run", help="open the kiosk, full screen")
    run.add_argument("--windowed", action="store_true", help="in a window, for trying things out")
    _glass(run)
    _content(run)
    run.set_defaults(command=_run)

    check = commands.add_parser("check", help="say what is wrong with the content")
    check.add_argument("--json", action="store_true", help="findings as JSON")
    check.add_argument(
        "--write", action="store_true", help="first write COVERAGE.md and RULES.md beside pack.toml"
    )
    _content(check)
    check.set_defaults(command=_check)

    tour = commands.add_parser("tour", help="draw every screen there is")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to put them")
    tour.add_argument("--language", type=_language, metavar="L", help="a language of the pack")
    tour.add_argument("--mode", type=_modes, default=(), help="large, dark, contrast; with commas")
    _glass(tour)
    _content(tour)
    tour.set_defaults(command=_tour)

    bench = commands.add_parser("bench", help="measure speed and memory")
    _content(bench)
    bench.set_defaults(command=_bench)

    doctor = commands.add_parser("doctor", help="say what this machine has and lacks")
    _content(doctor)
    doctor.set_defaults(command=_doctor)
    return top


def _content(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--content", type=_path, default=CONTENT, metavar="DIR", help="the folder with pack.toml"
    )


def _glass(command: argparse.ArgumentParser) -> None:
    command.add_argument("--size", type=_size, metavar="WxH", help="pixels, such as 1920x1080")
    command.add_argument(
        "--diagonal", type=_diagonal, metavar="IN", help="the glass's diagonal in inches"
    )


def _language(words: str) -> str:
    if not words.replace("-", "").replace("_", "").isalnum():
        raise argparse.ArgumentTypeError(f"{words!r} is not a language such as en")
    return words


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


def _modes(words: str) -> tuple[str, ...]:
    known = ("large", "dark", "contrast")
    modes = tuple(word.strip() for word in words.split(",") if word.strip())
    for mode in modes:
        if mode not in known:
            raise argparse.ArgumentTypeError(f"{mode!r} is none of {', '.join(known)}")
    return modes


def _run(options: argparse.Namespace) -> int:
    from kiosk.shell.run import run

    return run(options.content, options.size, options.diagonal, windowed=options.windowed)


def _check(options: argparse.Namespace) -> int:
    from kiosk.check import report, write_documents

    today = dt.datetime.now().astimezone().date()
    if options.write:
        write_documents(options.content, today)
    return report(options.content, today, as_json=options.json)


def _tour(options: argparse.Namespace) -> int:
    from kiosk.shell.run import tour

    return tour(
        options.content, options.size, options.diagonal, options.mode, options.language, options.out
    )


def _bench(options: argparse.Namespace) -> int:
    from kiosk.shell.bench import bench

    return bench(options.content)


def _doctor(options: argparse.Namespace) -> int:
    from kiosk.shell.doctor import doctor

    return doctor(options.content)
