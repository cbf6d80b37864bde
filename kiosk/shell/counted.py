"""The tallies of a week as staff are shown them, in the words of a pack."""

import datetime as dt

from kiosk.content.dates import in_words
from kiosk.content.model import Pack
from kiosk.tallies import ELSEWHERE, Summary
from kiosk.tallies.week import monday
from kiosk.visit.places import CountedWeek, Share

MOST = 5
"""As many pages and items of a week as one takes in."""


def counted_week(pack: Pack, week: Summary) -> CountedWeek:
    """Give one week. What is hidden is said to be, and never drawn as a bar."""
    words, visits = pack.staff_words, week.visits
    shown = visits is not None
    stops = [_stop(pack, stop.page, stop.visits, visits) for stop in week.stopped[:MOST] if visits]
    unclear = [share for share in week.unclear if share.unclear][:MOST]
    told = words.tally_visits.format(visits=words.tally_few if visits is None else visits)
    led = words.tally_led.format(led=words.tally_few if week.led is None else week.led)
    end = Share(words.tally_end_hidden)
    if shown and week.reached_end is not None:
        end = _share(words.tally_end, week.reached_end, visits or 0)
    return CountedWeek(
        title=words.tally_week.format(week=_first_day(pack, week.week)),
        visits=told if week.led == 0 else f"{told} {led}",
        end=end,
        stops=tuple(stops),
        unclear=tuple(
            _share(words.tally_unclear, share.unclear, share.asked, item=_item(pack, share.item))
            for share in unclear
        ),
    )


def _stop(pack: Pack, page: str, part: int, whole: int) -> Share:
    return _share(pack.staff_words.tally_stop, part, whole, page=_page(pack, page))


def _share(words: str, part: int, whole: int, **names: str) -> Share:
    share = part / whole if whole else 0.0
    said = words.format(part=part, whole=whole, percent=round(share * 100), **names)
    return Share(said, share)


def _first_day(pack: Pack, week: str) -> str:
    first: dt.date = monday(week)
    return in_words(first, pack.dates)


def _page(pack: Pack, page: str) -> str:
    """Give the title of a page, or its id where the content has it no more."""
    singles = pack.singles
    pages = (singles.welcome, singles.questions, singles.check, *pack.every_page())
    titles = {known.id: known.title for known in pages}
    return titles.get(page, pack.staff_words.tally_elsewhere if page == ELSEWHERE else page)


def _item(pack: Pack, item: str) -> str:
    """Give what an item is about as the list says it, or its id where there is none."""
    talks = {known.id: known.talk for known in pack.items}
    return talks.get(item, item)
