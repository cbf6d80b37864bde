import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.toml_lines import Where, lines_of

TEXT = '''\
# a = 1, and [b] too
title = "a # b [c]" # d = 2
"quoted key" = 'it''
dotted.key.deep = { x = 1, y = [2, 3] }
list = [
    1, # one
    [2, 3],

    { at = [5,
            6], text = """
many = 1
[lines]
"""" },
]
[table]
key = 2026-11-20 10:00:00
[table."in.ner"]
other = \'\'\'
no = 1
\'\'\'
last = true
[[chapters]]
id = "a"
[[chapters]]
id = "b"
[chapters.more]
x = 1.5
[[chapters.parts]]
y = 1
[[chapters.parts]]
y = 2
'''.replace("it''", "it'")


@pytest.mark.parametrize(
    ("where", "line"),
    [
        (("title",), 2),
        (("quoted key",), 3),
        (("dotted",), 4),
        (("dotted", "key"), 4),
        (("dotted", "key", "deep", "y", 1), 4),
        (("list",), 5),
        (("list", 0), 6),
        (("list", 1), 7),
        (("list", 1, 1), 7),
        (("list", 2), 9),
        (("list", 2, "at", 1), 10),
        (("list", 2, "text"), 10),
        (("table",), 15),
        (("table", "key"), 16),
        (("table", "in.ner"), 17),
        (("table", "in.ner", "other"), 18),
        (("table", "in.ner", "last"), 21),
        (("chapters",), 22),
        (("chapters", 0), 22),
        (("chapters", 1, "id"), 25),
        (("chapters", 1, "more", "x"), 27),
        (("chapters", 1, "parts", 0, "y"), 29),
        (("chapters", 1, "parts", 1, "y"), 31),
    ],
)
def test_each_value_is_found_on_the_line_an_author_wrote_it(where: Where, line: int) -> None:
    tomllib.loads(TEXT)
    assert lines_of(TEXT)[where] == line


def test_lines_count_on_from_where_the_text_begins() -> None:
    assert lines_of("a = 1\nb = 2", 10) == {("a",): 10, ("b",): 11}


KEYS = st.from_regex(r"[a-z]{1,3}", fullmatch=True)
QUOTED = st.text("ab#=[]{},.'\\\" \n").map(
    lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
)
SCALARS = st.integers().map(str) | st.floats(allow_nan=False).map(repr) | QUOTED
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: "[\n" + ",\n".join(items) + "\n]")
        | st.dictionaries(KEYS, inner, max_size=3).map(
            lambda items: "{" + ", ".join(f"{key} = {value}" for key, value in items.items()) + "}"
        )
    ),
    max_leaves=8,
)
TABLES = st.dictionaries(KEYS, VALUES, max_size=3)


@given(TABLES, st.dictionaries(KEYS.map("t-{}".format), TABLES, max_size=3))
def test_every_value_of_any_sound_text_is_found(
    top: dict[str, str], tables: dict[str, dict[str, str]]
) -> None:
    text = "".join(f"{key} = {value}\n" for key, value in top.items())
    for name, table in tables.items():
        text += f"\n[{name}]  # here\n"
        text += "".join(f"{key} = {value}\n" for key, value in table.items())
    found, lines = lines_of(text), text.split("\n")
    for where in ways(tomllib.loads(text)):
        key = where[-1]
        assert isinstance(key, int) or key in lines[found[where] - 1]


def ways(value: object, where: Where = ()) -> list[Where]:
    """Give the way to every value within a value."""
    pairs: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        pairs.extend(value.items())
    if isinstance(value, list):
        pairs.extend(enumerate(value))
    found = [] if where == () else [where]
    return found + [way for key, inner in pairs for way in ways(inner, (*where, key))]
