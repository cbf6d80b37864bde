"""`kiosk bench`: how fast and how heavy, beside a bare window measured in the same run."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from kiosk.content.reader import read_pack
from kiosk.shell.day import today
from kiosk.shell.probe_print import PAGES
from kiosk.shell.run import mistakes

STARTS = 10
SLOWEST = 5
"""So many of the pictures that take longest to draw are named."""
STUCK_S = 300
"""A probe that has not ended by then does not end; the longest takes about a minute."""


class ProbeError(Exception):
    """A probe could not measure; says which, and why."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; `most` is the target, and the floor is what a bare window takes."""

    what: str
    value: float
    unit: str
    most: float
    floor: float | None = None

    @property
    def held(self) -> bool:
        """Whether the target is held, at the precision shown."""
        return round(self.value, 1 if self.unit != "s" else 2) <= self.most

    def __str__(self) -> str:
        """Give the line as it is printed."""
        digits = 2 if self.unit == "s" else 1
        floor = "" if self.floor is None else f"{self.floor:.{digits}f}"
        ratio = "" if not self.floor else f"{self.value / self.floor:.1f}x"
        mark = "held" if self.held else "MISSED"
        return (
            f"{self.what:<42}{self.value:>9.{digits}f} {self.unit:<3}"
            f"{self.most:>8.{digits}f} {floor:>8} {ratio:>7}  {mark}"
        )


@dataclass(frozen=True, slots=True)
class Unmeasured:
    """One line of the table about what this machine cannot measure, and why; it misses nothing."""

    what: str
    why: str
    held: ClassVar[bool] = True

    def __str__(self) -> str:
        """Give the line as it is printed."""
        return f"{self.what:<42}not measured: {self.why}"


def bench(content: Path) -> int:
    """Measure and print; gives 1 where a target is missed. Takes about two minutes."""
    reading = read_pack(content, today())
    if not reading.pack:
        sys.stderr.write(f"kiosk bench: the content has {mistakes(reading)}. Run `make check`.\n")
        return 1
    try:
        return 0 if _table(content) else 1
    except ProbeError as error:
        sys.stderr.write(f"kiosk bench: {error}\n")
        return 1


def _table(content: Path) -> bool:
    """Print line by line; give whether every target is held."""
    sys.stdout.write("Offscreen, software renderer, 1920x1080.\n")
    sys.stdout.write(f"{'':<42}{'measured':>12} {'target':>8} {'floor':>8} {'ratio':>7}\n")
    held = True
    for line in lines(content):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
        held = held and line.held
    return held


def lines(content: Path) -> Iterator[Line | Unmeasured]:
    """Measure line by line."""
    starts, floors, bare = [], [], 0.0
    for _ in range(STARTS):
        starts.append(_since("start", content)[0])
        took, found = _since("floor", content)
        floors.append(took)
        bare = found["pss_mb"]
    start, floor = statistics.median(starts), statistics.median(floors)
    yield Line(f"start to first page, median of {STARTS}", start, "s", 0.7, floor)
    turned = _probe("turns", content)["ms"]
    yield Line(f"key to page drawn, median of {len(turned)}", statistics.median(turned), "ms", 16.7)
    yield Line(f"key to page drawn, worst of {len(turned)}", max(turned), "ms", 33.0)
    yield Line("memory after a walk", _probe("memory", content)["pss_mb"], "MB", 130.0, bare)
    used = _probe("quiet", content)
    yield Line("processor, page, 20 s", used["page"], "%", 0.0)
    yield Line("processor, attract screen, 20 s", used["attract"], "%", 3.0)
    drawn = _probe("pictures", content)["ms"]
    slowest = sorted(drawn, key=lambda name: -drawn[name])[:SLOWEST]
    for name in slowest:
        yield Line(f"to draw {name.removesuffix('.svg')}", drawn[name], "ms", 20.0)
    moved = _probe("motions", content)
    yield Line("picture moving, worst frame", moved["worst_ms"], "ms", 33.0)
    yield Line("processor, once it rests, 5 s", moved["still"], "%", 0.0)
    drawn = _probe("ink", content)["ms"]
    yield Line(f"pen to ink, worst of {len(drawn)}", max(drawn), "ms", 33.0)
    yield Line("take-home page made, worst", _probe("papers", content)["s"], "s", 0.5)
    yield _handed_over(_probe("print", content)["s"])
    yield Line("growth over 1,000 visits", _probe("growth", content)["mb"], "MB", 1.0)


def _handed_over(seconds: float | None) -> Line | Unmeasured:
    what = f"take-home page handed over, worst of {PAGES}"
    if seconds is None:
        return Unmeasured(what, "CUPS is not installed")
    return Line(what, seconds, "s", 1.0)


def _since(name: str, content: Path) -> tuple[float, dict[str, Any]]:
    began = time.monotonic()
    found = _probe(name, content)
    return found["at"] - began, found


def _probe(name: str, content: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "kiosk.shell.probe", name, str(content)]
    try:
        done = subprocess.run(command, capture_output=True, check=True, text=True, timeout=STUCK_S)
    except subprocess.TimeoutExpired as error:
        raise ProbeError(f"{name} was not measured within {STUCK_S} seconds.") from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.strip() or f"exit code {error.returncode}"
        last = said.splitlines()[-1]
        raise ProbeError(f"{name} was not measured: {last}") from error
    found: dict[str, Any] = json.loads(done.stdout)
    return found
