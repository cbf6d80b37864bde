"""On which line each key of a TOML text is set."""

import re
import tomllib
from functools import lru_cache

Where = tuple[str | int, ...]
"""The way to a value: names of tables and keys, and places in lists counted from 0."""

TOKEN = re.compile(
    r'''\#[^\n]*
    | (?P<word> """(?:\\.|[^\\])*?"{3,5} | \'\'\'.*?'{3,5} | "(?:\\.|[^"\\])*" | '[^']*'
        | [^\s\[\]{},=."'\#]+ )
    | (?P<mark> [\[\]{},=\n] )''',
    re.VERBOSE | re.DOTALL,
)


@lru_cache(maxsize=4)  # a file with many mistakes is asked for many lines
def lines_of(text: str, first_line: int = 1) -> dict[Where, int]:
    """Give the line of each table, key and list entry of a text that is sound TOML."""
    finder = _Finder(first_line)
    for token in TOKEN.finditer(text):
        if token["mark"]:
            finder.mark(token[0])
        elif token["word"]:
            finder.word(token[0])
        finder.line += token[0].count("\n")
    finder.end_line()
    return finder.found


class _Finder:
    """Follows a text token by token, and notes where it is."""

    def __init__(self, line: int) -> None:
        self.line = line
        self.found: dict[Where, int] = {}
        self.table: Where = ()
        self.entries: dict[Where, int] = {}  # how many [[tables]] of a name there were
        self.open: list[Where] = []  # the lists and inline tables around this token
        self.here: Where = ()
        self.key: list[str] = []
        self.in_key = True
        self.header = 0  # brackets before a table's name

    def word(self, token: str) -> None:
        """Take a key or a value."""
        if self.in_key:
            quoted = token[0] in "\"'"
            self.key.append(tomllib.loads(f"key = {token}")["key"] if quoted else token)
        else:
            self.note(self.here)

    def mark(self, token: str) -> None:
        """Take a bracket, a comma, an equals sign or the end of a line."""
        match token:
            case "\n":
                self.end_line()
            case "[" if self.in_key:
                self.header += 1
            case "=":
                self.here = (*(self.open[-1] if self.open else self.table), *self.key)
                for depth in range(len(self.here), 0, -1):
                    self.note(self.here[:depth])
                self.in_key = False
            case "[":
                self.note(self.here)
                self.open.append(self.here)
                self.here = (*self.here, 0)
            case "{":
                self.note(self.here)
                self.open.append(self.here)
                self.key, self.in_key = [], True
            case ",":
                self.next_entry(self.open[-1])
            case _:  # a bracket that closes
                if self.open:
                    self.here, self.in_key = self.open.pop(), False

    def next_entry(self, around: Where) -> None:
        """Go on to the next entry of a list, or to the next key of an inline table."""
        last = self.here[len(around)]
        if isinstance(last, int):
            self.here = (*around, last + 1)
        else:
            self.key, self.in_key = [], True

    def end_line(self) -> None:
        """Take the end of a line; within brackets it means nothing."""
        if self.open:
            return
        if self.header:
            self.table = self.named()
            self.note(self.table)
        self.key, self.in_key, self.header = [], True, 0

    def named(self) -> Where:
        """Give the table a header names; within [[tables]] it belongs to the latest."""
        where: Where = ()
        for number, part in enumerate(self.key, 1):
            where = (*where, part)
            if number == len(self.key) and self.header == 2:
                self.entries[where] = self.entries.get(where, -1) + 1
            if where in self.entries:
                self.note(where)
                where = (*where, self.entries[where])
        return where

    def note(self, where: Where) -> None:
        """Note the line of a place unless it is known."""
        self.found.setdefault(where, self.line)
