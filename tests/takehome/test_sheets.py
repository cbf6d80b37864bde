from small_pack import SmallPack

from kiosk.content.model import Bullets, Pack, plain
from kiosk.takehome.plain import plain_text
from kiosk.takehome.sheets import Sheet, aftercare, longest, talk_over, trial
from kiosk.visit.outline import outline_of
from kiosk.visit.places import SheetKind
from kiosk.visit.result import Result, result
from kiosk.visit.state import fresh

NOTHING = Result((), (), (), ())


def lines(sheet: Sheet) -> list[str]:
    """Give every line of the lists on a sheet."""
    blocks = (block for section in sheet.sections for block in section.body)
    lists = (block for block in blocks if isinstance(block, Bullets))
    return [plain(item) for block in lists for item in block.items]


def test_the_page_on_aftercare_holds_the_clinics_own_times_and_numbers(sheet: Sheet) -> None:
    text = plain_text(sheet)
    assert sheet.kind is SheetKind.AFTERCARE
    assert text.startswith("Example Clinic\nLooking after your scalp\n")
    for words in ("after 24 hours", "for 14 days", "020 7946 0123", "020 7946 0999", "999"):
        assert words in text


def test_it_says_what_to_do_then_when_to_call(sheet: Sheet) -> None:
    assert [section.title for section in sheet.sections] == [
        "The first day",
        "The first three days",
        "Up to two weeks",
        "Day by day: what to expect",
        "Call us today: it may get worse",
        "Get help now: it cannot wait",
    ]


def test_every_word_of_it_is_the_contents_own(sheet: Sheet, riverside: Pack) -> None:
    pages = {page.title: page for page in riverside.pages()}
    for section in sheet.sections:
        assert section.body == pages[section.title].body


def test_a_clinic_that_set_nothing_sends_plain_sentences_home(real_pack: Pack) -> None:
    sheet = aftercare(real_pack)
    assert sheet
    text = plain_text(sheet)
    assert "wash your hair when we say" in text
    assert "Call an ambulance now." in text


def test_its_foot_says_which_version_and_who_stands_behind_it(sheet: Sheet) -> None:
    assert sheet.footer == (
        "This page is not advice, or your yes to treatment.",
        "This is version 0.3.0. It was last changed on 21 November 2026.",
        "No doctor or nurse has reviewed it yet. It awaits clinical review.",
    )


def test_once_reviewed_its_foot_names_the_clinician_and_until_when(
    small_pack: SmallPack,
) -> None:
    small_pack.edit("pack.toml", "[[chapters]]", 'takehome = ["pen/tip"]\n\n[[chapters]]')
    review = '\n[review]\nreviewer = "Ann Lee"\nrole = "Nurse"\ndate = 2026-11-01\n'
    small_pack.write("pack.toml", small_pack.path("pack.toml").read_text("utf-8") + review)
    pack = small_pack.read().pack
    assert pack
    sheet = aftercare(pack)
    assert sheet
    assert "Ann Lee, Nurse 1 November 2026" in sheet.footer[2]
    assert "1 November 2028" in sheet.footer[3]


def test_where_no_page_goes_home_there_is_no_sheet(small_pack: SmallPack) -> None:
    pack = small_pack.read().pack
    assert pack
    assert aftercare(pack) is None


def test_the_list_holds_what_was_picked_unclear_or_left_out_and_no_mark(real_pack: Pack) -> None:
    purpose, gain, harm, *_ = real_pack.items
    asked = real_pack.questions[0]
    found = Result((purpose.id,), (gain.id,), (harm.id,), (asked.id,))
    sheet = talk_over(real_pack, found)
    assert sheet
    assert sheet.kind is SheetKind.TALK_OVER
    assert [section.title for section in sheet.sections] == [
        real_pack.words.picked_title,
        real_pack.words.talk_title,
        real_pack.words.left_out_title,
    ]
    assert lines(sheet) == [plain(asked.text), gain.talk, harm.talk]
    assert all(section.to_tick for section in sheet.sections)
    assert sheet.notes == real_pack.words.sheet_notes


def test_a_list_with_nothing_on_it_is_no_sheet(real_pack: Pack) -> None:
    assert talk_over(real_pack, NOTHING) is None


def test_a_visit_just_begun_takes_home_what_was_not_gone_over(real_pack: Pack) -> None:
    outline = outline_of(real_pack)
    sheet = talk_over(real_pack, result(outline, fresh(outline)))
    assert sheet
    assert lines(sheet) == [item.talk for item in real_pack.items]


def test_at_their_longest_the_pages_hold_everything(riverside: Pack) -> None:
    care, listed = longest(riverside)
    assert care == aftercare(riverside)
    questions = [plain(question.text) for question in riverside.questions]
    assert lines(listed) == [*questions, *(item.talk for item in riverside.items)]
    assert len(listed.sections) == 3


def test_the_test_page_says_what_it_is_and_which_version_printed_it(riverside: Pack) -> None:
    made, words = trial(riverside), riverside.staff_words
    assert (made.title, made.clinic) == (words.test_sheet, riverside.clinic_name)
    assert made.sections[0].title == words.test_printer
    assert riverside.version in made.footer[0]
