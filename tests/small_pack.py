"""A small sound pack on disk, and ways to change it."""

import datetime as dt
from calendar import month_name
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.interface import FILLED
from kiosk.content.problem import Problem
from kiosk.content.provenance import SourceKind
from kiosk.content.reader import Reading, read_pack
from kiosk.content.words import Words

TODAY = dt.date(2026, 11, 21)

PACK = """\
id = "small"
version = "1.0.0"
updated = 2026-11-20
languages = ["en"]

[[chapters]]
id = "pen"
pages = ["parts", "tip"]

[[chapters]]
id = "after"
pages = ["first-day"]
"""

CLINIC = """\
[clinic]
name = "Riverside"

[times]
# wash_hours = 24
"""

SOURCES = """\
[sources.study]
kind = "trial"
title = "A study"
address = "doi:1"

[facts.F1]
sources = ["study"]
confidence = "strong"

[facts.F2]
sources = ["study"]
confidence = "moderate"
"""

SOURCE_WORDS = """\
[about]
study = "Needles on the scalp"
"""

INTERFACE = """\
[chapters]
pen = "The pen"
after = "Afterwards"
questions = "Your questions"
check = "Check what we explained"

[values."clinic.name"]
set = "{value}"
unset = "Your clinic"

[values."times.wash_hours"]
set = "after {value} hours"
one = "after {value} hour"
unset = "when we say"

[sources]
KINDS
[dates]
months = [MONTHS]
form = "{day} {month} {year}"

[words]
"""

GLOSSARY = """\
[terms.needle]
words = ["needle", "needles"]
gloss = "a fine point"
means = "A thin piece of steel with a point."
facts = ["F1"]
"""

STYLE = """\
alt_openings = ["picture of"]
"""

STANDARDS = """\
[balance]
benefit = ["F1"]
harm = ["F2"]
options = []
"""

COVERAGE = """\
[[statements]]
says = "Needles make holes"
facts = ["F1"]
"""

PICTURE = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">
<rect width="800" height="600" fill="#cde"/>
</svg>
"""

PAGE = """\
+++
title = "Page NAME"
figure = "NAME"
alt = "A hand holds NAME."
labels = [
    { text = "Needle", at = [50, 50], plate = [50, 15] },
]
facts = ["F1", "F2"]
+++
The page NAME explains **one** thing.

!!! staff
    Say: it is simple.
"""

QUESTIONS = PAGE.replace("thing.\n", "thing.\n\n- May I wait?\n- Who treats me?\n")

ITEM = """\

+++
id = "ITEM"
topic = "purpose"
page = "PAGE"
facts = ["F1"]
talk = "Talk about ITEM"
+++
A scene about ITEM. What now?

- [ ] The wrong way
- [x] The right way

!!! why
    That is why.

!!! again
    In other words.

!!! ask-again
    What comes next, asked anew?
"""

SINGLES = ("attract", "welcome", "questions", "check", "talk-over", "finish", "help")
PAGES = ("pen/parts", "pen/tip", "after/first-day")
ITEMS = (("first", "pen/parts"), ("second", "after/first-day"))


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
        (self.pictures / "after-choices.svg").write_text(PICTURE)

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
        (pack.pictures / f"{figure}.svg").write_text(PICTURE)
    check = pack.path("en/check.md").read_text("utf-8")
    items = (ITEM.replace("ITEM", item).replace("PAGE", page) for item, page in ITEMS)
    pack.write("en/check.md", check + "".join(items))
    return pack


def interface() -> str:
    """Give the interface with a word for each kind of source, each month and all else."""
    kinds = "".join(f'{kind} = "Kind {kind}"\n' for kind in SourceKind)
    months = ", ".join(f'"{name}"' for name in month_name[1:])
    return INTERFACE.replace("KINDS", kinds).replace("MONTHS", months) + words()


def words() -> str:
    """Give every word of the interface, with the places the kiosk fills in."""
    lines = []
    for name in Words.__struct_fields__:
        places = " ".join(f"{{{place}}}" for place in FILLED.get(name, ()))
        lines.append(f'{name} = "{name.replace("_", " ").capitalize()} {places}"\n')
    return "".join(lines)
