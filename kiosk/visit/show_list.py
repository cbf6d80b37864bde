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
    """Give what was picked; then each item to talk over: what to ask, a tick, its page.

    The answer is not told, as the patient reads along. A tick says that it was talked over, not
    that it was understood, and never that anybody agreed.
    """
    words, found = pack.words, result(outline, visit)
    asked = {question.id: question.text for question in pack.questions}
    open_still = (*found.talk, *found.left_out)
    first = pack.staff_words.tick_title if open_still else words.nothing_to_talk
    body: list[Piece] = [Paragraph(text(first))]
    if found.picked:
        body.append(Heading(text(words.picked_title)))
        body += [Marked(Mark.PICKED, asked[name]) for name in found.picked]
    unclear, unasked = pack.staff_words.list_unclear, pack.staff_words.list_unasked
    for said, names in ((unclear, found.talk), (unasked, found.left_out)):
        body += [piece for name in names for piece in _talked(pack, name, said, leading)]
    return Screen(
        id="talk-over/led",
        kind=Kind.STAFF_LIST,
        title=pack.singles.talk_over.title,
        body=tuple(body),
        chapter="check",
        next_label=pack.words.next,
        trail=trail(pack, visit.place),
    )


def topic(item: Item) -> str:
    """Give what an item is about, without its answer, which stands after a colon."""
    return item.talk.partition(":")[0]


def _talked(pack: Pack, name: str, said: str, leading: Leading) -> Iterator[Piece]:
    """Give one item: what lets the patient explain it, its tick, the way to its page."""
    item = next(item for item in pack.items if item.id == name)
    page = next(page for page in pack.every_page() if page.id == item.page)
    if len(page.staff) > ASK:
        yield Paragraph(led_in(page.staff[ASK]))
    chosen = item.id in leading.talked
    told = text(said.format(topic=topic(item)))
    yield Plate(PlateKind.PICK, told, ev.Tick(item.id), chosen=chosen)
    yield Plate(PlateKind.QUIET, text(page.title), ev.GoTo(page.id))
