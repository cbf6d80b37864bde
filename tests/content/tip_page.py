"""The page of the small pack that has details, and the one fault of a pack."""

from small_pack import SmallPack

from kiosk.content.model import Page, Paragraph, plain

TIP = "en/pen/tip.md"


def tip(pack: SmallPack) -> Page:
    found = pack.read()
    assert found.pack, found.problems
    return next(page for page in found.pack.pages() if page.id == "pen/tip")


def body(page: Page, number: int) -> list[str]:
    blocks = page.details[number].body
    return [plain(block.text) for block in blocks if isinstance(block, Paragraph)]


def fault(pack: SmallPack, words: str) -> str:
    """Give what is wrong on the line of some words, which must be all that is wrong."""
    problem = pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{TIP}", pack.line(TIP, words))
    return f"{problem.what} {problem.remedy}"
