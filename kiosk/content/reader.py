"""Reads a whole pack. All its problems are reported at once."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from msgspec.structs import asdict

from kiosk.content import toml
from kiosk.content.files import read_text
from kiosk.content.items import read_item
from kiosk.content.markup import Markup
from kiosk.content.model import (
    Bullets,
    Chapter,
    Item,
    Pack,
    Page,
    Question,
    Singles,
)
from kiosk.content.pages import Desk, Sheet, read_page
from kiosk.content.problem import Problem, Problems, Severity
from kiosk.content.schema import ClinicFile, InterfaceFile, PackFile, SourcesFile
from kiosk.content.template import ClinicValue, Values

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reading:
    """A pack, or none where it has errors, and everything that was found."""

    pack: Pack | None
    problems: tuple[Problem, ...]

    def errors(self) -> tuple[Problem, ...]:
        """Give what keeps the pack from patients."""
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)


def read_pack(content: Path, pictures: Path, language: str | None = None) -> Reading:
    """Read the pack in `content`, in one language (the pack's first by default)."""
    problems = Problems(content.parent)
    pack_file = _read(content / "pack.toml", PackFile, problems)
    clinic = _read(content / "clinic.toml", ClinicFile, problems)
    sources = _read(content / "sources.toml", SourcesFile, problems)
    languages = pack_file.languages if pack_file else ()
    chosen = language or (languages[0] if languages else "en")
    home = content / chosen
    interface = _read(home / "interface.toml", InterfaceFile, problems)
    pack = None
    if pack_file and clinic and sources and interface:
        values = Values(_flat(asdict(clinic)), interface.values)
        for name in interface.values.keys() - values.clinic.keys():
            what = f"There are words for `{name}`, which clinic.toml does not know."
            _fault(home / "interface.toml", name, what, "Correct the name.", problems)
        desk = Desk(pictures, values, Markup(), problems)
        pack = _Reader(desk, home, pack_file, interface, sources).pack(clinic, chosen)
    found = tuple(sorted(problems.found))
    return Reading(None if problems.errors() else pack, found)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the files of one language."""

    desk: Desk
    home: Path
    order: PackFile
    interface: InterfaceFile
    sources: SourcesFile

    def pack(self, clinic: ClinicFile, language: str) -> Pack | None:
        """Give the pack; None where a part of it could not be read."""
        left_out: list[str] = []
        chapters = [self._chapter(order.id, order.pages, left_out) for order in self.order.chapters]
        sheets = {name: self._single(name) for name in Singles.__struct_fields__}
        items = self._items(sheets["check"])
        questions = self._questions(sheets["questions"])
        known = {page.id for chapter in chapters for page in chapter.pages}
        pages = [page for chapter in chapters for page in chapter.pages]
        singles = {name: sheet.page for name, sheet in sheets.items() if sheet}
        self._check_facts([*pages, *singles.values()], items)
        kept = tuple(self._kept(items, known, left_out))
        if len(singles) < len(sheets):
            return None
        return Pack(
            id=self.order.id,
            version=self.order.version,
            updated=self.order.updated,
            language=language,
            languages=self.order.languages,
            review=self.order.review,
            clinic_name=self.desk.values.phrase("clinic.name"),
            glass=clinic.screen,
            chapters=tuple(chapters),
            singles=Singles(**singles),
            questions=questions,
            items=kept,
            words=self.interface.words,
            chapter_titles=self.interface.chapters,
            sources=self.sources.sources,
            left_out=tuple(left_out),
        )

    def _chapter(self, name: str, pages: tuple[str, ...], left_out: list[str]) -> Chapter:
        if name not in self.interface.chapters:
            what = f"The chapter `{name}` has no title."
            remedy = f'Add {name} = "…" under [chapters].'
            _fault(self.home / "interface.toml", "chapters", what, remedy, self.desk.problems)
        kept = []
        for page in pages:
            page_id = f"{name}/{page}"
            sheet = read_page(self.desk, self.home / name / f"{page}.md", page_id, name)
            if sheet and all(self._is_given(need) for need in sheet.needs):
                kept.append(sheet.page)
            elif sheet:
                left_out.append(page_id)
        return Chapter(name, self.interface.chapters.get(name, name), tuple(kept))

    def _is_given(self, need: str) -> bool:
        return need in self.desk.values.clinic and self.desk.values.is_given(need)

    def _single(self, name: str) -> Sheet | None:
        page_id = name.replace("_", "-")
        return read_page(self.desk, self.home / f"{page_id}.md", page_id, "")

    def _items(self, sheet: Sheet | None) -> list[Item]:
        path = self.home / "check.md"
        parts = sheet.rest if sheet else ()
        items = [item for part in parts if (item := read_item(self.desk, path, part))]
        for number, item in enumerate(items):
            if item.id in {other.id for other in items[:number]}:
                what = f"Two items have the id `{item.id}`."
                _fault(path, f'id = "{item.id}"', what, "Give each its own.", self.desk.problems)
        return items

    def _kept(self, items: list[Item], known: set[str], left_out: list[str]) -> list[Item]:
        """Leave out the items whose page is left out; a page that never was is a problem."""
        kept = []
        for item in items:
            if item.page in known:
                kept.append(item)
            elif item.page in left_out:
                left_out.append(f"check/{item.id}")
            elif not self._is_listed(item.page):
                what = f"The item `{item.id}` is taught on `{item.page}`, which is no page."
                remedy = "Name a page as chapter/page."
                _fault(self.home / "check.md", item.page, what, remedy, self.desk.problems)
        return kept

    def _is_listed(self, page_id: str) -> bool:
        return any(
            page_id == f"{chapter.id}/{page}"
            for chapter in self.order.chapters
            for page in chapter.pages
        )

    def _questions(self, sheet: Sheet | None) -> tuple[Question, ...]:
        lists = [block for block in sheet.page.body if isinstance(block, Bullets)] if sheet else []
        if sheet and len(lists) != 1:
            what = f"The page has {len(lists)} lists of questions."
            remedy = "Write the questions as one list with -."
            self.desk.problems.add(self.home / "questions.md", 1, what, remedy)
        return tuple(
            Question(f"question-{number}", text)
            for block in lists
            for number, text in enumerate(block.items, 1)
        )

    def _check_facts(self, pages: list[Page], items: list[Item]) -> None:
        owners = [(page.id, page.facts) for page in pages]
        owners += [("check", item.facts) for item in items]
        for owner, facts in owners:
            for fact in facts:
                if fact not in self.sources.facts:
                    path = self.home / f"{owner}.md"
                    what = f"The fact `{fact}` has no source."
                    _fault(
                        path,
                        fact,
                        what,
                        "Correct the id, or add it to sources.toml.",
                        self.desk.problems,
                    )


def _read(path: Path, kind: type[T], problems: Problems) -> T | None:
    """Give one TOML file as a `kind`, or None with its problems noted."""
    text = read_text(path, problems)
    raw = None if text is None else toml.parse(path, text, problems)
    return None if text is None or raw is None else toml.convert(path, text, raw, kind, problems)


def _fault(path: Path, near: str, what: str, remedy: str, problems: Problems) -> None:
    """Note a problem on the first line that holds `near`."""
    lines = (read_text(path, Problems(path)) or "").split("\n")
    line = next((number for number, text in enumerate(lines, 1) if near in text), 1)
    problems.add(path, line, what, remedy)


def _flat(tables: dict[str, Any]) -> dict[str, ClinicValue]:
    """Give the clinic's values by dotted name."""
    return {
        f"{table}.{key}": value
        for table, group in tables.items()
        for key, value in asdict(group).items()
    }
