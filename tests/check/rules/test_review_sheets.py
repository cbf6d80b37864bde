"""Scores are tied to what was scored, high enough, and given by two readers who agree."""

import pytest
from found import found, subject
from small_pack import SmallPack

from kiosk.check.fingerprint import fingerprint
from kiosk.check.rules.review_sheets import check
from kiosk.check.sheets import SheetKind, items
from kiosk.content.problem import Severity


def write_sheet(
    pack: SmallPack, name: str, *, no: tuple[str, ...] = (), skip: tuple[str, ...] = ()
) -> None:
    kind = SheetKind(name.partition("-")[0])
    answers = {item: "0" if item in no else "1" for item in items(kind)}
    answers |= dict.fromkeys(skip, '"n/a"')
    lines = "".join(f"{item} = {answer}\n" for item, answer in answers.items())
    head = f'sheet = "{kind}"\nrater = "A desk reading"\ndate = 2026-11-20\nlanguage = "en"\n'
    mark = fingerprint(subject(pack).pack)
    pack.write(f"reviews/{name}.toml", f'{head}fingerprint = "{mark}"\n\n[scores]\n{lines}')


@pytest.fixture
def scored(small_pack: SmallPack) -> SmallPack:
    for name in ("pemat-a", "pemat-b", "cdc-a", "cdc-b"):
        write_sheet(small_pack, name)
    small_pack.write("reviews/README.md", "What the sheets are.")
    return small_pack


def test_two_good_readings_of_each_sheet_are_enough(scored: SmallPack) -> None:
    assert not found(check, scored)


def test_what_does_not_apply_lowers_no_score(scored: SmallPack) -> None:
    for name in ("pemat-a", "pemat-b"):
        write_sheet(scored, name, skip=("U6", "U7", "Act24"))
    assert not found(check, scored)


def test_a_score_goes_stale_when_a_word_changes(scored: SmallPack) -> None:
    scored.edit("en/pen/tip.md", "one** thing", "one** idea")
    problems = found(check, scored)
    assert {problem.file for problem in problems} == {
        f"content/reviews/{name}.toml" for name in ("pemat-a", "pemat-b", "cdc-a", "cdc-b")
    }
    assert all("changed since" in problem.what for problem in problems)
    assert fingerprint(subject(scored).pack) in problems[0].remedy


@pytest.mark.parametrize("name", ["dial", "ground", "cap", "pen-tip--hand"])
def test_a_score_goes_stale_when_a_detail_or_a_layer_changes(
    small_pack: SmallPack, name: str
) -> None:
    if name == "dial":
        small_pack.add_details("dial")
    else:
        small_pack.add_depths(1.0)
    small_pack.add_motion()
    before = fingerprint(subject(small_pack).pack)
    picture = small_pack.pictures / f"{name}.svg"
    picture.write_text(picture.read_text("utf-8").replace("#cde", "#edc"), "utf-8")
    assert fingerprint(subject(small_pack).pack) != before


@pytest.mark.parametrize("name", ["attract", "pen-tip", "finish"])
def test_a_score_goes_stale_when_a_picture_changes(scored: SmallPack, name: str) -> None:
    picture = scored.pictures / f"{name}.svg"
    picture.write_text(picture.read_text("utf-8").replace("#cde", "#edc"), "utf-8")
    assert len(found(check, scored)) == 4


def test_a_score_holds_whatever_a_clinic_sets(scored: SmallPack) -> None:
    scored.edit("en/pen/tip.md", "thing.", "thing {{ times.wash_hours }}.")
    for name in ("pemat-a", "pemat-b", "cdc-a", "cdc-b"):
        write_sheet(scored, name)
    scored.edit("clinic.toml", "# wash_hours", "wash_hours")
    assert "24 hours" in str(subject(scored).pack)
    assert not found(check, scored)


def test_a_paragraph_may_be_parted(scored: SmallPack) -> None:
    scored.edit("en/pen/tip.md", "one** thing.", "one** thing.\n\nTwo.")
    assert len(found(check, scored)) == 4
    for name in ("pemat-a", "pemat-b", "cdc-a", "cdc-b"):
        write_sheet(scored, name)
    scored.edit("en/pen/tip.md", "thing.\n\nTwo.", "thing. Two.")
    assert not found(check, scored)


def test_a_note_to_staff_may_change(scored: SmallPack) -> None:
    scored.edit("en/pen/tip.md", "it is simple", "it is quick")
    assert not found(check, scored)


@pytest.mark.parametrize(
    ("name", "no", "told"),
    [
        ("pemat", ("U1", "U2"), "understandability is 88 %"),
        ("pemat", ("Act20",), "actionability is 86 %"),
        ("cdc", ("Q1", "Q2", "Q3"), "clear communication is 85 %"),
    ],
)
def test_too_low_a_score_is_named(
    scored: SmallPack, name: str, no: tuple[str, ...], told: str
) -> None:
    for reader in "ab":
        write_sheet(scored, f"{name}-{reader}", no=no)
    problems = found(check, scored)
    assert len(problems) == 2
    assert all(told in problem.what for problem in problems)


def test_readers_who_differ_are_named(scored: SmallPack) -> None:
    write_sheet(scored, "cdc-b", no=("Q1", "Q2"))
    write_sheet(scored, "cdc-a", skip=("Q12",))
    assert any("85 % alike" in problem.what for problem in found(check, scored))


def test_one_reader_is_too_few(scored: SmallPack) -> None:
    scored.path("reviews/cdc-b.toml").unlink()
    (problem,) = found(check, scored)
    assert problem.what == "1 of 2 readers have scored `en` by cdc."


def test_a_sheet_of_another_language_does_not_count(scored: SmallPack) -> None:
    scored.edit("reviews/cdc-b.toml", 'language = "en"', 'language = "de"')
    (problem,) = found(check, scored)
    assert "1 of 2" in problem.what


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Q1 = 1\n", "", "Q1"),
        ("Q1 = 1\n", "Q1 = 2\n", ""),
        ('"cdc"', '"sam"', ""),
        ('rater = "', 'rater = ""', ""),
    ],
)
def test_a_sheet_that_is_filled_in_badly_is_an_error(
    scored: SmallPack, old: str, new: str, told: str
) -> None:
    scored.edit("reviews/cdc-b.toml", old, new)
    problems = found(check, scored)
    (error,) = [problem for problem in problems if problem.severity is Severity.ERROR]
    assert error.file == "content/reviews/cdc-b.toml"
    assert told in error.what


def test_a_sheet_in_which_nothing_applies_scores_nothing(scored: SmallPack) -> None:
    write_sheet(scored, "cdc-a", skip=items(SheetKind.CDC))
    assert any("communication is 0 %" in problem.what for problem in found(check, scored))


def test_a_sheet_that_cannot_be_read_is_an_error(scored: SmallPack) -> None:
    scored.path("reviews/cdc-b.toml").unlink()
    scored.path("reviews/cdc-b.toml").mkdir()
    assert any(problem.severity is Severity.ERROR for problem in found(check, scored))
