"""Printing a page to take home: what the visit knows of it."""

from dataclasses import replace

from kiosk.visit.places import TakingHome
from kiosk.visit.state import Visit


def printing(visit: Visit) -> Visit:
    """Give the visit once somebody asked for the page on paper; once is enough at a time."""
    if isinstance(visit.place, TakingHome) and not visit.place.printing:
        return replace(visit, place=replace(visit.place, printing=True, told=""))
    return visit


def printed(visit: Visit, told: str) -> Visit:
    """Give the visit once it is known what came of it, unless somebody has gone on since."""
    if isinstance(visit.place, TakingHome) and visit.place.printing:
        return replace(visit, place=replace(visit.place, printing=False, told=told))
    return visit
