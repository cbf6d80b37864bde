"""From the tree of a body to the blocks the kiosk can draw."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element

from kiosk.content.markup_lines import LINE, RAW, line_of
from kiosk.content.model import Block, Bullets, Day, Days, Heading, Paragraph, Run, Steps, Text
from kiosk.content.problem import Problems

ALLOWED = "Use paragraphs, lists, ## headings, **strong**, one table, or a !!! callout."
STRAY = re.compile(r"\s*(?:[-*+](?: |$)|\d+[.)] |\||!!!)")
"""How a line begins that was meant to be more than a part of a paragraph."""
STRONG = re.compile(r"(?<!\\)\*\*")

NAMES = {
    "blockquote": "a quotation",
    "div": "a callout within another block",
    "em": "slanted text",
    "h2": "a heading within another block",
    "hr": "a line across",
    "ol": "steps within another block",
    "p": "two paragraphs in one entry of a list",
    "pre": "text set in by four spaces",
    "strong": "slanted text",
    "table": "a table within another block",
    "ul": "a list in a list",
}


@dataclass(frozen=True, slots=True)
class Aside:
    """A `!!!` block: its kind and its paragraphs."""

    kind: str
    texts: tuple[Text, ...]


class Placed(NamedTuple):
    """A block, and the line it begins on."""

    line: int
    block: Block | Aside


@dataclass(frozen=True, slots=True)
class Blocks:
    """Reads the tree of one body."""

    path: Path
    lines: list[str]
    first_line: int
    problems: Problems

    def read(self, node: Element) -> Iterator[Placed]:
        """Give the block a node stands for, or note why there is none."""
        line = self.first_line + line_of(node)
        match node.tag:
            case "p":
                yield Placed(line, Paragraph(self.text(node)))
            case "h2":
                yield Placed(line, Heading(self.text(node)))
            case "ul":
                yield Placed(line, Bullets(self.entries(node)))
            case "ol":
                yield Placed(line, Steps(self.entries(node)))
            case "div":
                yield Placed(line, self.aside(node))
            case "table":
                yield Placed(line, self.days(node))
            case _:
                self.fault(line, node.tag)

    def entries(self, node: Element) -> tuple[Text, ...]:
        """Give the entries of a list; a list in a list is a fault."""
        texts = []
        for entry in node:
            mark = self.lines[line_of(entry)].lstrip()[:1]
            if mark.isdigit() != (node.tag == "ol"):
                what = "Bullets and steps would become one list."
                self.note(self.first_line + line_of(entry), what, "Put a sentence between them.")
            only = len(entry) == 1 and entry[0].tag == "p"
            texts.append(self.text(entry[0] if only else entry))
        return tuple(texts)

    def aside(self, node: Element) -> Aside:
        """Give a callout's kind and its texts, each entry of a list a text of its own."""
        kind = node.get("class", "").removeprefix("admonition ")
        line = self.first_line + line_of(node)
        if '"' in self.lines[line_of(node)]:
            self.note(line, "A callout has no title.", "Take it out.")
        texts: list[Text] = []
        held = [child for child in node if child.get("class") != "admonition-title"]
        for child in held:
            if child.tag == "ul":
                texts.extend(self.entries(child))
            elif child.tag == "p":
                texts.append(self.text(child))
            else:
                self.fault(self.first_line + line_of(child), child.tag)
        if not held:
            what = f"The note `!!! {kind}` holds no text."
            self.note(line, what, "Begin each of its lines with four spaces.")
        return Aside(kind, tuple(texts))

    def days(self, node: Element) -> Days:
        """Give the rows of a table of days; its heading row names the columns and is not drawn."""
        rows = []
        for row in node.iterfind("./tbody/tr"):
            cells = [self.text(cell) for cell in row]
            drawn = sum(_letters(cell.get(RAW, "")) for cell in row)
            whole = drawn == _letters(self.lines[line_of(row)])
            if len(cells) == 2 and all(cells) and whole:
                rows.append(Day(*cells))
            else:
                what = "A row of a table of days does not have two columns, both filled."
                self.note(self.first_line + line_of(row), what, "Write | when | what to do |")
        return Days(tuple(rows))

    def text(self, node: Element) -> Text:
        """Give a node's words in runs; only `**strong**` may stand inside."""
        line = self.first_line + line_of(node)
        raw = node.get(RAW, "")
        if node.tag in ("p", "li"):
            self.strays(line, raw)
        if len(STRONG.findall(raw)) % 2:
            self.note(line, "A ** has no partner.", "Write **strong** with both.")
        runs = [Run(_tidy(node.text or ""))]
        passed = node.text or ""
        for child in node:
            if child.tag == "strong" and not len(child):
                runs.append(Run(_tidy(child.text or ""), strong=True))
            else:
                own = self.first_line + line_of(child) if LINE in child.attrib else None
                self.fault(own or line + passed.count("\n"), child.tag)
            passed += "".join(child.itertext()) + (child.tail or "")
            runs.append(Run(_tidy(child.tail or "")))
        runs[-1] = Run(runs[-1].text.rstrip(" "))
        kept = tuple(run for run in runs if run.text)
        if not kept and not len(node) and node.tag != "td":
            self.note(line, "There are no words here.", "Write some, or take the mark out.")
        return kept

    def strays(self, line: int, raw: str) -> None:
        """Note lines that look like a list or a table and would be drawn as a part of a text."""
        for number, words in enumerate(raw.split("\n")):
            if STRAY.match(words):
                what = "This line would be drawn as a part of the paragraph around it."
                self.note(line + number, what, "Leave an empty line before a list or a table.")

    def fault(self, line: int, tag: str) -> None:
        """Note what cannot be drawn."""
        name = NAMES.get(tag, "a heading that does not begin with ##")
        self.note(line, f"The kiosk cannot draw {name}.", ALLOWED)

    def note(self, line: int, what: str, remedy: str) -> None:
        """Note a problem of this body."""
        self.problems.add(self.path, line, what, remedy)


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def _tidy(text: str) -> str:
    """Join lines and spaces, and set apostrophes as a printer would."""
    return re.sub(r"(?<=\w)'(?=\w)", "’", re.sub(r"[ \n]+", " ", text))
