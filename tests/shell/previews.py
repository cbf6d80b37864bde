"""A preview of a small pack that a test changes, and what an author in front of it notices."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from clock import Clock
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from small_pack import SmallPack

from kiosk.shell import survey
from kiosk.shell.glass import Glass
from kiosk.shell.manuscript import Manuscript
from kiosk.shell.models import RowsModel
from kiosk.shell.preview import glasses
from kiosk.shell.previewing import Preview
from kiosk.shell.watch import Watch

WINDOW = 1400, 700


@dataclass(frozen=True)
class Previewed:
    """A preview with its window shown."""

    preview: Preview
    pack: SmallPack
    clock: Clock

    def spoken(self) -> list[str]:
        """Give all words in the window, in reading order."""
        self.preview.settle()
        named = (node.text(QAccessible.Text.Name) for node in survey.nodes(self.preview.window))
        return [name for name in named if name]

    def save(self, name: str, old: str, new: str) -> None:
        """Change words of a file, as an editor that writes in place does."""
        self.pack.edit(name, old, new)
        self.saved(name)

    def saved(self, name: str) -> None:
        """Tell that a file was saved."""
        self.preview.watch.watcher.fileChanged.emit(str(self.pack.path(name)))
        self.wake(self.preview.watch)

    def wake(self, timers: Watch | None = None) -> None:
        """Wake the timers that run: all of them, or those of the watch only."""
        for timer in (timers or self.preview.view).findChildren(QTimer):
            if timer.isActive():
                if timer.isSingleShot():
                    timer.stop()
                timer.timeout.emit()

    def findings(self) -> list[str]:
        """Let the checker look; give what stands in the panel's list."""
        self.preview.inspect()
        findings = self.preview.panel.findings
        assert isinstance(findings, RowsModel)
        (role,) = findings.roleNames()
        rows = (findings.index(row) for row in range(findings.rowCount()))
        return [str(findings.data(row, role)) for row in rows]

    @property
    def title(self) -> str:
        """The title of the page on the glass."""
        return self.preview.view.scene.title

    @property
    def part(self) -> int:
        """Which part of the page is shown, counted from 0."""
        return self.preview.view.player.visit.part

    @property
    def note(self) -> str:
        """Why what was saved cannot be shown."""
        return self.preview.panel.note


@contextmanager
def previewed(
    app: QGuiApplication,
    pack: SmallPack,
    cap_ratio: float,
    page: str = "pen/parts",
    choice: Sequence[tuple[str, Glass]] = glasses(None, None),
    clinic: Path | None = None,
) -> Iterator[Previewed]:
    """Open a preview, and close it at the end."""
    clock, manuscript = Clock(), Manuscript(pack.content, clinic)
    preview = Preview(app, manuscript, manuscript.read(), page, choice, cap_ratio, clock)
    preview.window.resize(*WINDOW)
    preview.window.show()
    QAccessible.setActive(True)
    try:
        yield Previewed(preview, pack, clock)
    finally:
        preview.close()


def spoken_of(shown: Previewed, opening: str) -> QAccessibleInterface:
    """Give the thing whose name begins so."""
    shown.preview.settle()
    every = survey.nodes(shown.preview.window)
    return next(node for node in every if node.text(QAccessible.Text.Name).startswith(opening))


def middle(shown: Previewed, opening: str) -> QPoint:
    """Give where the thing is whose name begins so."""
    return spoken_of(shown, opening).rect().center() - shown.preview.window.position()
