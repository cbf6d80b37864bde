"""Tells when files are changed, however an editor saves them."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

GATHER_MS = 40
"""An editor that writes, renames and removes says so many times; this is waited for the last."""


class Watch(QObject):
    """Watches files and their folders. Who is told renews the watch, then looks."""

    changed = Signal()

    def __init__(self, paths: Callable[[], Iterable[Path]], parent: QObject) -> None:
        """Take what gives the files and folders to be watched."""
        super().__init__(parent)
        self._paths = paths
        self.watcher = QFileSystemWatcher(self)
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self.watcher.fileChanged.connect(self._soon)
        self.watcher.directoryChanged.connect(self._soon)
        self._gather.timeout.connect(self.changed)
        self.renew()

    def renew(self) -> None:
        """Watch what is there now: a file that was renamed into place is another file."""
        seen = [*self.watcher.files(), *self.watcher.directories()]
        if seen:
            self.watcher.removePaths(seen)
        there = [str(path) for path in self._paths()]
        if there:
            self.watcher.addPaths(there)

    def _soon(self) -> None:
        if not self._gather.isActive():
            self._gather.start()
