"""No word sounds good and says nothing."""

import pytest
from found import found
from small_pack import SmallPack

from kiosk.check.rules.vague import check

BAD = (
    "You have a good chance.",
    "Scars are rare.",
    "It rarely hurts.",
    "It is safe.",
    "It is an effective treatment.",
    "It has proven results.",
    "We guarantee it.",
    "You see a significant change.",
    "It is painless.",
    "It is a miracle.",
    "It cures hair loss.",
    "It is not for all, but safe.",
)
HONEST = (
    "It is not a cure.",
    "Nobody can promise more.",
    "It isn’t painless for everyone.",
    "No one knows if it is safe.",
    "Small studies may miss rare harm.",
    "It is rare: 2 out of 1,000 people had it.",
    "Scars are rare; nobody knows how often.",
    "A hat keeps you safe from sun.",
    "The FDA has not proven anything.",
)


@pytest.mark.parametrize("sentence", BAD)
def test_a_word_that_only_sounds_good_is_named(english: SmallPack, sentence: str) -> None:
    english.edit("en/pen/tip.md", "thing.", f"thing.\n\n{sentence}")
    (problem,) = found(check, english)
    assert problem.line == english.line("en/pen/tip.md", sentence)


@pytest.mark.parametrize("sentence", HONEST)
def test_an_honest_denial_is_left_alone(english: SmallPack, sentence: str) -> None:
    english.edit("en/pen/tip.md", "thing.", f"thing.\n\n{sentence}")
    assert not found(check, english)
