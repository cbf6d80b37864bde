"""How the clinical review of a pack stands on a day (E17)."""

import datetime as dt

from kiosk.content.provenance import Review, Standing
from kiosk.content.schema import Overdue
from kiosk.content.toml import Toml

YEARS = 2
"""E17: a review holds for at most 24 months."""


def due(review: Review) -> dt.date | None:
    """Give the last day a review holds, or None where it is awaited or has no day."""
    return review.next_date or (longest(review.date) if review.date else None)


def longest(date: dt.date) -> dt.date:
    """Give the last day a review of that date may hold."""
    day = 28 if (date.month, date.day) == (2, 29) else date.day
    return date.replace(year=date.year + YEARS, day=day)


def standing(review: Review, today: dt.date) -> Standing:
    """Give how a review stands."""
    last = due(review)
    if review.date and review.date > today:
        return Standing.AHEAD
    if last is None or not review.date or not (review.reviewer or "").strip():
        return Standing.AWAITED
    return Standing.OVERDUE if last < today else Standing.REVIEWED


def check_review(toml: Toml, review: Review, today: dt.date, overdue: Overdue) -> None:
    """Note a review of days to come, one that ends before it begins, and one that withholds."""
    if review.date and review.next_date and review.next_date < review.date:
        what = "The next review is due before this one was done."
        toml.fault(("review", "next_date"), what, "Correct one of the two dates.")
    elif (stands := standing(review, today)) is Standing.AHEAD:
        what = f"The review is dated {review.date}, which is still to come."
        remedy = "Enter the day it was done, and see that this machine knows what day it is."
        toml.fault(("review", "date"), what, remedy)
    elif stands is Standing.OVERDUE and overdue is Overdue.WITHHOLD:
        what = f"The review ran out on {due(review)}, and clinic.toml withholds the pages then."
        remedy = "Have the pages reviewed again, and enter the new date."
        toml.fault(("review", "date"), what, remedy)
