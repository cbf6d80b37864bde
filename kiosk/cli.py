"""The command line; `kiosk --help` lists the commands."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk import __version__
from kiosk.arguments import (
    Parser,
    add_clinic,
    add_content,
    add_glass,
    add_state,
    language,
    modes,
    weeks,
)
from kiosk.shell.modes import MODES

Command = Callable[[argparse.Namespace], int]


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
    add_glass(run)
    add_clinic(run)
    add_state(run)
    run.set_defaults(command=_run)

    check = commands.add_parser("check", help="say what is wrong with the content")
    check.add_argument("--json", action="store_true", help="findings as JSON")
    check.add_argument("--reading", action="store_true", help="how hard each page is to read")
    check.add_argument(
        "--write", action="store_true", help="first write COVERAGE.md and RULES.md beside pack.toml"
    )
    add_clinic(check)
    check.set_defaults(command=_check)

    tour = commands.add_parser("tour", help="draw every screen there is")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to put them")
    tour.add_argument("--language", type=language, metavar="L", help="a language of the pack")
    told = f"{', '.join(MODES)}; with commas"
    tour.add_argument("--mode", type=modes, default=(), help=told)
    add_glass(tour)
    add_clinic(tour)
    tour.set_defaults(command=_tour)

    preview = commands.add_parser("preview", help="show a page beside the editor, at each save")
    preview.add_argument("page", nargs="?", default="attract", metavar="PAGE", help="or its file")
    add_glass(preview)
    add_clinic(preview)
    preview.set_defaults(command=_preview)

    new = commands.add_parser("new", help="begin something to write in")
    kinds = new.add_subparsers(title="what to begin", required=True, metavar="kind")
    page = kinds.add_parser("page", help="a page at the end of a chapter, in every language")
    page.add_argument("page", metavar="CHAPTER/NAME", help="such as pen/new-tip")
    page.add_argument("--picture", metavar="NAME", help="in assets/illustrations, without .svg")
    add_content(page)
    page.set_defaults(command=_new_page)

    pin = commands.add_parser("staff-pin", help="set the PIN that opens the staff side")
    add_state(pin)
    pin.set_defaults(command=_staff_pin)

    bench = commands.add_parser("bench", help="measure speed and memory")
    add_content(bench)
    bench.set_defaults(command=_bench)

    doctor = commands.add_parser("doctor", help="say what this machine has and lacks")
    add_clinic(doctor)
    doctor.set_defaults(command=_doctor)

    tallies = commands.add_parser(
        "tallies",
        help="show how often the kiosk was used, by week",
        usage="kiosk tallies [-h] [--weeks N] [--state DIR] [export ...]",
    )
    tallies.add_argument(
        "--weeks", type=weeks, default=4, metavar="N", help="how many weeks to show; 4 by default"
    )
    add_state(tallies)
    tallies.set_defaults(command=_tallies)
    _add_export(tallies)
    return top


def _add_export(tallies: argparse.ArgumentParser) -> None:
    """Let the tallies be written to a file."""
    what = (
        "Write the counts of all finished weeks as CSV. Every count stands in it, those under 5 "
        "too, so that the files of many kiosks can be added up and hidden afterwards "
        "(kiosk/deploy/tallies). Do not pass such a file on; --hidden makes one that may be."
    )
    kinds = tallies.add_subparsers(
        title="instead of showing them", metavar="export", prog="kiosk tallies"
    )
    export = kinds.add_parser("export", help="write every count as CSV", description=what)
    export.add_argument(
        "--out", type=Path, required=True, metavar="FILE|DIR", help="where to put it"
    )
    export.add_argument(
        "--hidden", action="store_true", help="as staff are shown them: no number under 5"
    )
    add_state(export, again=True)
    export.set_defaults(command=_export_tallies)


def _run(options: argparse.Namespace) -> int:
    from kiosk.shell.run import run

    return run(
        options.content,
        options.size,
        options.diagonal,
        windowed=options.windowed,
        state=options.state,
        clinic=options.clinic,
    )


def _check(options: argparse.Namespace) -> int:
    from kiosk.check import print_reading, report, write_documents
    from kiosk.shell.day import today
    from kiosk.shell.paper_check import too_long_unseen

    if options.reading:
        return print_reading(options.content, today(), options.clinic)
    if options.write:
        write_documents(options.content, today())
    return report(
        options.content,
        today(),
        as_json=options.json,
        clinic=options.clinic,
        too_long=too_long_unseen,
    )


def _tour(options: argparse.Namespace) -> int:
    from kiosk.shell.run import tour

    return tour(
        options.content,
        options.size,
        options.diagonal,
        options.mode,
        options.language,
        options.out,
        options.clinic,
    )


def _preview(options: argparse.Namespace) -> int:
    from kiosk.shell.preview import preview

    return preview(options.content, options.page, options.size, options.diagonal, options.clinic)


def _new_page(options: argparse.Namespace) -> int:
    from kiosk.author import new_page

    return new_page(options.content, options.page, options.picture)


def _staff_pin(options: argparse.Namespace) -> int:
    from kiosk.staff.command import set_staff_pin

    return set_staff_pin(options.state)


def _bench(options: argparse.Namespace) -> int:
    from kiosk.shell.bench import bench

    return bench(options.content)


def _doctor(options: argparse.Namespace) -> int:
    from kiosk.shell.doctor import doctor

    return doctor(options.content, options.clinic)


def _tallies(options: argparse.Namespace) -> int:
    from kiosk.shell.day import today
    from kiosk.tallies import print_tallies

    return print_tallies(options.state, today(), options.weeks)


def _export_tallies(options: argparse.Namespace) -> int:
    from kiosk.shell.day import today
    from kiosk.tallies import export_tallies

    return export_tallies(options.state, today(), options.out, hidden=options.hidden)
