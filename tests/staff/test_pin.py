"""A PIN that cannot be read back from its file, and is not easy to guess."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.staff.pin import COST, SALT_BYTES, Weakness, make_pin, weakness

SALT = bytes(range(SALT_BYTES))
DIGITS = st.text("0123456789", min_size=6, max_size=12)


@settings(max_examples=12, deadline=None)
@given(DIGITS, DIGITS)
def test_only_its_own_digits_match(digits: str, others: str) -> None:
    pin = make_pin(digits, SALT)
    assert pin.matches(digits)
    assert pin.matches(others) == (others == digits)


def test_the_kept_pin_does_not_hold_the_digits_and_costs_time_to_guess() -> None:
    pin = make_pin("280519", SALT)
    assert b"280519" not in pin.salt + pin.digest
    assert pin.cost >= 2**15 == COST


def test_the_same_digits_with_another_salt_are_kept_otherwise() -> None:
    assert make_pin("280519", SALT).digest != make_pin("280519", SALT[::-1]).digest


@pytest.mark.parametrize(
    ("digits", "why"),
    [
        ("28051", Weakness.SHORT),
        ("2805192805192", Weakness.LONG),
        ("28051a", Weakness.NOT_DIGITS),
        ("٢٨٠٥١٩", Weakness.NOT_DIGITS),
        ("", Weakness.NOT_DIGITS),
        ("000000", Weakness.LIKE),
        ("121212", Weakness.LIKE),
        ("123456", Weakness.ROW),
        ("987654", Weakness.ROW),
        ("280519", None),
    ],
)
def test_easy_numbers_are_refused(digits: str, why: Weakness | None) -> None:
    assert weakness(digits) is why
