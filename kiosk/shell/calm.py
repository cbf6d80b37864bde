"""What is shown when the content cannot be: a calm page for patients, the list for staff."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kiosk.content.files import is_file
from kiosk.content.model import Page, Paragraph
from kiosk.content.problem import Problem
from kiosk.shell.bar import Button, ButtonId
from kiosk.shell.fit import Part, fit
from kiosk.shell.glass import Glass
from kiosk.shell.scene import Scene, scene_of
from kiosk.shell.setup import Setup, set_up
from kiosk.shell.stop import Stop
from kiosk.shell.wording import FrameWords
from kiosk.visit import events as ev
from kiosk.visit.outline import Outline
from kiosk.visit.places import Attract, Finished
from kiosk.visit.screen import Kind, Plate, PlateKind, Screen, text
from kiosk.visit.state import Visit, fresh
from kiosk.visit.step import step

TITLE = "Please ask our staff"
BODY = "This screen is not working just now. Our staff will help you."
FOR_STAFF = "For staff"
LIST_TITLE = "What to mend in the content"
LABELS: dict[ButtonId, tuple[str, ...]] = {
    ButtonId.BACK: ("Back",),
    ButtonId.TEXT_SIZE: ("Text size",),
    ButtonId.CONTRAST: ("Contrast",),
    ButtonId.CONTENTS: ("Contents", "More"),
    ButtonId.FINISH: ("Finish",),
    ButtonId.NEXT: ("Next", "Try again"),
}
"""Words for the bar; the list has no contents, but its bar stands as it does on other screens."""
LONG = {ButtonId.NEXT: "Back to the page"}
"""As wide as the words that Next carries elsewhere where it has room."""
PART = "part {part} of {parts}"
FRAME_WORDS = FrameWords(
    clinic="",
    review="",
    review_short="",
    help="The kiosk starts once this is mended.",
    warning_title="Are you still here?",
    warning_body="Touch the screen to stay. In {seconds} seconds this list is closed.",
    warning_stay="I’m still here",
    warning_clear="Close the list",
)
"""Words that must be there when no file can be read; all others come from the content."""


class CalmStage:
    """Stands in for a stage while there is no sound pack."""

    def __init__(
        self,
        problems: Sequence[Problem],
        glass: Glass,
        cap_ratio: float,
        help_page: Page | None = None,
    ) -> None:
        """Take what is wrong, and the pack's own calm page where that could be read."""
        self.glass, self._cap_ratio = glass, cap_ratio
        self.problems, self._help = problems, help_page
        self.outline = Outline(("list",), (), (), ("en",), parts=self.parts)

    def setup(self, visit: Visit) -> Setup:
        """Give sizes, ruler and frame."""
        buttons = tuple(
            Button(button, labels, LONG.get(button, "")) for button, labels in LABELS.items()
        )
        return set_up(
            self.glass, visit.display.text_size, self._cap_ratio, buttons, (FRAME_WORDS.help, "")
        )

    def fitted(self, visit: Visit) -> tuple[Screen, tuple[Part, ...]]:
        """Give the calm page, or the list once staff asked for it."""
        setup = self.setup(visit)
        calm = isinstance(visit.place, Attract | Finished)
        screen = self._calm() if calm else self._list()
        return screen, fit(screen, setup.frame, setup.ruler, setup.indent)

    def scene(self, visit: Visit) -> Scene:
        """Give everything on the glass."""
        screen, parts = self.fitted(visit)
        labels = {button: words[0] for button, words in LABELS.items()} | {ButtonId.CONTENTS: ""}
        if visit.part + 1 >= len(parts):
            labels[ButtonId.NEXT] = ""
        frame = self.setup(visit).frame
        return scene_of(screen, parts, visit, frame, PART, labels, {})

    def parts(self, visit: Visit) -> int:
        """Count the parts of the list."""
        return len(self.fitted(visit)[1])

    def ahead(self, visit: Visit) -> None:
        """Nothing is drawn ahead."""

    def behind(self, visit: Visit) -> None:
        """Nothing is drawn behind."""

    def forget(self) -> None:
        """Nothing is kept."""

    def wording(self) -> FrameWords:
        """Give the words of the frame."""
        return FRAME_WORDS

    def stops(self, *settings: ev.Move) -> Iterator[Stop]:
        """Give the calm page and each part of the list, for the tour."""
        visit = fresh(self.outline)
        for setting in settings:
            visit = step(self.outline, visit, setting)
        yield Stop("", visit)
        listed = step(self.outline, visit, ev.Start())
        for part in range(self.parts(listed)):
            yield Stop("", replace(listed, part=part))

    def _calm(self) -> Screen:
        page = self._help
        staff = Plate(PlateKind.QUIET, text(FOR_STAFF), ev.Start())
        body = page.body if page else (Paragraph(text(BODY)),)
        return Screen(
            id="help",
            kind=Kind.ERROR,
            title=page.title if page else TITLE,
            body=(*body, staff),
            figure=page.figure if page and is_file(page.figure.source) else None,
        )

    def _list(self) -> Screen:
        lines = tuple(Paragraph(text(str(problem))) for problem in self.problems)
        return Screen(id="staff-errors", kind=Kind.STAFF_ERRORS, title=LIST_TITLE, body=lines)
