"""No answer stands out by its length or its place, so that none is nudged (C14)."""

from collections.abc import Iterator

from kiosk.check.said import Role
from kiosk.check.subject import Subject
from kiosk.content.model import Item, plain
from kiosk.content.problem import Problem

MOST_TIMES, MOST_APART = 1.5, 30


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of answers of unlike length, and of a right answer that always looks the same."""
    items = subject.pack.items
    for item in items:
        shortest, *_, longest = sorted(_lengths(item))
        if longest > shortest * MOST_TIMES or longest - shortest > MOST_APART:
            answer = subject.of(f"check/{item.id}", Role.ANSWER)[_lengths(item).index(longest)]
            what = f"This answer has {longest} characters, another has {shortest}."
            yield subject.warn(answer, what, "Make the answers alike in length.")
    if len(items) > 1:
        if len({item.right for item in items}) == 1:
            what = "The right answer always stands in the same place."
            yield subject.at("check.md", what, "Put it first, in the middle and last in turn.")
        if all(max(_lengths(item)) == _lengths(item)[item.right] for item in items):
            what = "The right answer is always the longest."
            yield subject.at("check.md", what, "Shorten some, or say more in a wrong one.")


def _lengths(item: Item) -> list[int]:
    return [len(plain(answer)) for answer in item.answers]
