"""The page of the settings on the grey windows that the user keeps under numbers."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from sacplan.ui.card import icon_button, named_label
from sacplan.ui.preference_commands import PreferenceCommands
from sacplan.ui.preferences import OWN_WINDOWS
from sacplan.ui.translate import tr


class WindowsPage(QWidget):
    """A row a number: what is kept there, keep the present one, forget it."""

    def __init__(self, commands: PreferenceCommands) -> None:
        super().__init__()
        self._commands = commands
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        words = tr(
            "Set the images as you like to see them, then keep that under a number. The key of the "
            "number shows it again; Ctrl and the number keep it without this page."
        )
        grid.addWidget(named_label("muted", words, wraps=True), 0, 0, 1, 4)
        grid.setRowMinimumHeight(1, 8)
        self._rows: dict[str, tuple[QLabel, QWidget]] = {}
        for line, key in enumerate(OWN_WINDOWS, start=2):
            text = named_label("live")
            keep = QPushButton(tr("Keep the present one"))
            keep.setAccessibleName(tr("Keep the present grey window under {0}").format(key))
            keep.clicked.connect(lambda _on=False, key=key: commands.keep_window(key))
            forget = icon_button("remove", tr("Forget the grey window under {0}").format(key))
            forget.clicked.connect(lambda _on=False, key=key: commands.put_window(key, None))
            for column, widget in enumerate((named_label("number", key), text, keep, forget)):
                grid.addWidget(widget, line, column)
            self._rows[key] = (text, forget)
        grid.setRowStretch(grid.rowCount(), 1)
        commands.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for key, (text, forget) in self._rows.items():
            window = self._commands.own_window(key)
            shown = tr("width {0}, centre {1}")
            said = tr("nothing kept")
            if window is not None:
                said = shown.format(f"{window.width:.0f}", f"{window.center:.0f}")
            text.setText(said)
            forget.setEnabled(window is not None)
