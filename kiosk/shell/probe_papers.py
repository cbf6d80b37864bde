"""Measured from inside: how long a page to take home takes to make, beside the window's thread."""

import time
from pathlib import Path
from threading import Thread


def papers(content: Path) -> dict[str, float]:
    """Make each page at its longest in a thread of its own; give the seconds of the slowest."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.content.reader import read_pack
    from kiosk.shell.day import today
    from kiosk.shell.paper import pdf_of
    from kiosk.shell.ruler import load_typeface
    from kiosk.takehome.sheets import Sheet, longest

    app = QGuiApplication([])
    load_typeface()
    pack = read_pack(content, today()).pack
    assert pack
    paper, took = pack.takehome.paper, [0.0]

    def make(sheet: Sheet) -> None:
        began = time.perf_counter()
        pdf_of(sheet, paper)
        took.append(time.perf_counter() - began)

    for sheet in longest(pack):
        thread = Thread(target=make, args=(sheet,))
        thread.start()
        thread.join()
    del app
    return {"s": max(took)}
