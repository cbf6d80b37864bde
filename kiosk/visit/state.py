"""A visit: where it is, what was answered and picked, how it is shown, how long it is quiet."""

from dataclasses import dataclass, field

from kiosk.visit.events import Contrast, TextSize
from kiosk.visit.outline import Outline
from kiosk.visit.places import Attract, Place

Answers = tuple[tuple[int | None, ...], ...]
"""For each item in order, the answers given so far: none, one, or one and a second."""


@dataclass(frozen=True, slots=True)
class Display:
    """The patient's choices of how things look."""

    language: str
    text_size: TextSize = TextSize.DEFAULT
    contrast: Contrast = Contrast.LIGHT
    calm: bool = False
    """Whether pictures keep still."""


@dataclass(frozen=True, slots=True)
class Leading:
    """Staff lead: by which plan, which pages were shown, which items were talked over."""

    plan: str
    covered: frozenset[str] = frozenset()
    talked: frozenset[str] = frozenset()
    notes: bool = False
    """Whether the notes to staff stand in place of the page's words."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What Back returns to."""

    place: Place
    part: int
    answers: Answers
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One patient's visit. Lives in memory only and is dropped whole (standards P02)."""

    display: Display
    answers: Answers
    place: Place = field(default_factory=Attract)
    part: int = 0
    detail: str | None = None
    """What of the page's figure is looked at; None for all of it."""
    history: tuple[Moment, ...] = ()
    picked: frozenset[str] = frozenset()
    quiet_s: float = 0.0
    leading: Leading | None = None
    """How staff lead, or None where the patient goes alone."""
    handed: Leading | None = None
    """How staff led before they handed the screen over."""
    led: bool = field(default=False, compare=False)
    """Whether staff have led it at any time. Neither Back nor handing over undoes it."""
    listed: bool = field(default=False, compare=False)
    """Whether the talk-over list was shown at any time. The same holds."""

    def moment(self) -> Moment:
        """Give what Back will have to return to."""
        return Moment(self.place, self.part, self.answers, self.detail)


def fresh(outline: Outline) -> Visit:
    """Give the visit before anybody comes: default settings, nothing answered."""
    return Visit(Display(outline.languages[0]), ((),) * len(outline.items))
