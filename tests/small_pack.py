"""A small sound pack on disk, and ways to change it."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from small_files import (
    CLINIC,
    COVERAGE,
    DEPTH,
    DETAIL,
    GLOSSARY,
    ITEM,
    ITEMS,
    MOTION,
    PACK,
    PAGE,
    PAGES,
    PICTURE,
    QUESTIONS,
    SINGLES,
    SOURCE_WORDS,
    SOURCES,
    STANDARDS,
    STYLE,
    ZONE,
    interface,
)

from kiosk.content.problem import Problem
from kiosk.content.reader import Reading, read_pack

TODAY = dt.date(2026, 11, 21)
MOVED = "../assets/illustrations/pen-tip.toml"
"""The file of a motion, as seen from the content folder."""


@dataclass(frozen=True)
class SmallPack:
    """The pack in a folder."""

    root: Path

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def pictures(self) -> Path:
        return self.root / "assets" / "illustrations"

    def path(self, name: str) -> Path:
        """Give a file of the pack by its name within the content folder."""
        return self.content / name

    def write(self, name: str, text: str) -> None:
        """Write a file, and the folder it needs."""
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_text(text, "utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Change words of a file that stand there."""
        text = self.path(name).read_text("utf-8")
        assert old in text
        self.write(name, text.replace(old, new, 1))

    def add_more(self, name: str = "pen/tip") -> None:
        """Let a page lead aside to the more page `after/choices`."""
        self.edit("pack.toml", '["first-day"]', '["first-day"]\nmore = ["choices"]')
        self.edit(f"en/{name}.md", "facts = [", 'more = ["after/choices"]\nfacts = [')
        self.write("en/after/choices.md", PAGE.replace("NAME", "after-choices"))
        self.draw("after-choices")

    def draw(self, *names: str) -> None:
        """Add pictures."""
        for name in names:
            (self.pictures / f"{name}.svg").write_text(PICTURE)

    def add_details(self, *ids: str) -> None:
        """Give the page `pen/tip` details to touch, each with a picture of its own."""
        self.draw(*ids)
        details = "".join(DETAIL.replace("NAME", each) for each in ids)
        self.write("en/pen/tip.md", self.path("en/pen/tip.md").read_text("utf-8") + details)

    def add_depths(self, *until_mm: float) -> None:
        """Let one step through depths on the page `pen/tip`, and say what each reaches."""
        self.draw("ground", "needles", "cap")
        self.edit("en/pen/tip.md", '"F2"]\n', f'"F2"]\n\n{DEPTH}')
        zones = "".join(ZONE.replace("UNTIL", f"{depth}") for depth in until_mm)
        self.write("en/pen/tip.md", self.path("en/pen/tip.md").read_text("utf-8") + zones)

    def add_motion(self) -> None:
        """Let the picture of the page `pen/tip` come about in layers, told of in `MOVED`."""
        self.draw("pen-tip--ground", "pen-tip--hand")
        self.write(MOVED, MOTION)

    def line(self, name: str, words: str) -> int:
        """Give the line of a file that holds some words."""
        lines = self.path(name).read_text("utf-8").split("\n")
        return next(number for number, line in enumerate(lines, 1) if words in line)

    def read(self, today: dt.date = TODAY) -> Reading:
        return read_pack(self.content, today, self.pictures)

    def only_problem(self) -> Problem:
        """Read the pack, which must be kept from patients for one reason, and give the reason."""
        reading = self.read()
        assert reading.pack is None
        (problem,) = reading.problems
        assert problem.remedy
        return problem

    def places(self) -> list[tuple[str, int]]:
        """Read the pack and give file and line of every problem."""
        return [(problem.file, problem.line) for problem in self.read().problems]


def write_small_pack(root: Path) -> SmallPack:
    """Write the pack below `root`."""
    pack = SmallPack(root)
    pack.write("pack.toml", PACK)
    pack.write("clinic.toml", CLINIC)
    pack.write("sources.toml", SOURCES)
    pack.write("standards.toml", STANDARDS)
    pack.write("coverage.toml", COVERAGE)
    pack.write("en/interface.toml", interface())
    pack.write("en/glossary.toml", GLOSSARY)
    pack.write("en/sources.toml", SOURCE_WORDS)
    pack.write("en/style.toml", STYLE)
    pack.pictures.mkdir(parents=True)
    for name in (*SINGLES, *PAGES):
        page = QUESTIONS if name == "questions" else PAGE
        figure = name.replace("/", "-")
        pack.write(f"en/{name}.md", page.replace("NAME", figure))
        pack.draw(figure)
    check = pack.path("en/check.md").read_text("utf-8")
    items = (ITEM.replace("ITEM", item).replace("PAGE", page) for item, page in ITEMS)
    pack.write("en/check.md", check + "".join(items))
    return pack
