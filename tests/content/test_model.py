import datetime as dt

import pytest
from small_pack import SmallPack

from kiosk.content.model import Review, Run, plain

DAY = dt.date(2026, 12, 1)


def test_a_text_is_read_without_its_weights() -> None:
    assert plain((Run("a "), Run("bold", strong=True), Run(" word"))) == "a bold word"


@pytest.mark.parametrize(
    ("review", "awaited"),
    [
        (Review(), True),
        (Review(reviewer="Dr A"), True),
        (Review(date=DAY), True),
        (Review(reviewer="", date=DAY), True),
        (Review(reviewer="Dr A", date=DAY), False),
    ],
)
def test_a_review_counts_once_it_has_a_name_and_a_day(review: Review, *, awaited: bool) -> None:
    assert review.awaited == awaited


def test_pages_are_given_in_the_order_of_the_walk(small_pack: SmallPack) -> None:
    small_pack.edit("pack.toml", '["parts", "tip"]', '["tip", "parts"]')
    pack = small_pack.read().pack
    assert pack
    assert [page.id for page in pack.pages()] == ["pen/tip", "pen/parts", "after/first-day"]
