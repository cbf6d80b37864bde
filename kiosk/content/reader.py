"""Reads a whole pack. All its problems are reported at once."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kiosk.content.agree import (
    check_about,
    check_folder,
    check_languages,
    check_order,
    check_pages,
    check_sources,
    check_titles,
)
from kiosk.content.book import read_book
from kiosk.content.desk import Desk
from kiosk.content.files import read_text
from kiosk.content.glossary import read_terms
from kiosk.content.interface import check_interface
from kiosk.content.markup import Markup
from kiosk.content.model import Pack, Page, Singles, Term
from kiosk.content.pictures import Pictures
from kiosk.content.plans import check_plan_names, check_plans, plans_of
from kiosk.content.problem import Problem, Problems, Severity
from kiosk.content.provenance import SourceKind
from kiosk.content.review import check_review, standing
from kiosk.content.schema import (
    ClinicFile,
    GlossaryFile,
    InterfaceFile,
    PackFile,
    SourcesFile,
    SourceWordsFile,
)
from kiosk.content.taken import check_taken, check_ways, take_home
from kiosk.content.template import NO_WORDS, Values, flat
from kiosk.content.toml import Toml, convert, parse

T = TypeVar("T")

PICTURES = Path("assets") / "illustrations"
"""Where the pictures lie, beside the content."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A pack, or none where it has errors; everything found; the calm page where it is there."""

    pack: Pack | None
    problems: tuple[Problem, ...]
    help_page: Page | None = None

    def errors(self) -> tuple[Problem, ...]:
        """Give what keeps the pack from patients."""
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)


def read_pack(
    content: Path,
    today: dt.date,
    pictures: Path | None = None,
    language: str | None = None,
    clinic: Path | None = None,
    *,
    unset: bool = False,
) -> Reading:
    """Read the pack in `content` in one language, by default the pack's first.

    Pictures and the clinic's own values may lie elsewhere than beside and in it, or be `unset`, as
    before a clinic fills them in. How its review stands depends on the day.
    """
    problems = Problems(content.parent)
    check_folder(content, problems)
    if problems.found:
        return Reading(None, tuple(problems.found))

    path = clinic or content / "clinic.toml"
    owned: list[Toml] = []

    def check_own(toml: Toml, file: ClinicFile) -> None:
        check_ways(toml, file)
        owned.append(toml)

    own = ClinicFile() if unset else _read(path, ClinicFile, problems, check_own)
    given = flat(own or ClinicFile())

    def check_pack(toml: Toml, order: PackFile) -> None:
        check_plans(toml, order.plans, order)
        check_review(toml, order.review, today, (own or ClinicFile()).review.overdue)
        check_order(toml, order)
        check_taken(toml, order)
        check_languages(toml, order, content)

    order = _read(content / "pack.toml", PackFile, problems, check_pack)
    if own and order and owned:
        check_plans(owned[0], own.plans, order)
    sources = _read(content / "sources.toml", SourcesFile, problems, check_sources)

    def check_words(toml: Toml, interface: InterfaceFile) -> None:
        check_interface(toml, interface, given)
        if order:
            check_titles(toml, interface, order)
            check_plan_names(toml, interface.plans, order.plans)

    def check_source_words(toml: Toml, file: SourceWordsFile) -> None:
        if sources:
            check_about(toml, file, sources)

    chosen = language or next(iter(order.languages if order else ()), "en")
    home = content / chosen
    interface = _read(home / "interface.toml", InterfaceFile, problems, check_words)
    about = _read(home / "sources.toml", SourceWordsFile, problems, check_source_words)
    values = Values(given, interface.values if interface else dict.fromkeys(given, NO_WORDS))
    shown = Pictures(pictures or content.absolute().parent / PICTURES, problems)
    facts, chapters = sources.facts if sources else None, order.chapters if order else ()
    desk = Desk(shown, values, facts, Markup(), problems, chapters)
    titles = interface.chapters if interface else {}
    terms: list[Term] = []

    def check_terms(toml: Toml, file: GlossaryFile) -> None:
        terms.extend(read_terms(desk, toml, file))

    glossary = _read(home / "glossary.toml", GlossaryFile, problems, check_terms)
    book = read_book(desk, home, order.chapters if order else None, titles)
    if order:
        check_pages(home, order, book.aside(), problems)
    found = tuple(sorted(problems.found))
    help_page = book.singles.get("help")
    if not (order and own and sources and about and interface and glossary) or problems.errors():
        return Reading(None, found, help_page)
    pack = Pack(
        id=order.id,
        version=order.version,
        updated=order.updated,
        language=chosen,
        languages=order.languages,
        review=order.review,
        standing=standing(order.review, today),
        clinic_name=values.phrase("clinic.name"),
        funding=own.about.funding if values.is_given("about.funding") else None,
        glass=own.screen,
        chapters=book.chapters,
        singles=Singles(**book.singles),
        questions=book.questions,
        items=book.items,
        plans=plans_of(book.chapters, order.plans, own.plans, interface.plans),
        words=interface.words,
        staff_words=interface.staff,
        dates=interface.dates,
        source_kinds={kind: interface.sources[kind] for kind in SourceKind},
        source_about=about.about,
        chapter_titles=titles,
        sources={**sources.sources},
        facts=sources.facts,
        terms=tuple(terms),
        takehome=take_home(own, order, book.left_out),
        left_out=book.left_out,
        unset=tuple(
            name for name in given if name in interface.values and not values.is_given(name)
        ),
    )
    return Reading(pack, found, help_page)


def _nothing_more(_: Toml, __: object) -> None:
    """Check nothing beyond the fields."""


def _read(
    path: Path,
    kind: type[T],
    problems: Problems,
    check: Callable[[Toml, T], None] = _nothing_more,
) -> T | None:
    """Give one TOML file as a `kind`, or None with its problems noted."""
    text = read_text(path, problems)
    toml = None if text is None else parse(path, text, problems)
    value = convert(toml, kind) if toml else None
    if toml and value:
        check(toml, value)
    return value
