"""What the test page shows: a section for each thing to try, and what came of it in words."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.model import Heading, Pack, Paragraph
from kiosk.content.staff_words import StaffWords
from kiosk.visit import events as ev
from kiosk.visit.places import Testing, Tried
from kiosk.visit.screen import Kind, Length, Piece, Plate, PlateKind, Screen, text
from kiosk.visit.testing import LISTEN_S, PLATES

CARD_MM = 85.6
"""How long every bank card is (ISO/IEC 7810, ID-1)."""
MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class GlassSize:
    """What the kiosk takes its glass for: pixels across and down, and millimetres to a pixel."""

    width_px: int
    height_px: int
    mm_per_px: float


def show_testing(pack: Pack, testing: Testing, glass: GlassSize | None) -> Screen:
    """Give the test page; each section begins with its heading. Without a glass, none is shown."""
    words = pack.staff_words
    return Screen(
        id="staff-test",
        kind=Kind.STAFF_TEST,
        title=words.test,
        body=(
            *_touch(words, testing),
            *(_glass(words, glass) if glass else ()),
            *_keys(words, testing),
            *_sound(words, testing.sound),
            *_printer(pack, testing.printer),
        ),
        next_label=pack.words.next,
    )


def _touch(words: StaffWords, testing: Testing) -> Iterator[Piece]:
    reached = len(testing.touched)
    told = words.test_touch_done if reached == PLATES else words.test_touch_ask
    yield Heading(text(words.test_touch))
    yield Paragraph(text(told.format(reached=reached, plates=PLATES)))
    for number in range(PLATES):
        name = text(words.test_touch_plate.format(number=number + 1))
        chosen = number in testing.touched
        yield Plate(PlateKind.PICK, name, ev.Reach(number), chosen=chosen)


def _glass(words: StaffWords, glass: GlassSize) -> Iterator[Piece]:
    wide, high = glass.width_px, glass.height_px
    size = words.test_screen_size.format(
        wide=wide,
        high=high,
        wide_mm=round(wide * glass.mm_per_px),
        high_mm=round(high * glass.mm_per_px),
        inches=f"{math.hypot(wide, high) * glass.mm_per_px / MM_PER_INCH:.1f}",
    )
    yield Heading(text(words.test_screen))
    yield Paragraph(text(size))
    yield Length(text(words.test_screen_card), CARD_MM)


def _keys(words: StaffWords, testing: Testing) -> Iterator[Piece]:
    yield Heading(text(words.test_keys))
    if testing.listens_s > 0:
        yield Paragraph(text(words.test_keys_listen.format(seconds=round(LISTEN_S))))
    else:
        yield Plate(PlateKind.PAGE, text(words.test_keys_begin), ev.ListenToKeys())
    key = testing.key
    name = key and (key.name or words.test_key_code.format(code=key.code))
    yield Paragraph(text(words.test_key_last.format(key=name) if name else words.test_untried))


def _sound(words: StaffWords, sound: Tried) -> Iterator[Piece]:
    told = words.test_sound_running if sound.running else sound.told
    yield Heading(text(words.test_sound))
    yield Plate(PlateKind.PAGE, text(words.test_sound_play), ev.PlayTone())
    yield Paragraph(text(told or words.test_untried))


def _printer(pack: Pack, printer: Tried) -> Iterator[Piece]:
    words = pack.staff_words
    yield Heading(text(words.test_printer))
    if not pack.takehome.printer:
        yield Paragraph(text(words.test_no_printer))
        return
    told = pack.words.print_running if printer.running else printer.told
    yield Plate(PlateKind.PAGE, text(words.test_print), ev.PrintTest())
    yield Paragraph(text(told or words.test_untried))
