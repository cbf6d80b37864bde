"""Reads one page file: front matter, picture, blocks, the note to staff."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content import front, toml
from kiosk.content.files import read_text
from kiosk.content.markup import Aside, Markup
from kiosk.content.model import Block, Callout, CalloutKind, Figure, Label, Page, Run, Text
from kiosk.content.problem import Problems
from kiosk.content.schema import PageFront
from kiosk.content.template import Values, fill

CALLOUTS = ", ".join(kind.value for kind in CalloutKind)


@dataclass(frozen=True, slots=True)
class Desk:
    """What every page is read with."""

    pictures: Path
    values: Values
    markup: Markup
    problems: Problems


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page file read so far: the page, what it needs, and any parts after the first."""

    page: Page
    needs: tuple[str, ...]
    rest: tuple[front.Part, ...]


def read_page(desk: Desk, path: Path, page_id: str, chapter: str) -> Sheet | None:
    """Give a page, or None with every reason noted."""
    text = read_text(path, desk.problems)
    if text is None or not (parts := front.split(path, text, desk.problems)):
        return None
    part = parts[0]
    raw = toml.parse(path, part.toml, desk.problems, part.toml_line)
    if raw is None:
        return None
    known = toml.convert(path, part.toml, raw, PageFront, desk.problems, part.toml_line)
    blocks, staff = read_body(desk, path, part)
    if known is None:
        return None
    figure = _figure(desk, path, part, known)
    title = fill(path, known.title, part.toml_line, desk.values, desk.problems)
    if not title.strip():
        _fault(desk, path, part, "title", "The title is empty.", "Give the page a title.")
    for name in known.needs:
        if name not in desk.values.clinic:
            what = f"The page needs `{name}`, which clinic.toml does not know."
            _fault(desk, path, part, "needs", what, "Use a name such as offers.prp.")
    page = Page(
        id=page_id,
        chapter=chapter,
        title=title,
        figure=figure,
        body=blocks,
        staff=staff,
        facts=known.facts,
        step=known.step,
    )
    return Sheet(page, known.needs, parts[1:])


def read_body(
    desk: Desk, path: Path, part: front.Part
) -> tuple[tuple[Block, ...], tuple[Text, ...]]:
    """Give the blocks patients see and the texts of the staff note."""
    source = fill(path, part.body, part.body_line, desk.values, desk.problems)
    blocks: list[Block] = []
    staff: list[Text] = []
    for block in desk.markup.parse(path, source, part.body_line, desk.problems):
        match block:
            case Aside("staff", texts):
                staff.extend(texts)
            case Aside(kind, texts, line) if kind not in set(CalloutKind):
                what = f"`!!! {kind}` is not a callout."
                desk.problems.add(path, line, what, f"Use one of: {CALLOUTS}, staff.")
            case Aside(kind, texts):
                blocks.append(Callout(CalloutKind(kind), join(texts)))
            case other:
                blocks.append(other)
    return tuple(blocks), tuple(staff)


def join(texts: tuple[Text, ...]) -> Text:
    """Make one text of several, a space between them."""
    return tuple(
        run for number, text in enumerate(texts) for run in ((Run(" "), *text) if number else text)
    )


def _figure(desk: Desk, path: Path, part: front.Part, known: PageFront) -> Figure:
    source = desk.pictures / f"{known.figure}.svg"
    if not source.is_file():
        what = f"The picture {known.figure}.svg is missing."
        _fault(desk, path, part, "figure", what, "Put it in assets/illustrations.")
    if not known.alt.strip():
        what = "The picture has no words (`alt`) for those who cannot see it."
        _fault(desk, path, part, "alt", what, "Say in a sentence what it shows.")
    for label in known.labels:
        if not all(0 <= value <= 100 for value in (*label.at, *label.plate)):
            what = f"The label “{label.text}” points outside its picture."
            _fault(desk, path, part, label.text, what, "Keep `at` and `plate` within 0 and 100.")
    labels = tuple(Label(label.text, label.at, label.plate) for label in known.labels)
    return Figure(source, known.alt, labels)


def _fault(desk: Desk, path: Path, part: front.Part, near: str, what: str, remedy: str) -> None:
    lines = part.toml.split("\n")
    line = next((number for number, text in enumerate(lines) if near in text), 0)
    desk.problems.add(path, part.toml_line + line, what, remedy)
