"""`kiosk preview`: opens the preview, or says in one line why it cannot."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.reader import Reading
from kiosk.shell.aim import HELP, named, names
from kiosk.shell.display import has_screen, unreachable
from kiosk.shell.glass import REFERENCE_IN, Glass, glass_of
from kiosk.shell.manuscript import Manuscript
from kiosk.shell.run import REFERENCE_PX
from kiosk.visit.outline import outline_of

if TYPE_CHECKING:
    from kiosk.shell.previewing import Preview

REFERENCES = ((1920, 1080, 21.5), (1080, 1920, 27.0), (1366, 768, 15.6), (1920, 1200, 10.1))
"""The glasses every page must stand well on (design section 4)."""
SHARE = 0.6
"""How much of the screen the window takes at first; the editor has the rest."""


def preview(
    content: Path,
    page: str,
    size: tuple[int, int] | None,
    diagonal: float | None,
    clinic: Path | None = None,
) -> int:
    """Open the preview at a page; give the exit code."""
    if not has_screen():
        sys.stderr.write("kiosk preview: there is no screen here. Run it where you can look.\n")
        return 1
    if trouble := unreachable():
        display, remedy = trouble
        sys.stderr.write(f"kiosk preview: the display {display} cannot be opened. {remedy}\n")
        return 1
    manuscript = Manuscript(content, clinic)
    reading = manuscript.read()
    name = named(content, page)
    if told := missing(reading, name):
        sys.stderr.write(f"kiosk preview: {told}\n")
        return 2
    return open_preview(manuscript, reading, name, glasses(size, diagonal)).exec()


def missing(reading: Reading, name: str) -> str:
    """Give why there is no such page, and what there is; nothing where it is there or may be."""
    if not reading.pack:
        return ""
    if name in reading.pack.left_out:
        return f"{name} is left out, as it needs a value that the clinic has not set."
    there = (*names(outline_of(reading.pack)), HELP)
    return "" if name in there else f"there is no page {name!r}. There are: {', '.join(there)}."


def glasses(size: tuple[int, int] | None, diagonal: float | None) -> tuple[tuple[str, Glass], ...]:
    """Give the glasses to choose from, by name: one given by hand first, then the references."""
    own = ((*(size or REFERENCE_PX), diagonal or REFERENCE_IN),) if size or diagonal else ()
    every = dict.fromkeys((*own, *REFERENCES))
    return tuple(
        (f"{wide} × {high}, {inches:g} in", glass_of(wide, high, inches))
        for wide, high, inches in every
    )


def open_preview(
    manuscript: Manuscript, reading: Reading, name: str, choice: tuple[tuple[str, Glass], ...]
) -> "Preview":
    """Open the window; nothing is drawn until events are handled."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.shell.previewing import Preview
    from kiosk.shell.ruler import load_typeface
    from kiosk.shell.startup import make_app

    app = make_app()
    shown = Preview(app, manuscript, reading, name, choice, load_typeface())
    shown.window.resize(QGuiApplication.primaryScreen().availableSize() * SHARE)
    shown.window.show()
    return shown
