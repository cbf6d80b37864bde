"""Reads the items of the check: a scene, answers, why, and the same in other words."""

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.blocks import Aside, Placed
from kiosk.content.desk import Desk
from kiosk.content.front import Part
from kiosk.content.model import Bullets, Item, Paragraph, Run, Text
from kiosk.content.pages import join
from kiosk.content.problem import Problems
from kiosk.content.schema import ItemFront
from kiosk.content.toml import convert

RIGHT, WRONG = "[x] ", "[ ] "
WHY, AGAIN, ASK_AGAIN = NOTES = ("why", "again", "ask-again")

Needs = tuple[str, ...]
"""The clinic values without which something cannot be true."""


def read_items(
    desk: Desk, path: Path, parts: tuple[Part, ...], listed: Collection[str] | None
) -> tuple[tuple[Item, Needs], ...]:
    """Give the items of a check with the clinic values each needs.

    Each is taught on a page that is `listed`, where that is known.
    """
    items: dict[str, tuple[Item, Needs]] = {}
    for part in parts:
        if read := _read_item(desk, path, part, listed, items.keys()):
            items[read[0].id] = read
    return tuple(items.values())


def _read_item(
    desk: Desk, path: Path, part: Part, listed: Collection[str] | None, taken: Collection[str]
) -> tuple[Item, Needs] | None:
    """Give a check item and what it needs, or None with every reason noted."""
    toml = desk.front(path, part)
    known = toml and convert(toml, ItemFront)
    draft = _Draft(path, part.body_line, desk.problems)
    for placed in desk.body(path, part):
        draft.take(placed)
    draft.check()
    if not toml or not known:
        return None
    desk.check_facts(toml, known.facts)
    desk.check_needs(toml, known.needs)
    if known.id in taken:
        toml.fault(("id",), f"Two items have the id `{known.id}`.", "Give each its own.")
    if listed is not None and known.page not in listed:
        what = f"The item is taught on `{known.page}`, which is no page."
        toml.fault(("page",), what, "Name a page as chapter/page.")
    item = Item(
        id=known.id,
        topic=known.topic,
        page=known.page,
        talk=desk.line(toml, ("talk",), known.talk),
        question=join(tuple(draft.scene)),
        answers=tuple(_bare(answer) for answer in draft.answers if answer),
        right=draft.right,
        why=draft.notes.get(WHY, ()),
        again=draft.notes.get(AGAIN, ()),
        ask_again=draft.notes.get(ASK_AGAIN, ()),
        facts=known.facts,
    )
    return item, known.needs


@dataclass(slots=True)
class _Draft:
    """The body of an item, gathered block by block."""

    path: Path
    first_line: int
    problems: Problems
    answers_line: int = 0
    scene: list[Text] = field(default_factory=list)
    answers: tuple[Text, ...] = ()
    notes: dict[str, Text] = field(default_factory=dict)

    @property
    def right(self) -> int:
        """The place of the first answer marked right."""
        return next((n for n, answer in enumerate(self.answers) if _mark(answer) == RIGHT), 0)

    def take(self, placed: Placed) -> None:
        """Take the next block; what an item does not hold, or holds already, is a problem."""
        match placed.block:
            case Paragraph(text) if not self.answers and not self.notes:
                self.scene.append(text)
            case Bullets(entries) if not self.answers:
                self.answers, self.answers_line = entries, placed.line
            case Aside(kind, texts) if kind in NOTES and kind not in self.notes:
                self.notes[kind] = join(texts)
            case _:
                what = "An item holds a scene, one list of answers, and three notes, in this order."
                remedy = "Take this out, or set it in by four spaces where it belongs to a note."
                self.problems.add(self.path, placed.line, what, remedy)

    def check(self) -> None:
        """Note what is missing, and answers of which not just one is right."""
        for kind in NOTES:
            if kind not in self.notes:
                what = f"The note `!!! {kind}` is missing."
                self.fault(self.first_line, what, "Every item explains itself twice.")
        if not self.scene:
            self.fault(self.first_line, "The item asks nothing.", "Begin with a short scene.")
        marks = [_mark(answer) for answer in self.answers]
        line = self.answers_line or self.first_line
        if len(marks) < 2 or not all(mark in (RIGHT, WRONG) for mark in marks):
            what = "The answers are not a list of two or more lines that begin with [ ] or [x]."
            self.fault(line, what, "Write each answer as `- [ ] …`.")
        elif marks.count(RIGHT) != 1:
            what = f"The item has {marks.count(RIGHT)} right answers."
            self.fault(line, what, "Mark exactly one with [x].")

    def fault(self, line: int, what: str, remedy: str) -> None:
        """Note a problem of this body."""
        self.problems.add(self.path, line, what, remedy)


def _mark(answer: Text) -> str:
    return answer[0].text[:4].lower() if answer else ""


def _bare(answer: Text) -> Text:
    """Take the mark off an answer."""
    first = Run(answer[0].text[4:], answer[0].strong)
    return tuple(run for run in (first, *answer[1:]) if run.text)
