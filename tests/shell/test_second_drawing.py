"""What staff draw stands on both screens, and is gone from both."""

from drawn import BLUE, inked, line
from seconds import Desk, drawing, say, told
from staff import lead

from kiosk.content.model import Pack


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
