"""Every piece of text a pack says, with who says it where."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.content.model import (
    Block,
    Bullets,
    Callout,
    Days,
    Detail,
    Heading,
    Item,
    Pack,
    Page,
    Paragraph,
    Steps,
    plain,
)
from kiosk.content.sentences import texts


class Role(StrEnum):
    """What a piece of text is to the one who meets it."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LISTED = "listed"
    CALLOUT = "callout"
    LABEL = "label"
    ALT = "alt"
    STAFF = "staff"
    QUESTION = "question"
    ANSWER = "answer"
    REASON = "reason"
    TALK = "talk"
    MEANING = "meaning"
    SOURCE = "source"
    INTERFACE = "interface"


PROSE = frozenset({Role.PARAGRAPH, Role.CALLOUT, Role.QUESTION, Role.REASON, Role.MEANING})
"""Whole sentences patients read; titles, labels and list fragments are none (E04)."""

PATIENTS = frozenset(Role) - {Role.STAFF}
"""What patients meet."""


@dataclass(frozen=True, slots=True)
class Said:
    """Some words: in which file (from the language's folder), by which page, item or term."""

    file: str
    owner: str
    role: Role
    text: str


def said(pack: Pack) -> Iterator[Said]:
    """Give every piece of text of a pack, in the order of the walk."""
    singles = pack.singles
    yield from page_said(singles.attract)
    yield from page_said(singles.welcome)
    for page in pack.every_page():
        yield from page_said(page)
    for single in (
        *(singles.questions, singles.check),
        *(singles.talk_over, singles.finish, singles.help),
    ):
        yield from page_said(single)
    for item in pack.items:
        yield from item_said(item)
    for term in pack.terms:
        yield Said("glossary.toml", term.id, Role.MEANING, plain(term.means))
    for name, words in pack.source_about.items():
        yield Said("sources.toml", name, Role.SOURCE, words)
    for name in pack.words.__struct_fields__:
        yield Said("interface.toml", name, Role.INTERFACE, getattr(pack.words, name))


def page_said(page: Page) -> Iterator[Said]:
    """Give every piece of text of a page."""
    file = f"{page.id}.md"
    yield Said(file, page.id, Role.TITLE, page.title)
    for block in page.body:
        for words in texts(block):
            yield Said(file, page.id, _role(block), plain(words))
    for label in page.figure.labels:
        yield Said(file, page.id, Role.LABEL, label.text)
    yield Said(file, page.id, Role.ALT, page.figure.alt)
    for note in page.staff:
        yield Said(file, page.id, Role.STAFF, plain(note))
    for detail in page.details:
        yield from _detail_said(page, detail)


def details_said(page: Page) -> Iterator[tuple[str, Detail]]:
    """Give each detail with the owner of what it says; of depths that say the same, the first."""
    first: dict[object, Detail] = {}
    for detail in page.details:
        first.setdefault((detail.body, detail.figure.labels, detail.facts), detail)
    for detail in first.values():
        yield _owner(page, detail), detail


def _detail_said(page: Page, detail: Detail) -> Iterator[Said]:
    """Give every piece of text of a detail; it belongs to its page, and is read by itself."""
    file, owner = f"{page.id}.md", _owner(page, detail)
    yield Said(file, owner, Role.HEADING, detail.name)
    for block in detail.body:
        for words in texts(block):
            yield Said(file, owner, _role(block), plain(words))
    for label in detail.figure.labels:
        yield Said(file, owner, Role.LABEL, label.text)
    yield Said(file, owner, Role.ALT, detail.figure.alt)


def _owner(page: Page, detail: Detail) -> str:
    return f"{page.id}#{detail.id}"


def item_said(item: Item) -> Iterator[Said]:
    """Give every piece of text of a check item."""
    owner = f"check/{item.id}"
    for role, words in (
        (Role.QUESTION, item.question),
        *((Role.ANSWER, answer) for answer in item.answers),
        (Role.REASON, item.why),
        (Role.REASON, item.again),
        (Role.QUESTION, item.ask_again),
    ):
        yield Said("check.md", owner, role, plain(words))
    yield Said("check.md", owner, Role.TALK, item.talk)


def _role(block: Block) -> Role:
    match block:
        case Heading():
            return Role.HEADING
        case Paragraph():
            return Role.PARAGRAPH
        case Callout():
            return Role.CALLOUT
        case Bullets() | Steps() | Days():
            return Role.LISTED
        case _:
            assert_never(block)
