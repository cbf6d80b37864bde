"""What a pack is made of once it has been read: plain values, nothing to compute."""

import datetime as dt
from enum import StrEnum

from msgspec import Struct

from kiosk.content.figure import Figure
from kiosk.content.provenance import Fact, Review, Source, SourceKind, Standing
from kiosk.content.staff_words import StaffWords
from kiosk.content.takehome import TakeHome
from kiosk.content.words import Dates, Words


class Run(Struct, frozen=True):
    """A stretch of text in one weight."""

    text: str
    strong: bool = False


Text = tuple[Run, ...]


def plain(text: Text) -> str:
    """Give the words of a text without its weights."""
    return "".join(run.text for run in text)


class CalloutKind(StrEnum):
    """The callouts an author may write, `!!! tip` and so on."""

    TIP = "tip"
    CAUTION = "caution"
    CALL_TODAY = "call-today"
    CALL_NOW = "call-now"


class Heading(Struct, frozen=True):
    """A `##` line inside a page."""

    text: Text


class Paragraph(Struct, frozen=True):
    """One to three sentences (standards E07)."""

    text: Text


class Bullets(Struct, frozen=True):
    """A list in no order, at most seven items (standards E11)."""

    items: tuple[Text, ...]


class Steps(Struct, frozen=True):
    """A list in order."""

    items: tuple[Text, ...]


class Callout(Struct, frozen=True):
    """A short text set apart from the rest of its page."""

    kind: CalloutKind
    text: Text


class Day(Struct, frozen=True):
    """One row of a table of days: when, and what then."""

    when: Text
    what: Text


class Days(Struct, frozen=True):
    """A table of days."""

    rows: tuple[Day, ...]


Block = Heading | Paragraph | Bullets | Steps | Callout | Days


class Detail(Struct, frozen=True):
    """One thing to touch on a page: a part, a depth, a day; it shows instead of the page's own."""

    id: str
    name: str
    figure: Figure
    body: tuple[Block, ...]
    facts: tuple[str, ...] = ()


class Chooser(StrEnum):
    """How one goes from detail to detail: straight to each, or one less and one more."""

    STRIP = "strip"
    STEPS = "steps"


class Page(Struct, frozen=True):
    """One idea, one picture, at most 70 words."""

    id: str
    chapter: str
    title: str
    figure: Figure
    body: tuple[Block, ...]
    staff: tuple[Text, ...] = ()
    facts: tuple[str, ...] = ()
    step: int | None = None
    more: tuple[str, ...] = ()
    """The more pages one may step aside to, by their ids."""
    details: tuple[Detail, ...] = ()
    chooser: Chooser = Chooser.STRIP
    near: tuple[str | None, str | None] = (None, None)
    """In steps, the details one less and one more than what the page's own figure shows."""


class Chapter(Struct, frozen=True):
    """Pages that belong together, named in the trail and in the contents.

    Next never leads to the pages in `more`; a page of the walk does.
    """

    id: str
    title: str
    pages: tuple[Page, ...]
    more: tuple[Page, ...] = ()


class Topic(StrEnum):
    """What a check item is about (standards C06)."""

    PURPOSE = "purpose"
    BENEFIT = "benefit"
    RISK = "risk"
    CHOICE = "choice"
    TELL = "tell"
    AFTERCARE = "aftercare"
    CALL = "call"
    HAPPENS = "happens"


class Item(Struct, frozen=True):
    """One item of the check: a scene, answers of which one is right, and why."""

    id: str
    topic: Topic
    page: str
    talk: str
    question: Text
    answers: tuple[Text, ...]
    right: int
    why: Text
    again: Text
    ask_again: Text
    facts: tuple[str, ...]


class Question(Struct, frozen=True):
    """A question the patient may pick to take to the clinician."""

    id: str
    text: Text


class Term(Struct, frozen=True):
    """A medical word: as pages write it, the few words beside its first use, and its meaning."""

    id: str
    words: tuple[str, ...]
    gloss: str
    means: Text
    facts: tuple[str, ...]


class Plan(Struct, frozen=True):
    """A list of pages that staff lead a patient through; `name` as staff read it."""

    id: str
    name: str
    pages: tuple[str, ...]


class Singles(Struct, frozen=True):
    """The screens that belong to no chapter."""

    attract: Page
    welcome: Page
    questions: Page
    check: Page
    talk_over: Page
    finish: Page
    help: Page


class Glass(Struct, frozen=True):
    """The screen: `diagonal_in` in inches, unset where the system knows; if staff get a second."""

    diagonal_in: float | None = None
    second: bool = True


class Pack(Struct, frozen=True):
    """Everything a visit shows, in one language."""

    id: str
    version: str
    updated: dt.date
    language: str
    languages: tuple[str, ...]
    review: Review
    standing: Standing
    clinic_name: str
    funding: str | None
    glass: Glass
    chapters: tuple[Chapter, ...]
    singles: Singles
    questions: tuple[Question, ...]
    items: tuple[Item, ...]
    plans: tuple[Plan, ...]
    words: Words
    staff_words: StaffWords
    dates: Dates
    source_kinds: dict[SourceKind, str]
    source_about: dict[str, str]
    """What each source is about, in plain words and without a full stop."""
    chapter_titles: dict[str, str]
    sources: dict[str, Source]
    facts: dict[str, Fact]
    terms: tuple[Term, ...]
    takehome: TakeHome = TakeHome()
    left_out: tuple[str, ...] = ()
    unset: tuple[str, ...] = ()
    """The clinic's values that have words and no value, such as `clinic.phone`."""

    def pages(self) -> tuple[Page, ...]:
        """Give the pages of all chapters, in the order of the walk."""
        return tuple(page for chapter in self.chapters for page in chapter.pages)

    def every_page(self) -> tuple[Page, ...]:
        """Give the pages of all chapters, then the more pages."""
        return (*self.pages(), *self.more_pages())

    def more_pages(self) -> tuple[Page, ...]:
        """Give the pages one may only step aside to."""
        return tuple(page for chapter in self.chapters for page in chapter.more)
