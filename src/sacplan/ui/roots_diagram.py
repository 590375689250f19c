"""The roots S1 to S5 of both sides as a small picture, seen from the front."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sacplan.measure.roots import Root, RootFate
from sacplan.ui.card import LIT_MS
from sacplan.ui.shades import SHADES, shade_called
from sacplan.ui.text_size import px
from sacplan.ui.translate import marked, tr

_ROW = 18
_CELL = 54
_MIDDLE = 26
_HEAD = 15

_SHADES = {
    RootFate.KEPT: "kept",
    RootFate.AT_RISK: "at_risk",
    RootFate.CUT: "cut",
    RootFate.UNKNOWN: "faint",
}
"""Blue, orange and vermilion of Okabe and Ito: told apart by every kind of colour vision."""


class RootsDiagram(QWidget):
    """One row a root, the patient's right at the left. A word and a shape in each cell say the same
    as its colour."""

    def __init__(self) -> None:
        super().__init__()
        self._roots: tuple[Root, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._is_current = True
        self._lit: frozenset[tuple[str, str]] = frozenset()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LIT_MS)
        self._timer.timeout.connect(self._go_out)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Five rows and their heading."""
        return QSize(px(2 * _CELL + _MIDDLE), px(_HEAD + 5 * _ROW))

    def show_roots(self, roots: tuple[Root, ...], is_current: bool) -> None:
        """Show the roots; drawn anew only where something seen has changed."""
        shown = (is_current, *((r.name, r.side, word_of(r)) for r in roots))
        if shown == self._shown:
            return
        before = {(r.name, r.side): word_of(r) for r in self._roots}
        now = {(r.name, r.side): word_of(r) for r in roots}
        changed = {key for key, word in now.items() if before.get(key, word) != word}
        if changed:
            self._lit = self._lit | changed
            self._timer.start()
        self._roots, self._shown, self._is_current = roots, shown, is_current
        text = ", ".join(f"{r.name} {tr(r.side)}: {word_of(r)}" for r in roots)
        self.setAccessibleName(tr("Nerve roots"))
        self.setAccessibleDescription(text)
        self.setToolTip("\n".join(_explained(root) for root in roots))
        self.update()

    @property
    def lit(self) -> frozenset[tuple[str, str]]:
        """The roots, by name and side, whose fate has just changed."""
        return self._lit

    def _go_out(self) -> None:
        self._lit = frozenset()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the cells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(px(11))
        painter.setFont(font)
        painter.setPen(QColor(SHADES.muted))
        for x, text in ((0, tr("Right")), (px(_CELL + _MIDDLE), tr("Left"))):
            box = QRectF(x, 0, px(_CELL), px(_HEAD) - 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        for root in self._roots:
            self._draw(painter, root)
        painter.end()

    def _draw(self, painter: QPainter, root: Root) -> None:
        row = int(root.name[1:]) - 1
        cell, height = px(_CELL), px(_ROW)
        y = px(_HEAD) + row * height
        if root.side == "left":
            painter.setPen(QColor(SHADES.text))
            name = QRectF(cell, y, px(_MIDDLE), height)
            painter.drawText(name, Qt.AlignmentFlag.AlignCenter, root.name)
        x = px(_CELL + _MIDDLE) if root.side == "left" else 0
        box = QRectF(x + 1.5, y + 1.5, cell - 3, height - 3)
        if (root.name, root.side) in self._lit:
            painter.fillRect(QRectF(x, y, cell, height), QColor(SHADES.lit))
        shade = QColor(shade_called(_SHADES[root.fate] if self._is_current else "faint"))
        is_filled = root.fate == RootFate.KEPT
        style = Qt.PenStyle.DashLine if root.fate == RootFate.AT_RISK else Qt.PenStyle.SolidLine
        painter.setPen(QPen(shade, 1.3, style))
        painter.setBrush(shade if is_filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(SHADES.ground) if is_filled else shade)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word_of(root))


_SIDES = (marked("left"), marked("right"))


def word_of(root: Root) -> str:
    """What a cell says: the fate and how far the lower rim lies from the cut, mm."""
    distance = "" if root.distance_mm is None else f" {root.distance_mm:.0f}"
    if root.inferred:
        distance = ""
    words = {
        RootFate.KEPT: tr("kept"),
        RootFate.AT_RISK: tr("risk"),
        RootFate.CUT: tr("cut"),
        RootFate.UNKNOWN: "?",
    }
    shown = distance if root.fate in (RootFate.KEPT, RootFate.AT_RISK) else ""
    return f"{words[root.fate]}{shown}"


def _explained(root: Root) -> str:
    word, side = word_of(root), tr(root.side)
    if root.inferred:
        return tr("{0} {1}: {2}, told from the roots beside it").format(
            root.name, tr(root.side), word
        )
    if root.distance_mm is None:
        return tr("{0} {1}: place its foramen").format(root.name, side)
    text = tr("{0} {1}: {2}; lower rim {3} mm from the cut, judged by {4}")
    by = root.judged_by.replace("_", " ")
    return text.format(root.name, side, word, f"{root.distance_mm:.1f}", by)
