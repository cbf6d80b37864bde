"""Every fact that the checker's own lists name stands in sources.toml (E17)."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.check.groups import STANDARDS
from kiosk.check.lines import line_of
from kiosk.check.statements import STATEMENTS
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each fact of standards.toml, coverage.toml and style.toml that is not known."""
    style = Path(subject.pack.language) / "style.toml"
    named = {
        STANDARDS: tuple(subject.standards.facts()),
        STATEMENTS: tuple(subject.coverage.facts()),
        str(style): tuple(f for _, wording in subject.style.wordings() for f in wording.facts),
    }
    for file, facts in named.items():
        for fact in dict.fromkeys(facts):
            if fact not in subject.pack.facts:
                what = f"There is no fact `{fact}`."
                line = line_of(subject.content / file, fact)
                yield subject.on_pack(file, what, "Correct the id, or add the fact.", line=line)
