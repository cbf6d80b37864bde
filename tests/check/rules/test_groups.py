"""Content covers what the standards ask for, in groups of facts."""

import datetime as dt

import pytest
from found import TODAY, found
from small_pack import SmallPack

from kiosk.check.rules import (
    Rule,
    chapter_actions,
    chapter_unknowns,
    gmc_content,
    ipdas,
    item_topics,
    us_content,
)
from kiosk.content.model import Topic
from kiosk.content.problem import Problem, Severity

ONE_GROUP = """
[standards.CLAUSE]
name = "A standard"

[[standards.CLAUSE.groups]]
name = "the risks"
facts = ["F1", "F3"]
every = EVERY
"""
FUNDING = "who paid"


def ask(pack: SmallPack, clause: str, *, every: bool = False, facts: str = '"F1", "F3"') -> None:
    text = ONE_GROUP.replace("CLAUSE", clause).replace("EVERY", str(every).lower())
    pack.write("standards.toml", text.replace('"F1", "F3"', facts))


def warned(rule: Rule, pack: SmallPack) -> list[Problem]:
    return [one for one in found(rule, pack) if one.severity is Severity.WARNING]


@pytest.mark.parametrize(
    ("clause", "rule"),
    [("C01", gmc_content.check), ("C02", us_content.check), ("C04", ipdas.check)],
    ids=["C01", "C02", "C04"],
)
class TestPagesAndItems:
    def test_no_group_asks_for_nothing(
        self, small_pack: SmallPack, clause: str, rule: Rule
    ) -> None:
        ask(small_pack, f"{clause}b")
        assert not warned(rule, small_pack)

    def test_one_fact_of_a_group_is_enough(
        self, small_pack: SmallPack, clause: str, rule: Rule
    ) -> None:
        ask(small_pack, clause)
        assert not warned(rule, small_pack)

    def test_of_every_fact_the_missing_one_is_named(
        self, small_pack: SmallPack, clause: str, rule: Rule
    ) -> None:
        ask(small_pack, clause, every=True)
        (problem,) = warned(rule, small_pack)
        assert "Nothing covers all of “the risks” (A standard" in problem.what
        assert problem.remedy.endswith("list F3.")
        assert problem.file == "content/standards.toml"
        assert problem.line == small_pack.line("standards.toml", "the risks")

    def test_a_group_nobody_covers_is_named_with_its_facts(
        self, small_pack: SmallPack, clause: str, rule: Rule
    ) -> None:
        ask(small_pack, clause, facts='"F3", "F4"')
        (problem,) = warned(rule, small_pack)
        assert "Nothing covers “the risks”" in problem.what
        assert problem.remedy.endswith("list F3 or F4.")

    def test_an_item_covers_a_group_too(
        self, small_pack: SmallPack, clause: str, rule: Rule
    ) -> None:
        ask(small_pack, clause, facts='"F3"')
        small_pack.edit(
            "sources.toml", "[facts.F2]", '[facts.F3]\nsources = []\nconfidence = "x"\n[facts.F2]'
        )
        small_pack.edit("en/check.md", 'facts = ["F1"]', 'facts = ["F3"]')
        assert not warned(rule, small_pack)


@pytest.mark.parametrize(
    ("clause", "rule"),
    [("E15", chapter_actions.check), ("E16", chapter_unknowns.check)],
    ids=["E15", "E16"],
)
def test_each_chapter_is_asked(small_pack: SmallPack, clause: str, rule: Rule) -> None:
    ask(small_pack, clause, facts='"F2"')
    assert not found(rule, small_pack)
    small_pack.edit("en/after/first-day.md", '["F1", "F2"]', '["F1"]')
    (problem,) = found(rule, small_pack)
    assert "No page of `after` covers “the risks”" in problem.what


def test_who_paid_is_asked_for(small_pack: SmallPack) -> None:
    (note,) = found(ipdas.check, small_pack)
    assert note.severity is Severity.NOTE
    assert FUNDING in note.what


def test_a_pack_without_sources_cites_nothing(small_pack: SmallPack) -> None:
    small_pack.write(
        "sources.toml",
        "[sources]\n"
        + "".join(f'[facts.{fact}]\nsources = []\nconfidence = "x"\n' for fact in ("F1", "F2")),
    )
    small_pack.write("en/sources.toml", "")
    (problem,) = warned(ipdas.check, small_pack)
    assert problem.file == "content/sources.toml"


def test_a_pack_is_not_dated_ahead(small_pack: SmallPack) -> None:
    assert not warned(ipdas.check, small_pack)
    (problem,) = (
        one
        for one in found(ipdas.check, small_pack, TODAY - dt.timedelta(days=2))
        if one.severity is Severity.WARNING
    )
    assert "2026-11-20" in problem.what


@pytest.mark.parametrize(("next_date", "told"), [("", 1), ("next_date = 2027-11-20\n", 0)])
def test_a_reviewed_pack_names_the_next_review(
    small_pack: SmallPack, next_date: str, told: int
) -> None:
    review = f'[review]\nreviewer = "Dr A"\nrole = "Nurse"\ndate = 2026-11-20\n{next_date}\n'
    small_pack.edit("pack.toml", "[[chapters]]", f"{review}[[chapters]]")
    notes = [one for one in found(ipdas.check, small_pack) if FUNDING not in one.what]
    assert len(notes) == told
    assert all(note.severity is Severity.NOTE and "reviewed next" in note.what for note in notes)


def test_a_short_check_is_told_what_it_lacks(small_pack: SmallPack) -> None:
    ask(small_pack, "C06", facts='"F2"')
    problems = found(item_topics.check, small_pack)
    told = " ".join(problem.what for problem in problems)
    assert "2 items; at least 6" in told
    assert "`purpose`" not in told
    assert "`happens`" not in told
    assert all(f"`{topic}`" in told for topic in ("benefit", "risk", "choice", "tell", "call"))
    assert "No item covers “the risks”" in told


def test_a_check_on_every_topic_is_fine(small_pack: SmallPack) -> None:
    ask(small_pack, "C06", facts='"F1"')
    text = small_pack.path("en/check.md").read_text("utf-8")
    start, item, _ = text.partition('\n+++\nid = "first"')
    _, first, rest = text.partition('\n+++\nid = "first"')
    item = first + rest.partition('\n+++\nid = "second"')[0]
    topics = [topic for topic in Topic if topic is not Topic.HAPPENS]
    items = (
        item.replace('"first"', f'"item-{topic}"').replace('"purpose"', f'"{topic}"')
        for topic in topics
    )
    small_pack.write("en/check.md", start + "".join(items))
    assert not found(item_topics.check, small_pack)
