"""The two pages patients take home, made of the content's own words."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.model import Block, Bullets, Pack, Paragraph, Run, Text
from kiosk.content.stands import review_lines, version_line
from kiosk.visit.places import SheetKind
from kiosk.visit.result import Result


@dataclass(frozen=True, slots=True)
class Section:
    """Some blocks below a title; each line of a list to tick has a box."""

    title: str
    body: tuple[Block, ...]
    to_tick: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page to take home: whose it is, what it is called, what it says, who stands behind it.

    `notes` is the title of the room to write in, empty where there is none.
    """

    kind: SheetKind
    clinic: str
    title: str
    sections: tuple[Section, ...]
    footer: tuple[str, ...]
    notes: str = ""


def aftercare(pack: Pack) -> Sheet | None:
    """Give the page on aftercare, with the clinic's own values; None where no page goes home."""
    pages = {page.id: page for page in pack.every_page()}
    sections = tuple(Section(pages[name].title, pages[name].body) for name in pack.takehome.pages)
    return _sheet(pack, SheetKind.AFTERCARE, pack.words.sheet_care, sections)


def talk_over(pack: Pack, result: Result) -> Sheet | None:
    """Give the patient's own list, in the talk-over screen's words; None where it is empty.

    It holds no mark: what was clear is not on it, as there is nothing left to talk over (C09).
    """
    words = pack.words
    talk = {item.id: (Run(item.talk),) for item in pack.items}
    asked = {question.id: question.text for question in pack.questions}
    sections = (
        *_list(words.picked_title, tuple(asked[name] for name in result.picked)),
        *_list(words.talk_title, tuple(talk[name] for name in result.talk)),
        *_list(words.left_out_title, tuple(talk[name] for name in result.left_out)),
    )
    title = pack.singles.talk_over.title
    return _sheet(pack, SheetKind.TALK_OVER, title, sections, words.sheet_notes)


def trial(pack: Pack) -> Sheet:
    """Give the page that shows whether the printer works; it holds nothing of any visit."""
    words = pack.staff_words
    body = Section(words.test_printer, (Paragraph((Run(words.test_sheet_body),)),))
    return Sheet(
        SheetKind.TALK_OVER, pack.clinic_name, words.test_sheet, (body,), (version_line(pack),)
    )


def longest(pack: Pack) -> tuple[Sheet, ...]:
    """Give both pages with all that may ever stand on them, for whoever measures them."""
    items = tuple(item.id for item in pack.items)
    everything = Result(
        clear=(),
        talk=items[:-1],
        left_out=items[-1:],
        picked=tuple(question.id for question in pack.questions),
    )
    return tuple(sheet for sheet in (aftercare(pack), talk_over(pack, everything)) if sheet)


def _sheet(
    pack: Pack, kind: SheetKind, title: str, sections: tuple[Section, ...], notes: str = ""
) -> Sheet | None:
    if not sections:
        return None
    footer = (pack.words.sheet_note, version_line(pack), *review_lines(pack))
    return Sheet(kind, pack.clinic_name, title, sections, footer, notes)


def _list(title: str, lines: tuple[Text, ...]) -> Iterator[Section]:
    if lines:
        yield Section(title, (Bullets(lines),), to_tick=True)
