"""A named clinician reviews every page, at most 24 months ago; until then pages say so (E17)."""

from collections.abc import Iterator

from kiosk.check.subject import Subject
from kiosk.content.problem import Problem, Severity


def check(subject: Subject) -> Iterator[Problem]:
    """Note that a review is awaited."""
    if subject.pack.review.awaited:
        what = "No named clinician has reviewed this pack; every page says so."
        remedy = "Fill in [review] once one has."
        yield subject.on_pack("pack.toml", what, remedy, Severity.NOTE)
