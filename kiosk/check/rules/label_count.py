"""A picture has at most six labels, so that it stays uncluttered (E14)."""

from collections.abc import Iterator

from kiosk.check.subject import Subject
from kiosk.content.problem import Problem

MOST = 6


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each picture with too many labels."""
    for page in subject.pages():
        if (labels := len(page.figure.labels)) > MOST:
            what = f"The picture has {labels} labels; at most {MOST} stand well."
            yield subject.at(f"{page.id}.md", what, "Leave some out.")
