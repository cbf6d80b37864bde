"""Checks that the TOML files agree with themselves and with one another."""

from collections.abc import Container
from pathlib import Path

from kiosk.content.files import files_in, is_absent, is_folder
from kiosk.content.problem import Problems, Severity
from kiosk.content.schema import InterfaceFile, PackFile, SourcesFile, SourceWordsFile
from kiosk.content.toml import Toml

NO_CHAPTER = ("questions", "check")
"""Parts of the walk that need a title although they are no chapter."""


def check_folder(content: Path, problems: Problems) -> None:
    """Note a folder that cannot be opened, or that holds no content."""
    if not is_folder(content):
        problems.add(content, 1, "This folder cannot be opened.", "Put the content there.")
    elif is_absent(content / "pack.toml"):
        what = "This is no content folder: it holds no pack.toml."
        problems.add(content, 1, what, "Name the folder that holds it, or put it back.")


def check_order(toml: Toml, order: PackFile) -> None:
    """Note a pack without a language, and each chapter and page that stands there twice."""
    if not order.languages:
        toml.fault(("languages",), "The pack has no language.", 'Write languages = ["en"].')
    seen = set()
    for number, chapter in enumerate(order.chapters):
        if chapter.id in seen:
            what = f"The chapter `{chapter.id}` stands in the walk twice."
            toml.fault(("chapters", number, "id"), what, "Make one chapter of both.")
        seen.add(chapter.id)
        listed = [("pages", *entry) for entry in enumerate(chapter.pages)]
        listed += [("more", *entry) for entry in enumerate(chapter.more)]
        for field, place, page in listed:
            if (page_id := f"{chapter.id}/{page}") in seen:
                what = f"The page `{page_id}` stands here twice."
                toml.fault(("chapters", number, field, place), what, "Take one of them out.")
            seen.add(page_id)


def check_languages(toml: Toml, order: PackFile, content: Path) -> None:
    """Note each language that is named twice, or has no folder."""
    for number, language in enumerate(order.languages):
        if language in order.languages[:number]:
            what = f"The language `{language}` is named twice."
            toml.fault(("languages", number), what, "Take one of them out.")
        elif not is_folder(content / language):
            what = f"The language `{language}` has no folder that can be opened."
            toml.fault(("languages", number), what, f"Put its pages into content/{language}.")


def check_pages(home: Path, order: PackFile, aside: Container[str], problems: Problems) -> None:
    """Warn of each page nobody would see: no chapter names it, or no page leads aside to it."""
    for chapter in order.chapters:
        for name in chapter.more:
            if f"{chapter.id}/{name}" not in aside:
                what = "No page leads to this more page, so nobody sees it."
                remedy = f'Write more = ["{chapter.id}/{name}"] at the top of a page.'
                problems.add(home / chapter.id / f"{name}.md", 1, what, remedy, Severity.WARNING)
        for path in files_in(home / chapter.id):
            if path.suffix == ".md" and path.stem not in (*chapter.pages, *chapter.more):
                what = "No chapter names this page, so nobody sees it."
                remedy = f'Add "{path.stem}" to the pages of `{chapter.id}` in pack.toml.'
                problems.add(path, 1, what, remedy, Severity.WARNING)


def check_sources(toml: Toml, file: SourcesFile) -> None:
    """Note each fact that names a source nobody described."""
    for fact, found in file.facts.items():
        for number, name in enumerate(found.sources):
            if name not in file.sources:
                what = f"The fact `{fact}` names the source `{name}`, which is not described."
                remedy = f"Correct the name, or add [sources.{name}]."
                toml.fault(("facts", fact, "sources", number), what, remedy)


def check_about(toml: Toml, words: SourceWordsFile, file: SourcesFile) -> None:
    """Note each source of which nobody says what it is about, and words for none."""
    for name in file.sources:
        if not words.about.get(name, "").strip():
            what = f"Nothing says what the source `{name}` is about."
            toml.fault(("about", name), what, f'Add {name} = "…" in plain words, under [about].')
    for name in words.about:
        if name not in file.sources:
            what = f"There is no source called `{name}` in ../sources.toml."
            toml.fault(("about", name), what, "Correct the name, or take this line out.")


def check_titles(toml: Toml, interface: InterfaceFile, order: PackFile) -> None:
    """Note every chapter of the pack that has no title."""
    for name in (*(chapter.id for chapter in order.chapters), *NO_CHAPTER):
        if not interface.chapters.get(name, "").strip():
            what = f"The chapter `{name}` has no title."
            toml.fault(("chapters", name), what, f'Add {name} = "…" under [chapters].')
