"""The picture as QML sees it, and the pictures one page away."""
# ruff: noqa: D102

from pathlib import Path

from PySide6.QtCore import Property, QObject, QRect, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.shell.box import Box
from kiosk.shell.drawn import (
    DrawnLabel,
    DrawnLayer,
    DrawnMover,
    DrawnSpot,
    draw_labels,
    whole,
)
from kiosk.shell.models import RowsModel, SteadyModel
from kiosk.shell.scene import Picture
from kiosk.visit.events import Move

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PictureView(QObject):
    """Where the picture is, what it shows, and the words over it; empty where there is none."""

    changed = Signal()
    nearChanged = Signal()
    played = Signal()
    """The motion begins."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a picture."""
        super().__init__(parent)
        self._picture: Picture | None = None
        self._near: tuple[Picture | None, Picture | None] = (None, None)
        self._labels = RowsModel(DrawnLabel.__slots__, self)
        self._layers = SteadyModel(DrawnLayer.__slots__, self)
        self._movers = RowsModel(DrawnMover.__slots__, self)
        self._spots = RowsModel(DrawnSpot.__slots__, self)

    def show(self, picture: Picture | None) -> bool:
        """Show a picture, or none; say whether it is another than before."""
        before = self._picture
        if picture != before:
            self._picture = picture
            self._labels.show(draw_labels(picture.labels if picture else ()))
            self._layers.show(draw_layers(picture))
            self._movers.show(draw_movers(picture))
            self._spots.show(draw_spots(picture))
            self.changed.emit()
        if picture is None or before is None:
            return picture is not before
        return picture.source.name != before.source.name

    def play(self) -> None:
        """Let the picture come about once, where it has a motion."""
        if self._movers.rowCount():
            self.played.emit()

    def rest(self) -> None:
        """Let the picture be still at once, as it is at the end of its motion."""
        self.changed.emit()

    def move_at(self, number: int) -> Move | None:
        """Give what a tap on a place of the picture does."""
        return self._picture.spots[number][1] if self._picture else None

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

    @Property(RowsModel, notify=changed)
    def layers(self) -> RowsModel:
        return self._layers

    @Property(RowsModel, notify=changed)
    def movers(self) -> RowsModel:
        return self._movers

    @Property(RowsModel, notify=changed)
    def spots(self) -> RowsModel:
        return self._spots

    @Property(float, notify=changed)
    def seconds(self) -> float:
        return self._picture.motion.seconds if self._picture and self._picture.motion else 0.0

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


def draw_layers(picture: Picture | None) -> list[DrawnLayer]:
    """Give the sheets over a picture, shifted by whole pixels."""
    return [
        DrawnLayer(
            file_url(layer.source),
            whole(picture.box.w * layer.x / 100),
            whole(picture.box.h * layer.y / 100),
        )
        for layer in (picture.layers if picture else ())
        if picture
    ]


def draw_movers(picture: Picture | None) -> list[DrawnMover]:
    """Give the layers of a picture's motion, their shifts in pixels."""
    if not picture or not picture.motion:
        return []
    wide, high = picture.box.w / 100, picture.box.h / 100
    return [
        DrawnMover(
            file_url(layer.source),
            [
                value
                for frame in layer.frames
                for value in (frame.at, frame.x * wide, frame.y * high, frame.seen)
            ],
        )
        for layer in picture.motion.layers
    ]


def draw_spots(picture: Picture | None) -> list[DrawnSpot]:
    """Give the places of a picture one can tap."""
    boxes = [box for box, _ in picture.spots] if picture else []
    return [DrawnSpot(whole(box.x), whole(box.y), whole(box.w)) for box in boxes]


def rect(box: Box | None) -> QRect:
    """Give a box in whole pixels."""
    if box is None:
        return QRect()
    return QRect(round(box.x), round(box.y), round(box.w), round(box.h))


def url(picture: Picture | None) -> QUrl:
    """Give where a picture is read from."""
    return QUrl(file_url(picture.source)) if picture else QUrl()


def file_url(path: Path) -> str:
    """Give the address of a file, as QML reads it."""
    return QUrl.fromLocalFile(str(path)).toString()
