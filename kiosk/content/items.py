"""Reads the items of the check: a scene, answers, why, and the same in other words."""

from pathlib import Path

from kiosk.content import front, toml
from kiosk.content.markup import Aside
from kiosk.content.model import Bullets, Item, Paragraph, Run, Text, plain
from kiosk.content.pages import Desk, join
from kiosk.content.schema import ItemFront
from kiosk.content.template import fill

RIGHT, WRONG = "[x] ", "[ ] "
ASIDES = ("why", "again", "ask-again")


def read_item(desk: Desk, path: Path, part: front.Part) -> Item | None:
    """Give a check item, or None with every reason noted."""
    raw = toml.parse(path, part.toml, desk.problems, part.toml_line)
    known = raw and toml.convert(path, part.toml, raw, ItemFront, desk.problems, part.toml_line)
    source = fill(path, part.body, part.body_line, desk.values, desk.problems)
    before = len(desk.problems.found)
    scene: list[Text] = []
    answers: list[Text] = []
    asides: dict[str, Text] = {}
    for block in desk.markup.parse(path, source, part.body_line, desk.problems):
        match block:
            case Paragraph(text):
                scene.append(text)
            case Bullets(items):
                answers.extend(items)
            case Aside(kind, texts) if kind in ASIDES:
                asides[kind] = join(texts)
            case _:
                what = "A check item holds a scene, a list of answers, and three !!! notes."
                desk.problems.add(path, part.body_line, what, "Take the rest out.")
    for kind in ASIDES:
        if not asides.get(kind):
            what = f"The note `!!! {kind}` is missing."
            desk.problems.add(path, part.toml_line, what, "Every item explains itself twice.")
    if not scene:
        what = "The item asks nothing."
        desk.problems.add(path, part.body_line, what, "Begin with a short scene.")
    right = _right(desk, path, part, answers)
    if not known or len(desk.problems.found) > before:
        return None
    return Item(
        id=known.id,
        topic=known.topic,
        page=known.page,
        talk=known.talk,
        question=join(tuple(scene)),
        answers=tuple(_bare(answer) for answer in answers),
        right=right,
        why=asides["why"],
        again=asides["again"],
        ask_again=asides["ask-again"],
        facts=known.facts,
    )


def _right(desk: Desk, path: Path, part: front.Part, answers: list[Text]) -> int:
    """Give the place of the one right answer; none or two is a problem."""
    marked = [plain(answer)[:4] for answer in answers]
    if len(answers) < 2 or any(mark not in (RIGHT, WRONG) for mark in marked):
        what = "The answers are not a list of two or more lines that begin with [ ] or [x]."
        desk.problems.add(path, part.body_line, what, "Write each answer as `- [ ] …`.")
    elif marked.count(RIGHT) != 1:
        what = f"The item has {marked.count(RIGHT)} right answers."
        desk.problems.add(path, part.body_line, what, "Mark exactly one with [x].")
    else:
        return marked.index(RIGHT)
    return 0


def _bare(answer: Text) -> Text:
    """Take the mark off an answer."""
    return (Run(answer[0].text[4:], answer[0].strong), *answer[1:])
