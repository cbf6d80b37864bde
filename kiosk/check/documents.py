"""The two documents that are made from content and rules: COVERAGE.md and RULES.md."""

import datetime as dt
import sys
from collections.abc import Iterable
from pathlib import Path

from kiosk.check.coverage import COVERAGE, coverage_text
from kiosk.check.gather import gather
from kiosk.check.rules import RULES, Rule, name_of

RULES_FILE = "RULES.md"
OPENING = """\
# What the content is held to

Made from the rules themselves by `kiosk check --write`. Each finding names its rule. A warning that
stays on purpose is explained in `explained.toml`, with the rule, the file and the reason. The words
that rules look for are in each language's `style.toml`, what must be covered in `standards.toml`.

| rule | holds content to |
|---|---|
"""


def rules_text(rules: Iterable[Rule] = RULES) -> str:
    """Give the text of RULES.md, from the first paragraph of each rule's docstring."""
    rows = ((name_of(rule), sys.modules[rule.__module__].__doc__ or "") for rule in rules)
    return OPENING + "".join(f"| `{name}` | {_first(doc)} |\n" for name, doc in sorted(rows))


def write_documents(content: Path, today: dt.date) -> None:
    """Write both documents into a content folder, in its first language; not one with errors."""
    for subject in gather(content, today).subjects[:1]:
        for name, text in ((COVERAGE, coverage_text(subject)), (RULES_FILE, rules_text())):
            (content / name).write_text(text, encoding="utf-8")


def _first(doc: str) -> str:
    return " ".join(doc.partition("\n\n")[0].split())
