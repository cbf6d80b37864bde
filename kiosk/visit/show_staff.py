"""What staff see: the PIN pad, the staff side, the notes beside a page, the glass being wiped."""

import math

from kiosk.content.model import Bullets, Heading, Pack, Page, Paragraph, Run, Text
from kiosk.content.staff_words import StaffWords
from kiosk.visit import events as ev
from kiosk.visit.places import Cleaning, Pad, Restart, StaffHome
from kiosk.visit.screen import Kind, Piece, Plate, PlateKind, Screen, text
from kiosk.visit.state import Leading, Visit
from kiosk.visit.step_staff import FEWEST_DIGITS

DIGITS = "1234567890"


def show_pad(pack: Pack, pad: Pad) -> Screen:
    """Give the PIN pad; it never shows a digit that was typed, only how many."""
    words = pack.staff_words
    told = words.pin_lead
    if pad.unset:
        told = words.pin_unset
    elif pad.left_s > 0:
        told = words.pin_wait.format(seconds=math.ceil(pad.left_s))
    elif pad.wrong:
        told = words.pin_wrong
    heard = not (pad.unset or pad.left_s > 0)
    keys: tuple[Plate, ...] = tuple(_key(digit, ev.Type(digit)) for digit in DIGITS)
    whole = len(pad.typed) >= FEWEST_DIGITS
    ends = (
        _key(words.pin_erase if pad.typed else "", ev.Erase()),
        _key(words.pin_open if whole else "", ev.Judge()),
    )
    if pad.typed:
        told = words.pin_typed.format(count=len(pad.typed))
    body: tuple[Piece, ...] = (Paragraph(text(told)), *keys, *ends)
    return Screen(
        id="staff-pin",
        kind=Kind.STAFF_PIN,
        title=words.pin_title,
        body=body if heard else body[:1],
    )


def show_home(pack: Pack, visit: Visit, home: StaffHome) -> Screen:
    """Give the staff side: the plans to lead by, and what is done about the kiosk."""
    words = pack.staff_words
    begun = visit.leading or visit.handed
    led = begun.plan if begun else None
    leads = [
        Plate(
            PlateKind.PAGE,
            text((words.lead_on if plan.id == led else words.lead).format(plan=plan.name)),
            ev.Lead(plan.id),
            chosen=plan.id == led,
        )
        for plan in pack.plans
    ]
    lock = (_plate if visit.leading else _quiet)(
        words.hand_over if visit.leading else words.lock, ev.HandOver()
    )
    return Screen(
        id="staff-home",
        kind=Kind.STAFF_HOME,
        title=words.home_title,
        body=(
            Heading(text(words.home_lead)),
            *leads,
            lock,
            Heading(text(words.home_other)),
            _quiet(words.tallies, ev.OpenTallies()),
            _quiet(words.test, ev.OpenTest()),
            _quiet(words.cleaning, ev.Clean()),
            _quiet(words.restart, ev.StartAnew()),
            *_attention(words, home),
            *_faults(words, home),
            *([Paragraph(text(home.versions))] if home.versions else []),
        ),
    )


def _attention(words: StaffWords, home: StaffHome) -> tuple[Piece, ...]:
    """Give what needs attention, in words."""
    title = Heading(text(words.home_attention))
    if home.attention is None:
        return title, Paragraph(text(words.looking))
    lines = Bullets(tuple(map(text, home.attention)))
    found = lines if home.attention else Paragraph(text(words.all_well))
    return title, found


def _faults(words: StaffWords, home: StaffHome) -> tuple[Piece, ...]:
    """Give the last faults, where there are any."""
    if not home.faults:
        return ()
    return Heading(text(words.faults)), Bullets(tuple(map(text, home.faults)))


def show_restart(pack: Pack, restart: Restart) -> Screen:
    """Ask once more before the kiosk is started anew."""
    words = pack.staff_words
    told = Paragraph(text(words.restarting if restart.now else words.restart_ask))
    plates = () if restart.now else (_plate(words.restart_now, ev.StartAnew()),)
    return Screen(
        id="staff-restart", kind=Kind.STAFF_HOME, title=words.restart, body=(told, *plates)
    )


def show_cleaning(pack: Pack, cleaning: Cleaning) -> Screen:
    """Give the countdown while the glass is wiped."""
    words = pack.staff_words
    left = words.cleaning_body.format(seconds=math.ceil(cleaning.left_s))
    return Screen(
        id="staff-cleaning",
        kind=Kind.STAFF_CLEANING,
        title=words.cleaning_title,
        kicker=pack.clinic_name,
        body=(Paragraph(text(left)),),
    )


def notes_of(pack: Pack, page: Page) -> tuple[Piece, ...]:
    """Give the note of a page: what to say, what to ask (E21), what to watch for."""
    if not page.staff:
        return (Paragraph(text(pack.staff_words.no_note)),)
    return tuple(Paragraph(led_in(note)) for note in page.staff)


def leading_line(pack: Pack, leading: Leading) -> str:
    """Say by which plan staff lead, and how much of it was shown."""
    plan = next(plan for plan in pack.plans if plan.id == leading.plan)
    covered = len(leading.covered & set(plan.pages))
    line = pack.staff_words.leading
    return line.format(plan=plan.name, covered=covered, pages=len(plan.pages))


def led_in(note: Text) -> Text:
    """Set off the word a part of the note begins with: “Say:”."""
    first, *rest = note
    lead, colon, said = first.text.partition(":")
    return (Run(lead + colon, strong=True), Run(said), *rest) if colon else note


def _key(words: str, move: ev.Move) -> Plate:
    return Plate(PlateKind.KEY, text(words), move)


def _plate(words: str, move: ev.Move) -> Plate:
    return Plate(PlateKind.PAGE, text(words), move)


def _quiet(words: str, move: ev.Move) -> Plate:
    return Plate(PlateKind.QUIET, text(words), move)
