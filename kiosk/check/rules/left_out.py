"""What needs a value that the clinic has not set is left out, and named (design section 3)."""

from collections.abc import Iterator

from kiosk.check.subject import Subject
from kiosk.content.problem import Problem, Severity


def check(subject: Subject) -> Iterator[Problem]:
    """Note each page and each item that is left out."""
    for name in subject.pack.left_out:
        what = f"`{name}` is left out, as it needs a value that clinic.toml does not set."
        yield subject.on_pack("clinic.toml", what, "Set the value.", Severity.NOTE)
