"""Reads the picture of a page or a detail: its file, what it shows, the words over it."""

from kiosk.content.desk import Desk
from kiosk.content.figure import Figure, Label
from kiosk.content.motion import read_motion
from kiosk.content.schema import LabelFront
from kiosk.content.toml import Toml
from kiosk.content.toml_lines import Where


def read_figure(
    desk: Desk, toml: Toml, name: str, alt: str, labels: tuple[LabelFront, ...]
) -> Figure:
    """Give a picture, with every fault of its motion, its words and its labels noted."""
    for number, label in enumerate(labels):
        if not all(0 <= value <= 100 for value in (*(label.at or ()), *label.plate)):
            what = f"The label “{label.text}” points outside its picture."
            toml.fault(("labels", number), what, "Keep `at` and `plate` within 0 and 100.")
    return Figure(
        source=desk.pictures.path(name),
        alt=desk.line(toml, ("alt",), alt),
        labels=tuple(
            Label(desk.line(toml, ("labels", number, "text"), label.text), label.plate, label.at)
            for number, label in enumerate(labels)
        ),
        motion=read_motion(desk.pictures, name, desk.problems)
        if desk.pictures.holds(name)
        else None,
    )


def check_picture(desk: Desk, toml: Toml, where: Where, name: str) -> None:
    """Note what is wrong with the file of a picture."""
    if fault := desk.pictures.fault(name):
        toml.fault(where, *fault)
