"""One pack on one glass: what a visit shows, fitted, in the sizes the patient chose."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.content.model import Pack
from kiosk.shell.bar import FOLDED_AWAY, ButtonId
from kiosk.shell.buttons import MOVES, Whose, buttons, label, labels
from kiosk.shell.codes import codes_of
from kiosk.shell.easel import Easel, set_up_easel, without_tools
from kiosk.shell.fit import Part, fit
from kiosk.shell.glass import Glass
from kiosk.shell.layout import Frame
from kiosk.shell.route import route
from kiosk.shell.scene import Scene, scene_of
from kiosk.shell.setup import Setup, set_up
from kiosk.shell.stop import Stop
from kiosk.shell.wording import FrameWords, frame_words
from kiosk.visit import events as ev
from kiosk.visit.aside import origin
from kiosk.visit.following import following
from kiosk.visit.outline import outline_of
from kiosk.visit.places import Checking, Reading, StaffPlace, TakingHome
from kiosk.visit.result import result
from kiosk.visit.screen import Kind, Plate, PlateKind, Screen, text
from kiosk.visit.show import Show
from kiosk.visit.show_testing import GlassSize
from kiosk.visit.state import Visit
from kiosk.visit.step import step

MOST_KEPT = 64
"""How many fitted screens are kept, so that a walk back and forth measures nothing twice."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A screen, its parts on this glass, and how many words it has; counted once, asked often."""

    screen: Screen
    parts: tuple[Part, ...]
    words: int


