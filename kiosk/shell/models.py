"""Rows for QML: frozen values in, typed roles out."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex


@QmlElement
class RowsModel(QAbstractListModel):
    """A list of like values; each named field or property is a role."""

    def __init__(self, roles: Sequence[str], parent: QObject | None = None) -> None:
        """Take the names of the roles, in any order."""
        super().__init__(parent)
        self._roles = {Qt.ItemDataRole.UserRole + n: name for n, name in enumerate(roles, 1)}
        self._rows: Sequence[Any] = ()

    def show(self, rows: Sequence[Any]) -> None:
        """Replace all rows; rows that are the same stay as they are drawn."""
        if list(rows) == list(self._rows):
            return
        if self.stays(rows):
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def stays(self, rows: Sequence[Any]) -> bool:  # noqa: ARG002
        """Say whether the delegates can be kept."""
        return False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Give how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give one field of one row."""
        name = self._roles.get(role)
        return None if name is None else getattr(self._rows[index.row()], name)

    def roleNames(self) -> dict[int, QByteArray]:
        """Give the roles by number."""
        return {number: QByteArray(name.encode()) for number, name in self._roles.items()}


class SteadyModel(RowsModel):
    """Rows whose delegates are kept as long as their number stays: the bar, the trail."""

    def stays(self, rows: Sequence[Any]) -> bool:
        """Say whether the delegates can be kept."""
        return len(rows) == len(self._rows)


class ShapedModel(RowsModel):
    """Rows whose delegates, and the focus on them, are kept as long as their shapes stay."""

    def stays(self, rows: Sequence[Any]) -> bool:
        """Say whether the delegates can be kept."""
        return [row.shape for row in rows] == [row.shape for row in self._rows]
