"""Draws every screen there is: a picture each, a page to look through, and what was measured."""

import html
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QBuffer, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter

from kiosk import __version__
from kiosk.content.problem import Problem
from kiosk.content.reader import Reading
from kiosk.shell.calm import CalmStage
from kiosk.shell.deeds import do
from kiosk.shell.glass import Glass
from kiosk.shell.modes import MODES
from kiosk.shell.papers import prints
from kiosk.shell.player import Player, Staged
from kiosk.shell.second_stage import SecondStage
from kiosk.shell.stage import Stage
from kiosk.shell.startup import Shell
from kiosk.shell.survey import Seen, survey
from kiosk.visit import events as ev

EXAMPLE = Problem(
    "content/en/pen/parts.md", 3, "The field `alt` is missing.", "Say in a sentence what it shows."
)
"""Shown on the error screens of the tour when the content itself is sound."""

DRAWING = "staff-drawing"
"""The kind of a page staff draw on."""


@dataclass(frozen=True, slots=True)
class Sight:
    """One screen as drawn: its record for tour.json, and its picture."""

    record: dict[str, object]
    image: QImage
    seen: Seen


def sights(
    reading: Reading,
    glass: Glass,
    cap_ratio: float,
    modes: tuple[str, ...] = (),
    wanted: Callable[[str], bool] = lambda _: True,
) -> Iterator[Sight]:
    """Draw and measure every screen on a glass, or those whose picture is `wanted` by its name."""
    settings = tuple(MODES[mode] for mode in modes)
    calm = CalmStage(reading.errors() or (EXAMPLE,), glass, cap_ratio, reading.help_page)
    pack = reading.pack
    stages: list[Staged] = [Stage(pack, glass, cap_ratio)] if pack else []
    shell = Shell(stages[0] if stages else calm, now=lambda: 0.0)
    if pack:
        stages.append(SecondStage(pack, glass, cap_ratio, shell.view.board, lambda: True))
    shell.window.resize(glass.width, glass.height)
    shell.window.show()
    try:
        for stage in (*stages, calm):
            shell.view.play(Player(stage, now=lambda: 0.0))
            yield from _stops(shell, stage, glass, settings, wanted)
    finally:
        shell.close()


def _stops(
    shell: Shell,
    stage: Staged,
    glass: Glass,
    settings: tuple[ev.Move, ...],
    wanted: Callable[[str], bool],
) -> Iterator[Sight]:
    seen: set[str] = set()
    for stop in stage.stops(*settings):
        shell.view.stand(stop.visit)
        name = "/".join(filter(None, (shell.view.scene.id, stop.name)))
        if name in seen or not wanted(_picture(name)):
            continue
        if not stop.deeds or do(stop.deeds, shell.view):
            seen.add(name)
            yield _sight(shell, glass, name, drawn=bool(stop.deeds))


def _picture(name: str) -> str:
    """Give the file a screen is drawn into."""
    return f"{name.replace('/', '-').replace('#', '-part-')}.png"


def _sight(shell: Shell, glass: Glass, name: str, *, drawn: bool) -> Sight:
    shell.view.use_keys(by_keys=False)
    shell.settle()
    image = shell.window.grabWindow()
    seen = survey(shell.window, shell.eyes())
    scene = shell.view.scene
    kind = DRAWING if drawn else "warning" if shell.view.player.warning else scene.kind.value
    record: dict[str, object] = {
        "id": name,
        "kind": kind,
        "chapter": scene.chapter,
        "picture": _picture(name),
        "texts": [
            {
                "text": text.text,
                "rect_px": _rect(text.rect),
                "cap_height_mm": round(text.cap_px * glass.mm_per_px, 2),
                "role": text.role,
            }
            for text in seen.texts
        ],
        "controls": [
            {
                "name": control.name,
                "role": control.role,
                "rect_px": _rect(control.rect),
                "rect_mm": _rect(control.rect, glass.mm_per_px),
                "focus_index": control.focus_index,
            }
            for control in seen.controls
        ],
        "figures": [
            {"source": figure.source, "alt": figure.alt, "rect_px": _rect(figure.rect)}
            for figure in seen.figures
        ],
    }
    return Sight(record, image, seen)


def _rect(rect: QRectF, scale: float = 1.0) -> list[float]:
    return [round(value * scale, 2) for value in (rect.x(), rect.y(), rect.width(), rect.height())]


def draw_tour(
    reading: Reading, glass: Glass, cap_ratio: float, modes: tuple[str, ...], out: Path
) -> int:
    """Write the tour into a folder; give how many screens it has."""
    out.mkdir(parents=True, exist_ok=True)
    records = []
    for sight in sights(reading, glass, cap_ratio, modes):
        _write(out / str(sight.record["picture"]), _png(sight.image))
        records.append(sight.record)
    pack = reading.pack
    papers = []
    for paper in prints(pack) if pack else ():
        _write(out / str(paper.record["picture"]), _png(paper.image))
        papers.append(paper.record)
    tour = {
        "kiosk": {
            "version": __version__,
            "content_version": pack.version if pack else None,
            "language": pack.language if pack else None,
            "mode": list(modes),
        },
        "screen": {
            "width_px": glass.width,
            "height_px": glass.height,
            "mm_per_px": round(glass.mm_per_px, 5),
        },
        "screens": records,
        "papers": papers,
    }
    _write(out / "tour.json", msgspec.json.format(msgspec.json.encode(tour)))
    size = QSize(glass.width, glass.height)
    _write(out / "index.html", _page(records, papers, size).encode())
    return len(records)


def _write(path: Path, content: bytes) -> None:
    """Write a file; an error names it, on a full disk too."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def _page(records: list[dict[str, object]], papers: list[dict[str, object]], size: QSize) -> str:
    """Give the page to look through the tour."""
    return f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Tour, {size.width()} by {size.height()}</title>
<style>
body {{ font: 16px sans-serif; margin: 2em; background: #eee; color: #222; }}
main {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(26em, 1fr)); gap: 1.5em; }}
figure {{ margin: 0; }} img {{ width: 100%; border: 1px solid #888; }}
</style>
<h1>{len(records)} screens at {size.width()} by {size.height()}</h1>
<main>
{_figures(records)}
</main>
<h1>{len(papers)} pages to take home</h1>
<main>
{_figures(papers)}
</main>
</html>
"""


def _figures(records: list[dict[str, object]]) -> str:
    return "\n".join(
        f'<figure id="{html.escape(str(record["id"]))}"><a href="{record["picture"]}">'
        f'<img src="{record["picture"]}" loading="lazy" alt=""></a>'
        f"<figcaption>{html.escape(str(record['id']))}</figcaption></figure>"
        for record in records
    )
