import pytest
from small_pack import SmallPack

INTERFACE = "en/interface.toml"


def test_a_pack_without_a_language_is_reported(small_pack: SmallPack) -> None:
    small_pack.edit("pack.toml", '["en"]', "[]")
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == ("content/pack.toml", 4)
    assert problem.what == "The pack has no language."


def test_a_page_that_stands_twice_is_reported_as_the_walk_would_never_end(
    small_pack: SmallPack,
) -> None:
    small_pack.edit("pack.toml", '["parts", "tip"]', '["parts",\n"tip",\n"parts"]')
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == ("content/pack.toml", 10)
    assert problem.what == "The page `pen/parts` stands here twice."


@pytest.mark.parametrize("name", ["pen", "questions", "check"])
def test_a_chapter_without_a_title_is_reported(small_pack: SmallPack, name: str) -> None:
    title = {"pen": "The pen", "questions": "Your questions", "check": "Check what we explained"}
    small_pack.edit(INTERFACE, f'{name} = "{title[name]}"', "")
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{INTERFACE}", 1)
    assert problem.what == f"The chapter `{name}` has no title."


def test_a_chapter_with_an_empty_title_is_reported_on_its_line(small_pack: SmallPack) -> None:
    small_pack.edit(INTERFACE, '"Afterwards"', '" "')
    assert small_pack.only_problem().line == 3


def test_a_fact_that_names_a_source_nobody_described_is_reported(small_pack: SmallPack) -> None:
    small_pack.edit("sources.toml", "[facts.F2]\nsources = [", '[facts.F2]\nsources = ["rumour", ')
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == ("content/sources.toml", 11)
    assert "names the source `rumour`" in problem.what


def test_a_source_nobody_says_anything_about_is_reported(small_pack: SmallPack) -> None:
    small_pack.write("en/sources.toml", '[about]\nstudy = " "\n')
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == ("content/en/sources.toml", 2)
    assert problem.what == "Nothing says what the source `study` is about."


def test_words_about_a_source_that_is_not_there_are_reported(small_pack: SmallPack) -> None:
    small_pack.write("en/sources.toml", '[about]\nstudy = "Needles"\nrumour = "Talk"\n')
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == ("content/en/sources.toml", 3)
    assert problem.what == "There is no source called `rumour` in ../sources.toml."


def test_broken_sources_are_told_of_once(small_pack: SmallPack) -> None:
    small_pack.write("sources.toml", "colour = ")
    assert small_pack.only_problem().file == "content/sources.toml"


def test_a_chapter_that_stands_twice_is_reported(small_pack: SmallPack) -> None:
    small_pack.edit("pack.toml", 'id = "after"', 'id = "pen"')
    told = {(problem.file, problem.what) for problem in small_pack.read().errors()}
    assert ("content/pack.toml", "The chapter `pen` stands in the walk twice.") in told


@pytest.mark.parametrize(
    ("languages", "what"),
    [
        ('["en", "en"]', "The language `en` is named twice."),
        ('["en", "fr"]', "The language `fr` has no folder that can be opened."),
    ],
)
def test_a_language_that_is_none_is_reported(
    small_pack: SmallPack, languages: str, what: str
) -> None:
    small_pack.edit("pack.toml", '["en"]', languages)
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line("pack.toml", "languages")
    assert problem.what == what


def test_a_page_no_chapter_names_is_a_warning(small_pack: SmallPack) -> None:
    page = small_pack.path("en/pen/tip.md").read_text("utf-8")
    small_pack.write("en/pen/forgotten.md", page)
    reading = small_pack.read()
    (problem,) = reading.problems
    assert reading.pack
    assert (problem.file, problem.severity) == ("content/en/pen/forgotten.md", "warning")
    assert '"forgotten"' in problem.remedy
