"""Alt text says what is shown."""

import pytest
from found import found
from small_pack import SmallPack

from kiosk.check.rules.alt_text import check


def test_alt_text_that_says_what_is_shown_is_fine(small_pack: SmallPack) -> None:
    assert not found(check, small_pack)


@pytest.mark.parametrize("opening", ["A picture of", "Picture of"])
def test_alt_text_that_says_it_is_a_picture_is_named(small_pack: SmallPack, opening: str) -> None:
    small_pack.edit("en/pen/tip.md", '"A hand holds', f'"{opening}')
    (problem,) = found(check, small_pack)
    assert opening in problem.what
    assert (problem.file, problem.line) == (
        "content/en/pen/tip.md",
        small_pack.line("en/pen/tip.md", "alt ="),
    )
