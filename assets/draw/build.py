"""Write the pictures into assets/illustrations; the same parts always give the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from assets.draw.looks import LIGHT, LOOKS
from assets.draw.motion import faults, score
from assets.draw.registry import PICTURES
from assets.draw.writer import Writer

FOLDER = Path(__file__).resolve().parent.parent / "illustrations"
LIMIT = 60_000


def load_scenes() -> None:
    """Import every scenes module, so that its pictures register."""
    here = str(Path(__file__).resolve().parent)
    for module in sorted(m.name for m in iter_modules([here]) if m.name.startswith("scenes_")):
        import_module(f"assets.draw.{module}")


def worn(name: str) -> dict[str, str]:
    """Give one picture as SVG, still, in every look."""
    picture = PICTURES[name]
    root = picture.draw()
    return {
        look: Writer(wear).picture(picture.title, picture.desc, root)
        for look, wear in LOOKS.items()
    }


def drawn(name: str) -> dict[str, str]:
    """Give one picture's files by their place: the still SVG in each look; if it moves, its layers.

    The motion is the same in every look, and lies beside the light picture.
    """
    picture = PICTURES[name]
    layers = picture.layers()
    if layers and (found := faults(picture, layers)):
        raise ValueError(f"{name} cannot move: {'; '.join(found)}")
    sheets = {f"{name}.svg": (picture.title, picture.draw())}
    for layer in layers:
        title = f"{picture.title}: {layer.name}"
        sheets[f"{name}--{layer.name}.svg"] = (title, layer.node)
    files = {
        file if look == LIGHT else f"{look}/{file}": Writer(wear).picture(title, picture.desc, root)
        for look, wear in LOOKS.items()
        for file, (title, root) in sheets.items()
    }
    return {**files, f"{name}.toml": score(picture, layers)} if layers else files


def main(names: Sequence[str] = ()) -> int:
    """Draw the named pictures, or all of them; fail if one is too heavy."""
    load_scenes()
    unknown = [name for name in names if name not in PICTURES]
    if unknown:
        print(f"no picture is called {', '.join(unknown)}; known: {', '.join(sorted(PICTURES))}")
        return 2
    for look in LOOKS:
        (FOLDER if look == LIGHT else FOLDER / look).mkdir(exist_ok=True)
    heavy = 0
    for name in names or sorted(PICTURES):
        for file, text in drawn(name).items():
            (FOLDER / file).write_text(text, encoding="utf-8", newline="\n")
            size = len(text.encode())
            heavy += size > LIMIT
            print(f"{file:32} {size / 1000:5.1f} KB" + ("  over 60 KB" if size > LIMIT else ""))
    return 1 if heavy else 0
