"""What is wrong with the content, and what could be better. Knows no Qt."""

from kiosk.check.documents import write_documents
from kiosk.check.reading.table import print_reading
from kiosk.check.report import report

__all__ = ["print_reading", "report", "write_documents"]
