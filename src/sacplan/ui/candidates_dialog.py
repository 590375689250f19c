"""Cuts side by side: what each of them costs, and the one that is chosen."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sacplan.case.case import Case
from sacplan.measure.measurements import Measurements
from sacplan.plan.candidates import (
    choose_candidate,
    free_letter,
    keep_candidate,
    remove_candidate,
    with_cut,
)
from sacplan.plan.model import Plan
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.ui.candidate_rows import rows_of
from sacplan.ui.card import named_label
from sacplan.ui.text_size import px
from sacplan.ui.translate import tr

COMPARE = "compare"

Columns = dict[str, list[tuple[str, str]]]
"""The rows of each cut by its heading; "" is the plan's own."""


class CandidatesDialog(QDialog):
    """Stays open beside the views and follows the plan. Nothing is judged: what differs from the
    present plane is bold and marked with an asterisk."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._columns: Columns = {}
        self._asked: tuple[Plan, Case] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare planes"))
        self._keep = QPushButton(tr("Keep the present plane"))
        self._keep.clicked.connect(self._keep_present)
        self._copy = QPushButton(tr("Copy as a table"))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.table_text()))
        self._said = named_label("muted", "", wraps=True)
        buttons = QHBoxLayout()
        for button in (self._keep, self._copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.addLayout(buttons)
        column.addWidget(self._said)
        column.addWidget(self._area, 1)
        self.resize(px(760), px(560))
        session.changed.connect(self._on_changed)
        self.finished.connect(lambda: session.changed.disconnect(self._on_changed, missing_ok=True))
        self._ask()

    def table_text(self) -> str:
        """What is shown, with tabs between the columns."""
        if not self._columns:
            return ""
        heads = ["", *(self._heading(name) for name in self._columns)]
        lines = ["\t".join(heads)]
        for i, (title, _) in enumerate(self._columns[""]):
            texts = [_text(rows, i, title) for rows in self._columns.values()]
            lines.append("\t".join([title, *(text.replace("\n", " ") for text in texts)]))
        return "\n".join(lines)

    def _heading(self, name: str) -> str:
        return tr("Plane {0}").format(name) if name else tr("Present plane")

    def _keep_present(self) -> None:
        letter = free_letter(self._session.state.plan)
        if letter is not None:
            self._session.apply(keep_candidate(letter))

    def _on_changed(self, now: SessionState, _before: SessionState) -> None:
        if now.case is not None and self._asked != (now.plan, now.case):
            self._ask()

    def _ask(self) -> None:
        """Measure every cut of the plan, by the same way as the plan itself."""
        state = self._session.state
        plan, case = state.plan, state.case
        self._keep.setEnabled(plan.transection is not None and free_letter(plan) is not None)
        if case is None:
            return
        self._asked = (plan, case)
        self._session.jobs.start(
            COMPARE,
            "",
            lambda _progress: _measured(case, plan),
            lambda found: self._show(plan, found),
            lambda _refusal: None,
        )

    def _show(self, plan: Plan, found: dict[str, Measurements]) -> None:
        if self._asked is None or plan is not self._asked[0]:
            return
        self._columns = {name: rows_of(measured) for name, measured in found.items()}
        kept = len(self._columns) - 1
        text = tr("Keep up to three planes, move on, and see what each of them costs.")
        self._said.setText(text if not kept else tr("* differs from the present plane"))
        body = QWidget()
        body.setObjectName("panelBody")
        grid = QGridLayout(body)
        grid.setHorizontalSpacing(px(18))
        for column, name in enumerate(self._columns, start=1):
            grid.addWidget(self._head(name), 0, column)
            grid.setColumnStretch(column, 1)
        for i, (title, own) in enumerate(self._columns[""]):
            grid.addWidget(named_label("small", title), i + 1, 0, Qt.AlignmentFlag.AlignTop)
            for column, rows in enumerate(self._columns.values(), start=1):
                said = _text(rows, i, title)
                words = escape(said).replace("\n", "<br>")
                words = f"<b>{words} *</b>" if said != own else words
                label = named_label("muted", words, wraps=True)
                label.setTextFormat(Qt.TextFormat.RichText)
                grid.addWidget(label, i + 1, column, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(self._columns[""]) + 1, 1)
        self._area.setWidget(body)

    def _head(self, name: str) -> QWidget:
        head = QWidget()
        line = QVBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(named_label("heading", self._heading(name)))
        deeds = (
            (tr("Choose"), choose_candidate),
            (tr("Replace"), keep_candidate),
            (tr("Remove"), remove_candidate),
        )
        row = QHBoxLayout()
        for text, edit in deeds if name else ():
            button = QPushButton(text)
            button.setObjectName("flat")
            button.setAccessibleName(f"{text}: {self._heading(name)}")
            button.clicked.connect(partial(self._do, edit, name))
            row.addWidget(button)
        row.addStretch(1)
        line.addLayout(row)
        return head

    def _do(self, edit: object, name: str, _on: bool = False) -> None:
        assert callable(edit)
        if edit is not choose_candidate or not self._session.state.view.plane_is_locked:
            self._session.apply(edit(name))


def _measured(case: Case, plan: Plan) -> dict[str, Measurements]:
    from sacplan.services.measure_plan import measure_plan

    found = {"": measure_plan(case, plan)}
    for candidate in plan.candidates:
        found[candidate.name] = measure_plan(case, with_cut(plan, candidate))
    return found


def _text(rows: list[tuple[str, str]], number: int, title: str) -> str:
    """A cut's text under a title; another number of tapes may have shifted it."""
    if number < len(rows) and rows[number][0] == title:
        return rows[number][1]
    return next((text for head, text in rows if head == title), "")
