"""The fields each content file may hold. An unknown field is an error."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.content.model import Glass, Topic
from kiosk.content.provenance import Fact, Review, Source
from kiosk.content.staff_words import StaffWords
from kiosk.content.takehome import PrinterTable, TakeHomeTable
from kiosk.content.words import Dates, Words

Name = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{1,60}\Z")]
"""A file's or a folder's name, so that content cannot lead out of its folder."""
Count = Annotated[int, Meta(ge=1)]
Millimetres = Annotated[float, Meta(gt=0, le=10)]
Inches = Annotated[float, Meta(ge=5, le=200)]


class Strict(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A file's table: fields that are not named here are refused."""


class ChapterOrder(Strict, frozen=True):
    """A chapter's folder, its pages in order, and those that Next never leads to."""

    id: Name
    pages: tuple[Name, ...]
    more: tuple[Name, ...] = ()


class StrictReview(Review, frozen=True, forbid_unknown_fields=True):
    """The `[review]` table of pack.toml."""


class PackFile(Strict, frozen=True):
    """`content/pack.toml`."""

    id: str
    version: str
    updated: date
    languages: tuple[Name, ...]
    chapters: tuple[ChapterOrder, ...]
    review: StrictReview = StrictReview()
    plans: dict[Name, tuple[str, ...]] = {}
    takehome: tuple[str, ...] = ()


class ClinicTable(Strict, frozen=True):
    """Who the clinic is and how to reach it."""

    name: str | None = None
    phone: str | None = None
    phone_hours: str | None = None
    out_of_hours_phone: str | None = None
    emergency_number: str | None = None


class TeamTable(Strict, frozen=True):
    """Who treats."""

    who_treats: str | None = None


class DeviceTable(Strict, frozen=True):
    """The pen. Depths are in millimetres."""

    name: str | None = None
    depth_min_mm: Millimetres | None = None
    depth_max_mm: Millimetres | None = None


class OffersTable(Strict, frozen=True):
    """The add-on treatments the clinic offers."""

    minoxidil: bool | None = None
    prp: bool | None = None


class TimesTable(Strict, frozen=True):
    """The clinic's own times, each in the unit its name ends with."""

    numbing_minutes: Count | None = None
    needling_minutes: Count | None = None
    visit_minutes: Count | None = None
    wash_hours: Count | None = None
    minoxidil_restart_hours: Count | None = None
    makeup_hours: Count | None = None
    exercise_hours: Count | None = None
    swim_days: Count | None = None
    sun_days: Count | None = None
    acids_days: Count | None = None
    dye_days: Count | None = None


class StrictGlass(Glass, frozen=True, forbid_unknown_fields=True):
    """The `[screen]` table of clinic.toml."""

    diagonal_in: Inches | None = None


class Overdue(StrEnum):
    """What becomes of pages whose review has run out: shown with a note, or withheld."""

    NOTE = "note"
    WITHHOLD = "withhold"


class ReviewTable(Strict, frozen=True):
    """How the clinic treats a review that has run out (E17)."""

    overdue: Overdue = Overdue.NOTE


class AboutTable(Strict, frozen=True):
    """Who paid for the guide."""

    funding: str | None = None


class ClinicFile(Strict, frozen=True):
    """`content/clinic.toml`: every local matter, all of it optional."""

    clinic: ClinicTable = ClinicTable()
    team: TeamTable = TeamTable()
    device: DeviceTable = DeviceTable()
    offers: OffersTable = OffersTable()
    times: TimesTable = TimesTable()
    screen: StrictGlass = StrictGlass()
    printer: PrinterTable = PrinterTable()
    takehome: TakeHomeTable = TakeHomeTable()
    review: ReviewTable = ReviewTable()
    about: AboutTable = AboutTable()
    plans: dict[str, tuple[str, ...]] = {}


class ValueWords(Strict, frozen=True):
    """The words for one clinic value: set (with `{value}`), unset, for one, and hours as days."""

    set: str
    unset: str
    one: str | None = None
    days: str | None = None


class InterfaceFile(Strict, frozen=True):
    """`content/<language>/interface.toml`."""

    chapters: dict[str, str]
    values: dict[str, ValueWords]
    words: Words
    staff: StaffWords
    plans: dict[str, str]
    dates: Dates
    sources: dict[str, str]


class LabelFront(Strict, frozen=True):
    """Words on a picture, placed in percent of the picture."""

    text: str
    plate: tuple[float, float]
    at: tuple[float, float] | None = None


class DepthFront(Strict, frozen=True):
    """What makes a page's details depths: needles go into the ground, and the tip stands on it.

    They go down by `percent` of the picture for each millimetre, up to the clinic's deepest, or to
    `to_mm` where that is unset. The page's own picture shows them `shown_mm` deep.
    """

    ground: Name
    needles: Name
    tip: Name
    percent: Annotated[float, Meta(gt=0, le=50)]
    to_mm: Millimetres
    shown_mm: Annotated[float, Meta(ge=0, le=10)] = 0


class DetailFront(Strict, frozen=True):
    """The front matter of a detail: its own name and picture, or how deep it reaches."""

    alt: str
    facts: tuple[str, ...]
    id: Name | None = None
    name: str | None = None
    figure: Name | None = None
    until_mm: Millimetres | None = None
    labels: tuple[LabelFront, ...] = ()


class PageFront(Strict, frozen=True):
    """The front matter of a page."""

    title: str
    figure: Name
    alt: str
    facts: tuple[str, ...]
    labels: tuple[LabelFront, ...] = ()
    step: int | None = None
    needs: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    depth: DepthFront | None = None


class ItemFront(Strict, frozen=True):
    """The front matter of a check item."""

    id: str
    topic: Topic
    page: str
    talk: str
    facts: tuple[str, ...]
    needs: tuple[str, ...] = ()


class StrictSource(Source, frozen=True, forbid_unknown_fields=True):
    """One source of sources.toml."""


class SourcesFile(Strict, frozen=True):
    """`content/sources.toml`."""

    sources: dict[str, StrictSource]
    facts: dict[str, Fact]


class SourceWordsFile(Strict, frozen=True):
    """`content/<language>/sources.toml`: what each source is about, in plain words."""

    about: dict[str, str] = {}


class TermFront(Strict, frozen=True):
    """One medical word of glossary.toml."""

    words: Annotated[tuple[str, ...], Meta(min_length=1)]
    gloss: str
    means: str
    facts: tuple[str, ...]


class GlossaryFile(Strict, frozen=True):
    """`content/<language>/glossary.toml`."""

    terms: dict[str, TermFront] = {}
