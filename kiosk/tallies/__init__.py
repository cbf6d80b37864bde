"""Counts for the clinic, a week at a time, without people (standards P03). Knows no Qt."""

from kiosk.tallies.command import export_tallies, print_tallies
from kiosk.tallies.export import export, write_export
from kiosk.tallies.store import add, finished, read_weeks
from kiosk.tallies.summary import Share, Stop, Summary, summary
from kiosk.tallies.week import ELSEWHERE, Ended, Week, count, week_name

__all__ = [
    "ELSEWHERE",
    "Ended",
    "Share",
    "Stop",
    "Summary",
    "Week",
    "add",
    "count",
    "export",
    "export_tallies",
    "finished",
    "print_tallies",
    "read_weeks",
    "summary",
    "week_name",
    "write_export",
]
