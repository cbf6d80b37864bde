"""What is wrong with the content, and what could be better. Knows no Qt."""

from kiosk.check.documents import write_documents
from kiosk.check.report import report

__all__ = ["report", "write_documents"]
