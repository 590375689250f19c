"""The card of what is drawn by hand: tumour, vessels, soft tissue, each with its volume."""

from __future__ import annotations

from functools import partial
from html import escape

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sacplan.measure.drawn_volume import drawn_volume_ml
from sacplan.measure.tumour import plane_normal
from sacplan.plan.drawn import TUMOUR, DrawnContour
from sacplan.plan.edits import remove_contours
from sacplan.scene.slice_geometry import slice_step_mm
from sacplan.session.brushing import BRUSH_TOOLS, begin_brush, fill_between
from sacplan.session.contour_drawing import begin_contour
from sacplan.session.contour_editing import (
    fill_holes,
    hide_structure,
    remove_specks,
    rename_structure,
)
from sacplan.session.curve_drawing import VENTRAL_CURVE, is_drawing_curve
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool
from sacplan.ui.card import Card, icon_button, named_label, quietly
from sacplan.ui.structure_names import TITLES, ask_name, structure_title
from sacplan.ui.translate import tr
from sacplan.ui.value_row import ValueRow


class StructuresCard(Card):
    """What to draw and with what; below, what is drawn. Shown while there is either."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Drawn structures"), fold="structures")
        self._session = session
        self._rows = QVBoxLayout()
        self._shown: tuple[object, ...] | None = None
        self._what = QComboBox()
        self._what.setAccessibleName(tr("Structure to draw"))
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
        self._values = ValueRow(session)
        self.body.addWidget(self._what)
        self.body.addLayout(tools)
        self.body.addWidget(self._values)
        self.body.addLayout(self._rows)

    def show_state(self, state: SessionState) -> None:
        """The structures as they stand in the plan."""
        view, contours = state.view, state.plan.contours
        is_drawing = view.tool in self._tools and not is_drawing_curve(state)
        self.setVisible(state.case is not None and (bool(contours) or is_drawing))
        self._list_names(contours, view.contour_name)
        for tool, button in self._tools.items():
            button.setChecked(is_drawing and view.tool is tool)
        is_brush = view.tool in BRUSH_TOOLS
        self._width.setText(tr("{0} mm wide").format(f"{view.brush_mm:g}") if is_brush else "")
        self._values.show_state(state)
        if self._shown != (contours, view.hidden_structures):
            self._shown = (contours, view.hidden_structures)
            self._lay_rows(contours, view.hidden_structures)

    def _list_names(self, contours: tuple[DrawnContour, ...], chosen: str) -> None:
        """The usual structures, what else is drawn, and a way to a new one."""
        chosen = TUMOUR if chosen == VENTRAL_CURVE else chosen
        names = list(dict.fromkeys([*TITLES, *(each.name for each in contours), chosen]))
        with quietly(self._what):
            if [self._what.itemData(i) for i in range(self._what.count() - 1)] != names:
                self._what.clear()
                for name in names:
                    self._what.addItem(structure_title(name), name)
                self._what.addItem(tr("Another structure…"), "")
            self._what.setCurrentIndex(names.index(chosen))

    def _lay_rows(self, contours: tuple[DrawnContour, ...], hidden: frozenset[str]) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name in dict.fromkeys(contour.name for contour in contours):
            own = [c for c in contours if c.name == name]
            self._rows.addWidget(self._row(name, own, is_hidden=name in hidden))

    def _row(self, name: str, own: list[DrawnContour], *, is_hidden: bool) -> QWidget:
        title = structure_title(name)
        between = sum(contour.is_between for contour in own)
        volume = drawn_volume_ml(own)
        held = tr("{0} ml").format(f"{volume:.1f}") if volume is not None else tr("one plane")
        counts = tr("{0} drawn, {1} filled in").format(len(own) - between, between)
        if name not in TITLES:
            counts += "\n" + tr("to be seen: no margin is measured to it")
        words = QLabel(f"<b>{escape(title)}</b>  {held}")
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setAccessibleName(f"{title}, {held}, {counts}")
        told = named_label("small", counts, wraps=True)
        fill = QPushButton(tr("Fill in between"))
        fill.setObjectName("compact")
        fill.setToolTip(tr("Contours on the slices between those that were drawn, by their shapes"))
        fill.clicked.connect(partial(self._fill, name))
        see = icon_button("target", tr("Go to {0}").format(title))
        see.clicked.connect(partial(self._go_to, own))
        eye = icon_button("hide", tr("Hide {0}").format(title))
        eye.setCheckable(True)
        eye.setChecked(is_hidden)
        eye.clicked.connect(lambda on: hide_structure(self._session, name, is_hidden=on))
        more = QToolButton()
        more.setObjectName("fold")
        more.setText("⋯")
        more.setAccessibleName(tr("More about {0}").format(title))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._menu(name, more))
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 4, 0, 0)
        lines.setSpacing(2)
        for stretched, others in ((words, (eye, see, more)), (told, (fill,))):
            line = QHBoxLayout()
            line.setSpacing(4)
            line.addWidget(stretched, 1)
            for widget in others:
                line.addWidget(widget)
            lines.addLayout(line)
        return row

    def _menu(self, name: str, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for text, act in (
            (tr("Rename…"), partial(self._rename, name)),
            (tr("Remove specks"), partial(remove_specks, self._session, name)),
            (tr("Fill holes"), partial(fill_holes, self._session, name)),
            (tr("Remove"), lambda: self._session.apply(remove_contours(name))),
        ):
            menu.addAction(text).triggered.connect(lambda _on=False, act=act: act())
        return menu

    def _rename(self, name: str) -> None:
        given = ask_name(self, structure_title(name))
        if given:
            rename_structure(self._session, name, given)

    def _choose(self, at: int) -> None:
        name = self._what.itemData(at) or ask_name(self)
        if name:
            self._session.show(contour_name=name, contour_points_mm=())
        else:
            self.show_state(self._session.state)

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
