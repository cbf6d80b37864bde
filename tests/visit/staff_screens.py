"""What staff see on a screen: its plates by name, and its words."""

from walks import Walk

from kiosk.content.model import Paragraph, plain
from kiosk.visit import events as ev
from kiosk.visit.screen import Plate, Screen
from kiosk.visit.state import fresh


def plates(screen: Screen) -> dict[str, Plate]:
    return {plain(piece.text): piece for piece in screen.body if isinstance(piece, Plate)}


def told(screen: Screen) -> list[str]:
    return [plain(piece.text) for piece in screen.body if isinstance(piece, Paragraph)]


def at(walk: Walk, *events: ev.Event) -> Screen:
    return walk.screen(walk.after(fresh(walk.outline), *events))