class Stage:
    """Fits the screens of a pack to a glass, and remembers the latest."""

    def __init__(self, pack: Pack, glass: Glass, cap_ratio: float) -> None:
        """Take a pack, a glass, and the typeface's capital height over its size."""
        self.pack, self.glass, self._cap_ratio = pack, glass, cap_ratio
        self.outline = outline_of(
            pack, self.parts, self.words, lambda visit: len(self.codes(visit))
        )
        size = GlassSize(glass.width, glass.height, glass.mm_per_px)
        self._show = Show(pack, self.outline, self.codes, size)
        self._setups: dict[tuple[ev.TextSize, Whose], Setup] = {}
        self._fitted: dict[object, Fitted] = {}
        self._apart = False

    def setup(self, visit: Visit) -> Setup:
        """Give sizes, ruler and frame for the text size of a visit, and for who has the bar."""
        size, whose = visit.display.text_size, self._whose(self._met(visit))
        if (size, whose) not in self._setups:
            words, bar = frame_words(self.pack), buttons(self.pack, whose)
            status = words.help, words.review
            setup = set_up(self.glass, size, self._cap_ratio, bar, status)
            self._setups[size, whose] = setup
        return self._setups[size, whose]

    def fitted(self, visit: Visit) -> Fitted:
        """Give the visit's screen and its parts."""
        visit = self._met(visit)
        key = self._kept(visit)
        if key not in self._fitted:
            if len(self._fitted) >= MOST_KEPT:
                self._fitted.pop(next(iter(self._fitted)))
            setup = self.setup(visit)
            screen = self._complete(self._screen(visit), visit, setup.frame)
            parts = fit(screen, setup.frame, setup.ruler, setup.indent)
            self._fitted[key] = Fitted(screen, parts, screen.words())
        return self._fitted[key]

    def scene(self, visit: Visit) -> Scene:
        """Give everything on the glass for a visit."""
        fitted = self.fitted(visit)
        screen, parts = fitted.screen, fitted.parts
        frame = self.setup(visit).frame
        words = self.pack.words
        said = self._labels(visit, frame)
        said[ButtonId.NEXT] = self._next_label(screen, visit, len(parts))
        settings, easel = self._settings(visit), self._easel(visit, fitted)
        if not easel:
            said[ButtonId.DRAW] = ""
        scene = scene_of(screen, parts, visit, frame, words.part, said, settings)
        return replace(scene, easel=easel)

    def ahead(self, visit: Visit) -> Scene | None:
        """Give the scene Next leads to, so that its picture can be drawn before it is asked for."""
        if visit.part + 1 < self.parts(visit):
            return self.scene(replace(visit, part=visit.part + 1))
        place = following(self.outline, visit)
        if not isinstance(place, Reading):
            return None
        return self.scene(replace(visit, place=place, part=0))

    def behind(self, visit: Visit) -> Scene | None:
        """Give the scene Back leads to, for the same reason."""
        if not visit.history or not isinstance(visit.history[-1].place, Reading | Checking):
            return None
        return self.scene(step(self.outline, replace(visit, quiet_s=0.0), ev.Back()))

    def parts(self, visit: Visit) -> int:
        """Count the parts of the visit's screen."""
        return len(self.fitted(visit).parts)

    def words(self, visit: Visit) -> int:
        """Count the words of the visit's screen."""
        return self.fitted(visit).words

    def codes(self, visit: Visit) -> tuple[str, ...]:
        """Give what each code of the page one takes home holds."""
        if not isinstance(visit.place, TakingHome):
            return ()
        return codes_of(self.pack, visit.place.sheet, result(self.outline, visit))

    def wording(self) -> FrameWords:
        """Give the words of the frame."""
        return frame_words(self.pack)

    def stops(self, *settings: ev.Move) -> Iterator[Stop]:
        """Give every screen there is, for the tour."""
        return route(self.outline, *settings)

    def forget(self) -> None:
        """Drop what was fitted for a visit that is over."""
        self._fitted.clear()

    def _kept(self, visit: Visit) -> object:
        """Give what a fitted screen is kept under: all that it depends on."""
        return (
            *(visit.place, visit.display, visit.answers, visit.picked, visit.detail),
            *(visit.leading, origin(visit)),
        )

    def stand_apart(self, *, apart: bool) -> None:
        """Show nothing but the page, as staff have a second screen; or their bar and notes too."""
        self._apart = apart
        self.forget()

    def _met(self, visit: Visit) -> Visit:
        """Give the visit as it is met here: where staff have a second screen, as the patient's."""
        led = visit.leading and self._apart and not isinstance(visit.place, StaffPlace)
        return replace(visit, leading=None) if led else visit

    def _whose(self, visit: Visit) -> Whose:
        return Whose.STAFFS if visit.leading else Whose.PATIENTS

    def _screen(self, visit: Visit) -> Screen:
        return self._show.screen(visit)

    def _labels(self, visit: Visit, frame: Frame) -> dict[ButtonId, str]:
        return labels(self.pack, self._met(visit), folded=frame.bar.folded)

    def _settings(self, visit: Visit) -> dict[ButtonId, str]:
        """Give the setting in use of each button that has one."""
        words = self.pack.words
        return {
            ButtonId.TEXT_SIZE: getattr(words, f"text_size_{visit.display.text_size}"),
            ButtonId.CONTRAST: getattr(words, f"contrast_{visit.display.contrast}"),
        }

    def _easel(self, visit: Visit, fitted: Fitted) -> Easel | None:
        """Give what stands around the picture while staff draw on it; a code is no picture."""
        setup, parts = self.setup(visit), fitted.parts
        part = parts[min(visit.part, len(parts) - 1)]
        if not visit.leading or not part.figure or part.panel or fitted.screen.code:
            return None
        if self._apart:
            return without_tools(part.rows)
        words, light = self.pack.staff_words, visit.display.contrast is ev.Contrast.LIGHT
        return set_up_easel(part.rows, part.figure, setup.frame, setup.ruler, words, light=light)

    def _next_label(self, screen: Screen, visit: Visit, parts: int) -> str:
        """Give the word on Next: none where it would do nothing."""
        if visit.part + 1 < parts:
            return self.pack.words.next
        if not following(self.outline, visit):
            return ""
        words, bar = self.pack.words, self.setup(visit).frame.bar
        tight = screen.next_label == words.to_page and not bar.long
        return words.to_page_short if tight else screen.next_label

    def _complete(self, screen: Screen, visit: Visit, frame: Frame) -> Screen:
        """Add the choices of display where the bar does not show them, near the contents' top."""
        hero = screen.kind is Kind.ATTRACT
        missing = FOLDED_AWAY[0] not in frame.bar.boxes
        menu = screen.kind is Kind.CONTENTS and missing
        if not hero and not menu:
            return screen
        kind = PlateKind.QUIET if hero else PlateKind.PAGE
        settings = self._settings(visit)
        said = ((button, text(label(self.pack, button))) for button in FOLDED_AWAY)
        plates = tuple(
            Plate(kind, words, MOVES[button](visit), state=settings[button])
            for button, words in said
        )
        if hero:
            *rest, staff, cleaning = screen.body
            staffs = (staff,) if frame.low else (staff, cleaning)  # the staff side cleans too
            return replace(screen, body=(*rest, *plates, *staffs))
        welcome, sources, *rest = screen.body
        return replace(screen, body=(sources, *plates, welcome, *rest))
