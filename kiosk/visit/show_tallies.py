"""What staff see of the tallies: one week after the other, the newest first."""

from collections.abc import Iterator

from kiosk.content.model import Heading, Pack, Paragraph
from kiosk.content.staff_words import StaffWords
from kiosk.visit import events as ev
from kiosk.visit.places import CountedWeek, Share, Tallies
from kiosk.visit.screen import Gauge, Kind, Piece, Plate, PlateKind, Screen, text


def show_tallies(pack: Pack, tallies: Tallies) -> Screen:
    """Give the tallies; each week begins with its heading, and stands in parts of its own."""
    words = pack.staff_words
    if tallies.weeks is None:
        body: list[Piece] = [Paragraph(text(words.looking))]
    elif not tallies.weeks:
        body = [Paragraph(text(words.tally_none))]
    else:
        newest, *older = tallies.weeks
        body = [*_week(words, newest), *_saving(words, tallies)]
        body += [piece for week in older for piece in _week(words, week)]
    return Screen(
        id="staff-tallies",
        kind=Kind.STAFF_TALLIES,
        title=words.tallies,
        body=tuple(body),
        next_label=pack.words.next,
    )


def _week(words: StaffWords, week: CountedWeek) -> Iterator[Piece]:
    yield Heading(text(week.title))
    yield Paragraph(text(week.visits))
    yield _share(week.end)
    for title, shares in ((words.tally_stops, week.stops), (words.tally_unclears, week.unclear)):
        if shares:
            yield Paragraph(text(title))
            yield from map(_share, shares)
    yield Paragraph(text(words.tally_hidden))


def _share(share: Share) -> Piece:
    said = text(share.said)
    return Paragraph(said) if share.part is None else Gauge(said, share.part)


def _saving(words: StaffWords, tallies: Tallies) -> Iterator[Piece]:
    """Give what came of saving, and a plate for each stick that is in."""
    if tallies.saving:
        yield Paragraph(text(words.saving))
        return
    if tallies.told:
        yield Paragraph(text(tallies.told))
    elif not tallies.sticks:
        yield Paragraph(text(words.save_none))
    for stick in tallies.sticks:
        yield Plate(PlateKind.PAGE, text(words.save.format(stick=stick)), ev.Save(stick))
