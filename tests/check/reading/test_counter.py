"""What of a sentence is counted."""

import pytest

from kiosk.check.reading.counter import Counter
from kiosk.check.reading.formulas import Counts
from kiosk.check.reading.syllables import SyllableRules, Syllables
from kiosk.content.model import Term

TERM = Term("loss", ("pattern hair loss", "minoxidil", "minoxidil lotion"), "gloss", (), ())


@pytest.fixture
def counter() -> Counter:
    return Counter(Syllables("en", SyllableRules(vowels="aeiou")), (TERM,), ("Dr", "e.g"))


def test_capitals_and_decimals_are_left_out(counter: Counter) -> None:
    assert counter.counted("In the US I take 2.5 mg of PRP, 13 times.") == [
        *("In", "the", "I", "take", "mg", "of", "13", "times")
    ]


def test_short_forms_that_the_language_names_are_left_out(counter: Counter) -> None:
    assert counter.counted("Ask dr Lee, e.g. now.") == ["Ask", "Lee", "now"]


def test_a_word_of_the_glossary_is_one_simple_word(counter: Counter) -> None:
    assert counter.counted("Minoxidil lotion helps pattern hair loss.") == ["a", "helps", "a"]
    assert counter.long_words(["Minoxidil lotion helps."]) == []


def test_a_part_of_another_word_is_no_word_of_the_glossary(counter: Counter) -> None:
    assert counter.counted("Nominoxidil") == ["Nominoxidil"]


def test_sentences_words_syllables_and_long_words_are_counted(counter: Counter) -> None:
    assert counter.counts(["A banana is here.", "PRP.", "I am minoxidil."]) == Counts(2, 7, 10, 1)


def test_a_text_of_nothing_but_capitals_has_no_counts(counter: Counter) -> None:
    assert counter.counts(["PRP."]) is None


def test_without_a_glossary_every_word_counts(counter: Counter) -> None:
    assert Counter(counter.syllables, ()).counted("Minoxidil helps.") == ["Minoxidil", "helps"]


def test_long_words_are_named_once_the_longest_first(counter: Counter) -> None:
    text = ["A banana, a banana.", "An abominable idol."]
    assert counter.long_words(text) == ["abominable", "banana"]
