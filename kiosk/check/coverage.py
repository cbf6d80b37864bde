"""Where the kiosk answers what its source articles say: `content/coverage.toml`, COVERAGE.md."""

from collections.abc import Iterator
from typing import NamedTuple

from kiosk.check.groups import lacking
from kiosk.check.statements import Statement
from kiosk.check.subject import Subject

COVERAGE = "COVERAGE.md"
OPENING = """\
# What the source articles say, and where the kiosk answers it

Made from `coverage.toml` by `kiosk check --write`. The words are our own; where an article was
wrong, or said too much, the facts put it right. The facts are in `sources.toml`.

| an article says | answered in | facts |
|---|---|---|
"""
NOWHERE = "**nowhere yet**"


class Answer(NamedTuple):
    """A statement, the places that list its facts, and the facts that are wanting."""

    statement: Statement
    places: tuple[str, ...]
    missing: tuple[str, ...]


def answers(subject: Subject) -> Iterator[Answer]:
    """Give each statement with where it is answered."""
    told = tuple(_told(subject))
    listed = {fact for _, facts in told for fact in facts}
    for statement in subject.coverage.statements:
        places = tuple(place for place, facts in told if set(facts) & set(statement.facts))
        missing = lacking(statement.facts, listed, every=statement.every)
        yield Answer(statement, places, missing)


def coverage_text(subject: Subject) -> str:
    """Give the text of COVERAGE.md."""
    rows = (
        f"| {answer.statement.says} | {'; '.join(answer.places) or NOWHERE} "
        f"| {', '.join(answer.statement.facts)} |\n"
        for answer in answers(subject)
    )
    return OPENING + "".join(rows)


def _told(subject: Subject) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each page, item and term by title and id, with the facts it lists."""
    for page in subject.pages():
        yield f"{page.title} (`{page.id}`)", page.facts
    for item in subject.pack.items:
        yield f"{item.talk} (`check/{item.id}`)", item.facts
    for term in subject.pack.terms:
        yield f"{term.words[0]} (`glossary/{term.id}`)", term.facts
