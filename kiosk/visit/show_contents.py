"""The contents: every page of the walk by chapter, the list, and what one may step aside to."""

from kiosk.content.model import Heading, Pack, Page
from kiosk.visit import events as ev
from kiosk.visit.aside import Origin
from kiosk.visit.aside import origin as whence
from kiosk.visit.outline import WELCOME, Outline
from kiosk.visit.places import Reading, SideTrip, WhereFrom, WordHelp
from kiosk.visit.plan import named, plan_groups
from kiosk.visit.screen import Kind, Piece, Plate, PlateKind, Screen, text
from kiosk.visit.show_aside import page_at
from kiosk.visit.state import Leading, Visit
from kiosk.visit.trail import place_line, trail


def show_contents(pack: Pack, outline: Outline, visit: Visit) -> Screen:
    """Give the contents, with the page one comes from marked; where staff lead, by their plan."""
    words, origin, leading = pack.words, whence(visit), visit.leading
    page = page_at(origin.before)
    sources = _way(words.sources_page if page else words.sources_title, WhereFrom(page))
    body: list[Piece] = [_link(pack, pack.singles.welcome, origin), sources]
    for title, pages in _led(pack, outline, leading) if leading else _groups(pack):
        body.append(Heading(text(title)))
        body += [_link(pack, page, origin) for page in pages]
    body.append(Plate(PlateKind.PAGE, text(words.your_list), ev.GoToList()))
    if pack.terms:
        body.append(_way(words.word_help, WordHelp(None)))
    state = words.moving_off if visit.display.calm else words.moving_on
    still = ev.SetCalm(not visit.display.calm)
    body.append(Plate(PlateKind.PAGE, text(f"{words.moving}: {state}"), still))
    body.append(Plate(PlateKind.PAGE, text(pack.staff_words.staff), ev.OpenStaff()))
    if leading:
        body.append(Plate(PlateKind.PAGE, text(pack.staff_words.hand_over), ev.HandOver()))
    return Screen(
        id="contents",
        kind=Kind.CONTENTS,
        title=words.contents_title,
        body=tuple(body),
        place=place_line(pack, origin.walked),
        next_label=words.next,
        trail=trail(pack, origin.walked),
    )


def _groups(pack: Pack) -> list[tuple[str, tuple[Page, ...]]]:
    """Give the pages after the welcome by chapter, with the chapter's title."""
    chapters = [(chapter.title, chapter.pages) for chapter in pack.chapters]
    return [*chapters, (pack.words.end_title, (pack.singles.questions, pack.singles.check))]


def _led(pack: Pack, outline: Outline, leading: Leading) -> list[tuple[str, tuple[Page, ...]]]:
    """Give the pages after the welcome by whether staff have yet to show them."""
    groups = plan_groups(pack, outline, leading)
    after = [(title, [page for page in pages if page != WELCOME]) for title, pages in groups]
    return [(title, tuple(named(pack, page) for page in pages)) for title, pages in after if pages]


def _link(pack: Pack, page: Page, origin: Origin) -> Plate:
    here = origin.walked == Reading(page.id)
    state = pack.words.here if here else ""
    return Plate(PlateKind.PAGE, text(page.title), ev.GoTo(page.id), chosen=here, state=state)


def _way(words: str, trip: SideTrip) -> Plate:
    return Plate(PlateKind.PAGE, text(words), ev.StepAside(trip))
