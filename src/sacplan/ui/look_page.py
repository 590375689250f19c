"""The page of the settings on what is seen and what the hand does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from sacplan.language.languages import LANGUAGES
from sacplan.ui.card import named_label, quietly
from sacplan.ui.preference_commands import PreferenceCommands
from sacplan.ui.preferences import MouseProfile
from sacplan.ui.shades import Theme
from sacplan.ui.text_size import TextSize
from sacplan.ui.translate import tr

Options = Sequence[tuple[object, str]]


class LookPage(QWidget):
    """A row a preference: its name, the choice, and what it means."""

    def __init__(self, commands: PreferenceCommands) -> None:
        super().__init__()
        self._commands = commands
        self._boxes: dict[str, tuple[QComboBox, Options]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 14, 16, 14)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._heading(tr("LOOK"))
        self._choice(
            "theme",
            tr("Theme"),
            ((Theme.DARK, tr("Dark")), (Theme.LIGHT, tr("Light"))),
            tr("The pictures stay dark in both: bone is read on black."),
        )
        sizes = (tr("Small"), tr("Usual"), tr("Large"), tr("Very large"))
        self._choice("text_size", tr("Size of the text"), tuple(zip(TextSize, sizes, strict=True)))
        self._language()
        self._heading(tr("MOUSE"))
        self._choice(
            "mouse",
            tr("Left button"),
            (
                (MouseProfile.SLICER, tr("Crosshair, or the tool chosen")),
                (MouseProfile.PACS, tr("Brightness and contrast, as in a PACS viewer")),
            ),
            tr(
                "Off a handle only; a handle is always moved. A click still brings the crosshair. "
                "Middle button: pan. Right button: zoom."
            ),
        )
        self._wheel = QCheckBox(tr("Turn the wheel's direction through the slices round"))
        self._wheel.toggled.connect(lambda on: self._use(wheel_is_reversed=on))
        line = self._grid.rowCount()
        self._grid.addWidget(named_label("muted", tr("Wheel")), line, 0)
        self._grid.addWidget(self._wheel, line, 1)
        self._snaps = QCheckBox(tr("A dragged plane rests at junctions and right angles"))
        self._snaps.toggled.connect(lambda on: self._use(plane_snaps=on))
        line = self._grid.rowCount()
        self._grid.addWidget(named_label("muted", tr("Plane")), line, 0)
        self._grid.addWidget(self._snaps, line, 1)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        commands.changed.connect(self._show)
        self._show()

    def _heading(self, text: str) -> None:
        if self._grid.count():
            self._grid.setRowMinimumHeight(self._grid.rowCount(), 10)
        self._grid.addWidget(named_label("heading", text), self._grid.rowCount(), 0, 1, 2)

    def _choice(self, field: str, title: str, options: Options, reason: str = "") -> None:
        box = QComboBox()
        box.setAccessibleName(title)
        box.setAccessibleDescription(reason)
        for _, text in options:
            box.addItem(text)
        box.activated.connect(lambda at: self._use(**{field: options[at][0]}))
        self._boxes[field] = (box, options)
        self._row(title, box)
        if reason:
            note = named_label("small", reason, wraps=True)
            self._grid.addWidget(note, self._grid.rowCount(), 1)

    def _language(self) -> None:
        """Each language by its own name; it is spoken from the next start on."""
        box, title = QComboBox(), tr("Language")
        box.setAccessibleName(title)
        for code, own_name in LANGUAGES.items():
            box.addItem(own_name, code)
        box.setCurrentIndex(box.findData(self._commands.language))
        later = named_label("small", "", wraps=True)
        later.hide()

        def choose(at: int) -> None:
            later.setText(self._commands.choose_language(box.itemData(at)))
            later.show()

        box.activated.connect(choose)
        self._row(title, box)
        self._grid.addWidget(later, self._grid.rowCount(), 1)

    def _row(self, title: str, box: QComboBox) -> None:
        line = self._grid.rowCount()
        name = QLabel(title)
        name.setObjectName("muted")
        name.setBuddy(box)
        self._grid.addWidget(name, line, 0)
        self._grid.addWidget(box, line, 1)

    def _use(self, **changes: Any) -> None:  # noqa: ANN401 - fields of several kinds
        self._commands.use(replace(self._commands.now, **changes))

    def _show(self) -> None:
        now = self._commands.now
        for field, (box, options) in self._boxes.items():
            values = [value for value, _ in options]
            with quietly(box):
                box.setCurrentIndex(values.index(getattr(now, field)))
        with quietly(self._wheel):
            self._wheel.setChecked(now.wheel_is_reversed)
        with quietly(self._snaps):
            self._snaps.setChecked(now.plane_snaps)
