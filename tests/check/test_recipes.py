"""Each recipe of content/README.md, followed step by step on a copy of the shipped content."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

import pytest
from found import TODAY
from msgspec.structs import fields

from kiosk.author import new_page
from kiosk.check.report import inspect
from kiosk.content.model import Pack, Page, plain
from kiosk.content.problem import Problem, Severity
from kiosk.content.provenance import Standing
from kiosk.content.schema import ClinicFile
from kiosk.content.sentences import texts

BLOCK = re.compile(r"(?m)(?:^(?: {7,}.*)?\n)+")
FILE = re.compile(r"`((?:en/[\w/-]+|explained)\.(?:md|toml))`")
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4"/></svg>'


@dataclass(frozen=True)
class Recipe:
    """One recipe: the words of its steps, what it tells to type, and a copy to do it on."""

    text: str
    content: Path

    @property
    def typed(self) -> list[str]:
        """What the recipe tells to type, block by block."""
        blocks = (dedent(found[0]).strip("\n") for found in BLOCK.finditer(self.text))
        return [block for block in blocks if block.strip()]

    @property
    def file(self) -> Path:
        """The file that is opened; it is there before, unless the recipe says otherwise."""
        found = FILE.search(self.text)
        assert found
        return self.content / found[1]

    def add(self, text: str) -> None:
        """Write something at the end of the file."""
        before = self.file.read_text("utf-8") if self.file.exists() else ""
        self.file.write_text(f"{before}\n{text}\n", "utf-8")

    def edit(self, pattern: str, text: str) -> None:
        """Put something in the place of what matches in the file."""
        before = self.file.read_text("utf-8")
        after = re.sub(pattern, lambda _: text, before, count=1, flags=re.MULTILINE)
        assert after != before
        self.file.write_text(after, "utf-8")

    def checked(self) -> tuple[Pack, tuple[Problem, ...]]:
        """Do what every recipe ends with: run the check, which must find no error."""
        assert "Run `make check`." in self.text
        readings, found = inspect(self.content, TODAY)
        assert [str(each) for each in found if each.severity is Severity.ERROR] == []
        pack = readings[0].pack
        assert pack
        return pack, found


@pytest.fixture
def recipes(real_content: Path, real_pictures: Path, tmp_path: Path) -> dict[str, Recipe]:
    """The recipes by name, each on the same copy."""
    content = tmp_path / "content"
    shutil.copytree(real_content, content)
    shutil.copytree(real_pictures, tmp_path / "assets" / "illustrations")
    text = (content / "README.md").read_text("utf-8")
    part = text.split("\n# Recipes\n")[1].split("\n# ")[0]
    named = (section.partition("\n") for section in part.split("\n## ")[1:])
    return {name: Recipe(steps, content) for name, _, steps in named}


def fill_in(path: Path, lines: str) -> None:
    """Put each line in the place of the one that waits for it behind a mark."""
    text = path.read_text("utf-8")
    for line in lines.splitlines():
        text, count = re.subn(rf"(?m)^# {line.partition(' ')[0]} = .*$", line, text)
        assert count == 1
    path.write_text(text, "utf-8")


def page(pack: Pack, name: str) -> Page:
    return next(page for page in pack.pages() if page.id == name)


def said(shown: Page) -> str:
    return "\n".join(plain(words) for block in shown.body for words in texts(block))


def test_every_recipe_is_followed_here(recipes: dict[str, Recipe]) -> None:
    assert sorted(recipes) == [
        "Add a page",
        "Add a picture",
        "Add a word to the glossary",
        "Add an item to the check",
        "Add something to touch to a page",
        "Change a sentence",
        "Explain a warning",
        "Say what needles reach at a depth",
        "Say who has reviewed it",
        "Set your clinic's values",
    ]


def test_change_a_sentence(recipes: dict[str, Recipe]) -> None:
    recipe = recipes["Change a sentence"]
    name = recipe.file.relative_to(recipe.content / "en").with_suffix("").as_posix()
    assert f"`make preview PAGE={name}`" in recipe.text
    recipe.edit(r"(?<=^\+\+\+\n)(?!\w+ = ).+", "Our own sentence.")
    pack, _ = recipe.checked()
    assert said(page(pack, name)).startswith("Our own sentence.")


def test_set_your_clinics_values(recipes: dict[str, Recipe]) -> None:
    recipe = recipes["Set your clinic's values"]
    (values,) = recipe.typed
    fill_in(recipe.content / "clinic.toml", values)
    pack, _ = recipe.checked()
    everything = "\n".join(map(said, pack.pages()))
    assert "020 7946 0123" in everything
    assert "after 24 hours" in everything


def test_every_value_may_be_set_just_by_taking_its_mark_away(recipes: dict[str, Recipe]) -> None:
    recipe = recipes["Set your clinic's values"]
    path = recipe.content / "clinic.toml"
    shipped = path.read_text("utf-8")
    text, count = re.subn(r"(?m)^# (?=\w+ = )", "", shipped)
    tables = (table.type for table in fields(ClinicFile) if table.name != "plans")
    assert count == sum(len(fields(table)) for table in tables)
    text, plans = re.subn(r'(?m)^# (?="[^"]+" = \[)', "", text)
    assert plans == 1
    path.write_text(text, "utf-8")
    recipe.checked()


def parking(recipes: dict[str, Recipe]) -> Recipe:
    """Begin the page as the recipe says."""
    recipe = recipes["Add a page"]
    (typed,) = recipe.typed
    assert typed.startswith("make page PAGE=")
    assert new_page(recipe.content, typed.partition("=")[2], None) == 0
    return recipe


def test_add_a_page(recipes: dict[str, Recipe]) -> None:
    recipe = parking(recipes)
    recipe.edit(r"^title = .*", 'title = "Where to park"')
    recipe.edit(r"^Write here .*", "Park behind the house.")
    pack, _ = recipe.checked()
    (chapter,) = (chapter for chapter in pack.chapters if chapter.id == "visit")
    assert chapter.pages[-1].title == "Where to park"
    assert said(chapter.pages[-1]) == "Park behind the house."


def test_add_a_picture(recipes: dict[str, Recipe]) -> None:
    parking(recipes)
    recipe = recipes["Add a picture"]
    figure, labels = recipe.typed
    pictures = recipe.content.parent / "assets" / "illustrations"
    assert "`parking.svg`" in recipe.text
    (pictures / "parking.svg").write_text(PICTURE, "utf-8")
    for line in (*figure.splitlines(), labels):
        recipe.edit(rf"^{line.partition(' ')[0]} = .*", line)
    pack, _ = recipe.checked()
    shown = page(pack, "visit/parking").figure
    assert shown.source == pictures / "parking.svg"
    assert shown.alt.startswith("A car")
    assert [label.text for label in shown.labels] == ["Our door"]


def test_add_something_to_touch_to_a_page(recipes: dict[str, Recipe]) -> None:
    recipe = recipes["Add something to touch to a page"]
    (detail,) = recipe.typed
    assert "`hat.svg`" in recipe.text
    picture = recipe.content.parent / "assets" / "illustrations" / "hat.svg"
    picture.write_text(PICTURE, "utf-8")
    recipe.add(detail)
    pack, found = recipe.checked()
    (shown,) = page(pack, "afterwards/two-weeks").details
    assert (shown.id, shown.name, shown.figure.source) == ("hat", "Hat", picture)
    warned = [each for each in found if each.file.endswith("two-weeks.md")]
    assert [str(each) for each in warned] == []


def test_say_what_needles_reach_at_a_depth(recipes: dict[str, Recipe]) -> None:
    recipe = recipes["Say what needles reach at a depth"]
    (depth,) = recipe.typed
    before, _ = recipe.checked()
    recipe.add(depth)
    after, _ = recipe.checked()
    old, new = (page(pack, "pen/how-deep").details for pack in (before, after))
    assert [one.id for one in new] == [one.id for one in old]
    assert [one.id for one, other in zip(new, old, strict=True) if one != other] == ["0.25-mm"]
    assert new[0].figure.alt == "The needles of the pen reach ¼ mm below the surface."


def test_add_an_item_to_the_check(recipes: dict[str, Recipe]) -> None:
    recipe = recipes["Add an item to the check"]
    (item,) = recipe.typed
    recipe.add(item)
    pack, _ = recipe.checked()
    assert pack.items[-1].id == "sun"
    assert "`make preview PAGE=check/sun`" in recipe.text


def test_add_a_word_to_the_glossary(recipes: dict[str, Recipe]) -> None:
    recipe = recipes["Add a word to the glossary"]
    (term,) = recipe.typed
    recipe.add(term)
    pack, _ = recipe.checked()
    assert pack.terms[-1].words == ("dermatologist", "dermatologists")


def test_explain_a_warning(recipes: dict[str, Recipe]) -> None:
    recipe = recipes["Explain a warning"]
    told, reason = recipe.typed
    long = 'title = "A very long title that does not stand well"'
    overview = recipe.content / "en" / "visit" / "overview.md"
    overview.write_text(re.sub(r"(?m)^title = .*", long, overview.read_text("utf-8")), "utf-8")
    opening, _, rule = told.partition("…")

    def warned() -> list[Severity]:
        _, found = recipe.checked()
        lines = [each for each in found if rule.strip() == f"[{each.rule}]"]
        return [each.severity for each in lines if each.file == opening.partition(":")[0]]

    assert warned() == [Severity.WARNING]
    recipe.add(reason)
    assert warned() == [Severity.NOTE]


def test_say_who_has_reviewed_it(recipes: dict[str, Recipe]) -> None:
    recipe = recipes["Say who has reviewed it"]
    (review,) = recipe.typed
    fill_in(recipe.content / "pack.toml", review)
    pack, _ = recipe.checked()
    assert pack.review.reviewer == "Dr Jane Example"
    assert pack.standing is Standing.REVIEWED
