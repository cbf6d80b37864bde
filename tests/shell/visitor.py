"""A visitor who knows of the kiosk only what the accessibility tree tells."""

from dataclasses import dataclass

from clock import Clock
from PySide6.QtCore import QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QGuiApplication,
    QImage,
)

from kiosk.shell.startup import Shell
from kiosk.shell.survey import CONTROLS, nodes

Role = QAccessible.Role
MOMENT_S = 1.0
"""Between two things a visitor does."""


@dataclass(frozen=True)
class Thing:
    """One thing in the tree: its role, its words, where it is on the glass, how it stands."""

    role: Role
    name: str
    about: str
    rect: QRect
    focused: bool
    checked: bool


class Visitor:
    """Uses the kiosk as an assistive tool does: hears what is there, presses it by its name."""

    def __init__(self, shell: Shell, clock: Clock) -> None:
        self.shell, self.window, self.clock = shell, shell.window, clock
        self._armed_s = clock.s
        shell.view.warned.connect(self._arm)
        QAccessible.setActive(True)

    def things(self) -> list[Thing]:
        """Give everything in the tree but the window itself, in reading order."""
        return [self._thing(node) for node in nodes(self.window)][1:]

    def told(self, *roles: Role) -> list[str]:
        """Give the words of everything, or of everything in some roles."""
        return [thing.name for thing in self.things() if not roles or thing.role in roles]

    def heading(self) -> str:
        """Give the one heading the screen begins with."""
        return self.told(Role.Heading)[0]

    def controls(self) -> list[Thing]:
        """Give everything one can use."""
        return [thing for thing in self.things() if thing.role in CONTROLS]

    def offered(self) -> list[str]:
        """Give the names of everything one can use."""
        return [thing.name for thing in self.controls()]

    def control(self, name: str) -> Thing:
        """Give one thing to use by its name."""
        found = [thing for thing in self.controls() if thing.name == name]
        assert found, f"{name!r} is not among {self.offered()}"
        return found[0]

    def focus(self) -> Thing | None:
        """Give the control that has the focus."""
        return next((thing for thing in self.controls() if thing.focused), None)

    def press(self, name: str) -> None:
        """Use a control."""
        self.control(name)
        self.pause()
        found = (node for node in nodes(self.window) if self._thing(node).name == name)
        node = next(node for node in found if node.role() in CONTROLS)
        node.actionInterface().doAction(QAccessibleActionInterface.pressAction())
        QGuiApplication.processEvents()

    def pause(self) -> None:
        """Let a moment pass, as before whatever is done by hand."""
        self.clock.pass_by(MOMENT_S)

    def wait(self, seconds: float) -> None:
        """Let time pass; the kiosk wakes when its timer is due, and only then."""
        timer, end = self.shell.view._timer, self.clock.s + seconds
        while timer.isActive() and self._armed_s + timer.interval() / 1000 <= end:
            self.clock.s = self._armed_s + timer.interval() / 1000
            timer.timeout.emit()
        self.clock.s = end

    def _arm(self) -> None:
        """Note when the timer is set: each time the kiosk tells how the quiet time stands."""
        self._armed_s = self.clock.s

    def look(self) -> QImage:
        """Give what is on the glass, the picture drawn."""
        self.shell.settle()
        return self.window.grabWindow()

    def _thing(self, node: QAccessibleInterface) -> Thing:
        state = node.state()
        return Thing(
            node.role(),
            node.text(QAccessible.Text.Name),
            node.text(QAccessible.Text.Description),
            node.rect().translated(-self.window.position()),
            bool(state.focused),
            bool(state.checked),
        )
