"""What stands on a second screen, for staff, and what it does to the patient's."""

import pytest
from drawn import page_of
from PySide6.QtCore import QRect
from seconds import Desk, led, say, staff_things, told
from staff import lead

from kiosk.content.model import Pack
from kiosk.shell.second import Attached
from kiosk.visit import events as ev
from kiosk.visit.show_list import topic


def test_while_nobody_leads_it_says_what_it_is_for_and_nothing_of_the_patient(
    at: Desk, real_pack: Pack
) -> None:
    second = at.plug_in()
    at.patients.press(real_pack.words.start)
    assert real_pack.staff_words.second_waiting in told(second)
    assert real_pack.singles.welcome.title not in told(second)
    assert second.offered() == []


def test_staff_read_the_notes_there_and_patients_see_only_the_page(
    at: Desk, real_pack: Pack
) -> None:
    page, coming = page_of(real_pack), real_pack.pages()[1]
    second = at.plug_in()
    lead(at.shown.kiosk, page)
    assert say(real_pack) in told(second)
    assert coming.title in told(second)
    assert second.heading() == at.patients.heading() == page.title
    assert say(real_pack) not in told(at.patients)
    assert staff_things(real_pack).isdisjoint(at.patients.offered())
    assert real_pack.words.text_size in at.patients.offered()


def test_notes_that_were_open_leave_the_patients_screen_and_come_back(
    at: Desk, real_pack: Pack
) -> None:
    lead(at.shown.kiosk, page_of(real_pack))
    at.patients.press(real_pack.staff_words.notes)
    assert say(real_pack) in told(at.patients)
    second = at.plug_in()
    assert say(real_pack) not in told(at.patients)
    assert say(real_pack) in told(second)
    at.pull_out()
    assert say(real_pack) in told(at.patients)


def test_next_and_back_turn_the_patients_page(at: Desk, real_pack: Pack) -> None:
    first, then = real_pack.pages()[:2]
    second = at.plug_in()
    lead(at.shown.kiosk, first)
    second.press(real_pack.words.next)
    assert at.patients.heading() == second.heading() == then.title
    second.press(real_pack.words.back)
    assert at.patients.heading() == first.title


def test_a_touch_on_the_patients_screen_is_followed(at: Desk, real_pack: Pack) -> None:
    second = led(at, real_pack)
    at.patients.press(real_pack.words.next)
    assert second.heading() == at.patients.heading()


def test_the_plan_leads_to_any_page_and_closes_there(at: Desk, real_pack: Pack) -> None:
    words, far = real_pack.staff_words, real_pack.pages()[-1]
    second = led(at, real_pack)
    second.press(words.plan)
    assert {words.plan_open, words.plan_shown} <= set(second.told())
    assert at.patients.heading() == page_of(real_pack).title
    second.press(far.title)
    assert at.patients.heading() == second.heading() == far.title
    assert words.plan in second.offered()


@pytest.mark.parametrize("way", ["notes", "back"])
def test_the_plan_is_put_away_without_turning_a_page(at: Desk, real_pack: Pack, way: str) -> None:
    second = led(at, real_pack)
    second.press(real_pack.staff_words.plan)
    names = {"notes": real_pack.staff_words.notes, "back": real_pack.words.back}
    second.press(names[way])
    assert say(real_pack) in told(second)
    assert at.patients.heading() == page_of(real_pack).title


def test_what_does_not_fit_a_small_second_screen_is_its_own_next_part(
    at: Desk, real_pack: Pack
) -> None:
    second = at.plug_in(Attached(QRect(1920, 0, 1024, 768), 10.1))
    lead(at.shown.kiosk, page_of(real_pack))
    second.press(real_pack.staff_words.plan)
    first = second.offered()
    second.press(real_pack.words.next)
    assert second.offered() != first
    assert at.patients.heading() == page_of(real_pack).title
    second.press(real_pack.words.back)
    assert second.offered() == first


def test_at_the_list_staff_tick_and_the_patient_has_their_own(at: Desk, real_pack: Pack) -> None:
    second = led(at, real_pack)
    at.shown.kiosk.view.hear(ev.GoToList())
    assert real_pack.staff_words.tick_title in second.told()
    assert real_pack.staff_words.tick_title not in at.patients.told()
    assert at.patients.heading() == real_pack.singles.talk_over.title
    point = real_pack.staff_words.list_unasked.format(topic=topic(real_pack.items[0]))
    second.press(point)
    assert second.control(point).checked


def test_handing_over_leaves_the_page_to_the_patient_and_the_second_screen_empty(
    at: Desk, real_pack: Pack
) -> None:
    second = led(at, real_pack)
    second.press(real_pack.staff_words.hand_over)
    assert real_pack.staff_words.second_waiting in told(second)
    assert at.patients.heading() == page_of(real_pack).title


def test_the_staff_side_is_reached_from_either_and_used_on_the_first(
    at: Desk, real_pack: Pack
) -> None:
    second = led(at, real_pack)
    at.patients.press(real_pack.words.contents)
    at.patients.press(real_pack.staff_words.staff)
    assert real_pack.staff_words.hand_over in at.patients.offered()
    for _ in ("staff side", "contents"):
        second.press(real_pack.words.back)
    assert at.patients.heading() == page_of(real_pack).title


def test_the_question_whether_somebody_is_there_is_answered_on_either(
    at: Desk, real_pack: Pack
) -> None:
    second = led(at, real_pack)
    while not at.shown.kiosk.view.player.warning:
        at.patients.wait(10)
    assert real_pack.words.warning_title in second.told()
    second.press(real_pack.words.warning_stay)
    assert real_pack.words.warning_title not in at.patients.told()
    assert at.patients.heading() == page_of(real_pack).title


def test_a_patient_alone_is_asked_on_their_own_screen_only(at: Desk, real_pack: Pack) -> None:
    second = at.plug_in()
    at.patients.press(real_pack.words.start)
    while not at.shown.kiosk.view.player.warning:
        at.patients.wait(10)
    assert real_pack.words.warning_title in at.patients.told()
    assert real_pack.words.warning_title not in second.told()
