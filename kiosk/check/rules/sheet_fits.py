"""A page to take home fits on one sheet in 12 points or larger: none is cut off (design section 4).

Text can only be measured by what sets it, so the subject carries who measures.
"""

from collections.abc import Iterator

from kiosk.check.subject import Subject
from kiosk.content.problem import Problem, Severity


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each page that does not fit; say so where nothing can measure."""
    words, paper = subject.pack.words, subject.pack.takehome.paper
    titles = subject.too_long(subject.pack)
    if titles is None:
        what = "It was not measured whether the pages to take home fit on a sheet."
        yield subject.on_pack(
            "pack.toml", what, "Run `.venv/bin/python -m kiosk doctor`.", Severity.NOTE
        )
    for title in titles or ():
        what = f"“{title}”, to take home, does not fit on one page of {paper} at 12 points."
        if title == words.sheet_care:
            yield subject.on_pack("pack.toml", what, "Shorten a page that `takehome` names.")
        else:
            remedy = "Shorten what the items say to talk over, or ask fewer."
            yield subject.at("check.md", what, remedy)
