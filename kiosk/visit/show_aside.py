"""The side trips: what the words mean, and where all this comes from."""

from dataclasses import dataclass, replace

from kiosk.content.model import Pack, Page, Paragraph, Run, Term
from kiosk.content.terms import terms_of
from kiosk.visit import events as ev
from kiosk.visit.aside import Origin
from kiosk.visit.places import (
    Checking,
    More,
    Place,
    Reading,
    Revisiting,
    SideTrip,
    TalkOver,
    WhereFrom,
    WordHelp,
)
from kiosk.visit.screen import Kind, Piece, Plate, PlateKind, Screen, text
from kiosk.visit.sources import about, page_sources
from kiosk.visit.trail import place_line, trail


def ways_aside(pack: Pack, page: Page) -> tuple[Plate, ...]:
    """Give the plates at the end of a page that lead aside."""
    ways: list[tuple[str, SideTrip]] = []
    if terms_of(page, pack.terms):
        ways.append((pack.words.word_help, WordHelp(page.id)))
    named = (more for more in pack.more_pages() if more.id in page.more)
    ways += [(pack.words.more_page.format(title=more.title), More(more.id)) for more in named]
    return tuple(Plate(PlateKind.QUIET, text(words), ev.StepAside(to)) for words, to in ways)


def page_at(place: Place | None) -> str | None:
    """Give the page a place is about, or None where it is about none."""
    match place:
        case Reading(page) | Revisiting(page) | More(page) | WordHelp(page) | WhereFrom(page):
            return page
        case _:
            return None


@dataclass(frozen=True, slots=True)
class ShowAside:
    """Shows a side trip from a page, or from none; it keeps the place in the trail."""

    pack: Pack
    origin: Origin
    page: Page | None

    def word_help(self) -> Screen:
        """Give what the words of the page mean, or all words there are."""
        terms = self.pack.terms
        shown = terms_of(self.page, terms) if self.page else terms
        body = tuple(map(_meaning, shown))
        screen = self._screen("word-help", Kind.PAGE, self.pack.words.word_help, body)
        return replace(screen, figure=self.page.figure if self.page else None)

    def where_from(self) -> Screen:
        """Give the sources of the page, then who stands behind the pack."""
        hint = (Paragraph(text(self.pack.words.sources_hint)),)
        sources = page_sources(self.pack, self.page) if self.page else hint
        body = (*sources, *about(self.pack))
        return self._screen("sources", Kind.SOURCES, self.pack.words.sources_title, body)

    def _screen(self, name: str, kind: Kind, title: str, body: tuple[Piece, ...]) -> Screen:
        return Screen(
            id=f"{name}/{self.page.id}" if self.page else name,
            kind=kind,
            title=title,
            body=body,
            place=place_line(self.pack, self.origin.walked),
            kicker=self.page.title if self.page else "",
            next_label=way_back(self.pack, self.origin),
            trail=trail(self.pack, self.origin.walked),
        )


def way_back(pack: Pack, origin: Origin) -> str:
    """Give the words on Next: where it leads back to."""
    match origin.home:
        case Checking():
            return pack.words.to_question
        case TalkOver():
            return pack.words.your_list
        case _:
            return pack.words.to_page


def _meaning(term: Term) -> Paragraph:
    """Give a term and what it means."""
    word = term.words[0]
    return Paragraph((Run(f"{word[:1].upper()}{word[1:]}.", strong=True), Run(" "), *term.means))
