"""What stands on a second screen, for staff alone, while they lead a patient on the first."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from msgspec import structs

from kiosk.content.figure import Label
from kiosk.content.model import Heading, Page, Paragraph
from kiosk.visit import events as ev
from kiosk.visit.following import following
from kiosk.visit.places import More, Reading, Revisiting, TalkOver
from kiosk.visit.plan import named, plan_groups
from kiosk.visit.screen import Kind, Piece, Plate, PlateKind, Screen, text
from kiosk.visit.show import Show
from kiosk.visit.show_staff import leading_line, notes_of
from kiosk.visit.state import Leading, Visit

NEXT_AT = (50.0, 92.0)
"""Where on its picture the next page is named, in percent."""


@dataclass(frozen=True, slots=True)
class ShowSecond:
    """Shows staff what goes with what the patient sees."""

    show: Show

    def waiting(self) -> Screen:
        """Say what the second screen is for, while nobody leads."""
        words = self.show.pack.staff_words
        return Screen(
            id="staff-second-waiting",
            kind=Kind.STAFF_WAITING,
            title=words.second_title,
            kicker=self.show.pack.clinic_name,
            body=(Paragraph(text(words.second_waiting)),),
        )

    def notes(self, visit: Visit, leading: Leading) -> Screen:
        """Give the notes of the page that is shown, and what comes next, with its picture.

        At the talk-over list staff have it here with ticks, and the patient has their own.
        """
        pack, words = self.show.pack, self.show.pack.staff_words
        now = self.show.screen(visit)
        if isinstance(visit.place, TalkOver):
            return now
        place = following(self.show.outline, visit)
        coming = place and self.show.screen(replace(visit, place=place, part=0, detail=None))
        page = self._page(visit)
        notes = notes_of(pack, page) if page else (Paragraph(text(words.no_note)),)
        ahead = words.second_next.format(page=coming.title) if coming else ""
        figure = coming.figure if coming else None
        return Screen(
            id=f"staff-second/{now.id}",
            kind=Kind.STAFF_SECOND,
            title=now.title,
            kicker=words.second_now,
            body=notes if figure or not ahead else (*notes, Heading(text(ahead))),
            chapter=now.chapter,
            place=leading_line(pack, leading),
            figure=figure and structs.replace(figure, labels=(Label(ahead, plate=NEXT_AT),)),
            next_label=now.next_label,
            trail=now.trail,
        )

    def plan(self, visit: Visit, leading: Leading) -> Screen:
        """Give the plan: what is still to come, what was shown, and every other page."""
        body: list[Piece] = []
        for title, pages in plan_groups(self.show.pack, self.show.outline, leading):
            body += [Heading(text(title)), *self._plates(visit, pages)]
        now = self.show.screen(visit)
        return Screen(
            id="staff-second-plan",
            kind=Kind.STAFF_PLAN,
            title=self.show.pack.staff_words.plan,
            body=tuple(body),
            next_label=now.next_label,
            trail=now.trail,
        )

    def _plates(self, visit: Visit, pages: Iterable[str]) -> Iterable[Plate]:
        for name in pages:
            here = visit.place == Reading(name)
            state = self.show.pack.words.here if here else ""
            title = text(named(self.show.pack, name).title)
            yield Plate(PlateKind.PAGE, title, ev.GoTo(name), chosen=here, state=state)

    def _page(self, visit: Visit) -> Page | None:
        match visit.place:
            case Reading(page) | Revisiting(page) | More(page):
                return named(self.show.pack, page)
            case _:
                return None
