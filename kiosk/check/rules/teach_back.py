"""Each page helps staff to say it, to ask an open question, and to watch for doubts (E21, C12).

A page of no chapter may go without a note.
"""

from collections.abc import Iterator

from kiosk.check.said import Role, Said
from kiosk.check.subject import Subject
from kiosk.check.wording import evened, sentences_of, whole
from kiosk.content.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each note that lacks a part, and of each question that yes or no would answer."""
    style = subject.style.teach_back
    if not (style.say and style.ask and style.watch):
        what = "How the parts of a staff note begin is not said."
        yield subject.at("style.toml", what, "Add [teach_back] with say, ask and watch.")
        return
    in_chapters = subject.pack.pages()
    for page in subject.pages():
        notes = subject.of(page.id, Role.STAFF)
        for part in (style.say, style.ask, style.watch):
            if (notes or page in in_chapters) and not any(
                note.text.startswith(part) for note in notes
            ):
                what = f"The staff note has no part “{part}”."
                yield subject.at(f"{page.id}.md", what, "Write one below !!! staff.")
        for note in notes:
            if note.text.startswith(style.ask):
                yield from _closed(subject, note)


def _closed(subject: Subject, note: Said) -> Iterator[Problem]:
    style = subject.style.teach_back
    asked = note.text.removeprefix(style.ask).strip()
    remedy = "Ask what, how, which, when or who, for an answer in their own words."
    if not asked.endswith("?"):
        yield subject.warn(note, "The staff note asks nothing.", remedy)
    for sentence in sentences_of(asked):
        if not sentence.endswith("?"):
            continue
        even = evened(sentence)
        if whole(style.closed).match(even) or whole(style.never).search(even):
            what = f"“{sentence}” can be answered with yes or no."
            yield subject.warn(note, what, remedy, sentence)
