"""Reads the pages and the check of one language."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.desk import Desk
from kiosk.content.details import with_details
from kiosk.content.items import read_items
from kiosk.content.model import Bullets, Chapter, Item, Page, Question, Singles
from kiosk.content.pages import Sheet, read_page
from kiosk.content.schema import ChapterOrder

CHECK, QUESTIONS = "check", "questions"


@dataclass(frozen=True, slots=True)
class Book:
    """What was read; what a page needs and the clinic has not set is left out, and named."""

    chapters: tuple[Chapter, ...]
    singles: dict[str, Page]
    questions: tuple[Question, ...]
    items: tuple[Item, ...]
    left_out: tuple[str, ...]

    def aside(self) -> frozenset[str]:
        """Give the more pages that some page leads to."""
        pages = (page for chapter in self.chapters for page in chapter.pages)
        return frozenset(name for page in pages for name in page.more)


def read_book(
    desk: Desk, home: Path, order: tuple[ChapterOrder, ...] | None, titles: dict[str, str]
) -> Book:
    """Give the book in a folder, in this order; None where the order could not be read."""
    left_out: list[str] = []
    chapters = [
        Chapter(
            chapter.id,
            titles.get(chapter.id, chapter.id),
            _pages(desk, home, chapter.id, chapter.pages, left_out),
            _pages(desk, home, chapter.id, chapter.more, left_out),
        )
        for chapter in order or ()
    ]
    sheets = {name: _single(desk, home, name) for name in Singles.__struct_fields__}
    check, questions = sheets[CHECK], sheets[QUESTIONS]
    listed = None
    if order is not None:
        listed = {f"{chapter.id}/{page}" for chapter in order for page in chapter.pages}
    items = read_items(desk, home / f"{CHECK}.md", check.rest if check else (), listed)
    lost = [item for item, needs in items if item.page in left_out or not desk.has(needs)]
    return Book(
        chapters=tuple(chapter for chapter in chapters if chapter.pages),
        singles={name: sheet.page for name, sheet in sheets.items() if sheet},
        questions=_questions(desk, home / f"{QUESTIONS}.md", questions) if questions else (),
        items=tuple(item for item, _ in items if item not in lost),
        left_out=(*left_out, *(f"{CHECK}/{item.id}" for item in lost)),
    )


def _pages(
    desk: Desk, home: Path, chapter: str, names: tuple[str, ...], left_out: list[str]
) -> tuple[Page, ...]:
    """Give the pages of a chapter; those that cannot be true here go to `left_out`."""
    kept = []
    for name in names:
        path, page_id = home / chapter / f"{name}.md", f"{chapter}/{name}"
        sheet = read_page(desk, path, page_id, chapter)
        page = with_details(desk, path, sheet) if sheet else None
        if sheet and page and desk.has(sheet.front.needs):
            kept.append(page)
        elif page:
            left_out.append(page_id)
    return tuple(kept)


def _single(desk: Desk, home: Path, name: str) -> Sheet | None:
    """Give a page that belongs to no chapter."""
    page_id = name.replace("_", "-")
    path = home / f"{page_id}.md"
    sheet = read_page(desk, path, page_id, "")
    return sheet if name == CHECK else _one(desk, path, sheet)


def _one(desk: Desk, path: Path, sheet: Sheet | None) -> Sheet | None:
    """Note front matter after the first, which only a check may have."""
    for part in sheet.rest if sheet else ():
        what = "A second front matter begins here, and what follows it would not be shown."
        desk.problems.add(path, part.toml_line - 1, what, "Take out the lines with +++.")
    return sheet


def _questions(desk: Desk, path: Path, sheet: Sheet) -> tuple[Question, ...]:
    """Give the questions of the one list on their page."""
    lists = [placed for placed in sheet.placed if isinstance(placed.block, Bullets)]
    if len(lists) != 1:
        what = f"The page has {len(lists)} lists of questions."
        line = lists[1].line if lists else sheet.body_line
        desk.problems.add(path, line, what, "Write the questions as one list with -.")
    return tuple(
        Question(f"question-{number}", text)
        for block in sheet.page.body
        if isinstance(block, Bullets)
        for number, text in enumerate(block.items, 1)
    )
