"""Where statements come from and who stands behind them, as patients read it (E17)."""

from collections.abc import Iterator
from itertools import chain

from kiosk.content.model import Pack, Page, Paragraph, Run
from kiosk.content.provenance import SourceKind
from kiosk.content.stands import review_lines, version_line
from kiosk.visit.screen import text

KINDS = list(SourceKind)


def page_sources(pack: Pack, page: Page) -> Iterator[Paragraph]:
    """Give each source of a page once, by kind; then who knows more, and that some has none.

    What its details say rests on sources too.
    """
    listed = (page.facts, *(detail.facts for detail in page.details))
    facts = [pack.facts[name] for name in dict.fromkeys(chain.from_iterable(listed))]
    names = dict.fromkeys(name for fact in facts for name in fact.sources)
    for name in sorted(names, key=lambda name: KINDS.index(pack.sources[name].kind)):
        yield _source(pack, name)
    if names:
        yield Paragraph(text(pack.words.source_titles))
    if any(not fact.sources for fact in facts):
        yield Paragraph(text(pack.words.unsourced))


def about(pack: Pack) -> Iterator[Paragraph]:
    """Give the pack's version, its review, and who paid for it where the clinic says so.

    The name of this part leads its first line, as a heading may stand alone on a small glass.
    """
    words = pack.words
    lines = [version_line(pack), *review_lines(pack)]
    if pack.funding:
        lines.append(words.about_funding.format(funder=pack.funding))
    first, *others = lines
    yield Paragraph((Run(f"{words.about_title}.", strong=True), Run(f" {first}")))
    yield from (Paragraph(text(line)) for line in others)


def _source(pack: Pack, name: str) -> Paragraph:
    """Give what kind a source is, what it is about, and its date; its title is for clinicians."""
    words, source = pack.words, pack.sources[name]
    dated = words.source_dated.format(date=source.date) if source.date else words.source_undated
    kind = Run(f"{pack.source_kinds[source.kind]}.", strong=True)
    return Paragraph((kind, Run(f" {pack.source_about[name]}. {dated}")))
