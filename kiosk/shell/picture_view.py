"""The picture as QML sees it, and the pictures one page away."""
# ruff: noqa: D102

from PySide6.QtCore import Property, QObject, QRect, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.shell.box import Box
from kiosk.shell.drawn import DrawnLabel, draw_labels
from kiosk.shell.models import RowsModel
from kiosk.shell.scene import Picture

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PictureView(QObject):
    """Where the picture is, what it shows, and the words over it; empty where there is none."""

    changed = Signal()
    nearChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a picture."""
        super().__init__(parent)
        self._picture: Picture | None = None
        self._near: tuple[Picture | None, Picture | None] = (None, None)
        self._labels = RowsModel(DrawnLabel.__slots__, self)

    def show(self, picture: Picture | None) -> None:
        """Show a picture, or none."""
        if picture != self._picture:
            self._picture = picture
            self._labels.show(draw_labels(picture.labels if picture else ()))
            self.changed.emit()

    def expect(self, ahead: Picture | None, behind: Picture | None) -> None:
        """Draw the pictures that Next and Back lead to, before they are asked for."""
        if (ahead, behind) != self._near:
            self._near = ahead, behind
            self.nearChanged.emit()

    @Property(QRect, notify=changed)
    def box(self) -> QRect:
        return rect(self._picture.box if self._picture else None)

    @Property(QUrl, notify=changed)
    def source(self) -> QUrl:
        return url(self._picture)

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._picture.alt if self._picture else ""

    @Property(RowsModel, notify=changed)
    def labels(self) -> RowsModel:
        return self._labels

    @Property(QRect, notify=nearChanged)
    def aheadBox(self) -> QRect:
        return rect(self._near[0].box if self._near[0] else None)

    @Property(QUrl, notify=nearChanged)
    def aheadSource(self) -> QUrl:
        return url(self._near[0])

    @Property(QRect, notify=nearChanged)
    def behindBox(self) -> QRect:
        return rect(self._near[1].box if self._near[1] else None)

    @Property(QUrl, notify=nearChanged)
    def behindSource(self) -> QUrl:
        return url(self._near[1])


def rect(box: Box | None) -> QRect:
    """Give a box in whole pixels."""
    if box is None:
        return QRect()
    return QRect(round(box.x), round(box.y), round(box.w), round(box.h))


def url(picture: Picture | None) -> QUrl:
    """Give where a picture is read from."""
    return QUrl.fromLocalFile(str(picture.source)) if picture else QUrl()
