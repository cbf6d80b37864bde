"""Warnings that stay on purpose: `content/explained.toml` says why, finding by finding."""

from dataclasses import replace
from pathlib import Path

from msgspec import Struct

from kiosk.content.files import is_absent, read_text
from kiosk.content.problem import Problem, Problems, Severity
from kiosk.content.toml import convert, parse


class Explained(Struct, frozen=True, forbid_unknown_fields=True):
    """One warning that stays: its rule, its file within the content folder, and the reason."""

    rule: str
    file: str
    why: str


class ExplainedFile(Struct, frozen=True, forbid_unknown_fields=True):
    """`content/explained.toml`."""

    explained: tuple[Explained, ...] = ()


def explain(content: Path, found: tuple[Problem, ...], *, own: bool) -> tuple[Problem, ...]:
    """Give the findings with each explained warning made a note, and each idle reason warned of.

    Reasons are for the pack with its `own` clinic values; with others, a reason may well be idle.
    """
    path = content / "explained.toml"
    problems = Problems(content.parent)
    if is_absent(path) or (text := read_text(path, problems)) is None:
        return (*found, *problems.found)
    toml = parse(path, text, problems)
    known = convert(toml, ExplainedFile) if toml else None
    if not toml or not known:
        return (*found, *problems.found)
    reasons = {(one.rule, f"{content.name}/{one.file}"): one.why for one in known.explained}
    idle = set(reasons) - {(problem.rule, problem.file) for problem in found}
    for number, one in enumerate(known.explained):
        if own and (one.rule, f"{content.name}/{one.file}") in idle:
            what = f"The rule `{one.rule}` finds nothing in {one.file} to explain."
            line = toml.line(("explained", number))
            problems.add(path, line, what, "Take the reason out.", Severity.WARNING)
    return (*(_explained(problem, reasons) for problem in found), *problems.found)


def _explained(problem: Problem, reasons: dict[tuple[str, str], str]) -> Problem:
    why = reasons.get((problem.rule, problem.file))
    if why is None or problem.severity is not Severity.WARNING:
        return problem
    return replace(problem, remedy=f"Stays, because: {why}", severity=Severity.NOTE)
