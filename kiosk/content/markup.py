"""Markdown to typed blocks. What the kiosk cannot draw is an error, never dropped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

from kiosk.content.model import Block, Bullets, Day, Days, Heading, Paragraph, Run, Steps, Text
from kiosk.content.problem import Problems

RAW_HTML = re.compile(r"<[A-Za-z!/?]")
ALLOWED = "Use paragraphs, lists, ## headings, **strong**, one table, or a !!! callout."


@dataclass(frozen=True, slots=True)
class Aside:
    """A `!!!` block: its kind and its paragraphs, with the line it starts on."""

    kind: str
    texts: tuple[Text, ...]
    line: int


class _Keeper(Treeprocessor):
    """Keeps the finished tree, so that it is walked rather than turned into HTML."""

    def run(self, root: Element) -> None:
        self.root = root


class Markup:
    """A Markdown parser that keeps to the blocks the kiosk can draw."""

    def __init__(self) -> None:
        """Set the parser up once; it is used for every page."""
        self._markdown = Markdown(extensions=[AdmonitionExtension(), TableExtension()])
        self._markdown.preprocessors.deregister("html_block")
        self._markdown.inlinePatterns.deregister("html")
        self._markdown.inlinePatterns.deregister("entity")
        self._keeper = _Keeper(self._markdown)
        self._markdown.treeprocessors.register(self._keeper, "keep", -10)

    def parse(
        self, path: Path, text: str, first_line: int, problems: Problems
    ) -> tuple[Block | Aside, ...]:
        """Give the blocks of a body; every fault is noted with its line."""
        for number, line in enumerate(text.split("\n"), first_line):
            if RAW_HTML.search(line):
                problems.add(path, number, "Raw HTML is not allowed.", ALLOWED)
        self._markdown.reset()
        self._markdown.convert(text)
        walk = _Walk(path, text.split("\n"), first_line, problems)
        return tuple(block for child in self._keeper.root for block in walk.block(child))


@dataclass(slots=True)
class _Walk:
    """Turns a tree into blocks, and finds each block's line again by its first words."""

    path: Path
    lines: list[str]
    first_line: int
    problems: Problems

    def block(self, node: Element) -> Iterator[Block | Aside]:
        """Give the block a node stands for, or note why there is none."""
        match node.tag:
            case "p":
                yield Paragraph(self.text(node))
            case "h2":
                yield Heading(self.text(node))
            case "ul":
                yield Bullets(self.items(node))
            case "ol":
                yield Steps(self.items(node))
            case "div":
                yield self.aside(node)
            case "table":
                yield self.days(node)
            case other:
                self.fault(node, f"`{other}` is not a block the kiosk can draw.")

    def items(self, node: Element) -> tuple[Text, ...]:
        """Give the entries of a list; a list in a list is a fault."""
        entries = []
        for entry in node:
            inner = entry[0] if len(entry) == 1 and entry[0].tag == "p" else entry
            entries.append(self.text(inner))
        return tuple(entries)

    def aside(self, node: Element) -> Aside:
        """Give a callout's kind and its texts, lists flattened to one text an entry."""
        kind = (node.get("class") or "").split()[-1]
        texts: list[Text] = []
        for child in node:
            if child.get("class") == "admonition-title":
                continue
            if child.tag == "ul":
                texts.extend(self.items(child))
            else:
                texts.append(self.text(child))
        line = next(
            (
                number
                for number, text in enumerate(self.lines, self.first_line)
                if text.startswith(f"!!! {kind}")
            ),
            self.first_line,
        )
        return Aside(kind, tuple(texts), line)

    def days(self, node: Element) -> Days:
        """Give the rows of a table of days; its heading row names the columns and is not drawn."""
        rows = []
        for row in node.iterfind("./tbody/tr"):
            cells = [self.text(cell) for cell in row]
            if len(cells) == 2:
                rows.append(Day(*cells))
            else:
                self.fault(row, "A table of days has two columns: when, and what to do.")
        return Days(tuple(rows))

    def text(self, node: Element) -> Text:
        """Give a node's words in runs; only `**strong**` may stand inside."""
        runs = [Run(_tidy(node.text or ""))]
        for child in node:
            if child.tag == "strong" and not len(child):
                runs.append(Run(_tidy(child.text or ""), strong=True))
            else:
                self.fault(node, f"`{child.tag}` may not stand inside a text.")
            runs.append(Run(_tidy(child.tail or "")))
        kept = [run for run in runs if run.text]
        return tuple(kept)

    def fault(self, node: Element, what: str) -> None:
        """Note a fault on the line where the node's first words stand."""
        self.problems.add(self.path, self.line_of(node), what, ALLOWED)

    def line_of(self, node: Element) -> int:
        """Give the line on which a node's first words stand, or the body's first line."""
        words = "".join(node.itertext()).strip().split("\n")[0].strip()[:24]
        for number, line in enumerate(self.lines, self.first_line):
            if words and words in line:
                return number
        return self.first_line


def _tidy(text: str) -> str:
    """Join lines, and set apostrophes as a printer would."""
    return re.sub(r"(?<=\w)'(?=\w)", "’", text.replace("\n", " "))
