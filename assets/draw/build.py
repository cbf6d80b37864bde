"""Write the pictures into assets/illustrations; the same parts always give the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from assets.draw.looks import LIGHT, LOOKS
from assets.draw.registry import PICTURES
from assets.draw.writer import Writer

FOLDER = Path(__file__).resolve().parent.parent / "illustrations"
LIMIT = 60_000


def load_scenes() -> None:
    """Import every scenes module, so that its pictures register."""
    here = str(Path(__file__).resolve().parent)
    for module in sorted(m.name for m in iter_modules([here]) if m.name.startswith("scenes_")):
        import_module(f"assets.draw.{module}")


def file_of(name: str, look: str) -> Path:
    """Where a picture lies in a look."""
    return (FOLDER if look == LIGHT else FOLDER / look) / f"{name}.svg"


def drawn(name: str) -> dict[str, str]:
    """Give one picture as SVG in every look."""
    picture = PICTURES[name]
    root = picture.draw()
    return {
        look: Writer(wear).picture(picture.title, picture.desc, root)
        for look, wear in LOOKS.items()
    }


def main(names: Sequence[str] = ()) -> int:
    """Draw the named pictures, or all of them; fail if one is too heavy."""
    load_scenes()
    unknown = [name for name in names if name not in PICTURES]
    if unknown:
        print(f"no picture is called {', '.join(unknown)}; known: {', '.join(sorted(PICTURES))}")
        return 2
    for look in LOOKS:
        file_of("", look).parent.mkdir(exist_ok=True)
    heavy = 0
    for name in names or sorted(PICTURES):
        texts = drawn(name)
        for look, text in texts.items():
            file_of(name, look).write_text(text, encoding="utf-8", newline="\n")
        size = max(len(text.encode()) for text in texts.values())
        heavy += size > LIMIT
        print(f"{name:24} {size / 1000:5.1f} KB" + ("  over 60 KB" if size > LIMIT else ""))
    return 1 if heavy else 0
