from dataclasses import replace

import pytest
from visits import OUTLINE, RIGHT, UNSURE, WRONG, after, begun

from kiosk.visit import events as ev
from kiosk.visit.following import following
from kiosk.visit.outline import Outline
from kiosk.visit.places import (
    Attract,
    Checking,
    Contents,
    Finished,
    Phase,
    Place,
    Reading,
    Revisiting,
    TalkOver,
    WordHelp,
)
from kiosk.visit.state import fresh

NEXT, BACK = ev.Next(), ev.Back()
AT_FIRST = (ev.GoTo("check"), NEXT)


def test_next_leads_through_every_page_and_item_to_the_list() -> None:
    visit, places = begun(), []
    while visit.place != TalkOver():
        places.append(visit.place)
        visit = after(visit, NEXT)
    assert places == [
        *map(Reading, OUTLINE.pages),
        Checking(0, Phase.ASK),
        Checking(1, Phase.ASK),
    ]


@pytest.mark.parametrize(
    ("events", "phases"),
    [
        ((RIGHT,), ["why"]),
        ((WRONG, NEXT, NEXT, RIGHT), ["why", "again", "ask-again", "why-again"]),
        ((UNSURE, NEXT, NEXT, WRONG), ["why", "again", "ask-again", "why-again"]),
    ],
)
def test_an_item_is_explained_and_once_missed_taught_and_asked_again(
    events: tuple[ev.Event, ...], phases: list[str]
) -> None:
    visit, seen = begun(*AT_FIRST), []
    for event in events:
        visit = after(visit, event)
        assert isinstance(visit.place, Checking)
        seen.append(visit.place.phase)
    assert seen == phases
    assert after(visit, NEXT).place == Checking(1, Phase.ASK)


def test_the_page_that_teaches_an_item_leads_back_to_the_question() -> None:
    visit = begun(*AT_FIRST, WRONG, NEXT, ev.Revisit())
    assert visit.place == Revisiting("pen/parts", 0)
    assert after(visit, NEXT).place == Checking(0, Phase.ASK_AGAIN)
    assert after(visit, BACK).place == Checking(0, Phase.AGAIN)


def test_what_was_answered_is_not_asked_again_when_the_check_is_entered_anew() -> None:
    visit = begun(*AT_FIRST, RIGHT, ev.GoTo("pen/tip"), *AT_FIRST)
    assert visit.place == Checking(1, Phase.ASK)
    missed = begun(*AT_FIRST, WRONG, ev.GoTo("pen/tip"), *AT_FIRST)
    assert missed.place == Checking(0, Phase.ASK_AGAIN)
    done = after(missed, WRONG, ev.GoTo("pen/tip"), *AT_FIRST)
    assert done.place == Checking(1, Phase.ASK)


def test_an_item_that_was_skipped_is_asked_when_the_check_is_entered_anew() -> None:
    assert begun(*AT_FIRST, NEXT, *AT_FIRST).place == Checking(0, Phase.ASK)


def test_parts_of_a_page_are_turned_one_by_one_and_back() -> None:
    outline = replace(OUTLINE, parts=lambda visit: 3 if visit.place == Reading("welcome") else 1)
    seen = [begun(outline=outline)]
    for event in (NEXT, NEXT, NEXT, BACK, BACK):
        seen.append(after(seen[-1], event, outline=outline))
    assert [(visit.place, visit.part) for visit in seen] == [
        (Reading("welcome"), 0),
        (Reading("welcome"), 1),
        (Reading("welcome"), 2),
        (Reading("pen/parts"), 0),
        (Reading("welcome"), 2),
        (Reading("welcome"), 1),
    ]


def test_another_text_size_begins_the_page_anew_and_back_still_turns_a_page() -> None:
    outline = replace(OUTLINE, parts=lambda _: 3)
    visit = begun(NEXT, NEXT, NEXT, NEXT, NEXT, outline=outline)
    assert (visit.place, visit.part) == (Reading("pen/parts"), 2)
    larger = after(visit, ev.SetTextSize(ev.TextSize.LARGE), outline=outline)
    assert (larger.place, larger.part) == (Reading("pen/parts"), 0)
    back = after(larger, BACK, outline=outline)
    assert (back.place, back.part) == (Reading("welcome"), 0)
    assert after(back, BACK, outline=outline).place == Attract()


