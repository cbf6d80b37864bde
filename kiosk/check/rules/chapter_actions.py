"""Each chapter names something to do; when to get help stands on every screen (E15).

The facts that do are in standards.toml.
"""

from collections.abc import Iterator

from kiosk.check.cover import uncovered
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each chapter none of whose pages does."""
    for chapter in subject.pack.chapters:
        listed = {fact for page in chapter.pages for fact in page.facts}
        yield from uncovered(subject, "E15", listed, f"No page of `{chapter.id}`")
