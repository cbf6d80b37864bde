"""The pages to take home on screen: a code for the patient's phone, and the way to paper."""

from collections.abc import Callable

from kiosk.content.model import Pack, Paragraph
from kiosk.visit import events as ev
from kiosk.visit.outline import Outline
from kiosk.visit.places import SheetKind, TakingHome
from kiosk.visit.result import result
from kiosk.visit.screen import Kind, Piece, Plate, PlateKind, Screen, text
from kiosk.visit.state import Visit
from kiosk.visit.trail import trail

Codes = Callable[[Visit], tuple[str, ...]]
"""Gives the words each code of the page one takes home holds."""


def no_codes(visit: Visit) -> tuple[str, ...]:  # noqa: ARG001
    """Say that there are no codes; the shell makes the real ones."""
    return ()


def ways_home(pack: Pack, outline: Outline, visit: Visit) -> tuple[Plate, ...]:
    """Give a plate for each page one can take home; an empty list is none."""
    found = result(outline, visit)
    held = {SheetKind.AFTERCARE: True, SheetKind.TALK_OVER: bool(found.talk or found.picked)}
    held[SheetKind.TALK_OVER] |= bool(found.left_out)
    words = pack.words.take_home
    return tuple(
        Plate(PlateKind.QUIET, text(words.format(title=_title(pack, sheet))), ev.TakeHome(sheet))
        for sheet in outline.sheets
        if held[sheet]
    )


def show_taking_home(pack: Pack, visit: Visit, place: TakingHome, codes: tuple[str, ...]) -> Screen:
    """Give one code of a page to take home, what to do with it, and the plate that prints."""
    words = pack.words
    body: list[Piece] = []
    if codes:
        ours = pack.takehome.address and place.sheet is SheetKind.AFTERCARE
        body.append(Paragraph(text(words.code_address if ours else words.code)))
    if pack.takehome.printer:
        told = words.print_running if place.printing else place.told or words.print_lead
        body.append(Paragraph(text(told)))
        if not place.printing:
            body.append(Plate(PlateKind.QUIET, text(words.print_page), ev.Print()))
    counted = words.code_count.format(part=place.code + 1, parts=len(codes))
    return Screen(
        id=f"take-home/{place.sheet}/{place.code + 1}",
        kind=Kind.SUMMARY,
        title=_title(pack, place.sheet),
        body=tuple(body),
        chapter="check",
        kicker=counted if len(codes) > 1 else "",
        next_label=words.next,
        trail=trail(pack, visit.place),
        code=codes[place.code] if codes else "",
    )


def _title(pack: Pack, sheet: SheetKind) -> str:
    own = sheet is SheetKind.TALK_OVER
    return pack.singles.talk_over.title if own else pack.words.sheet_care
