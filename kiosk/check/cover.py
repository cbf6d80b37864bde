"""Which groups of a clause content does not cover."""

from collections.abc import Collection, Iterator

from kiosk.check.groups import STANDARDS, Standard, lacking
from kiosk.check.lines import line_of
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem


def uncovered(
    subject: Subject, clause: str, listed: Collection[str], by: str = "Nothing"
) -> Iterator[Problem]:
    """Give a finding for each group of a clause whose facts are not among those listed."""
    standard = subject.standards.standards.get(clause, Standard(name=""))
    for group in standard.groups:
        if missing := lacking(group.facts, listed, every=group.every):
            covers = "covers all of" if group.every else "covers"
            what = f"{by} {covers} “{group.name}” ({standard.name}, {clause})."
            facts = (" and " if group.every else " or ").join(missing)
            line = line_of(subject.content / STANDARDS, group.name)
            yield subject.on_pack(STANDARDS, what, f"Say it, and list {facts}.", line=line)
