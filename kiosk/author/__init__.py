"""Helps authors write content. Knows no Qt."""

from kiosk.author.new_page import new_page

__all__ = ["new_page"]
