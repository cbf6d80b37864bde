"""Looks at the pictures before a patient does: each is there, small enough, and a drawing."""

from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from kiosk.content.problem import Problems

MAX_BYTES = 300_000
"""More than any picture here needs; a larger one would make a page turn wait."""
ROOT = ("svg", "http://www.w3.org/2000/svg svg")

Fault = tuple[str, str]
"""What is wrong with a picture, and what to do."""


@dataclass(slots=True)
class Pictures:
    """The folder of pictures; each is looked at once. A closed folder is one problem, not many."""

    folder: Path
    problems: Problems
    _faults: dict[str, Fault | None] = field(default_factory=dict)
    _open: bool = field(init=False)

    def __post_init__(self) -> None:
        """Note a folder that cannot be opened."""
        try:
            next(self.folder.iterdir(), None)
            self._open = True
        except OSError:
            self._open = False
            what = "This folder of pictures cannot be opened."
            self.problems.add(self.folder, 1, what, "Put the pictures there, and let it be read.")

    def path(self, name: str) -> Path:
        """Give the file of a picture."""
        return self.folder / f"{name}.svg"

    def holds(self, name: str) -> bool:
        """Whether a picture is there and can be drawn."""
        return self._open and self.fault(name) is None

    def fault(self, name: str) -> Fault | None:
        """Give what is wrong with a picture, or None; never raises for a bad file."""
        if self._open and name not in self._faults:
            self._faults[name] = _fault(self.path(name))
        return self._faults.get(name)


def _fault(path: Path) -> Fault | None:
    try:
        found = path.stat().st_size if path.is_file() else None
        if found is None:
            return f"The picture {path.name} is missing.", "Put it in assets/illustrations."
        if found > MAX_BYTES:
            what = f"The picture {path.name} is {found:,} bytes; at most {MAX_BYTES:,} are drawn."
            return what, "Draw it simpler."
        data = path.read_bytes()
    except OSError as error:
        what = f"The picture {path.name} cannot be read ({error.strerror})."
        return what, "Replace it, or let it be read."
    if not _is_drawing(data):
        return f"The picture {path.name} is no SVG drawing.", "Save it again as plain SVG."
    return None


def _is_drawing(data: bytes) -> bool:
    """Whether the whole text is XML with an svg as its root, and declares nothing of its own."""
    roots: list[str] = []
    parser = expat.ParserCreate(namespace_separator=" ")

    def begin(name: str, _: dict[str, str]) -> None:
        if not roots:
            roots.append(name)

    def declare(*_: object) -> None:
        roots.append("a document type")

    parser.StartElementHandler = begin
    parser.StartDoctypeDeclHandler = declare
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError):  # the latter two: unheard-of encodings
        return False
    return roots[0] in ROOT
