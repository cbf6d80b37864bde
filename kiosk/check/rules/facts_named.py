"""Whatever states something names the facts it rests on (E17, IPDAS 2.2.1)."""

from collections.abc import Iterator

from kiosk.check.said import PROSE, Role, details_said
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem

REMEDY = "List ids of sources.toml under `facts`."


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each page or detail with sentences, each item and each term that names no fact."""
    questions = subject.pack.singles.questions
    for page in subject.pages():
        prose = subject.of(page.id, *PROSE)
        if prose and not page.facts and page is not questions:
            yield subject.warn(prose[0], "The page names no fact that it rests on.", REMEDY)
        for owner, detail in details_said(page):
            if not detail.facts and (prose := subject.of(owner, *PROSE)):
                what = f"“{detail.name}” names no fact that it rests on."
                yield subject.warn(prose[0], what, REMEDY)
    for item in subject.pack.items:
        if not item.facts:
            (question, _) = subject.of(f"check/{item.id}", Role.QUESTION)
            yield subject.warn(question, "The item names no fact that it rests on.", REMEDY)
    for term in subject.pack.terms:
        if not term.facts:
            (meaning,) = subject.of(term.id, Role.MEANING)
            yield subject.warn(meaning, "The term names no fact that it rests on.", REMEDY)
