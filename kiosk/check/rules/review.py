"""A named clinician reviews every page, at most 24 months ago; until then pages say so (E17)."""

from collections.abc import Iterator

from kiosk.check.lines import line_of
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem, Severity
from kiosk.content.provenance import Standing
from kiosk.content.review import due, longest, standing

FILE = "pack.toml"


def check(subject: Subject) -> Iterator[Problem]:
    """Note that a review is awaited; warn of one that ran out, and of one that is to hold long."""
    review = subject.pack.review
    line = line_of(subject.content / FILE, "reviewer")
    stands = standing(review, subject.today)
    if stands is Standing.AWAITED:
        what = "No named clinician has reviewed this pack; every page says so."
        yield subject.on_pack(FILE, what, "Fill in [review] once one has.", Severity.NOTE)
    if stands is Standing.OVERDUE:
        what = f"The review ran out on {due(review)}; every page says so."
        remedy = "Have the pages reviewed again, and enter the new date."
        yield subject.on_pack(FILE, what, remedy, line=line)
    if review.date and review.next_date and review.next_date > longest(review.date):
        what = f"The next review is due on {review.next_date}, more than 24 months after this one."
        yield subject.on_pack(FILE, what, f"Write {longest(review.date)} or sooner.", line=line)
