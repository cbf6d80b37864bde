"""A page is added to its chapter's list; all else in the file stays as it is."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.author.order import with_page

PACK = """\
id = "small" # "pages = [" in a remark is none

[[chapters]]
id = "pen"
pages = [
    "parts", # first
    "tip",
    # the last one
]

[[chapters]]
id = "after"
pages = ["first-day"]
"""


def test_an_entry_of_its_own_line_is_added_before_the_bracket() -> None:
    wanted = PACK.replace("last one\n", 'last one\n    "new",\n')
    assert with_page(PACK, 0, "new") == wanted


def test_a_list_on_one_line_stays_on_one_line() -> None:
    assert with_page(PACK, 1, "new") == PACK.replace('"first-day"]', '"first-day", "new"]')


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[]", '["new"]'),
        ('["a",]', '["a", "new"]'),
        ('[\n  "a"\n]', '[\n  "a",\n  "new",\n]'),
        ('[\n  "a" # why\n]', '[\n  "a", # why\n  "new",\n]'),
        ('[\n\t"a",\n\t"b"]', '[\n\t"a",\n\t"b", "new"]'),
        ("[\n]", '[\n    "new",\n]'),
        ("[ # none yet\n]", '[ # none yet\n    "new",\n]'),
        ('[\r\n  "a",\r\n]', '[\r\n  "a",\r\n  "new",\r\n]'),
    ],
)
def test_the_layout_of_the_list_is_kept(before: str, after: str) -> None:
    text = f'[[chapters]]\nid = "pen"\npages = {before}\nmore = 1\n'
    assert with_page(text, 0, "new") == text.replace(before, after)


@pytest.mark.parametrize(
    "text",
    [
        '[[chapters]]\n"pages" = ["a"]\n',
        'extra = { pages = ["a"] }\n[[chapters]]\npages = ["b"]\n',
        '[[chapters]]\npages = ["a", ["]"]]\n',
        '\ufeff[[chapters]]\npages = ["a"]\n',
    ],
)
def test_a_list_written_in_another_way_is_left_alone(text: str) -> None:
    assert with_page(text, 0, "new") is None


REMARK = "# a remark, with ] and [\n"
GAPS = st.sampled_from(["", " ", "\n", "\n    ", f" {REMARK}", "\n\n  "])


@given(st.lists(st.tuples(GAPS, GAPS)), GAPS, st.booleans())
def test_however_a_list_is_laid_out_nothing_is_lost(
    gaps: list[tuple[str, str]], end: str, trailing: bool
) -> None:
    entries = [f'{before}"page-{number}"{after}' for number, (before, after) in enumerate(gaps)]
    inside = ",".join(entries) + ("," if trailing and entries else "") + end
    text = f"[[chapters]] # one\npages = [{inside}] # end\nid = 1\n"
    changed = with_page(text, 0, "new")
    assert changed
    assert tomllib.loads(changed)["chapters"][0]["pages"][:-1] == [
        f"page-{number}" for number in range(len(gaps))
    ]
    assert changed.count(REMARK) == text.count(REMARK)
