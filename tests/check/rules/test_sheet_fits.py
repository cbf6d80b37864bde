"""A page to take home that does not fit on a sheet is named, with the file that is too long."""

from found import found
from small_pack import SmallPack

from kiosk.check.rules.sheet_fits import check
from kiosk.content.problem import Severity


def test_pages_that_fit_are_fine(small_pack: SmallPack) -> None:
    assert not found(check, small_pack)


def test_an_aftercare_page_too_long_for_its_paper_leads_to_the_pages_it_is_made_of(
    small_pack: SmallPack,
) -> None:
    (problem,) = found(check, small_pack, too_long=lambda pack: (pack.words.sheet_care,))
    pack = small_pack.read().pack
    assert pack
    assert pack.words.sheet_care in problem.what
    assert pack.takehome.paper in problem.what
    assert (problem.file, problem.severity) == ("content/pack.toml", Severity.WARNING)
    assert "`takehome`" in problem.remedy


def test_a_talk_over_list_too_long_for_its_paper_leads_to_the_items(small_pack: SmallPack) -> None:
    (problem,) = found(check, small_pack, too_long=lambda pack: (pack.singles.talk_over.title,))
    assert (problem.file, problem.severity) == ("content/en/check.md", Severity.WARNING)


def test_what_nothing_could_measure_is_noted(small_pack: SmallPack) -> None:
    (problem,) = found(check, small_pack, too_long=lambda _: None)
    assert problem.severity is Severity.NOTE
    assert "not measured" in problem.what
