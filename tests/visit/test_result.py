import pytest
from visits import OUTLINE, RIGHT, UNSURE, WRONG, begun

from kiosk.visit import events as ev
from kiosk.visit.result import Result, result

NEXT = ev.Next()
START = (ev.GoTo("check"), NEXT)
AGAIN = (NEXT, NEXT)


@pytest.mark.parametrize(
    ("events", "clear", "talk", "left_out"),
    [
        ((), (), (), ("one", "two")),
        ((RIGHT,), ("one",), (), ("two",)),
        ((WRONG,), (), ("one",), ("two",)),
        ((UNSURE,), (), ("one",), ("two",)),
        ((WRONG, *AGAIN, RIGHT), ("one",), (), ("two",)),
        ((WRONG, *AGAIN, UNSURE), (), ("one",), ("two",)),
        ((WRONG, *AGAIN, WRONG, NEXT, ev.Choose(0)), ("two",), ("one",), ()),
        ((NEXT, ev.Choose(1)), (), ("two",), ("one",)),
        ((RIGHT, NEXT, ev.Choose(0), ev.Back()), ("one",), (), ("two",)),
    ],
)
def test_each_item_is_listed_by_the_last_answer_given(
    events: tuple[ev.Event, ...],
    clear: tuple[str, ...],
    talk: tuple[str, ...],
    left_out: tuple[str, ...],
) -> None:
    assert result(OUTLINE, begun(*START, *events)) == Result(clear, talk, left_out, ())


def test_picked_questions_stand_in_the_order_of_their_page() -> None:
    visit = begun(ev.GoTo("questions"), ev.Pick("q2"), ev.Pick("q1"))
    assert result(OUTLINE, visit).picked == ("q1", "q2")
