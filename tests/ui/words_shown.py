"""All words that a window shows, also those that are painted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from sacplan.ui.translate import tr
from sacplan.ui.views.bone_view import BoneView
from sacplan.ui.views.slice_view import SliceView

_TAG = re.compile(r"<[^>]*>")


def words_shown(top: QWidget) -> Iterator[tuple[str, str]]:
    """Where, and what, for every widget below `top` and every action of it."""
    for action in top.findChildren(QAction):
        yield f"action {action.objectName()}", action.text().split("\t")[0]
        yield f"tip of {action.objectName()}", action.toolTip()
    for widget in (top, *top.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"
        yield f"name of {name}", widget.accessibleName()
        yield f"description of {name}", widget.accessibleDescription()
        yield f"tip of {name}", _TAG.sub(" ", widget.toolTip())
        yield f"title of {name}", widget.windowTitle()
        for text in _own_words(widget):
            yield name, _TAG.sub(" ", text)


def _own_words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(i) for i in range(widget.count()))
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(i) for i in range(widget.count()))
    elif isinstance(widget, QAbstractSpinBox):
        yield getattr(widget, "suffix", str)()
    elif isinstance(widget, QListWidget):
        yield from (widget.item(i).text() for i in range(widget.count()))
    elif isinstance(widget, QTreeWidget):
        yield from _of_tree(widget)
    elif isinstance(widget, SliceView | BoneView):
        labels = widget.marks_shown().labels
        yield from (tr(label.text) for label in labels if len(label.text) > 3)


def _of_tree(tree: QTreeWidget) -> Iterator[str]:
    header = tree.headerItem()
    items: list[QTreeWidgetItem] = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    if header is not None and not tree.isHeaderHidden():
        items.append(header)
    while items:
        item = items.pop()
        yield from (item.text(column) for column in range(tree.columnCount()))
        items += [item.child(i) for i in range(item.childCount())]
