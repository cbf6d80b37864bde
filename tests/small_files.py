"""The files of a small sound pack."""

from calendar import month_name

from kiosk.content.interface import FILLED
from kiosk.content.provenance import SourceKind
from kiosk.content.staff_words import STAFF_FILLED, StaffWords
from kiosk.content.words import Words

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

[plans]
short = ["pen/parts", "after/first-day"]
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

DETAIL = """\
+++
id = "NAME"
name = "The NAME"
figure = "NAME"
alt = "A hand shows NAME."
labels = [{ text = "Part of NAME", at = [50, 50], plate = [50, 15] }]
facts = ["F1"]
+++
This is NAME.
"""

DEPTH = """\
[depth]
ground = "ground"
needles = "needles"
tip = "cap"
percent = 10
to_mm = 1.0
"""

ZONE = """\
+++
until_mm = UNTIL
name = "{mm} mm"
alt = "Needles reach {mm} mm."
facts = ["F1"]
+++
They reach no deeper than UNTIL.
"""

MOTION = """\
seconds = 2.0

[[layers]]
file = "pen-tip--ground.svg"

[[layers]]
file = "pen-tip--hand.svg"
frames = [
    { at = 0.0, x = 0.0, y = 5.0, seen = 1.0 },
    { at = 1.0, x = 0.0, y = 0.0, seen = 1.0 },
]
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


def interface() -> str:
    """Give the interface with a word for each kind of source, each month and all else."""
    kinds = "".join(f'{kind} = "Kind {kind}"\n' for kind in SourceKind)
    months = ", ".join(f'"{name}"' for name in month_name[1:])
    return INTERFACE.replace("KINDS", kinds).replace("MONTHS", months) + words()


def words() -> str:
    """Give every word of the interface, with the places the kiosk fills in."""
    staff = _words(StaffWords.__struct_fields__, STAFF_FILLED)
    plans = '[plans]\nfull = "The whole walk"\nshort = "A short walk"\n'
    return f"{_words(Words.__struct_fields__, FILLED)}\n[staff]\n{staff}\n{plans}"


def _words(names: tuple[str, ...], filled: dict[str, tuple[str, ...]]) -> str:
    lines = []
    for name in names:
        places = " ".join(f"{{{place}}}" for place in filled.get(name, ()))
        lines.append(f'{name} = "{name.replace("_", " ").capitalize()} {places}"\n')
    return "".join(lines)
