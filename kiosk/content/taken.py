"""Checks what the clinic lets patients take home, and puts it together."""

import re
from collections.abc import Collection

from kiosk.content.problem import Severity
from kiosk.content.schema import ClinicFile, PackFile
from kiosk.content.takehome import TakeHome
from kiosk.content.toml import Toml

ADDRESS = re.compile(r"https?://[^\s/?#]+\.[^\s]+")
LONGEST = 200
"""An address of so many characters still makes a QR code that is read easily."""


def check_taken(toml: Toml, order: PackFile) -> None:
    """Note each page to take home that is no page of a chapter, or is named twice."""
    known = {f"{chapter.id}/{name}" for chapter in order.chapters for name in chapter.pages}
    known |= {f"{chapter.id}/{name}" for chapter in order.chapters for name in chapter.more}
    for number, page in enumerate(order.takehome):
        where = ("takehome", number)
        if page in order.takehome[:number]:
            toml.fault(where, f"The page `{page}` goes home twice.", "Take one of them out.")
        elif page not in known:
            what = f"`{page}` is no page of a chapter, so its words cannot go home."
            toml.fault(where, what, "Use a name such as afterwards/first-day.")


def check_ways(toml: Toml, clinic: ClinicFile) -> None:
    """Note a way to take pages home that leads nowhere: no printer, no address, no telephone."""
    ways = clinic.takehome
    if clinic.printer.name and ways.print is not False and not clinic.clinic.phone:
        what = "Pages are printed, but they name no telephone number to call from home."
        line = toml.line(("printer", "name"))
        remedy = "Set `phone` under [clinic]."
        toml.problems.add(toml.path, line, what, remedy, Severity.WARNING)
    if ways.print and not clinic.printer.name:
        what = "Pages are to be printed, but no printer is named."
        toml.fault(("takehome", "print"), what, "Set `name` under [printer].")
    if ways.address is not None and (
        not ADDRESS.fullmatch(ways.address) or len(ways.address) > LONGEST
    ):
        what = f"This is no web address of at most {LONGEST} characters."
        remedy = "Write it in full, such as https://www.example.org/aftercare."
        toml.fault(("takehome", "address"), what, remedy)


def take_home(clinic: ClinicFile, order: PackFile, left_out: Collection[str]) -> TakeHome:
    """Give what goes home and how; a page that cannot be true here stays behind."""
    ways = clinic.takehome
    return TakeHome(
        pages=tuple(page for page in order.takehome if page not in left_out),
        printer=None if ways.print is False else clinic.printer.name,
        qr=ways.qr,
        address=ways.address,
        paper=ways.paper,
    )
