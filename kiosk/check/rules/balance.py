"""Pages on gains and pages on harms hold about as many words, within 20 % (C05, IPDAS 2.1.1).

Which pages are which comes from their facts, by the lists in standards.toml; a page of choices is
neither.
"""

from collections.abc import Iterator

from kiosk.check.measures import page_words
from kiosk.check.shares import mostly
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem

MOST_APART = 0.2


def check(subject: Subject) -> Iterator[Problem]:
    """Warn where one side has the longer say."""
    lists = subject.standards.balance
    pages = [page for page in subject.walk() if not mostly(page, lists.options)]
    gains, harms = (
        [page for page in pages if mostly(page, these, those)]
        for these, those in ((lists.benefit, lists.harm), (lists.harm, lists.benefit))
    )
    gain, harm = (sum(map(page_words, side)) for side in (gains, harms))
    if abs(gain - harm) > MOST_APART * max(gain, harm):
        names = "; ".join(", ".join(page.id for page in side) for side in (gains, harms))
        what = f"Gains have {gain} words, harms {harm} ({names})."
        remedy = f"Even them out to within {MOST_APART:.0%}."
        yield subject.at("", what, remedy)
