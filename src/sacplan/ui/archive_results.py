"""What an archive holds: studies, and below each its series."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from sacplan.pacs.node import SeriesAnswer, StudyAnswer
from sacplan.ui.translate import tr

_ANSWER = Qt.ItemDataRole.UserRole
_COLUMNS = ("Patient", "ID", "Born", "Study date", "Kind", "Images", "Description")
_WIDTHS = (230, 110, 90, 90, 70, 70)


class ArchiveResults(QTreeWidget):
    """A study asks for its series when it is opened. Double click or Enter on series: fetch."""

    series_wanted = Signal(object)
    """The StudyAnswer that was opened and has no series yet."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studies: list[QTreeWidgetItem] = []
        self.setObjectName("answers")
        self.setHeaderLabels([tr(title) for title in _COLUMNS])
        self.setAccessibleName(tr("Studies and series in the archive"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.header().setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
        self.itemExpanded.connect(self._on_expanded)
        self.itemActivated.connect(self._on_activated)

    def show_studies(self, studies: Sequence[StudyAnswer]) -> None:
        """Show studies, closed; a single one is opened at once."""
        self.clear()
        self._studies = []
        for study in studies:
            item = QTreeWidgetItem(_study_texts(study))
            item.setData(0, _ANSWER, study)
            item.setToolTip(0, study.patient_name)
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self.addTopLevelItem(item)
            self._studies.append(item)
        if len(self._studies) == 1:
            self._studies[0].setExpanded(True)
        if self._studies:
            self.setCurrentItem(self._studies[0])

    def show_series(self, study: StudyAnswer, series: Sequence[SeriesAnswer]) -> None:
        """Show the series of a study, where it is still listed."""
        for item in self._studies:
            if item.data(0, _ANSWER) is not study:
                continue
            item.takeChildren()
            for each in series:
                child = QTreeWidgetItem(_series_texts(each))
                child.setData(0, _ANSWER, each)
                item.addChild(child)
            item.setExpanded(True)

    def chosen_answers(self) -> list[StudyAnswer | SeriesAnswer]:
        """The series that are selected; of a selected study all that are listed, or the study
        itself where none is listed yet."""
        found: dict[str, StudyAnswer | SeriesAnswer] = {}
        for item in self.selectedItems():
            children = [item.child(i) for i in range(item.childCount())]
            for one in children or [item]:
                if one is not None:
                    answer = one.data(0, _ANSWER)
                    found[answer.uid] = answer
        return list(found.values())

    def _on_expanded(self, item: QTreeWidgetItem) -> None:
        study = item.data(0, _ANSWER)
        if isinstance(study, StudyAnswer) and item.childCount() == 0:
            self.series_wanted.emit(study)

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        if isinstance(item.data(0, _ANSWER), SeriesAnswer):
            self.chosen.emit()


def _study_texts(study: StudyAnswer) -> list[str]:
    return [
        _name(study.patient_name) or tr("Name not given"),
        study.patient_id,
        study.birth_date.isoformat() if study.birth_date else "",
        study.study_date.isoformat() if study.study_date else "",
        "/".join(study.modalities),
        _count(study.images),
        study.description,
    ]


def _series_texts(series: SeriesAnswer) -> list[str]:
    number = "" if series.number is None else f"{series.number}  "
    what = series.description or tr("no description")
    return [f"{number}{what}", "", "", "", series.modality, _count(series.images), ""]


def _count(images: int | None) -> str:
    return "?" if images is None else str(images)


def _name(name: str) -> str:
    """The ideographic group first where there is one, as the patient strip has it."""
    alphabetic, _, rest = name.partition("=")
    groups = [rest.partition("=")[0], alphabetic]
    shown = [group.replace("^", " ").strip() for group in groups]
    shown = [group for group in shown if group]
    return f"{shown[0]} ({shown[1]})" if len(shown) == 2 else "".join(shown)
