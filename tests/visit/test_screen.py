from pathlib import Path

from kiosk.content.figure import Figure, Label
from kiosk.content.model import Bullets, Paragraph, Run
from kiosk.visit import events as ev
from kiosk.visit.screen import Kind, Mark, Marked, Plate, PlateKind, Screen, text


def test_every_word_a_patient_has_to_read_is_counted() -> None:
    screen = Screen(
        id="page",
        kind=Kind.PAGE,
        title="Two words",
        kicker="Step one",
        body=(
            Paragraph((Run("Three "), Run("more", strong=True), Run(" words."))),
            Bullets((text("one"), text("two"))),
            Plate(PlateKind.ANSWER, text("An answer"), ev.Choose(0)),
            Marked(Mark.TALK, text("To talk over")),
        ),
        figure=Figure(Path("pen.svg"), "Not counted", (Label("The tip", (0, 0)),)),
    )
    assert screen.words() == 2 + 2 + 3 + 2 + 2 + 3 + 2


def test_a_screen_without_a_picture_counts_its_words_too() -> None:
    assert Screen(id="", kind=Kind.PAGE, title="Just a title", body=()).words() == 3
