"""Pages and items cover what US informed consent asks for (C02).

The groups are in standards.toml.
"""

from collections.abc import Iterator

from kiosk.check.cover import uncovered
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each group that no page and no item covers."""
    yield from uncovered(subject, "C02", subject.listed())
