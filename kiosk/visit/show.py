"""From a visit to the screen it shows."""

from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.content.model import Bullets, Pack, Page
from kiosk.visit import events as ev
from kiosk.visit.aside import origin
from kiosk.visit.outline import CHECK, QUESTIONS, WELCOME, Outline
from kiosk.visit.places import (
    Attract,
    Checking,
    Cleaning,
    Contents,
    Finished,
    More,
    Pad,
    Reading,
    Restart,
    Revisiting,
    StaffHome,
    TakingHome,
    TalkOver,
    Tallies,
    Testing,
    WhereFrom,
    WordHelp,
)
from kiosk.visit.plan import named
from kiosk.visit.screen import Kind, Piece, Plate, PlateKind, Screen, text
from kiosk.visit.show_aside import ShowAside, way_back, ways_aside
from kiosk.visit.show_check import ShowItem, show_talk_over
from kiosk.visit.show_contents import show_contents
from kiosk.visit.show_detail import chooser, detail_of, figure_of, spots
from kiosk.visit.show_list import show_led_list
from kiosk.visit.show_staff import (
    leading_line,
    notes_of,
    show_cleaning,
    show_home,
    show_pad,
    show_restart,
)
from kiosk.visit.show_take_home import Codes, no_codes, show_taking_home, ways_home
from kiosk.visit.show_tallies import show_tallies
from kiosk.visit.show_testing import GlassSize, show_testing
from kiosk.visit.state import Visit
from kiosk.visit.trail import place_line, trail


@dataclass(frozen=True, slots=True)
class Show:
    """Shows the places of one pack."""

    pack: Pack
    outline: Outline
    codes: Codes = no_codes
    glass: GlassSize | None = None
    """What the kiosk takes its glass for; the test page shows it."""

    def screen(self, visit: Visit) -> Screen:
        """Give the screen for a visit."""
        words = self.pack.words
        match visit.place:
            case Attract():
                start = Plate(PlateKind.START, text(words.start), ev.Start())
                staff = self.pack.staff_words
                other = (
                    Plate(PlateKind.QUIET, text(staff.staff), ev.OpenStaff()),
                    Plate(PlateKind.QUIET, text(staff.cleaning), ev.Clean()),
                )
                return self._single(Kind.ATTRACT, self.pack.singles.attract, start, *other)
            case Reading(page) | Revisiting(page) | More(page):
                return self._page(visit, page)
            case Contents():
                return show_contents(self.pack, self.outline, visit)
            case WordHelp(page):
                return self._aside(visit, page).word_help()
            case WhereFrom(page):
                return self._aside(visit, page).where_from()
            case Checking():
                return ShowItem(self.pack, self.outline, visit, visit.place).screen()
            case TalkOver():
                return self._talk_over(visit)
            case TakingHome():
                return show_taking_home(self.pack, visit, visit.place, self.codes(visit))
            case Finished():
                start = Plate(PlateKind.START, text(words.start_again), ev.Start())
                return self._single(Kind.FINISH, self.pack.singles.finish, start)
            case Pad():
                return show_pad(self.pack, visit.place)
            case StaffHome():
                return show_home(self.pack, visit, visit.place)
            case Restart():
                return show_restart(self.pack, visit.place)
            case Tallies():
                return show_tallies(self.pack, visit.place)
            case Testing():
                return show_testing(self.pack, visit.place, self.glass)
            case Cleaning():
                return show_cleaning(self.pack, visit.place)
            case _:
                assert_never(visit.place)

    def _talk_over(self, visit: Visit) -> Screen:
        leading = visit.leading
        screen = (
            show_led_list(self.pack, self.outline, visit, leading)
            if leading
            else show_talk_over(self.pack, self.outline, visit)
        )
        home = ways_home(self.pack, self.outline, visit)
        return replace(screen, body=(*screen.body, *home))

    def _single(self, kind: Kind, page: Page, *plates: Plate) -> Screen:
        return Screen(
            id=page.id,
            kind=kind,
            title=page.title,
            kicker=self.pack.clinic_name,
            body=(*page.body, *plates),
            figure=page.figure,
        )

    def _page(self, visit: Visit, page_id: str) -> Screen:
        words = self.pack.words
        page = named(self.pack, page_id)
        detail = detail_of(page, visit.detail)
        body: tuple[Piece, ...] = detail.body if detail else page.body
        if page_id == QUESTIONS:
            body = questions_to_pick(self.pack, visit)
        if page_id == CHECK:
            skip = Plate(PlateKind.QUIET, text(words.skip_check), ev.GoToList())
            body = (*body, skip)
        body = (*body, *ways_aside(self.pack, page))
        notes = visit.leading is not None and visit.leading.notes
        if notes:
            body = notes_of(self.pack, page)
        aside = isinstance(visit.place, More)
        place = origin(visit).walked if aside else visit.place
        return Screen(
            id=page.id,
            kind=_kind_of(page_id, notes=notes),
            title=page.title,
            body=body,
            chapter=page.chapter,
            place=leading_line(self.pack, visit.leading)
            if visit.leading
            else place_line(self.pack, place),
            kicker=words.step.format(step=page.step) if page.step else "",
            figure=figure_of(page, detail, visit.display),
            next_label=self._way_on(visit),
            trail=trail(self.pack, place),
            chooser=chooser(self.pack, page, visit),
            spots=() if detail else spots(page),
        )

    def _way_on(self, visit: Visit) -> str:
        """Give the word on Next: where a page leads that is not walked on from."""
        match visit.place:
            case Revisiting():
                return self.pack.words.to_question
            case More():
                return way_back(self.pack, origin(visit))
            case _:
                return self.pack.words.next

    def _aside(self, visit: Visit, page_id: str | None) -> ShowAside:
        page = None if page_id is None else named(self.pack, page_id)
        return ShowAside(self.pack, origin(visit), page)


def _kind_of(page_id: str, *, notes: bool) -> Kind:
    """Say what kind of screen a page is, its own words or the notes to staff."""
    if notes:
        return Kind.STAFF_NOTES
    return Kind.WELCOME if page_id == WELCOME else Kind.PAGE


def questions_to_pick(pack: Pack, visit: Visit) -> tuple[Piece, ...]:
    """Give the questions page: all but its list, then a plate for each question."""
    plates = (
        Plate(PlateKind.PICK, question.text, ev.Pick(question.id), question.id in visit.picked)
        for question in pack.questions
    )
    own = (block for block in pack.singles.questions.body if not isinstance(block, Bullets))
    return (*own, *plates)
