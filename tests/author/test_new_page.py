"""`kiosk new page`: what it writes, what it says, and what it refuses."""

import shutil

import pytest
from command import end_code, only_line
from small_files import PICTURE
from small_pack import SmallPack

from kiosk.author import new_page
from kiosk.content.problem import Severity

PAGE = "en/pen/cleaning.md"


def begun(pack: SmallPack, page: str = "pen/cleaning", picture: str | None = None) -> None:
    assert new_page(pack.content, page, picture) == 0


def refused(pack: SmallPack, page: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Ask for a page that is refused: nothing may be written. Give the one line said."""
    before = {path: path.read_bytes() for path in pack.root.rglob("*") if path.is_file()}
    assert new_page(pack.content, page, None) == 2
    assert {path: path.read_bytes() for path in pack.root.rglob("*") if path.is_file()} == before
    printed = capsys.readouterr()
    assert not printed.out
    return only_line(printed.err)


def test_the_page_stands_last_in_its_chapter_and_reads_without_a_finding(
    small_pack: SmallPack,
) -> None:
    begun(small_pack)
    reading = small_pack.read()
    assert reading.problems == ()
    assert reading.pack
    page = reading.pack.chapters[0].pages[-1]
    assert (page.id, page.title) == ("pen/cleaning", "Cleaning")
    assert page.staff


def test_it_is_written_in_every_language(
    small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(small_pack.path("en"), small_pack.path("de"))
    shutil.rmtree(small_pack.path("de/pen"))
    small_pack.edit("pack.toml", '["en"]', '["en", "de"]')
    begun(small_pack)
    assert small_pack.path("de/pen/cleaning.md").is_file()
    told = only_line(capsys.readouterr().out)
    assert f"content/{PAGE} and content/de/pen/cleaning.md" in told


def test_a_picture_that_is_there_is_taken_and_the_line_leads_to_the_preview(
    small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    begun(small_pack)
    told = only_line(capsys.readouterr().out)
    assert f"content/{PAGE}" in told
    assert "`make preview PAGE=pen/cleaning`" in told
    assert "picture" not in told


def test_a_picture_of_the_pages_own_name_is_taken_first(small_pack: SmallPack) -> None:
    (small_pack.pictures / "cleaning.svg").write_text(PICTURE)
    begun(small_pack)
    pack = small_pack.read().pack
    assert pack
    assert pack.chapters[0].pages[-1].figure.source.stem == "cleaning"


def test_a_picture_still_to_be_drawn_is_asked_for_and_all_is_well_once_it_is_there(
    small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    begun(small_pack, picture="sponge")
    assert "put its picture at assets/illustrations/sponge.svg" in capsys.readouterr().out
    assert small_pack.only_problem().file == f"content/{PAGE}"
    (small_pack.pictures / "sponge.svg").write_text(PICTURE)
    assert small_pack.read().problems == ()


def test_without_any_picture_the_pages_own_name_is_asked_for(
    small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(small_pack.pictures)
    begun(small_pack)
    assert "assets/illustrations/cleaning.svg" in capsys.readouterr().out


def test_a_long_name_gives_a_title_that_stands_well(small_pack: SmallPack) -> None:
    begun(small_pack, f"pen/{'very-' * 11}long")
    pack = small_pack.read().pack
    assert pack
    assert len(pack.chapters[0].pages[-1].title) <= 34


def test_a_name_of_marks_alone_still_gives_a_title(small_pack: SmallPack) -> None:
    begun(small_pack, "pen/--")
    assert small_pack.read().problems == ()


@pytest.mark.parametrize("page", ["pen", "pen/", "pen/a b", "pen/../tip", "pen/a/b", "pen/ä"])
def test_a_bad_name_is_refused(
    small_pack: SmallPack, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "is no name" in refused(small_pack, page, capsys)


def test_a_picture_cannot_lead_out_of_its_folder(
    small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new_page(small_pack.content, "pen/cleaning", "../x") == 2
    assert "'../x' is no name" in only_line(capsys.readouterr().err)


def test_an_unknown_chapter_is_refused_with_those_there_are(
    small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    line = refused(small_pack, "pens/cleaning", capsys)
    assert "'pens'" in line
    assert "pen, after" in line


@pytest.mark.parametrize("page", ["pen/tip", "after/first-day"])
def test_a_page_that_is_there_is_refused(
    small_pack: SmallPack, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert f"content/en/{page}.md" in refused(small_pack, page, capsys)


def test_a_page_that_is_listed_though_its_file_is_gone_is_refused(
    small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    small_pack.path("en/pen/tip.md").unlink()
    assert "content/pack.toml" in refused(small_pack, "pen/tip", capsys)


@pytest.mark.parametrize("text", [None, "id = ", "id = 3\n"])
def test_a_pack_that_cannot_be_read_is_named(
    small_pack: SmallPack, text: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    if text is None:
        small_pack.path("pack.toml").unlink()
    else:
        small_pack.write("pack.toml", text)
    assert "content/pack.toml:1: error: " in refused(small_pack, "pen/cleaning", capsys)


def test_lists_written_in_another_way_are_left_alone(
    small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    small_pack.edit("pack.toml", "pages = [", '"pages" = [')
    assert "pack.toml" in refused(small_pack, "pen/cleaning", capsys)


def test_the_command_does_it(small_pack: SmallPack, capsys: pytest.CaptureFixture[str]) -> None:
    given = ("--content", str(small_pack.content), "--picture", "pen-tip")
    assert end_code("new", "page", "pen/cleaning", *given) == 0
    assert 'figure = "pen-tip"' in small_pack.path(PAGE).read_text("utf-8")
    assert end_code("check", *given[:2]) == 0
    assert str(Severity.ERROR) not in capsys.readouterr().out.replace("No errors", "")
