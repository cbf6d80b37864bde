"""Where in the program a fault lies, without anything it says: words may quote a visit."""

import re
from pathlib import PurePath
from traceback import extract_tb
from types import TracebackType

CALL = re.compile(r"Q\w+(?:::\w+)+", re.ASCII)
"""What Qt itself begins its complaints with, such as `QPainter::begin`: a name in its source."""


def place_of_error(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Give the kind of an exception, and the file and line it came from."""
    frames = extract_tb(trace)
    if not frames:
        return kind.__name__
    return f"{kind.__name__}, {PurePath(frames[-1].filename).name}:{frames[-1].lineno}"


def place_of_message(category: str | None, file: str | None, line: int, text: str) -> str:
    """Give the file and line of a message, or else what Qt was about; of its text only a name."""
    if file:
        return f"{PurePath(file).name}:{line}"
    called = CALL.match(text)
    return called[0] if called else category or "Qt"
