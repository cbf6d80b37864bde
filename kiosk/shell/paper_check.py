"""Measures pages to take home for `kiosk check`, which opens no window."""

import os
from functools import cache
from typing import TYPE_CHECKING

from kiosk.content.model import Pack

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


def too_long_unseen(pack: Pack) -> tuple[str, ...] | None:
    """Name each sheet that does not fit; None where the system lacks what Qt needs."""
    try:
        from kiosk.shell.paper import too_long

        _set_type()
    except ImportError:
        return None
    return too_long(pack)


@cache
def _set_type() -> "QGuiApplication":
    """Give the application that text is set by, with the typeface; made once, and kept."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

    from PySide6.QtGui import QGuiApplication

    from kiosk.shell.ruler import load_typeface

    app = QGuiApplication.instance() or QGuiApplication([])
    load_typeface()
    assert isinstance(app, QGuiApplication)
    return app
