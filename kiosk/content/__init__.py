"""From plain files to a typed pack. Knows no Qt."""

from kiosk.content.problem import Problem, Problems, Severity
from kiosk.content.reader import Reading, read_pack

__all__ = ["Problem", "Problems", "Reading", "Severity", "read_pack"]
