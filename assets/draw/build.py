"""Write the pictures into assets/illustrations; the same parts always give the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from assets.draw.motion import faults, score
from assets.draw.registry import PICTURES
from assets.draw.svg import Writer

FOLDER = Path(__file__).resolve().parent.parent / "illustrations"
LIMIT = 60_000


def load_scenes() -> None:
    """Import every scenes module, so that its pictures register."""
    here = str(Path(__file__).resolve().parent)
    for module in sorted(m.name for m in iter_modules([here]) if m.name.startswith("scenes_")):
        import_module(f"assets.draw.{module}")


def drawn(name: str) -> dict[str, str]:
    """Give one picture's files by name: the still SVG; if it moves, its layers and their motion."""
    picture = PICTURES[name]
    files = {f"{name}.svg": Writer().picture(picture.title, picture.desc, picture.draw())}
    layers = picture.layers()
    if not layers:
        return files
    if found := faults(picture, layers):
        raise ValueError(f"{name} cannot move: {'; '.join(found)}")
    for layer in layers:
        title = f"{picture.title}: {layer.name}"
        files[f"{name}--{layer.name}.svg"] = Writer().picture(title, picture.desc, layer.node)
    return {**files, f"{name}.toml": score(picture, layers)}


def main(names: Sequence[str] = ()) -> int:
    """Draw the named pictures, or all of them; fail if one is too heavy."""
    load_scenes()
    unknown = [name for name in names if name not in PICTURES]
    if unknown:
        print(f"no picture is called {', '.join(unknown)}; known: {', '.join(sorted(PICTURES))}")
        return 2
    FOLDER.mkdir(exist_ok=True)
    heavy = 0
    for name in names or sorted(PICTURES):
        for file, text in drawn(name).items():
            (FOLDER / file).write_text(text, encoding="utf-8", newline="\n")
            size = len(text.encode())
            heavy += size > LIMIT
            print(f"{file:32} {size / 1000:5.1f} KB" + ("  over 60 KB" if size > LIMIT else ""))
    return 1 if heavy else 0
