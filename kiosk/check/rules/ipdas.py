"""The pack meets the six qualifying and six certifying criteria of a decision aid (C04).

Balance (2.1.1) has a rule of its own; the groups are in standards.toml.
"""

from collections.abc import Iterator

from kiosk.check.cover import uncovered
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem, Severity


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each criterion that is not met, and note what a clinic has to add."""
    pack = subject.pack
    yield from uncovered(subject, "C04", subject.listed())
    if not pack.sources:
        what = "The pack cites no evidence (IPDAS 2.2.1)."
        yield subject.on_pack("sources.toml", what, "Add the sources of its facts.")
    if pack.updated > subject.today:
        what = f"The pack is dated {pack.updated}, which is still to come (IPDAS 2.2.2)."
        yield subject.on_pack("pack.toml", what, "Give the day of its last change as `updated`.")
    if pack.review.date and not pack.review.next_date:
        what = "The pack does not say when it is reviewed next (IPDAS 2.2.3)."
        remedy = "Add next_date to [review]; until then 24 months are taken."
        yield subject.on_pack("pack.toml", what, remedy, Severity.NOTE)
    if not pack.funding:
        what = "The pack does not say who paid for it (IPDAS 2.3.1)."
        remedy = "Say so in clinic.toml, under [about] funding."
        yield subject.on_pack("clinic.toml", what, remedy, Severity.NOTE)
