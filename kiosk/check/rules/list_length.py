"""A list or a table of days has at most seven entries (E11)."""

from collections.abc import Iterator

from kiosk.check.said import Role
from kiosk.check.subject import Subject
from kiosk.content.model import Bullets, Days, Steps, Text, plain
from kiosk.content.problem import Problem

MOST = 7


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each list that is too long."""
    for page in subject.pages():
        for block in page.body:
            match block:
                case Bullets(entries) | Steps(entries):
                    yield from _long(subject, page.id, entries)
                case Days(rows):
                    yield from _long(subject, page.id, tuple(row.when for row in rows))
                case _:
                    pass


def _long(subject: Subject, page: str, entries: tuple[Text, ...]) -> Iterator[Problem]:
    if len(entries) > MOST:
        what = f"A list has {len(entries)} entries; at most {MOST} are taken in."
        (first, *_) = subject.of(page, Role.LISTED)
        yield subject.warn(first, what, "Leave some out, or part it.", plain(entries[0]))
