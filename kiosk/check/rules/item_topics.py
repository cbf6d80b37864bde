"""The check has at least six items, one on each topic, and one on saying no or waiting (C06)."""

from collections.abc import Iterator

from kiosk.check.cover import uncovered
from kiosk.check.subject import Subject
from kiosk.content.model import Topic
from kiosk.content.problem import Problem

FEWEST = 6
FREE = Topic.HAPPENS
"""What happens in a visit may be asked about, and need not be."""


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of too few items, and of what none is about."""
    items = subject.pack.items
    if len(items) < FEWEST:
        what = f"The check has {len(items)} items; at least {FEWEST} show what was clear."
        yield subject.at("check.md", what, "Add some.")
    for topic in Topic:
        if topic is not FREE and all(item.topic is not topic for item in items):
            what = f"No item is on the topic `{topic}`."
            yield subject.at("check.md", what, "Add one.")
    listed = {fact for item in items for fact in item.facts}
    yield from uncovered(subject, "C06", listed, "No item")
