from dataclasses import dataclass

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.shell.models import RowsModel, ShapedModel, SteadyModel


@dataclass(frozen=True, slots=True)
class Line:
    """A row with a shape."""

    shape: str
    words: str


OLD = [Line("text", "One"), Line("plate", "Two")]
LIKE = [Line("text", "Three"), Line("plate", "Four")]
OTHER = [Line("plate", "Five"), Line("text", "Six")]


class Listener:
    """Counts what a model tells its view."""

    def __init__(self, model: RowsModel) -> None:
        self.told: list[str] = []
        self._tester = QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        model.dataChanged.connect(lambda: self.told.append("changed"))
        model.modelReset.connect(lambda: self.told.append("made anew"))


def words(model: RowsModel) -> list[object]:
    roles = {bytes(name.data()).decode(): number for number, name in model.roleNames().items()}
    return [model.data(model.index(row), roles["words"]) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("kind", "rows", "told"),
    [
        (ShapedModel, list(OLD), []),
        (ShapedModel, LIKE, ["changed"]),
        (ShapedModel, OTHER, ["made anew"]),
        (ShapedModel, LIKE[:1], ["made anew"]),
        (SteadyModel, OTHER, ["changed"]),
        (SteadyModel, [*OLD, *LIKE], ["made anew"]),
        (RowsModel, LIKE, ["made anew"]),
        (RowsModel, list(OLD), []),
    ],
)
def test_what_is_drawn_is_kept_as_long_as_its_shape_stays(
    kind: type[RowsModel], rows: list[Line], told: list[str]
) -> None:
    model = kind(Line.__slots__)
    model.show(OLD)
    listener = Listener(model)
    model.show(rows)
    assert listener.told == told
    assert words(model) == [line.words for line in rows]


def test_an_empty_list_has_no_rows() -> None:
    model = ShapedModel(Line.__slots__)
    model.show(OLD)
    model.show([])
    assert words(model) == []
