"""Syllables are counted as they are spoken."""

from pathlib import Path

import pytest

from kiosk.check.reading.syllables import SyllableRules, Syllables
from kiosk.check.style import read_style
from kiosk.content.problem import Problems

SPOKEN = {
    1: "skin hair pen cream hope whole care called cared hopes rules clothes vague real bleed",
    2: "clinic's needle table wanted handled hundred doses itches rescue acne evening being going "
    "client didn't isn't redness lasting diet science player swollen playing tissue every create",
    3: "clinician ambulance idea area video radio media everyone hospital medicine medically "
    "together infection allergy beginning period familiar previous influence",
    4: "emergency minoxidil experience diabetes material initiate situation information "
    "algorithm january unfamiliar variety bacteria society",
    5: "university possibility examination accommodation immediately",
}
"""From the CMU Pronouncing Dictionary, github.com/cmusphinx/cmudict; minoxidil by ear."""

KNOWN = {word: length for length, words in SPOKEN.items() for word in words.split()}


@pytest.fixture(scope="module")
def english() -> Syllables:
    home = Path(__file__).parents[3] / "content" / "en"
    style = read_style(home, Problems(home))
    assert style
    return Syllables("en", style.syllables)


def test_words_of_many_kinds_are_counted_as_they_are_spoken(english: Syllables) -> None:
    assert len(KNOWN) >= 60
    assert {word: english.of(word) for word in KNOWN} == KNOWN


def test_neither_way_of_counting_is_enough_alone(english: Syllables) -> None:
    wrong_points = [word for word, length in KNOWN.items() if english.by_points(word) != length]
    wrong_vowels = [word for word, length in KNOWN.items() if english.by_vowels(word) != length]
    assert len(wrong_points) > len(KNOWN) / 4
    assert 0 < len(wrong_vowels) < len(KNOWN) / 8


def test_hyphenation_counts_too_few_far_more_often_than_too_many(english: Syllables) -> None:
    few = [word for word, length in KNOWN.items() if english.by_points(word) < length]
    many = [word for word, length in KNOWN.items() if english.by_points(word) > length]
    assert len(few) > 10 * len(many)


@pytest.mark.parametrize(
    ("word", "length"),
    [
        ("ACNE", 2),
        ("Everyone", 3),
        ("follow-up", 3),
        ("10-minute", 3),
        ("24", 1),
        ("2.5", 2),
        ("don’t", 1),
    ],
)
def test_capitals_hyphens_numbers_and_apostrophes_are_understood(
    english: Syllables, word: str, length: int
) -> None:
    assert english.of(word) == length


def test_another_language_needs_no_more_than_its_vowels() -> None:
    rules = SyllableRules(
        vowels="aeiouáéíóúü", more=("[aeoáéó](?=[aeoáéó])", "[íú](?=[aeo])", "[aeo](?=[íú])")
    )
    spanish = Syllables("es", rules)
    known = {"piel": 1, "agua": 2, "día": 2, "aguja": 3, "médico": 3, "poesía": 4, "héroe": 3}
    assert {word: spanish.of(word) for word in known} == known


def test_without_vowels_hyphenation_counts_and_without_both_a_word_is_one() -> None:
    assert Syllables("de", SyllableRules()).of("Nadel") == 2
    assert Syllables("xx", SyllableRules()).of("anything") == 1
    assert Syllables("xx", SyllableRules(vowels="aeiouy")).of("anything") == 3
