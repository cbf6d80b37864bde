"""What staff see on the staff side, in the words of the shipped content."""

from typing import TypeGuard

import pytest
from msgspec.structs import replace as changed
from staff_screens import at, plates, told
from visits import PIN, UNLOCKED
from walks import Walk

from kiosk.content.model import Bullets, Heading, Paragraph, Run, Text, plain
from kiosk.visit import events as ev
from kiosk.visit.answers import Refuse, Report
from kiosk.visit.places import CountedWeek, Share, StaffHome, Tallies
from kiosk.visit.screen import Gauge, Kind, Piece, Plate, Screen
from kiosk.visit.show_staff import notes_of
from kiosk.visit.state import fresh


def test_the_pad_has_ten_digits_and_what_is_of_use_with_those_typed(walk: Walk) -> None:
    words = walk.pack.staff_words
    none, some = at(walk, ev.OpenStaff()), at(walk, ev.OpenStaff(), ev.Type("4"))
    whole = at(walk, ev.OpenStaff(), *PIN)
    assert none.kind is Kind.STAFF_PIN
    assert set("1234567890") == set(plates(none)) - {""}
    assert words.pin_erase in plates(some)
    assert words.pin_open not in plates(some)
    assert plates(whole)[words.pin_open].move == ev.Judge()


def test_the_pad_says_how_many_digits_were_typed_and_never_which(walk: Walk) -> None:
    screen = at(walk, ev.OpenStaff(), *PIN)
    assert walk.pack.staff_words.pin_typed.format(count=6) in told(screen)
    assert not any("280519" in line for line in told(screen))


@pytest.mark.parametrize(
    ("verdict", "word"),
    [
        (Refuse(), "pin_wrong"),
        (Refuse(29.2), "pin_wait"),
        (Refuse(unset=True), "pin_unset"),
    ],
)
def test_a_refusal_says_what_to_do(walk: Walk, verdict: Refuse, word: str) -> None:
    screen = at(walk, ev.OpenStaff(), *PIN, ev.Judge(), verdict)
    said: str = getattr(walk.pack.staff_words, word)
    assert told(screen)[0] == said.replace("{seconds}", "30")
    assert bool(plates(screen)) == (word == "pin_wrong")


def test_the_staff_side_offers_every_plan_and_cleaning(walk: Walk) -> None:
    offered = plates(at(walk, *UNLOCKED))
    words = walk.pack.staff_words
    for plan in walk.pack.plans:
        assert offered[words.lead.format(plan=plan.name)].move == ev.Lead(plan.id)
    assert offered[words.cleaning].move == ev.Clean()
    assert words.hand_over not in offered


def test_while_staff_lead_the_plan_is_marked_and_the_screen_can_be_handed_over(walk: Walk) -> None:
    offered = plates(at(walk, *UNLOCKED, ev.Lead("short"), ev.OpenStaff()))
    words = walk.pack.staff_words
    assert [name for name, plate in offered.items() if plate.chosen] == ["Go on: Short"]
    assert words.lock not in offered
    assert plates(at(walk, *UNLOCKED))[words.lock].move == ev.HandOver()
    handed = plates(at(walk, *UNLOCKED, ev.Lead("short"), ev.HandOver(), *UNLOCKED))
    assert "Go on: Short" in handed
    assert offered[words.hand_over].move == ev.HandOver()


def test_a_led_page_says_how_far_the_plan_has_come(walk: Walk) -> None:
    plan = next(plan for plan in walk.pack.plans if plan.id == "short")
    screen = at(walk, *UNLOCKED, ev.Lead("short"), ev.Next())
    assert screen.kind is Kind.PAGE
    assert screen.place == walk.pack.staff_words.leading.format(
        plan=plan.name, covered=2, pages=len(plan.pages)
    )


def test_the_notes_of_every_page_say_ask_and_watch_beside_its_picture(walk: Walk) -> None:
    for page in walk.pack.pages():
        led = walk.after(fresh(walk.outline), *UNLOCKED, ev.Lead("full"), ev.GoTo(page.id))
        screen = walk.screen(walk.after(led, ev.TurnNotes()))
        assert screen.kind is Kind.STAFF_NOTES
        assert [line.partition(":")[0] for line in told(screen)] == ["Say", "Ask", "Watch for"]
        assert screen.figure
        assert screen.figure.source == page.figure.source
        assert told(walk.screen(led)) != told(screen)


def test_patients_never_see_a_note(walk: Walk) -> None:
    notes = {plain(note) for page in walk.pack.every_page() for note in page.staff}
    assert notes
    for visit in walk.places():
        assert not notes & set(told(walk.screen(visit)))


def test_while_the_glass_is_wiped_the_seconds_are_counted(walk: Walk) -> None:
    screen = at(walk, ev.Clean(), ev.Passed(18.5))
    assert screen.kind is Kind.STAFF_CLEANING
    assert told(screen) == [walk.pack.staff_words.cleaning_body.format(seconds=42)]
    assert plates(screen) == {}


def test_a_note_without_a_word_to_begin_with_is_shown_as_it_is(walk: Walk) -> None:
    (page, *_) = walk.pack.pages()
    bare = changed(page, staff=((Run("Speak slowly."),),))
    assert notes_of(walk.pack, bare) == (Paragraph((Run("Speak slowly."),)),)
    assert told_of(notes_of(walk.pack, changed(page, staff=()))) == [walk.pack.staff_words.no_note]


