"""Whatever the source articles say is answered somewhere, and COVERAGE.md says where (C15).

The statements are in coverage.toml.
"""

from collections.abc import Iterator

from kiosk.check.coverage import COVERAGE, answers, coverage_text
from kiosk.check.lines import line_of
from kiosk.check.statements import STATEMENTS
from kiosk.check.subject import Subject
from kiosk.content.files import is_file
from kiosk.content.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each statement that nothing answers, and of a table that is out of date."""
    for answer in answers(subject):
        if answer.missing:
            what = f"Nothing answers “{answer.statement.says}”."
            facts = (" and " if answer.statement.every else " or ").join(answer.missing)
            line = line_of(subject.content / STATEMENTS, answer.statement.says)
            yield subject.on_pack(STATEMENTS, what, f"Say it, and list {facts}.", line=line)
    pack, path = subject.pack, subject.content / COVERAGE
    if pack.language == pack.languages[0]:
        written = path.read_text("utf-8") if is_file(path) else ""
        if written != coverage_text(subject):
            what = "The table is not what the content would make now."
            yield subject.on_pack(COVERAGE, what, "Run: kiosk check --write")
