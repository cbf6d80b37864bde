"""No hidden count can be worked out from what is shown."""

from collections import defaultdict
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.tallies.hiding import hidden_up_to, may_share, may_show

Counts = tuple[int, ...]


def splits(total: int, names: int) -> Iterator[Counts]:
    """Give every way in which a number of visits may be counted under some names."""
    if names == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in splits(total - first, names - 1):
            yield (first, *rest)


def seen(counts: Counts) -> tuple[int | None, ...]:
    """Give what is shown of the counts, each in its place; None where it is hidden or 0."""
    bound = hidden_up_to([count for count in counts if count])
    return tuple(count if count > bound else None for count in counts)


@pytest.mark.parametrize(("names", "most"), [(2, 40), (3, 30), (4, 24), (5, 16)])
def test_somebody_who_knows_the_rule_and_every_name_is_left_with_two_values_or_more(
    names: int, most: int
) -> None:
    for total in range(5, most + 1):
        worlds: dict[tuple[int | None, ...], list[Counts]] = defaultdict(list)
        for counts in splits(total, names):
            worlds[seen(counts)].append(counts)
        for shown, possible in worlds.items():
            for place, count in enumerate(shown):
                values = {counts[place] for counts in possible}
                assert count is not None or values == {0} or len(values) > 1, possible


@given(st.lists(st.integers(1, 60), min_size=1).filter(lambda counts: sum(counts) > 4))
def test_no_count_under_five_is_shown_nor_told_by_what_is_left(counts: list[int]) -> None:
    bound = hidden_up_to(counts)
    shown = [count for count in counts if count > bound]
    assert all(count >= 5 for count in shown)
    left = sum(counts) - sum(shown)
    assert left == 0 or left >= 5


@given(st.lists(st.integers(5, 60)))
def test_nothing_is_hidden_where_nothing_is_small(counts: list[int]) -> None:
    assert hidden_up_to(counts) == 0


@pytest.mark.parametrize(
    ("counts", "bound"),
    [
        ((20, 3, 4), 4),  # together 7: more than one way
        ((20, 9, 3), 9),  # 3 would be what is left of the sum
        ((20, 9, 9, 3), 9),  # both that are as large, or the name would tell
        ((20, 5, 4, 4), 5),  # together 8, so each would be 4
        ((4, 4), 4),  # all are hidden; there are no more
        ((20, 1), 20),
    ],
)
def test_as_much_more_is_hidden_as_it_takes(counts: Counts, bound: int) -> None:
    assert hidden_up_to(counts) == bound


@pytest.mark.parametrize(("count", "shown"), [(0, True), (1, False), (4, False), (5, True)])
def test_a_count_is_shown_from_five_or_as_none(count: int, *, shown: bool) -> None:
    assert may_show(count) is shown


@given(st.integers(0, 60), st.integers(0, 60))
def test_of_a_share_neither_part_may_be_small(part: int, rest: int) -> None:
    small = range(1, 5)
    told = part + rest >= 5 and part not in small and rest not in small
    assert may_share(part, part + rest) is told
