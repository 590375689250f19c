"""The card of what is drawn by hand: tumour, vessels, soft tissue, each with its volume."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sacplan.measure.drawn_volume import drawn_volume_ml
from sacplan.measure.tumour import plane_normal
from sacplan.plan.drawn import DrawnContour
from sacplan.plan.edits import remove_contours
from sacplan.scene.slice_geometry import slice_step_mm
from sacplan.session.brushing import BRUSH_TOOLS, begin_brush, fill_between
from sacplan.session.contour_drawing import begin_contour
from sacplan.session.curve_drawing import is_drawing_curve
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool
from sacplan.ui.card import Card, icon_button, named_label, quietly
from sacplan.ui.structure_names import TITLES, structure_title
from sacplan.ui.translate import tr


class StructuresCard(Card):
    """What to draw and with what; below, what is drawn. Shown while there is either."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Drawn structures"), fold="structures")
        self._session = session
        self._rows = QVBoxLayout()
        self._shown: tuple[object, ...] | None = None
        self._what = QComboBox()
        self._what.setAccessibleName(tr("Structure to draw"))
        for name, title in TITLES.items():
            self._what.addItem(tr(title), name)
        self._what.activated.connect(self._choose)
        self._tools = {
            Tool.CONTOUR: QPushButton(tr("Outline")),
            Tool.BRUSH: QPushButton(tr("Brush")),
            Tool.ERASER: QPushButton(tr("Eraser")),
        }
        self._width = named_label("small")
        tools = QHBoxLayout()
        for tool, button in self._tools.items():
            button.setCheckable(True)
            button.clicked.connect(partial(self._take, tool))
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self._width)
        self.body.addWidget(self._what)
        self.body.addLayout(tools)
        self.body.addLayout(self._rows)

    def show_state(self, state: SessionState) -> None:
        """The structures as they stand in the plan."""
        view, contours = state.view, state.plan.contours
        is_drawing = view.tool in self._tools and not is_drawing_curve(state)
        self.setVisible(state.case is not None and (bool(contours) or is_drawing))
        with quietly(self._what):
            self._what.setCurrentIndex(max(0, self._what.findData(view.contour_name)))
        for tool, button in self._tools.items():
            button.setChecked(is_drawing and view.tool is tool)
        is_brush = view.tool in BRUSH_TOOLS
        self._width.setText(tr("{0} mm wide").format(f"{view.brush_mm:g}") if is_brush else "")
        if self._shown != (contours,):
            self._shown = (contours,)
            self._lay_rows(contours)

    def _lay_rows(self, contours: tuple[DrawnContour, ...]) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name in dict.fromkeys(contour.name for contour in contours):
            self._rows.addWidget(self._row(name, [c for c in contours if c.name == name]))

    def _row(self, name: str, own: list[DrawnContour]) -> QWidget:
        title = structure_title(name)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        between = sum(contour.is_between for contour in own)
        volume = drawn_volume_ml(own)
        held = tr("{0} ml").format(f"{volume:.1f}") if volume is not None else tr("one plane")
        counts = tr("{0} drawn, {1} filled in").format(len(own) - between, between)
        words = QLabel(f"<b>{title}</b>  {held}<br>{counts}")
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setAccessibleName(f"{title}, {held}, {counts}")
        line.addWidget(words, 1)
        fill = QPushButton(tr("Fill in between"))
        fill.setToolTip(tr("Contours on the slices between those that were drawn, by their shapes"))
        fill.clicked.connect(partial(self._fill, name))
        see = icon_button("target", tr("Go to {0}").format(title))
        see.clicked.connect(partial(self._go_to, own))
        remove = icon_button("remove", tr("Remove {0}").format(title))
        remove.clicked.connect(lambda: self._session.apply(remove_contours(name)))
        for widget in (fill, see, remove):
            line.addWidget(widget)
        return row

    def _choose(self, at: int) -> None:
        self._session.show(contour_name=self._what.itemData(at), contour_points_mm=())

    def _take(self, tool: Tool, _on: bool = False) -> None:
        name = self._what.currentData()
        self._session.show(contour_name=name)
        if tool is Tool.CONTOUR:
            begin_contour(self._session, name)
        else:
            begin_brush(self._session, tool)

    def _fill(self, name: str) -> None:
        case = self._session.state.case
        own = [c for c in self._session.state.plan.contours if c.name == name]
        if case is not None and own:
            normal = plane_normal(own[0].points_mm)
            fill_between(self._session, name, slice_step_mm(case.volume, normal))

    def _go_to(self, own: list[DrawnContour]) -> None:
        middle = np.concatenate([contour.points_mm for contour in own]).mean(axis=0)
        nearest = min(own, key=lambda c: float(np.linalg.norm(c.points_mm.mean(axis=0) - middle)))
        self._session.show(crosshair_mm=nearest.points_mm.mean(axis=0))
