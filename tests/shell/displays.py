"""Displays to connect to, without a screen: sockets that answer as a display server does."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

REFUSED, GRANTED = 0, 1
FIRST_PORT = 6000
"""The port of X display 0."""
SETUP = 32
"""Bytes that follow a granted connection to X, at the least."""


@contextmanager
def wayland_at(path: Path) -> Iterator[None]:
    """Listen as a compositor does, which says nothing before it is asked."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen()
        yield


@contextmanager
def x_server(answer: int) -> Iterator[str]:
    """Listen as an X server does, and answer the one who connects; gives the display's name."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        answering = Thread(target=_answer, args=(server, answer))
        answering.start()
        try:
            yield f"127.0.0.1:{server.getsockname()[1] - FIRST_PORT}"
        finally:
            server.shutdown(socket.SHUT_RDWR)
            answering.join()


def _answer(server: socket.socket, answer: int) -> None:
    try:
        asked, _ = server.accept()
    except OSError:
        return
    with asked:
        asked.recv(4096)
        header = (answer, 0, 11, 0, 0, 0, SETUP // 4, 0)
        asked.sendall(bytes(header) + bytes(SETUP))
