"""The talk-over list as staff go through it with the patient: what to ask, where it is taught."""

from collections.abc import Iterator

from kiosk.content.model import Heading, Item, Pack, Paragraph
from kiosk.visit import events as ev
from kiosk.visit.outline import Outline
from kiosk.visit.result import result
from kiosk.visit.screen import Kind, Mark, Marked, Piece, Plate, PlateKind, Screen, text
from kiosk.visit.show_staff import led_in
from kiosk.visit.state import Leading, Visit
from kiosk.visit.trail import trail

ASK = 1
"""Where in a note the question stands, after what to say (E21)."""


def show_led_list(pack: Pack, outline: Outline, visit: Visit, leading: Leading) -> Screen:
    """Give each item to talk over with a tick, what to ask and its page; then what was picked.

    A tick says that it was talked over, not that it was understood, and never that anybody agreed.
    """
    words, found = pack.staff_words, result(outline, visit)
    items = {item.id: item for item in pack.items}
    asked = {question.id: question.text for question in pack.questions}
    body: list[Piece] = [
        piece
        for name in (*found.talk, *found.left_out)
        for piece in _talked(pack, items[name], leading)
    ]
    if body:
        body.insert(0, Paragraph(text(words.tick_title)))
    else:
        body.append(Paragraph(text(pack.words.nothing_to_talk)))
    if found.picked:
        body.append(Heading(text(pack.words.picked_title)))
        body += [Marked(Mark.PICKED, asked[name]) for name in found.picked]
    return Screen(
        id="talk-over/led",
        kind=Kind.STAFF_LIST,
        title=pack.singles.talk_over.title,
        body=tuple(body),
        chapter="check",
        next_label=pack.words.next,
        trail=trail(pack, visit.place),
    )


def _talked(pack: Pack, item: Item, leading: Leading) -> Iterator[Piece]:
    """Give one item: its tick, what lets the patient explain it, the way to its page."""
    page = next(page for page in pack.every_page() if page.id == item.page)
    if len(page.staff) > ASK:
        yield Paragraph(led_in(page.staff[ASK]))
    chosen = item.id in leading.talked
    yield Plate(PlateKind.PICK, text(item.talk), ev.Tick(item.id), chosen=chosen)
    yield Plate(PlateKind.QUIET, text(page.title), ev.GoTo(page.id))
