from each_block import BLOCKS
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Run, plain
from kiosk.content.sentences import count, sentences, texts, words

TEXT = st.lists(st.builds(Run, st.text("ab.!?… ’-1\n") | st.text(), st.booleans()), max_size=6).map(
    tuple
)


def test_a_text_is_parted_after_each_full_stop_and_keeps_its_weights() -> None:
    text = (Run("Wait 1.5 hours. Then "), Run("stop! Rest", strong=True), Run(" now."))
    assert sentences(text) == (
        (Run("Wait 1.5 hours."),),
        (Run("Then "), Run("stop!", strong=True)),
        (Run("Rest", strong=True), Run(" now.")),
    )


@given(TEXT)
def test_no_letter_is_lost_or_moved_when_a_text_is_parted(text: tuple[Run, ...]) -> None:
    parted = sentences(text)
    said = "".join("".join(plain(sentence).split()) for sentence in parted)
    assert said == "".join(plain(text).split())
    assert all(plain(sentence).strip() for sentence in parted)
    strong = "".join(run.text for sentence in parted for run in sentence if run.strong)
    assert "".join(strong.split()) == "".join("".join(r.text for r in text if r.strong).split())


@given(TEXT)
def test_no_word_is_lost_when_a_text_is_parted(text: tuple[Run, ...]) -> None:
    counted = [word for sentence in sentences(text) for word in words(plain(sentence))]
    assert counted == words(plain(text))


def test_words_are_counted_as_people_count_them() -> None:
    assert words("It’s a 1.5 mm pen-tip — don't “touch” it!") == [
        "It’s", "a", "1.5", "mm", "pen-tip", "don't", "touch", "it",
    ]  # fmt: skip


def test_every_text_of_every_kind_of_block_is_counted() -> None:
    assert [len(texts(block)) for block in BLOCKS] == [1, 1, 2, 2, 2, 1]
    assert count(BLOCKS) == 2 + 2 + 4 + 2 + 3 + 2
