"""Which counts may be shown: none under 5, and none that would give such a one away."""

from collections.abc import Collection

LEAST = 5
"""The smallest count that is shown (standards P03)."""


def may_show(count: int) -> bool:
    """Whether a count that stands for itself may be shown: it is 0, or large enough."""
    return count == 0 or count >= LEAST


def may_share(part: int, whole: int) -> bool:
    """Whether a part of a whole may be shown beside it; what is left of the whole can be told."""
    return whole >= LEAST and may_show(part) and may_show(whole - part)


def hidden_up_to(counts: Collection[int]) -> int:
    """Give the greatest count to hide among parts whose sum is shown; 0 where none need be.

    All counts up to it are hidden alike, and so are their names. Under 5 is always hidden. What the
    hidden ones come to can be told from the sum: where that is itself under 5, or would say that
    each of them is 4, the next larger counts are hidden too. Then each hidden count can have two
    values or more, even for somebody who knows this rule and every name that could have been
    counted (tried out for every small table in `tests/tallies/test_hiding.py`).
    """
    small = LEAST - 1
    if not any(0 < count <= small for count in counts):
        return 0
    for bound in sorted({small, *(count for count in counts if count > small)}):
        hidden = [count for count in counts if 0 < count <= bound]
        if sum(hidden) >= LEAST and set(hidden) != {small}:
            return bound
    return max(counts)
