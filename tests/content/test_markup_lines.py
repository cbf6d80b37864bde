from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.markup import Markup
from kiosk.content.problem import Problems

MARKUP = Markup()

WORDS = st.lists(st.sampled_from(["pen", "tip", "pen tip", "needle"]), min_size=1, max_size=3).map(
    " ".join
)
LIST = st.lists(WORDS, min_size=1, max_size=3)
SENTENCE = LIST.map("\n".join)
BLOCK = st.one_of(
    SENTENCE,
    WORDS.map("## {}".format),
    LIST.map(lambda entries: "\n".join(f"- {entry}" for entry in entries)),
    LIST.map(lambda entries: "\n\n".join(f"* {entry}" for entry in entries)),
    LIST.map(lambda entries: "\n".join(f"1. {entry}" for entry in entries)),
    LIST.map(lambda rows: "|a|b|\n|-|-|\n" + "\n".join(f"| {row} | {row} |" for row in rows)),
    SENTENCE.map(lambda text: "!!! tip\n    " + text.replace("\n", "\n    ")),
    LIST.map(lambda texts: "!!! pen\n    " + "\n\n    ".join(texts)),
)
FAULTS = {
    "# pen": 0,
    "> pen tip": 0,
    "---": 0,
    "***": 0,
    "*pen*": 0,
    "    pen": 0,
    "!!! tip\npen": 0,
    "pen **tip": 0,
    "pen\n*tip*": 1,
    "pen\n- tip": 1,
    "- pen\n- *tip*": 1,
    "- pen\n    - tip": 1,
    "|a|b|\n|-|-|": 1,
    "|a|b|\n|-|-|\n|pen|tip|\n|pen|": 3,
    "!!! tip\n    pen\n    *tip*": 2,
}
"""Blocks with one fault each, and how many lines below their first it stands."""


@given(st.lists(BLOCK, max_size=8), st.integers(1, 3))
def test_every_block_of_a_sound_body_is_found_on_its_own_line(blocks: list[str], gap: int) -> None:
    text, lines = laid(blocks, gap)
    problems = Problems(Path())
    placed = MARKUP.parse(Path("page.md"), text, 5, problems)
    assert not problems.found
    assert [line for line, _ in placed] == [5 + line for line in lines]


@given(st.lists(BLOCK | st.sampled_from(sorted(FAULTS)), max_size=8))
def test_every_fault_is_found_on_its_own_line(blocks: list[str]) -> None:
    text, lines = laid(blocks, 1)
    problems = Problems(Path())
    MARKUP.parse(Path("page.md"), text, 5, problems)
    faults = [
        5 + line + FAULTS[block]
        for line, block in zip(lines[::2], blocks, strict=True)
        if block in FAULTS
    ]
    assert [problem.line for problem in problems.found] == faults


def laid(blocks: list[str], gap: int) -> tuple[str, list[int]]:
    """Lay blocks one below the other, a word between them; give the text and all their lines."""
    text, lines = "", []
    for block in blocks:
        for piece in (block, "pen"):
            lines.append(text.count("\n"))
            text += piece + "\n" * (gap + 1)
    return text, lines