def test_the_same_text_size_again_keeps_the_part() -> None:
    outline = replace(OUTLINE, parts=lambda _: 3)
    visit = begun(NEXT, outline=outline)
    assert after(visit, ev.SetTextSize(ev.TextSize.DEFAULT), outline=outline) == visit


def test_settings_stay_from_page_to_page_and_are_gone_for_the_next_patient() -> None:
    chosen = (
        ev.SetTextSize(ev.TextSize.LARGE),
        ev.SetContrast(ev.Contrast.YELLOW),
        ev.SetLanguage("de"),
    )
    visit = begun(*chosen, NEXT, NEXT, ev.OpenContents(), BACK)
    assert (visit.display.text_size, visit.display.contrast) == ("large", "yellow")
    assert visit.display.language == "de"
    assert after(visit, ev.Finish(), ev.Passed(60)) == fresh(OUTLINE)


def test_settings_can_be_chosen_before_the_start() -> None:
    visit = after(fresh(OUTLINE), ev.SetTextSize(ev.TextSize.LARGE), ev.Start())
    assert visit.display.text_size is ev.TextSize.LARGE


def test_a_question_is_put_on_the_list_and_taken_off_again() -> None:
    visit = begun(ev.GoTo("questions"), ev.Pick("q1"), ev.Pick("q2"))
    assert visit.picked == {"q1", "q2"}
    assert after(visit, ev.Pick("q1")).picked == {"q2"}


def test_picks_stay_while_the_patient_walks_on() -> None:
    assert begun(ev.GoTo("questions"), ev.Pick("q1"), NEXT, BACK, BACK).picked == {"q1"}


def test_nobody_finds_the_picks_of_another_who_went_back_to_the_start() -> None:
    visit = begun(ev.GoTo("questions"), ev.Pick("q1"), BACK, BACK)
    assert visit == fresh(OUTLINE)


def test_finish_forgets_everything_at_once() -> None:
    visit = begun(ev.SetContrast(ev.Contrast.DARK), *AT_FIRST, WRONG, ev.GoTo("questions"))
    gone = after(visit, ev.Pick("q1"), ev.Finish())
    assert gone == replace(fresh(OUTLINE), place=Finished())
    assert after(gone, BACK) == gone
    assert after(gone, ev.Start()).place == Reading("welcome")


@pytest.mark.parametrize(
    ("place", "event"),
    [
        (Attract(), NEXT),
        (Attract(), BACK),
        (Attract(), ev.OpenContents()),
        (Attract(), ev.GoToList()),
        (Attract(), RIGHT),
        (Reading("welcome"), ev.Start()),
        (Reading("welcome"), ev.GoTo("nowhere")),
        (Reading("welcome"), ev.GoTo("welcome")),
        (Reading("welcome"), ev.Pick("q1")),
        (Reading("welcome"), ev.SetLanguage("xx")),
        (Reading("welcome"), RIGHT),
        (Reading("welcome"), ev.Revisit()),
        (Reading("questions"), ev.Pick("unknown")),
        (Contents(), NEXT),
        (Contents(), ev.OpenContents()),
        (Checking(0, Phase.ASK), ev.Choose(3)),
        (Checking(0, Phase.ASK), ev.Choose(-1)),
        (Checking(0, Phase.ASK), ev.Revisit()),
        (TalkOver(), NEXT),
        (TalkOver(), ev.GoToList()),
        (Reading("welcome"), ev.StepAside(WordHelp("nowhere"))),
        (Attract(), ev.StepAside(WordHelp(None))),
        (WordHelp(None), ev.StepAside(WordHelp(None))),
        (WordHelp(None), NEXT),
    ],
)
def test_an_event_that_makes_no_sense_changes_nothing(place: Place, event: ev.Event) -> None:
    visit = replace(fresh(OUTLINE), place=place)
    assert after(visit, event) == visit


def test_a_walk_of_one_page_ends_at_the_list() -> None:
    outline = Outline(("list",), (), (), ("en",))
    assert begun(NEXT, outline=outline).place == TalkOver()


def test_following_tells_where_next_would_lead() -> None:
    assert following(OUTLINE, begun()) == Reading("pen/parts")
    assert following(OUTLINE, begun(ev.GoToList())) is None
