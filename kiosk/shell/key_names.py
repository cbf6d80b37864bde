"""What a key is called, as the test page names it (standards A26)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.visit.places import Key


def named(event: QKeyEvent) -> Key:
    """Give the name of a key, such as “F13” or “Left”, and the code the keyboard sent."""
    known = next((key for key in Qt.Key if key.value == event.key()), Qt.Key.Key_unknown)
    name = "" if known is Qt.Key.Key_unknown else known.name.removeprefix("Key_")
    return Key(name.replace("_", " "), event.nativeScanCode())
