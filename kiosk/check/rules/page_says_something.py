"""A page has a text of its own, not a title and a picture alone (E11)."""

from collections.abc import Iterator

from kiosk.check.subject import Subject
from kiosk.content.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each page without text."""
    for page in subject.pages():
        if not page.body:
            remedy = "Write its text below the second +++."
            yield subject.at(f"{page.id}.md", "The page says nothing.", remedy)
