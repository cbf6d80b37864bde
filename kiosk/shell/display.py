"""Whether Qt can open a window here: where it cannot, it ends the process with a core dump."""

import os
import sys
from pathlib import Path

CHOICE = "QT_QPA_PLATFORM"
ADDRESSES = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
"""The platforms Qt tries unasked, in its order, and what leads each to its display."""
SCREENLESS = ("offscreen", "minimal")
"""Qt platforms that draw where nobody sees it."""


def has_screen() -> bool:
    """Whether there is a display to open a window on, or one was chosen by hand."""
    return bool(_platforms())


def unreachable() -> tuple[str, str] | None:
    """Give the display that cannot be opened, and what to do; None where a window can open."""
    tried = _platforms()
    if not tried or any(_opens(platform) for platform in tried):
        return None
    names = " and ".join(os.environ.get(ADDRESSES[platform]) or platform for platform in tried)
    given = " and ".join(name for name in (CHOICE, *ADDRESSES.values()) if os.environ.get(name))
    return names, f"Log in at the screen, or unset {given}."


def _platforms() -> list[str]:
    """Give the platforms Qt tries one after the other; none without a screen."""
    chosen = os.environ.get(CHOICE)
    if chosen:
        names = [each.partition(":")[0] for each in chosen.split(";")]
        return [name for name in names if name not in SCREENLESS]
    if sys.platform in ("darwin", "win32"):
        return [sys.platform]
    return [platform for platform, address in ADDRESSES.items() if os.environ.get(address)]


def _opens(platform: str) -> bool:
    match platform:
        case "wayland":
            return _wayland_opens()
        case "xcb":
            return _x_opens()
        case _:
            return True


def _wayland_opens() -> bool:
    import socket

    name = os.environ.get(ADDRESSES["wayland"], "wayland-0")
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name)
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return False
    return True


def _x_opens() -> bool:
    """Connect as Qt will. The connection is kept: a server whose last client leaves starts over."""
    from ctypes import CDLL, c_void_p

    xcb = CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = c_void_p
    refused: int = xcb.xcb_connection_has_error(c_void_p(xcb.xcb_connect(None, None)))
    return not refused
