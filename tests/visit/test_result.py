import pytest
from visits import OUTLINE, RIGHT, UNSURE, WRONG, begun

from kiosk.visit import events as ev
from kiosk.visit.result import Result, result

NEXT = ev.Next()
START = (ev.GoTo("check"), NEXT)
AGAIN = (NEXT, NEXT)


@pytest.mark.parametrize(
    ("events", "clear", "talk", "skipped"),
    [
        ((), (), (), True),
        ((RIGHT,), ("one",), (), True),
        ((WRONG,), (), ("one",), True),
        ((UNSURE,), (), ("one",), True),
        ((WRONG, *AGAIN, RIGHT), ("one",), (), True),
        ((WRONG, *AGAIN, UNSURE), (), ("one",), True),
        ((WRONG, *AGAIN, WRONG, NEXT, ev.Choose(0)), ("two",), ("one",), False),
        ((NEXT, ev.Choose(1)), (), ("two",), True),
        ((RIGHT, NEXT, ev.Choose(0), ev.Back()), ("one",), (), True),
    ],
)
def test_each_item_is_listed_by_the_last_answer_given(
    events: tuple[ev.Event, ...], clear: tuple[str, ...], talk: tuple[str, ...], *, skipped: bool
) -> None:
    assert result(OUTLINE, begun(*START, *events)) == Result(clear, talk, skipped, ())


def test_picked_questions_stand_in_the_order_of_their_page() -> None:
    visit = begun(ev.GoTo("questions"), ev.Pick("q2"), ev.Pick("q1"))
    assert result(OUTLINE, visit).picked == ("q1", "q2")
