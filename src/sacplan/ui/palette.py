"""Everything that can be done, found by typing a part of its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sacplan.ui.card import named_label
from sacplan.ui.translate import tr

_WIDTH, _ROWS, _ROW = 560, 12, 34
_NUMBER = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do: its words, where it stands in the menus, its shortcut. Disabled ones are
    listed last, grey."""

    text: str
    place: str
    keys: str
    is_enabled: bool
    run: Callable[[], object]


def matching(deeds: Iterable[Deed], typed: str) -> list[Deed]:
    """Those that hold every word typed, at any place and in any case; those whose words begin so
    come first, disabled ones last."""
    words = typed.lower().split()
    found = []
    for order, deed in enumerate(deeds):
        text = f"{deed.text} {deed.place}".lower()
        if all(word in text for word in words):
            parts = deed.text.lower().split()
            begins = sum(any(part.startswith(word) for part in parts) for word in words)
            found.append((not deed.is_enabled, -begins, order, deed))
    return [deed for *_, deed in sorted(found, key=lambda each: each[:3])]


class CommandPalette(QDialog):
    """A field and the list of what matches. Enter or a click does it, Esc leaves."""

    def __init__(self, deeds: Iterable[Deed], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deeds = tuple(deeds)
        self._shown: list[Deed] = []
        self.field, self.list = QLineEdit(), QListWidget()
        self.field.setPlaceholderText(tr("What do you want to do?"))
        self.field.setAccessibleName(tr("Search the commands"))
        self.list.setAccessibleName(tr("Commands that match"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._do())
        self._show("")
        height = min(_ROWS, len(self._deeds)) * _ROW + 70
        self.resize(min(_WIDTH, parent.width() - 40), min(height, parent.height() - 80))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + 70)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrows move in the list while one types; Enter does what is chosen."""
        if watched is self.field and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if is_press and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do()
                return True
        return super().eventFilter(watched, event)

    def _show(self, typed: str) -> None:
        self._shown = matching(self._deeds, typed)
        self.list.clear()
        for number, deed in enumerate(self._shown):
            item = QListWidgetItem()
            item.setData(_NUMBER, number)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{deed.text}, {deed.keys}".rstrip(", ")
            )
            if not deed.is_enabled:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
            line = _line(deed)
            item.setSizeHint(line.sizeHint())
            self.list.setItemWidget(item, line)
        self.list.setCurrentRow(0)

    def _do(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        deed = self._shown[int(item.data(_NUMBER))]
        if deed.is_enabled:
            self.close()
            deed.run()


def _line(deed: Deed) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(8, 5, 8, 5)
    text = QLabel(deed.text)
    text.setObjectName("deed" if deed.is_enabled else "hint")
    row.addWidget(text)
    row.addWidget(named_label("hint", deed.place))
    row.addStretch(1)
    row.addWidget(named_label("muted", deed.keys))
    for label in line.findChildren(QLabel):
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return line
