"""Two readers score the content by PEMAT and by the CDC index, anew when it changes (E01, E02).

What is scored is the pack as it is before a clinic sets its own values.
"""

from collections.abc import Iterator
from itertools import combinations

from kiosk.check.fingerprint import fingerprint
from kiosk.check.sheets import FOLDER, Sheet, SheetKind, agreement, read_sheets, scores
from kiosk.check.subject import Subject
from kiosk.content.model import Pack
from kiosk.content.problem import Problem, Problems, Severity
from kiosk.content.reader import read_pack
from kiosk.content.toml import Toml

LEAST_AGREEMENT = 90
READERS = 2


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of sheets that are missing, stale, too low, or too far apart."""
    problems = Problems(subject.content.parent)
    read = read_sheets(subject.content, problems)
    now = fingerprint(_unset(subject))
    own = [(toml, sheet) for toml, sheet in read if sheet.language == subject.pack.language]
    for toml, sheet in own:
        if sheet.fingerprint != now:
            what = f"What was scored on {sheet.date} has changed since."
            remedy = f'Score it anew, then write fingerprint = "{now}".'
            _warn(problems, toml, "fingerprint", what, remedy)
        for score in scores(sheet):
            if score.percent < score.least:
                what = f"The {score.name} is {score.percent:.0f} %, not {score.least} % or more."
                _warn(problems, toml, "scores", what, "Mend what was disliked, then score it anew.")
    for kind in SheetKind:
        sheets = [(toml, sheet) for toml, sheet in own if sheet.sheet is kind]
        if len(sheets) < READERS:
            count = f"{len(sheets)} of {READERS} readers"
            what = f"{count} have scored `{subject.pack.language}` by {kind}."
            yield subject.on_pack(FOLDER, what, "Add a sheet for each.")
        _compare(problems, sheets)
    yield from problems.found


def _unset(subject: Subject) -> Pack:
    """Give the pack without any value of a clinic."""
    pack = subject.pack
    bare = read_pack(subject.content, subject.today, language=pack.language, unset=True).pack
    return bare or pack


def _compare(problems: Problems, sheets: list[tuple[Toml, Sheet]]) -> None:
    for (_, one), (toml, other) in combinations(sheets, 2):
        if (alike := agreement(one, other)) < LEAST_AGREEMENT:
            what = f"Two readers answered {alike:.0f} % alike, not {LEAST_AGREEMENT} % or more."
            remedy = "Talk over where they differ, then score it anew."
            _warn(problems, toml, "scores", what, remedy)


def _warn(problems: Problems, toml: Toml, field: str, what: str, remedy: str) -> None:
    problems.add(toml.path, toml.line((field,)), what, remedy, Severity.WARNING)
