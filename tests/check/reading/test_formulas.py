"""The formulas give what others have published for the same counts."""

import pytest

from kiosk.check.reading.formulas import Counts, Formula, hardness, score

SMOG, FLESCH, INFLESZ = Formula.SMOG, Formula.FLESCH_KINCAID, Formula.INFLESZ


def counts(sentences: int, words: int = 1, syllables: int = 1, long_words: int = 0) -> Counts:
    return Counts(sentences, words, syllables, long_words)


@pytest.mark.parametrize(
    ("formula", "of", "published", "source"),
    [
        (SMOG, counts(1, long_words=4), 14.554593, "npmjs.com/package/smog-formula"),
        (SMOG, counts(30, long_words=0), 3.1291, "the constant: no long words at all"),
        (FLESCH, counts(1, 13, 26), 13.08, "npmjs.com/package/flesch-kincaid"),
        (FLESCH, counts(1, 13, 22), 9.45, "npmjs.com/package/flekin"),
        (FLESCH, counts(100, 570, 581), -1.3, "Wikipedia on Green Eggs and Ham: 5.7 and 1.02"),
        (INFLESZ, counts(6, 162, 306), 62.162, "github.com/textstat/textstat, its Spanish test"),
    ],
)
def test_published_examples_are_met(
    formula: Formula, of: Counts, published: float, source: str
) -> None:
    tolerance = 0.05 if published == -1.3 else 0.006
    assert score(formula, of) == pytest.approx(published, abs=tolerance), source


def test_smog_scales_a_short_text_to_thirty_sentences() -> None:
    assert score(SMOG, counts(3, long_words=1)) == score(SMOG, counts(30, long_words=10))


def test_a_low_grade_and_high_points_are_easy() -> None:
    assert hardness(SMOG, 7.5) == hardness(FLESCH, 6.5) == hardness(INFLESZ, 63.5) == 1.5
    assert hardness(SMOG, 5) < 0 > hardness(INFLESZ, 70)
