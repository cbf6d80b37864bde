"""A date as people of one language write it."""

import datetime as dt

from kiosk.content.words import Dates


def in_words(date: dt.date, dates: Dates) -> str:
    """Give a date in words, such as “1 December 2026”."""
    month = dates.months[date.month - 1]
    return dates.form.format(day=date.day, month=month, year=date.year)
