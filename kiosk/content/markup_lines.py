"""On which line of a body each piece of its tree stands."""

from xml.etree.ElementTree import Element

LINE, RAW = "line", "raw"
"""Attributes set on the tree: the line a piece begins on, and its text as it was written."""


def note_lines(root: Element, lines: list[str]) -> None:
    """Set both attributes on a tree whose texts are still as written; lines count from 0."""
    finder = _Finder([" ".join(line.split()) for line in lines])
    for block in root:
        finder.visit(block)


def line_of(node: Element) -> int:
    """Give the line noted on a piece of a tree."""
    return int(node.get(LINE, "0"))


class _Finder:
    """Goes down a body as its tree is walked in order, so that each text is found once."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.next = 0

    def visit(self, node: Element) -> None:
        """Find a piece and those within."""
        text = (node.text or "").strip()
        match node.tag:
            case "div":
                node.set(LINE, str(self.find("!!!")))
                self.next = line_of(node) + 1
                for child in node:
                    if child.get("class") != "admonition-title":
                        self.visit(child)
            case "table":
                self.table(node)
            case _:
                node.set(LINE, str(self.find(text)))
                node.set(RAW, text)
                if text or not len(node):
                    self.next = line_of(node) + 1 + text.count("\n")
                for child in node:
                    self.visit(child)

    def table(self, node: Element) -> None:
        """Find the rows of a table: they follow one another, a line of dashes after the first."""
        header = next((cell.text for cell in node.iter("th") if cell.text), "")
        node.set(LINE, str(self.find(header)))
        self.next = line_of(node)
        for row in node.iter("tr"):
            there = self.next < len(self.lines) and self.lines[self.next]
            line = str(self.next if there else self.next - 1)
            row.set(LINE, line)
            for cell in row:
                cell.set(LINE, line)
                cell.set(RAW, cell.text or "")
            self.next += 1 if row[0].tag == "td" else 2

    def find(self, text: str) -> int:
        """Give the next line that holds the beginning of a text; or else one that is not empty."""
        first = " ".join(text.split("\n", maxsplit=1)[0].split())
        later = range(self.next, len(self.lines))
        last = min(self.next, len(self.lines) - 1)
        filled = next((number for number in later if self.lines[number]), last)
        return next((number for number in later if first and first in self.lines[number]), filled)
