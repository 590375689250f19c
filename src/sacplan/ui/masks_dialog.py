"""The dialog that says what a segmentation made elsewhere holds, and asks what to take."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sacplan.services.use_masks import Offered, Structure, Use
from sacplan.ui.card import named_label
from sacplan.ui.translate import tr

_TITLES = {
    Use.SACRUM: "Sacrum: outline of the bone",
    Use.TUMOUR: "Tumour",
    Use.SOFT_TISSUE: "Soft tissue removed with the bone",
    Use.SHOWN: "Shown under its own name",
    Use.LEFT_OUT: "Leave out",
}


class MasksDialog(QDialog):
    """One line a structure. `uses` is what was chosen."""

    def __init__(self, offered: Offered, is_overlay: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QComboBox] = {}
        self.setWindowTitle(tr("Segmentation made elsewhere"))
        body = QWidget()
        body.setObjectName("panelBody")
        grid = QGridLayout(body)
        grid.setHorizontalSpacing(14)
        for column, title in enumerate((tr("Structure"), tr("Volume"), tr("Take as"))):
            grid.addWidget(named_label("small", title), 0, column)
        for row, structure in enumerate(offered.structures, start=1):
            grid.addWidget(named_label("identity", structure.name.replace("_", " ")), row, 0)
            grid.addWidget(named_label("muted", _size(structure)), row, 1)
            grid.addWidget(self._box(structure), row, 2)
        grid.setRowStretch(len(offered.structures) + 1, 1)
        grid.setColumnStretch(0, 1)
        scroll = QScrollArea()
        scroll.setObjectName("panel")
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        column_ = QVBoxLayout(self)
        column_.setSpacing(10)
        column_.addWidget(named_label("muted", _heading(offered, is_overlay), wraps=True))
        column_.addWidget(scroll, 1)
        for finding in offered.findings:
            column_.addWidget(named_label("message", tr(finding.text), wraps=True))
        column_.addWidget(self._buttons())
        self.resize(560, min(640, 220 + 36 * len(offered.structures) + 30 * len(offered.findings)))

    @property
    def uses(self) -> dict[str, Use]:
        """What each structure is taken as, by its name."""
        return {name: Use(box.currentData()) for name, box in self._boxes.items()}

    def _box(self, structure: Structure) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("Take {0} as").format(structure.name))
        for use in structure.uses:
            box.addItem(tr(_TITLES[use]), use)
        box.setCurrentIndex(structure.uses.index(structure.usual_use))
        self._boxes[structure.name] = box
        return box

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.button(kinds.Ok).setText(tr("Take over"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return buttons


def _size(structure: Structure) -> str:
    volume = structure.volume_ml
    if volume is None:
        return tr("{0} contours").format(len(structure.contours))
    return tr("{0} ml").format(f"{volume:.1f}")


def _heading(offered: Offered, is_overlay: bool) -> str:
    where = tr("the series laid over") if is_overlay else tr("the open series")
    text = tr(
        "{0} lies on {1}. What is taken as tumour or soft tissue takes the place of what was drawn."
    )
    return text.format(offered.file, where)
