"""Markdown to typed blocks. What the kiosk cannot draw is an error, never dropped."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.tables import TableExtension

from kiosk.content.blocks import ALLOWED, Blocks, Placed
from kiosk.content.markup_lines import note_lines
from kiosk.content.problem import Problems

MAX_LETTERS = 10_000
"""Many times a page; some longer texts would take the parser minutes."""

NOT_READ = (
    *("backtick", "reference", "link", "image_link", "image_reference", "short_reference"),
    *("short_image_ref", "autolink", "automail", "linebreak", "html", "entity"),
)
"""Marks within a text that would not be drawn; TRAPS finds those that mean something."""

TRAPS = (
    (re.compile(r"(?<!\\)<[A-Za-z!/?]|(?<!\\)&(?:#\w+|[A-Za-z]\w*);"), "HTML"),
    (re.compile(r"(?<!\\)!\["), "a picture within a text"),
    (re.compile(r"(?<!\\)\][(\[]|^\s*\[[^\]]*\]:"), "a link"),
    (re.compile(r"(?<!\\)`|^\s*~~~"), "code"),
    (re.compile(r"^ {0,3}=+ *$"), "a heading that is underlined"),
)


def quote(words: str) -> str:
    """Give words so that Markdown shows each character as it is."""
    return re.sub(r"([\\`*_{}\[\]()<>&#+\-.!|])", r"\\\1", words)


class Markup:
    """A Markdown parser that keeps to the blocks the kiosk can draw."""

    def __init__(self) -> None:
        """Set the parser up once; it is used for every page."""
        self._markdown = _parser()

    def parse(
        self, path: Path, text: str, first_line: int, problems: Problems
    ) -> tuple[Placed, ...]:
        """Give the blocks of a body; every fault is noted with its line."""
        if len(text) > MAX_LETTERS:
            what = f"This text is {len(text):,} letters long; at most {MAX_LETTERS:,} are read."
            problems.add(path, first_line, what, "Shorten it: a page holds at most 70 words.")
            return ()
        lines = text.split("\n")
        for number, what in trapped(lines):
            problems.add(path, first_line + number, f"The kiosk cannot draw {what}.", ALLOWED)
        try:
            blocks = Blocks(path, lines, first_line, problems)
            return tuple(placed for node in self._tree(lines) for placed in blocks.read(node))
        except RecursionError:
            self._markdown = _parser()  # the old one would go on where it broke off
            what = "Lists or quotations lie too deep in one another."
            problems.add(path, first_line, what, ALLOWED)
            return ()

    def _tree(self, lines: list[str]) -> Element:
        """Give the tree of a body, with the line of each piece."""
        self._markdown.reset()
        read = lines
        for preprocessor in self._markdown.preprocessors:
            read = preprocessor.run(read)
        root = Element("div")
        self._markdown.parser.parseChunk(root, "\n".join(read))
        note_lines(root, lines)
        for processor in self._markdown.treeprocessors:
            processor.run(root)
        return root


def _parser() -> Markdown:
    """Give a parser that reads only what can be drawn, and leaves all else as it is written."""
    parser = Markdown(extensions=[AdmonitionExtension(), TableExtension()])
    parser.ESCAPED_CHARS += ["<", "&"]
    parser.preprocessors.deregister("html_block")
    for name in NOT_READ:
        parser.inlinePatterns.deregister(name)
    for name in ("setextheader", "reference"):
        parser.parser.blockprocessors.deregister(name)
    return parser


def trapped(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Give the lines that hold what would not be drawn, and what that is."""
    for number, line in enumerate(lines):
        for pattern, what in TRAPS:
            if pattern.search(line):
                yield number, what
                break
