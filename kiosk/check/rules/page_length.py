"""A page holds at most 70 words: title, text and labels together (design section 3).

So does each of its details, which stands under the page's title in place of the page's own text.
"""

from collections.abc import Iterator

from kiosk.check.measures import detail_words, page_words
from kiosk.check.said import details_said
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem

MOST = 70
REMEDY = "Shorten it, or part it."


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each page and each detail that is too long."""
    for page in subject.pages():
        if (length := page_words(page)) > MOST:
            what = f"The page has {length} words; at most {MOST} are read with ease."
            yield subject.at(f"{page.id}.md", what, REMEDY)
        for owner, detail in details_said(page):
            if (length := detail_words(page, detail)) > MOST:
                what = f"“{detail.name}” has {length} words; at most {MOST} are read with ease."
                _, piece, *_ = subject.by_owner[owner]
                yield subject.warn(piece, what, REMEDY)
