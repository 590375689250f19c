"""A user who does anything that can be done in the window, at random."""

from __future__ import annotations

import random
import sys
from collections import Counter

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QSlider,
    QWidget,
)

from sacplan.ui.main_window import MainWindow

FILES = ("open", "save", "sheet", "archive", "masks", "picture", "sample", "quit", "about", "help")
"""Parts of the names of actions that ask for a file, leave the program or wait for an answer."""

KEYS = [Qt.Key(k) for k in range(Qt.Key.Key_Left, Qt.Key.Key_Down + 1)] + [
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Space,
]
BUTTONS = [Qt.MouseButton.LeftButton] * 4 + [
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
]
MODIFIERS = [Qt.KeyboardModifier.NoModifier] * 5 + [
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
]


class Hand:
    """A user who does anything that can be done."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window, self.chance = window, random.Random(seed)
        self.done: Counter[str] = Counter()
        self.faults: list[str] = []
        self.log: list[str] = []
        sys.excepthook = lambda kind, fault, _t: self.fault(f"{kind.__name__}: {fault}")
        qInstallMessageHandler(lambda _kind, _context, text: self.fault(f"Qt: {text}"))
        self._closer = QTimer()
        self._closer.timeout.connect(close_what_asks)
        self._closer.start(100)

    def fault(self, text: str) -> None:
        """Counts a fault, with what was done just before."""
        self.faults.append(f"{text}   after {' > '.join(self.log[-4:])}")
        print("FAULT", self.faults[-1], flush=True)

    def stop(self) -> None:
        """Does nothing any more."""
        self._closer.stop()
        sys.excepthook = sys.__excepthook__

    def act(self) -> None:
        """One action."""
        ways = (self.mouse, self.mouse, self.key, self.action, self.widget, self.undo, self.size)
        way = self.chance.choices(ways, (4, 2, 3, 4, 4, 2, 0.2))[0]
        self.done[way.__name__] += 1
        self.log.append(way.__name__)
        try:
            way()
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is counted
            self.fault(f"{type(fault).__name__}: {fault}")
        wait(0)

    def mouse(self) -> None:
        """A click, a double click, a wheel turn or a drag in a view."""
        views = [v for v in self.window.views.views.values() if v.isVisible()]
        if not views:
            return
        view = self.chance.choice(views)
        at, to = self.place(view), self.place(view)
        button, key = self.chance.choice(BUTTONS), self.chance.choice(MODIFIERS)
        kind = self.chance.choice(("click", "double", "wheel", "wheel", "drag", "drag", "hover"))
        self.log[-1] = f"{kind} {view.accessibleName()} {button.name} {key.name}"
        if kind == "click":
            QTest.mouseClick(view, button, key, at)
        elif kind == "double":
            QTest.mouseDClick(view, button, key, at)
        elif kind == "wheel":
            turn_wheel(view, at, self.chance.choice((-3, -1, 1, 3)), key)
        elif kind == "hover":
            QTest.mouseMove(view, at)
        else:
            handles = view.marks_shown().handles
            if handles and self.chance.random() < 0.5:
                at = QPointF(*map(float, self.chance.choice(handles).at)).toPoint()
            QTest.mousePress(view, button, key, at)
            for part in (0.2, 0.5, 0.8, 1.0):
                QTest.mouseMove(view, at + (to - at) * part)
                wait(0)
            if self.chance.random() < 0.1:
                QTest.keyClick(view, Qt.Key.Key_Escape)
            QTest.mouseRelease(view, button, key, to)

    def place(self, view: QWidget) -> QPoint:
        """Anywhere in a view."""
        return QPoint(self.chance.randrange(view.width()), self.chance.randrange(view.height()))

    def key(self) -> None:
        """A key where the focus is."""
        target = QApplication.focusWidget() or self.window
        key, modifier = self.chance.choice(KEYS), self.chance.choice(MODIFIERS)
        self.log[-1] = f"key {key.name} {modifier.name} in {type(target).__name__}"
        QTest.keyClick(target, key, modifier)

    def action(self) -> None:
        """An action of the table that can be done now."""
        table = self.window.actions_table
        keys = [k for k in action_keys(self.window) if not any(f in k for f in FILES)]
        action = table.action(self.chance.choice(keys))
        self.log[-1] = f"action {action.objectName()}"
        if action.isEnabled():
            action.trigger()

    def widget(self) -> None:
        """A button, a field, a slider or a box of the panel at the right or of a dialog."""
        tops = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not self.window]
        top = self.chance.choice([self.window.side, *tops])
        kinds = (QAbstractButton, QAbstractSpinBox, QSlider, QComboBox)
        found = [w for kind in kinds for w in top.findChildren(kind)]
        found = [w for w in found if w.isVisible() and w.isEnabled() and not asks_for_file(w)]
        if not found:
            return
        one = self.chance.choice(found)
        self.log[-1] = f"{type(one).__name__} {one.accessibleName()} {getattr(one, 'text', str)()}"
        if isinstance(one, QAbstractButton):
            one.click()
        elif isinstance(one, QAbstractSpinBox):
            field = one.findChild(QLineEdit)
            if field is not None and self.chance.random() < 0.3:
                field.selectAll()
                QTest.keyClicks(field, str(self.chance.randrange(-20, 120)))
                QTest.keyClick(field, Qt.Key.Key_Return)
            else:
                one.stepBy(self.chance.choice((-5, -1, 1, 5)))
        elif isinstance(one, QSlider):
            one.setValue(self.chance.randint(one.minimum(), one.maximum()))
        elif one.count():
            one.setCurrentIndex(self.chance.randrange(one.count()))

    def undo(self) -> None:
        """Undo or redo."""
        self.log[-1] = "undo or redo"
        self.chance.choice((self.window.session.undo, self.window.session.redo))()

    def size(self) -> None:
        """Another size of the window."""
        sizes = ((1024, 640), (1366, 768), (1600, 900), (1900, 1000))
        self.window.resize(*self.chance.choice(sizes))


def action_keys(window: MainWindow) -> list[str]:
    """The names of all actions of the window."""
    return [a.objectName() for a in window.actions() if a.objectName()]


def asks_for_file(widget: QWidget) -> bool:
    """A button that opens a file dialog, or leaves."""
    text = getattr(widget, "text", str)() + widget.accessibleName() + widget.objectName()
    return "…" in text or any(f in text.lower() for f in FILES)


def close_what_asks() -> None:
    """Answers a dialog that waits, and closes a menu, as a user does with Esc."""
    for widget in (QApplication.activeModalWidget(), QApplication.activePopupWidget()):
        if widget is not None:
            QTest.keyClick(widget, Qt.Key.Key_Escape)
            if isinstance(widget, QMenu) or widget.isVisible():
                widget.close()


def turn_wheel(view: QWidget, at: QPoint, notches: int, key: Qt.KeyboardModifier) -> None:
    """Turns the wheel over a view."""
    event = QWheelEvent(
        QPointF(at),
        view.mapToGlobal(QPointF(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        key,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def wait(milliseconds: int) -> None:
    """Lets the window work for so long, at least one turn of its loop."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
