"""Whatever anybody may do at the kiosk: patients, staff, and those who tap on what is not there."""

from hypothesis import strategies as st

from kiosk.visit import events as ev
from kiosk.visit.places import Key, More, WhereFrom, WordHelp

LOOKS = (*map(ev.Show, ["one", "two", "unknown"]), ev.Show("two", stay=True))
STAFF_MOVES = [
    *[ev.OpenStaff()] * 2,
    *map(ev.Type, "17"),
    ev.Erase(),
    ev.Judge(),
    *map(ev.Lead, ["short", "full", "nowhere"]),
    ev.TurnNotes(),
    ev.HandOver(),
    *map(ev.Tick, ["item-0", "unknown"]),
    ev.Clean(),
    ev.OpenTallies(),
    ev.StartAnew(),
    *map(ev.Save, ["A", "B"]),
    *[ev.OpenTest()] * 2,
    *map(ev.Reach, [-1, 0, 5, 6]),
    ev.ListenToKeys(),
    ev.Pressed(Key("F13")),
    ev.PlayTone(),
    ev.PrintTest(),
]
MOVES = st.sampled_from(
    [
        *[ev.Next()] * 4,
        *[ev.Back()] * 2,
        ev.Start(),
        ev.OpenContents(),
        ev.GoToList(),
        ev.GoTo("questions"),
        ev.GoTo("check"),
        ev.GoTo("chapter/1"),
        ev.GoTo("nowhere"),
        ev.StepAside(WordHelp("chapter/1")),
        ev.StepAside(WordHelp("nowhere")),
        ev.StepAside(WhereFrom(None)),
        ev.StepAside(More("more")),
        ev.StepAside(WordHelp("more")),
        *map(ev.Choose, [None, -1, 0, 1, 2, 3, 4]),
        ev.Revisit(),
        ev.Pick("question-0"),
        ev.Pick("question-1"),
        ev.Pick("unknown"),
        *LOOKS,
        ev.Replay(),
        *map(ev.SetCalm, [True, False]),
        *map(ev.SetTextSize, ev.TextSize),
        *map(ev.SetContrast, ev.Contrast),
        *map(ev.SetLanguage, ["en", "de", "xx"]),
    ]
)
