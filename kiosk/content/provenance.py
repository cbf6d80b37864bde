"""Who stands behind a pack, and where what it says comes from (E17)."""

import datetime as dt
from enum import StrEnum

from msgspec import Struct


class Review(Struct, frozen=True):
    """Who reviewed the pack, and when the next review is due. Unset until a clinic enters it."""

    reviewer: str | None = None
    role: str | None = None
    date: dt.date | None = None
    next_date: dt.date | None = None


class Standing(StrEnum):
    """How a review stands on a day (standards E17)."""

    AWAITED = "awaited"
    REVIEWED = "reviewed"
    OVERDUE = "overdue"
    AHEAD = "from-the-future"


class SourceKind(StrEnum):
    """What kind of thing a source is; the nearest to patients' own question first."""

    REVIEW = "review"
    TRIAL = "trial"
    CASE = "case"
    GUIDELINE = "guideline"
    AUTHORITY = "authority"
    HEALTH_SERVICE = "health-service"
    MAKER = "maker"
    CLINIC = "clinic"
    REFERENCE = "reference"


class Source(Struct, frozen=True):
    """Where facts come from. Patients are shown its kind and date, and what it is about."""

    kind: SourceKind
    title: str
    address: str
    date: str = ""
    published: str = ""
    """The journal, with volume and pages, for whoever looks it up."""


class Fact(Struct, frozen=True, forbid_unknown_fields=True):
    """Where one statement comes from, and how sure the fact base is of it."""

    sources: tuple[str, ...]
    confidence: str
