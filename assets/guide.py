"""Draws the pictures of the guide for staff: screens of the tour, made small.

Run it as `make guide` after what staff see has changed; a test says when that is due.
"""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.content.reader import Reading, read_pack
from kiosk.shell.day import today
from kiosk.shell.glass import REFERENCE_IN, glass_of
from kiosk.shell.ruler import load_typeface
from kiosk.shell.run import REFERENCE_PX
from kiosk.shell.startup import make_app
from kiosk.shell.tour import sights

ROOT = Path(__file__).parent.parent
GUIDE = ROOT / "kiosk" / "STAFF.md"
PICTURES = Path(__file__).parent / "guide"
WIDTH_PX = 760
"""Twice as wide as they are shown, so that they print well."""


def names(guide: str) -> tuple[str, ...]:
    """Give the pictures a guide shows, each by the name it has on the tour."""
    return tuple(re.findall(r'src="\.\./assets/guide/([^"]+)"', guide))


def drawn(reading: Reading, cap_ratio: float) -> Iterator[tuple[str, QImage]]:
    """Draw the pictures the guide shows."""
    wanted = names(GUIDE.read_text("utf-8"))
    glass = glass_of(*REFERENCE_PX, REFERENCE_IN)
    for sight in sights(reading, glass, cap_ratio, wanted=wanted.__contains__):
        smooth = Qt.TransformationMode.SmoothTransformation
        yield str(sight.record["picture"]), sight.image.scaledToWidth(WIDTH_PX, smooth)


def main() -> int:
    """Write them, and nothing beside them."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_app()
    PICTURES.mkdir(exist_ok=True)
    for path in PICTURES.iterdir():
        path.unlink()
    for name, image in drawn(read_pack(ROOT / "content", today()), load_typeface()):
        image.convertToFormat(QImage.Format.Format_RGB888).save(str(PICTURES / name))
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