def told_of(pieces: tuple[object, ...]) -> list[str]:
    return [plain(piece.text) for piece in pieces if isinstance(piece, Paragraph)]


def test_while_staff_lead_the_contents_lead_to_the_staff_side_and_to_handing_over(
    walk: Walk,
) -> None:
    offered = plates(at(walk, *UNLOCKED, ev.Lead("full"), ev.OpenContents()))
    assert offered[walk.pack.staff_words.hand_over].move == ev.HandOver()
    assert offered[walk.pack.staff_words.staff].move == ev.OpenStaff()


def test_while_staff_lead_the_contents_say_what_of_the_plan_is_still_to_come(walk: Walk) -> None:
    words, plan = walk.pack.staff_words, walk.outline.plans["short"]
    screen = at(walk, *UNLOCKED, ev.Lead("short"), ev.Next(), ev.OpenContents())
    heads = {plain(piece.text): n for n, piece in enumerate(screen.body) if is_head(piece)}
    assert list(heads) == [words.plan_open, words.plan_shown, words.plan_other]
    shown = screen.body[heads[words.plan_shown] : heads[words.plan_other]]
    moves = [piece.move for piece in shown if isinstance(piece, Plate)]
    assert moves == [ev.GoTo(page) for page in plan[:2]]
    every = [piece.move for piece in screen.body if isinstance(piece, Plate)]
    assert {ev.GoTo(page) for page in walk.outline.pages} <= set(every)


def is_head(piece: object) -> TypeGuard[Heading]:
    return isinstance(piece, Heading)


def test_the_staff_side_looks_first_and_then_says_what_needs_attention(walk: Walk) -> None:
    words = walk.pack.staff_words
    assert words.looking in told(at(walk, *UNLOCKED))
    assert words.all_well in told(at(walk, *UNLOCKED, Report(StaffHome((), "Kiosk 1"))))
    needy = at(walk, *UNLOCKED, Report(StaffHome(("One.", "Two."), "Kiosk 1")))
    assert [plain(item) for piece in needy.body for item in items(piece)] == ["One.", "Two."]
    assert told(needy)[-1] == "Kiosk 1"
    assert plates(needy)[words.tallies].move == ev.OpenTallies()


def test_the_last_faults_are_told_only_where_there_are_any(walk: Walk) -> None:
    title = walk.pack.staff_words.faults
    well, ill = (
        at(walk, *UNLOCKED, Report(StaffHome((), "Kiosk 1", faults)))
        for faults in ((), ("A.", "B."))
    )
    assert title not in [plain(piece.text) for piece in well.body if isinstance(piece, Heading)]
    assert title in [plain(piece.text) for piece in ill.body if isinstance(piece, Heading)]
    assert [plain(item) for piece in ill.body for item in items(piece)] == ["A.", "B."]


def items(piece: Piece) -> tuple[Text, ...]:
    return piece.items if isinstance(piece, Bullets) else ()


def tallies(walk: Walk, place: Tallies) -> Screen:
    return at(walk, *UNLOCKED, ev.OpenTallies(), Report(place))


def test_tallies_without_a_finished_week_say_so_calmly(walk: Walk) -> None:
    words = walk.pack.staff_words
    assert told(at(walk, *UNLOCKED, ev.OpenTallies())) == [words.looking]
    assert told(tallies(walk, Tallies(()))) == [words.tally_none]


NEW = CountedWeek("New", "Visits: 9.", Share("8 of 9", 8 / 9), (Share("2 of 9", 2 / 9),))
OLD = CountedWeek("Old", "Visits: few.", Share("hidden"))


def test_each_week_begins_with_its_name_and_draws_no_bar_of_what_is_hidden(walk: Walk) -> None:
    screen = tallies(walk, Tallies((NEW, OLD)))
    names = [plain(piece.text) for piece in screen.body if isinstance(piece, Heading)]
    assert names == ["New", "Old"]
    bars = [(plain(piece.text), piece.part) for piece in screen.body if isinstance(piece, Gauge)]
    assert bars == [("8 of 9", 8 / 9), ("2 of 9", 2 / 9)]
    assert "hidden" in told(screen)
    assert screen.words() > 10


def test_saving_offers_each_stick_and_says_what_came_of_it(walk: Walk) -> None:
    words = walk.pack.staff_words
    assert words.save_none in told(tallies(walk, Tallies((NEW,))))
    two = tallies(walk, Tallies((NEW,), ("A", "B")))
    assert [plate.move for plate in plates(two).values()] == [ev.Save("A"), ev.Save("B")]
    saving = tallies(walk, Tallies((NEW,), ("A",), saving="A"))
    assert words.saving in told(saving)
    assert not plates(saving)
    done = tallies(walk, Tallies((NEW,), (), told="Saved."))
    assert "Saved." in told(done)
    assert words.save_none not in told(done)


def test_before_the_kiosk_restarts_it_asks_once_more(walk: Walk) -> None:
    words = walk.pack.staff_words
    asked = at(walk, *UNLOCKED, ev.StartAnew())
    assert told(asked) == [words.restart_ask]
    assert plates(asked)[words.restart_now].move == ev.StartAnew()
    sure = at(walk, *UNLOCKED, ev.StartAnew(), ev.StartAnew())
    assert told(sure) == [words.restarting]
    assert not plates(sure)
