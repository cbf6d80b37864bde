"""Every screen of a pack's tour: what is drawn on it and what is spoken of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible

from kiosk.shell.stage import Stage
from kiosk.shell.startup import Shell
from kiosk.shell.survey import look, nodes
from kiosk.visit import events as ev
from kiosk.visit.screen import Kind

HEROES = (Kind.ATTRACT, Kind.FINISH, Kind.STAFF_CLEANING)


@dataclass(frozen=True)
class Words:
    """The words of one screen; a page is a screen with a bar that no warning covers."""

    is_page: bool
    is_staffs: bool
    drawn: tuple[str, ...]
    spoken: tuple[str, ...]


def words_on_screens(stage: Stage, size: ev.TextSize) -> Iterator[Words]:
    """Draw every screen of a stage and give its words."""
    shell = Shell(stage, now=lambda: 0.0)
    shell.window.resize(stage.glass.width, stage.glass.height)
    shell.window.show()
    QAccessible.setActive(True)
    try:
        for stop in stage.stops(ev.SetTextSize(size)):
            shell.view.stand(stop.visit)
            shell.settle()
            yield Words(
                shell.view.scene.kind not in HEROES and not shell.view.player.warning,
                shell.view.scene.kind.startswith("staff-"),
                tuple(entry.get("text", entry.get("alt")) for entry in look(shell.eyes())),
                tuple(node.text(QAccessible.Text.Name) for node in nodes(shell.window)),
            )
    finally:
        shell.close()
