import pytest
from small_pack import SmallPack

from kiosk.content.model import Run, Term
from kiosk.content.terms import terms_of, used


def term(*words: str) -> Term:
    return Term(words[0], words, "gloss", (Run("Meaning."),), ())


HAIR, LOSS, PRP = term("hair"), term("hair loss", "losing hair"), term("PRP")
TERMS = (HAIR, LOSS, PRP)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Your hair.", (HAIR,)),
        ("Hair loss", (LOSS,)),
        ("hair and HAIR LOSS", (HAIR, LOSS)),
        ("Losing\n  hair", (LOSS,)),
        ("hair-raising prp’s", (HAIR, PRP)),
        ("hairs, chair, PRPs", ()),
        ("", ()),
        ("PRP, then hair, then PRP", (PRP, HAIR)),
    ],
)
def test_whole_words_are_found_in_any_case_the_longest_first(
    text: str, found: tuple[Term, ...]
) -> None:
    assert used([text], TERMS) == found


def test_marks_in_a_word_stand_for_themselves() -> None:
    assert used(["abc"], (term("a.c"),)) == ()
    assert used(["so a.c."], (term("a.c"),)) == (term("a.c"),)


def test_without_a_glossary_nothing_is_found() -> None:
    assert used(["hair"], ()) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"Page pen-tip"', '"The needle"'),
        ("explains", "explains needles and"),
        ("thing.", "thing.\n\n- A needle."),
        (None, None),
    ],
    ids=["title", "text", "list", "label"],
)
def test_a_page_uses_the_words_patients_meet_on_it(
    small_pack: SmallPack, old: str | None, new: str | None
) -> None:
    if old and new:
        small_pack.edit("en/pen/tip.md", 'text = "Needle"', 'text = "Tip"')
        small_pack.edit("en/pen/tip.md", old, new)
    pack = small_pack.read().pack
    assert pack
    assert terms_of(pack.pages()[1], pack.terms) == pack.terms


def test_what_only_staff_read_calls_for_no_explaining(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", 'text = "Needle"', 'text = "Tip"')
    small_pack.edit("en/pen/tip.md", "it is simple", "a needle")
    pack = small_pack.read().pack
    assert pack
    assert terms_of(pack.pages()[1], pack.terms) == ()
