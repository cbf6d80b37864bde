"""Which version of a pack this is and who stands behind it, in the words patients read (E17)."""

from kiosk.content.dates import in_words
from kiosk.content.model import Pack
from kiosk.content.provenance import Standing
from kiosk.content.review import due


def version_line(pack: Pack) -> str:
    """Give the version of a pack and the day it was last changed."""
    date = in_words(pack.updated, pack.dates)
    return pack.words.about_version.format(version=pack.version, date=date)


def review_lines(pack: Pack) -> tuple[str, ...]:
    """Give who reviewed a pack and until when that holds, or that a review is awaited."""
    words, review, last = pack.words, pack.review, due(pack.review)
    if pack.standing is Standing.AWAITED or not review.date or not last:
        return (words.about_awaited,)
    reviewer = ", ".join(filter(None, (review.reviewer, review.role)))
    ends = words.about_overdue if pack.standing is Standing.OVERDUE else words.about_due
    return (
        words.about_reviewed.format(reviewer=reviewer, date=in_words(review.date, pack.dates)),
        ends.format(date=in_words(last, pack.dates)),
    )
