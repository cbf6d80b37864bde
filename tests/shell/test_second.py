"""A second screen, for staff: what stands on it and what it does; and that it may be pulled out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from drawn import BLUE, inked, line, page_of
from finger import Finger
from kiosks import opened
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from seconds import BESIDE, OWN, Desk, desk
from small_pack import TODAY, SmallPack
from staff import lead

from kiosk.content.model import Pack, plain
from kiosk.content.reader import Reading, read_pack
from kiosk.shell.glass import Glass
from kiosk.shell.second import Attached, attached
from kiosk.visit import events as ev
from kiosk.visit.show_list import topic


@pytest.fixture
def at(qapp: QGuiApplication, real_content: Path, glass: Glass, cap_ratio: float) -> Iterator[Desk]:
    def read() -> Reading:
        return read_pack(real_content, TODAY)

    with opened(qapp, read, glass, cap_ratio) as shown, desk(shown) as found:
        yield found


@pytest.fixture
def small(
    qapp: QGuiApplication, small_pack: SmallPack, glass: Glass, cap_ratio: float
) -> Iterator[Desk]:
    with opened(qapp, small_pack.read, glass, cap_ratio) as shown, desk(shown) as found:
        yield found


def staff_things(pack: Pack) -> set[str]:
    words = pack.staff_words
    return {words.notes, words.page_words, words.draw, words.staff, words.hand_over}


def say(pack: Pack) -> str:
    """Give what staff are to say on the page the tests lead to."""
    return plain(page_of(pack).staff[0]).partition(":")[2].strip()


def led(at: Desk, pack: Pack) -> Finger:
    """Plug the second screen in and lead; give whoever sits at it."""
    second = at.plug_in()
    lead(at.shown.kiosk, page_of(pack))
    return second


def drawing(at: Desk, pack: Pack) -> Finger:
    """Take the pens out too."""
    second = led(at, pack)
    second.press(pack.staff_words.draw)
    return second


def told(visitor: Finger) -> str:
    return " ".join(visitor.told())


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


def test_what_is_drawn_on_either_screen_stands_in_the_same_place_on_both(
    at: Desk, real_pack: Pack
) -> None:
    second = drawing(at, real_pack)
    line(second, down=30)
    assert inked(at.patients.look(), at.patients, down=30)[::60] == [20, 80]
    second.press(real_pack.staff_words.pen_blue)
    line(at.patients, down=60)
    image = second.look()
    assert inked(image, second, down=60, colour=BLUE)
    assert inked(image, second, down=30)
    assert say(real_pack) in told(second)
    assert real_pack.staff_words.pen_blue not in at.patients.offered()
    second.press(real_pack.staff_words.undo)
    assert not inked(at.patients.look(), at.patients, down=60, colour=BLUE)


def test_a_label_pointed_at_from_the_second_screen_is_pointed_at_on_both(
    at: Desk, real_pack: Pack
) -> None:
    second = drawing(at, real_pack)
    second.press(real_pack.staff_words.next_label)
    for each in (at.patients.shell, second.shell):
        assert each.view.sketch.property("pointing")
        assert each.view.sketch.property("pointedAt")


def test_what_was_drawn_is_gone_with_the_page_on_both(at: Desk, real_pack: Pack) -> None:
    second = drawing(at, real_pack)
    line(second, down=30)
    second.press(real_pack.words.next)
    for each in (at.patients, second):
        assert not each.shell.view.sketch.property("on")
        each.look()


def test_where_something_waits_for_an_answer_nobody_draws(at: Desk, real_pack: Pack) -> None:
    second = at.plug_in()
    lead(at.shown.kiosk, real_pack.singles.check)
    assert real_pack.staff_words.draw in second.offered()
    second.press(real_pack.words.next)
    assert real_pack.staff_words.draw not in second.offered()


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


def test_pulled_out_in_the_middle_the_first_has_all_again(at: Desk, real_pack: Pack) -> None:
    second = drawing(at, real_pack)
    line(second, down=30)
    at.pull_out()
    assert at.watch.shell is None
    assert at.patients.heading() == page_of(real_pack).title
    assert inked(at.patients.look(), at.patients, down=30)
    assert real_pack.staff_words.pen_red in at.patients.offered()
    assert staff_things(real_pack) - {real_pack.staff_words.page_words} <= set(
        at.patients.offered()
    )
    at.patients.press(real_pack.words.next)
    assert at.patients.heading() == real_pack.pages()[1].title


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


def test_a_screen_that_repeats_the_first_is_none(at: Desk) -> None:
    at.screens.append(OWN)
    at.watch.look()
    assert at.watch.shell is None


def test_a_window_that_is_put_over_the_first_is_taken_away(at: Desk, real_pack: Pack) -> None:
    at.plug_in()
    assert at.watch.shell
    at.watch.shell.window.setPosition(QPoint(0, 0))
    at.settle()
    assert at.watch.shell is None
    lead(at.shown.kiosk, page_of(real_pack))
    assert real_pack.staff_words.notes in at.patients.offered()
    at.watch.look()
    assert at.watch.shell is None


def test_another_screen_may_be_tried_after_one_that_was_refused(at: Desk) -> None:
    at.plug_in()
    assert at.watch.shell
    at.watch.shell.window.setPosition(QPoint(0, 0))
    at.settle()
    at.pull_out()
    at.plug_in()


def test_other_content_stands_on_both_screens(small: Desk, small_pack: SmallPack) -> None:
    small.plug_in()
    small_pack.edit("clinic.toml", 'name = "', 'name = "New ')
    small.shown.kiosk.look_again()
    small.settle()
    assert small.watch.shell
    name = small.shown.kiosk.window.title()
    assert name.startswith("New ")
    assert small.watch.shell.window.title() == name


def test_broken_content_leaves_the_second_screen_empty_until_it_is_mended(
    small: Desk, small_pack: SmallPack
) -> None:
    small.plug_in()
    small_pack.edit("en/pen/tip.md", "title = ", "titel = ")
    small.shown.kiosk.look_again()
    small.settle()
    assert small.watch.shell is None
    small_pack.edit("en/pen/tip.md", "titel = ", "title = ")
    small.shown.kiosk.look_again()
    small.settle()
    assert small.watch.shell


def test_a_clinic_may_leave_the_second_screen_alone(small: Desk, small_pack: SmallPack) -> None:
    small_pack.edit("clinic.toml", "[times]", "[screen]\nsecond = false\n\n[times]")
    small.shown.kiosk.look_again()
    small.screens.append(BESIDE)
    small.watch.look()
    assert small.watch.shell is None


def test_this_machine_is_asked_for_its_screens(qapp: QGuiApplication) -> None:
    found = attached()
    assert [each.area for each in found] == [screen.geometry() for screen in qapp.screens()]
    assert BESIDE not in found
