"""A page holds at most 70 words: title, text and labels together (design section 3)."""

from collections.abc import Iterator

from kiosk.check.measures import page_words
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem

MOST = 70


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each page that is too long."""
    for page in subject.pages():
        if (length := page_words(page)) > MOST:
            what = f"The page has {length} words; at most {MOST} are read with ease."
            yield subject.at(f"{page.id}.md", what, "Shorten it, or part it.")
