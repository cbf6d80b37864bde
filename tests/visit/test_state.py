from visits import OUTLINE, RIGHT, begun

from kiosk.visit import events as ev
from kiosk.visit.places import Attract, Checking, Phase
from kiosk.visit.state import Moment, fresh


def test_a_fresh_visit_holds_nothing_of_anybody() -> None:
    visit = fresh(OUTLINE)
    assert (visit.place, visit.part, visit.history) == (Attract(), 0, ())
    assert (visit.answers, visit.picked, visit.quiet_s) == (((), ()), frozenset(), 0)
    assert (visit.display.language, visit.display.text_size) == ("en", ev.TextSize.DEFAULT)
    assert visit.display.contrast is ev.Contrast.LIGHT


def test_a_moment_holds_what_back_has_to_bring_back() -> None:
    visit = begun(ev.GoTo("check"), ev.Next(), RIGHT)
    assert visit.moment() == Moment(Checking(0, Phase.WHY), 0, ((1,), ()))
