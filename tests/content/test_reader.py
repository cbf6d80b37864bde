import datetime as dt

import pytest
from small_files import PAGES
from small_pack import TODAY, SmallPack

from kiosk.content import Severity, read_pack


def test_a_sound_pack_is_read_whole(small_pack: SmallPack) -> None:
    reading = small_pack.read()
    pack = reading.pack
    assert pack
    assert reading.problems == reading.errors() == ()
    assert (pack.id, pack.version, pack.updated) == ("small", "1.0.0", dt.date(2026, 11, 20))
    assert (pack.language, pack.languages) == ("en", ("en",))
    assert [chapter.title for chapter in pack.chapters] == ["The pen", "Afterwards"]
    assert [page.id for page in pack.pages()] == list(PAGES)
    assert [item.id for item in pack.items] == ["first", "second"]
    assert pack.singles.talk_over.id == "talk-over"
    assert pack.words.talk_title == "Talk title "
    assert pack.chapter_titles["check"] == "Check what we explained"
    assert pack.sources["study"].address == "doi:1"
    assert pack.review.reviewer is None
    assert pack.left_out == ()


def test_every_problem_of_a_pack_is_reported_at_once(small_pack: SmallPack) -> None:
    small_pack.edit("clinic.toml", '"Riverside"', "5")
    small_pack.edit("sources.toml", 'address = "doi:1"', "")
    small_pack.edit("en/interface.toml", 'pen = "The pen"', "")
    small_pack.edit("en/pen/parts.md", "explains", "`explains`")
    small_pack.edit("en/pen/tip.md", "title = ", "titel = ")
    small_pack.edit("en/check.md", "[x]", "[ ]")
    small_pack.path("en/help.md").unlink()
    assert small_pack.places() == [
        ("content/clinic.toml", 2),
        ("content/en/check.md", small_pack.line("en/check.md", "- [ ]")),
        ("content/en/help.md", 1),
        ("content/en/interface.toml", 1),
        ("content/en/pen/parts.md", small_pack.line("en/pen/parts.md", "explains")),
        ("content/en/pen/tip.md", 2),
        ("content/en/pen/tip.md", 2),
        ("content/sources.toml", 1),
    ]
    reading = small_pack.read()
    assert reading.pack is None
    assert all(problem.severity is Severity.ERROR for problem in reading.problems)
    assert reading.errors() == reading.problems


@pytest.mark.parametrize("name", ["pack.toml", "clinic.toml", "sources.toml", "en/interface.toml"])
def test_pages_are_checked_although_a_toml_file_cannot_be_read(
    small_pack: SmallPack, name: str
) -> None:
    small_pack.edit("en/check.md", "A scene", "{{ times.wash_hours }} a `scene`")
    small_pack.write(name, "?")
    assert small_pack.places() == [
        ("content/en/check.md", small_pack.line("en/check.md", "`scene`")),
        (f"content/{name}", 1),
    ] or small_pack.places() == [
        (f"content/{name}", 1),
        ("content/en/check.md", small_pack.line("en/check.md", "`scene`")),
    ]


@pytest.mark.parametrize("kind", ["absent", "file", "loop"])
def test_a_content_folder_that_is_none_is_one_problem(small_pack: SmallPack, kind: str) -> None:
    wrong = small_pack.root / "wrong"
    if kind == "file":
        wrong.touch()
    if kind == "loop":
        wrong.symlink_to(wrong)
    reading = read_pack(wrong, TODAY, small_pack.pictures)
    (problem,) = reading.problems
    assert reading.pack is None
    assert (problem.file, problem.what) == ("wrong", "This folder cannot be opened.")


def test_a_folder_without_a_pack_is_one_problem(small_pack: SmallPack) -> None:
    reading = read_pack(small_pack.content / "en", TODAY)
    (problem,) = reading.problems
    assert reading.pack is None
    assert (problem.file, problem.line) == ("en", 1)
    assert "no pack.toml" in problem.what


def test_another_language_is_read_from_its_own_folder(small_pack: SmallPack) -> None:
    for path in [*(small_pack.content / "en").rglob("*.*")]:
        name = path.relative_to(small_pack.content / "en")
        text = path.read_text("utf-8").replace("Page pen-parts", "Die Teile")
        small_pack.write(f"de/{name}", text)
    small_pack.edit("pack.toml", '["en"]', '["en", "de"]')
    pack = read_pack(small_pack.content, TODAY, small_pack.pictures, "de").pack
    assert pack
    assert (pack.language, pack.languages) == ("de", ("en", "de"))
    assert pack.pages()[0].title == "Die Teile"
    first = small_pack.read().pack
    assert first
    assert first.language == "en"


def test_the_calm_page_is_given_while_another_page_is_broken(small_pack: SmallPack) -> None:
    small_pack.path("en/pen/parts.md").unlink()
    page = small_pack.read().help_page
    assert page
    assert page.title == "Page help"


def test_a_broken_calm_page_is_not_given(small_pack: SmallPack) -> None:
    small_pack.path("en/help.md").unlink()
    reading = small_pack.read()
    assert reading.help_page is None
    assert reading.pack is None
