"""`kiosk new page`: a page to write in, in every language, and its place in the walk."""

import sys
from pathlib import Path

import msgspec

from kiosk.author.order import with_page
from kiosk.content.files import files_in, is_absent, is_file, read_text
from kiosk.content.problem import Problems
from kiosk.content.reader import PICTURES
from kiosk.content.schema import Name, PackFile
from kiosk.content.toml import convert, parse

TEMPLATE = Path(__file__).parent / "page.md"
MOST_TITLE = 34
"""As many characters as stand well in a title (E11)."""


class Refusal(Exception):  # noqa: N818
    """What was asked for is not done; says why in one line. Nothing was written."""


def new_page(content: Path, page: str, picture: str | None) -> int:
    """Write a page `chapter/name` and say what to do next; give 2 where that is refused."""
    try:
        told = _write(content, page, picture)
    except Refusal as refusal:
        sys.stderr.write(f"kiosk new page: {refusal}\n")
        return 2
    sys.stdout.write(f"{told}\n")
    return 0


def _write(content: Path, page: str, picture: str | None) -> str:
    """Write the files; give what to do next."""
    chapter, _, name = page.partition("/")
    for part in (name, picture or name):
        if not _is_name(part):
            raise Refusal(f"{part!r} is no name. Use letters, digits and -, as in pen/new-tip.")
    order = _order(content)
    chapters = [each.id for each in order.chapters]
    if chapter not in chapters:
        raise Refusal(f"There is no chapter {chapter!r}. There are: {', '.join(chapters)}.")
    paths = [content / language / chapter / f"{name}.md" for language in order.languages]
    there = [path for path in paths if not is_absent(path)]
    if there or name in order.chapters[chapters.index(chapter)].pages:
        shown = there[0] if there else content / "pack.toml"
        raise Refusal(f"The page {page} is there already, in {_shown(content, shown)}.")
    walk = _walk(content, chapters.index(chapter), name)
    figure = picture or _figure(content, name)
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_text(name, figure), "utf-8")
    with (content / "pack.toml").open("w", encoding="utf-8", newline="") as file:
        file.write(walk)
    return _next(content, paths, page, figure)


def _is_name(words: str) -> bool:
    try:
        msgspec.convert(words, Name)
    except msgspec.ValidationError:
        return False
    return True


def _order(content: Path) -> PackFile:
    problems = Problems(content.parent)
    text = read_text(content / "pack.toml", problems)
    toml = None if text is None else parse(content / "pack.toml", text, problems)
    order = convert(toml, PackFile) if toml else None
    if order is None:
        raise Refusal(str(problems.found[0]))
    return order


def _walk(content: Path, chapter: int, name: str) -> str:
    """Give pack.toml with the page in it."""
    with (content / "pack.toml").open(encoding="utf-8", newline="") as file:
        changed = with_page(file.read(), chapter, name)
    if changed is None:
        what = 'pack.toml lists its pages in a way of its own. Write each list as pages = ["…"].'
        raise Refusal(what)
    return changed


def _figure(content: Path, name: str) -> str:
    """Give the picture of the page's own name, or any that is there to begin with."""
    folder = content.parent / PICTURES
    others = [path.stem for path in files_in(folder) if path.suffix == ".svg"]
    return name if name in others else (others or [name])[0]


def _text(name: str, figure: str) -> str:
    title = name.replace("-", " ").replace("_", " ").capitalize()[:MOST_TITLE].strip()
    text = TEMPLATE.read_text("utf-8")
    return text.replace("TITLE", title or name).replace("FIGURE", figure)


def _next(content: Path, paths: list[Path], page: str, figure: str) -> str:
    """Give the one line that says what was written and what comes next."""
    drawing = content.parent / PICTURES / f"{figure}.svg"
    steps = [] if is_file(drawing) else [f"put its picture at {_shown(content, drawing)}"]
    steps += ["change its words", f"look at them with `make preview PAGE={page}`"]
    *before, last = steps
    written = " and ".join(_shown(content, path) for path in paths)
    return f"Written: {written}. Now {', '.join(before)}, and {last}."


def _shown(content: Path, path: Path) -> str:
    return str(path.relative_to(content.parent))
