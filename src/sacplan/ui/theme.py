"""The look of the window: fonts, palette and one style sheet, dark or light, in four sizes."""

from __future__ import annotations

import re
from functools import cache
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from sacplan.resource_files import resource_path
from sacplan.ui.shades import DARK, SHADES, Shades, Theme, wear
from sacplan.ui.text_size import TextSize, px, use_text_size
from sacplan.ui.translate import font_families

__all__ = ["SHADES", "apply_theme", "load_fonts"]

FONT_FILES = (
    "Inter-Regular.ttf",
    "Inter-Medium.ttf",
    "Inter-Bold.ttf",
    "NotoSansJP-Regular.ttf",
    "DroidSansFallbackFull.ttf",
)


_STYLE = Template(
    """
* { font-family: $families; font-size: 13px; color: $text; }
QMainWindow, QDialog, QMessageBox { background: $ground; }
QWidget#panel, QScrollArea#panel, QWidget#panelBody { background: $panel; border: none; }
QFrame#card { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame#strip { background: $panel; border-bottom: 1px solid $line; }
QFrame#viewFrame { background: #000; border: 1px solid $line; border-radius: 4px; }
QLabel { background: transparent; }
QLabel#heading { font-size: 12px; font-weight: 600; color: $muted; letter-spacing: 1px; }
QLabel#name { font-size: 34px; font-weight: 700; color: $accent; }
QFrame#splash { background: $panel; border: 1px solid $line; }
QLabel#title { font-size: 22px; font-weight: 600; }
QLabel#patient { font-size: 15px; font-weight: 600; }
QLabel#muted { color: $muted; }
QLabel#refused { color: $blocker; font-size: 12px; font-weight: 600; }
QLabel#dot { color: $caution; } QLabel#dot[placed="true"] { color: $good; }
QLabel#small { color: $muted; font-size: 12px; }
QLabel#draft { color: $caution; font-size: 12px; font-weight: 600;
  border: 1px solid $caution; border-radius: 9px; padding: 1px 9px; }
QLabel#bigNumber { font-size: 46px; font-weight: 700; color: $accent; }
QLabel#bigNumber[current="false"] { color: $faint; }
QLabel#bigUnit { font-size: 17px; font-weight: 500; color: $muted; }
QLabel#number { font-size: 15px; font-weight: 700; }
QLabel#lesser { font-size: 14px; color: $muted; }
QLabel#lesser[current="false"] { color: $faint; }
QLabel#level { font-size: 13px; font-weight: 600; color: $plane; }
QLabel#stepTitle { font-size: 15px; font-weight: 600; }
QLabel#message { font-size: 13px; }
QLabel#identity, QLabel#seriesLine, QLabel#reading, QLabel#hint, QLabel#job { color: $muted; }
QLabel#identity { color: $text; }
QLabel#hint { color: $faint; padding-right: 8px; }
QFrame#step { background: $card; border: 1px solid $line; border-left: 3px solid $accent;
  border-radius: 6px; }
QFrame#tour { background: $card; border: 2px solid $accent; border-radius: 8px; }
QFrame#foot { background: transparent; border: none; }
QLabel#number[current="false"] { color: $faint; }
QLabel#press { color: $ground; background: $caution; border-radius: 5px; padding: 5px 8px;
  font-weight: 600; }
QPushButton, QToolButton { background: $raised; border: 1px solid $line; border-radius: 6px;
  padding: 5px 11px; }
QToolButton { padding: 4px 7px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:focus, QToolButton:focus, QAbstractSpinBox:focus, QListView:focus, QTreeView:focus {
  border: 1px solid $accent; }
QPushButton:disabled, QToolButton:disabled { color: $faint; background: $panel; }
QPushButton#primary { background: $accent_deep; border: 1px solid $accent; font-weight: 600;
  padding: 8px 14px; }
QPushButton#recent { background: transparent; border: 1px solid transparent; text-align: left;
  font-weight: 600; }
QPushButton#recent:hover { background: $hover; }
QPushButton#recent:focus { border: 1px solid $accent; }
QPushButton#recent[gone="true"] { color: $faint; font-weight: 400; }
QPushButton#large { padding: 8px 14px; }
QPushButton#compact { padding: 2px 10px; }
QPushButton#chip { padding: 3px 4px; background: transparent; color: $muted; }
QPushButton#chip:hover { background: $hover; }
QPushButton#chip[look="placed"] { color: $good; border: 1px solid $good; }
QPushButton#chip[look="suggested"] { color: $text; border: 1px dashed $muted; }
QWidget#landmarkRow { background: transparent; border-radius: 4px; }
QWidget#landmarkRow:focus { background: $hover; }
QPushButton#chip[look="due"] { color: $text; background: $accent_deep; border: 1px solid $accent; }
QToolButton#fold { background: transparent; border: none; color: $muted; padding: 3px 0px;
  text-align: left; }
QToolButton#foldHeading { background: transparent; border: 1px solid transparent; padding: 0;
  font-size: 12px; font-weight: 600; color: $muted; letter-spacing: 1px; text-align: left; }
QToolButton#foldHeading:hover { color: $text; background: transparent; }
QToolButton#foldHeading:checked { background: transparent; border: 1px solid transparent; }
QToolButton#foldHeading:focus { color: $accent; }
QLabel#live { color: $text; font-size: 13px; border-radius: 3px; }
QLabel#levelBig { font-size: 19px; font-weight: 700; color: $plane; border-radius: 3px; }
QLabel#live[changed="true"], QLabel#levelBig[changed="true"], QLabel#bigNumber[changed="true"],
QLabel#number[changed="true"], QLabel#lesser[changed="true"] { background: $lit; }
QLabel#live[grave="true"] { color: $caution; font-weight: 600; }
QLabel#live[current="false"], QLabel#levelBig[current="false"] { color: $faint; }
QPushButton#ask { padding: 2px 8px; color: $caution; border: 1px solid $caution;
  background: transparent; }
QPushButton#answered { padding: 2px 8px; color: $muted; background: transparent; }
QToolButton#fold:hover { color: $text; } QToolButton#fold:focus { color: $accent; }
QToolButton#preset { background: $raised; border: 1px solid $line; padding: 4px 10px;
  min-width: 86px; }
QPushButton#primary:hover { background: $accent_hover; }
QPushButton#primary:disabled { background: $panel; color: $faint; border: 1px solid $line; }
QDialog#palette { background: $card; border: 1px solid $accent_deep; }
QDialog#palette QListWidget { background: $card; border: none; }
QDialog#palette QListWidget::item { border-radius: 4px; }
QDialog#palette QListWidget::item:selected { background: $accent_deep; }
QFrame#steps { background: $panel; border-bottom: 1px solid $line; }
QPushButton#stepButton { background: transparent; border: 1px solid transparent; color: $muted;
  padding: 3px 6px; text-align: left; border-radius: 5px; }
QPushButton#stepButton:hover { background: $hover; }
QPushButton#stepButton:focus { border: 1px solid $accent; }
QPushButton#stepButton[standing="due"] { color: $text; background: $raised; font-weight: 600; }
QPushButton#stepButton[standing="done"] { color: $text; }
QPushButton#flat, QToolButton#flat { background: transparent; border: 1px solid transparent; }
QToolButton#flat { padding: 4px 6px; }
QToolButton#flat:checked { background: $accent_deep; border: 1px solid $accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox QLabel { font-size: 14px; }
QMessageBox { background: $card; } QMessageBox QPushButton { min-width: 74px; padding: 6px 12px; }
QPushButton#flat:hover, QToolButton#flat:hover { background: $hover; }
QPushButton#flat:focus, QToolButton#flat:focus { border: 1px solid $accent; }
QToolButton:checked, QPushButton:checked { background: $accent_deep; border: 1px solid $accent; }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $line; spacing: 3px;
  padding: 4px 8px; }
QToolBar QToolButton { background: transparent; border: 1px solid transparent; }
QToolBar QToolButton:disabled { background: transparent; }
QToolBar QToolButton:hover { background: $hover; }
QToolBar QToolButton:focus { border: 1px solid $accent; }
QToolBar QToolButton:checked { background: $accent_deep; border: 1px solid $accent; }
QToolBar QToolButton:checked:disabled { background: transparent; border: 1px solid transparent; }
QToolBar::separator { background: $line; width: 1px; margin: 4px 6px; }
QToolButton::menu-indicator { image: none; }
QMenuBar { background: $panel; } QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: $hover; border-radius: 4px; }
QMenu { background: $card; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_deep; } QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: none; }
QDoubleSpinBox, QSpinBox, QLineEdit, QComboBox { background: $field; border: 1px solid $line;
  border-radius: 5px; padding: 4px 6px; selection-background-color: $accent_deep; }
QDoubleSpinBox:disabled { color: $faint; }
QLineEdit:focus, QComboBox:focus { border: 1px solid $accent; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: 22px;
  border: none; }
QComboBox::down-arrow { image: url("$spin_down"); width: 11px; height: 11px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line;
  selection-background-color: $accent_deep; }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator { width: 8px; height: 8px; border: 1px solid $faint; border-radius: 3px;
  padding: 3px; background: $field; }
QCheckBox::indicator:checked { background: $accent; border: 1px solid $accent;
  image: url("$check"); }
QCheckBox::indicator:disabled { border: 1px solid $line; background: $panel; }
QCheckBox::indicator:checked:disabled { background: $faint; }
QTabWidget::pane { border: 1px solid $line; background: $panel; }
QTabBar::tab { background: $ground; color: $muted; border: 1px solid $line; padding: 7px 16px;
  border-bottom: none; }
QTabBar::tab:selected { background: $panel; color: $text; border-top: 2px solid $accent; }
QTabBar::tab:hover { color: $text; } QTabBar::tab:focus { color: $accent; }
QAbstractSpinBox { padding: 3px 4px 3px 7px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 17px;
  border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url("$spin_up"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$spin_down"); width: 10px; height: 10px; }
QTreeWidget, QListWidget { background: $panel; border: 1px solid transparent; outline: none; }
QTreeWidget::item { padding: 5px 4px; border-radius: 5px; }
QTreeWidget::item:hover { background: $raised; }
QTreeWidget::item:selected { background: $accent_deep; }
QTreeWidget::branch { background: $panel; }
QTreeWidget#answers { border: 1px solid $line; }
QTreeWidget#answers::item { border-radius: 0; }
QTreeWidget#answers::branch:closed:has-children { image: url("$branch_closed"); }
QTreeWidget#answers::branch:open:has-children { image: url("$branch_open"); }
QHeaderView::section { background: $card; color: $muted; border: none; padding: 5px 6px;
  border-right: 1px solid $line; border-bottom: 1px solid $line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $hover; border-radius: 4px; min-height: 28px;
  margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle:horizontal { background: $hover; border-radius: 4px; min-width: 28px;
  margin: 1px; }
QSplitter::handle { background: $ground; } QSplitter::handle:hover { background: $accent_deep; }
QProgressBar { background: $ground; border: 1px solid $line; border-radius: 5px; height: 12px;
  text-align: center; }
QProgressBar::chunk { background: $accent_deep; border: 1px solid $accent; border-radius: 4px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent_deep; border-radius: 2px; }
QSlider::handle:horizontal { background: $plane; width: 14px; height: 14px; margin: -6px 0;
  border-radius: 7px; }
QSlider::handle:horizontal:disabled { background: $faint; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 5px; }
QFrame#bar { border: none; border-left: 4px solid $accent; background: $raised; }
QFrame#bar[severity="blocker"] { border-left: 4px solid $blocker; background: $blocker_ground; }
QFrame#bar[severity="caution"] { border-left: 4px solid $caution; background: $caution_ground; }
QFrame#drop { border: 2px dashed $line; border-radius: 14px; background: $panel; }
QFrame#drop[over="true"] { border: 2px dashed $accent; background: $card; }
"""
)


@cache
def load_fonts() -> None:
    """Makes the shipped fonts known to Qt, once; a missing one is left to the system's."""
    for name in FONT_FILES:
        try:
            QFontDatabase.addApplicationFont(str(resource_path("fonts", name)))
        except FileNotFoundError:
            continue


def apply_theme(
    application: QApplication, theme: Theme = Theme.DARK, size: TextSize = TextSize.USUAL
) -> None:
    """Dresses the whole application; may be called again at any time."""
    load_fonts()
    wear(theme)
    use_text_size(size)
    if application.style().objectName().lower() != "fusion":
        application.setStyle("Fusion")
    font = QFont(list(font_families()))
    font.setPixelSize(px(13))
    application.setFont(font)
    palette = QPalette()
    for role, shade in (
        (QPalette.ColorRole.Window, SHADES.ground),
        (QPalette.ColorRole.Base, SHADES.panel),
        (QPalette.ColorRole.AlternateBase, SHADES.card),
        (QPalette.ColorRole.Button, SHADES.raised),
        (QPalette.ColorRole.Text, SHADES.text),
        (QPalette.ColorRole.WindowText, SHADES.text),
        (QPalette.ColorRole.ButtonText, SHADES.text),
        (QPalette.ColorRole.ToolTipBase, SHADES.raised),
        (QPalette.ColorRole.ToolTipText, SHADES.text),
        (QPalette.ColorRole.PlaceholderText, SHADES.faint),
        (QPalette.ColorRole.Highlight, SHADES.accent_deep),
        (QPalette.ColorRole.HighlightedText, SHADES.text),
        (QPalette.ColorRole.Link, SHADES.accent),
    ):
        palette.setColor(role, QColor(shade))
    application.setPalette(palette)
    application.setStyleSheet(style_sheet(SHADES))


def style_sheet(shades: Shades) -> str:
    """The style sheet in these shades, its letters in the size that is on."""
    families = ", ".join(f'"{name}"' for name in font_families())
    sheet = _STYLE.substitute(vars_of(shades) | _arrows(shades) | {"families": families})
    return re.sub(r"font-size: (\d+)px", lambda m: f"font-size: {px(int(m[1]))}px", sheet)


def _arrows(shades: Shades) -> dict[str, str]:
    names = ("spin_up", "spin_down", "branch_closed", "branch_open", "check")
    theme = Theme.DARK if shades.ground == DARK.ground else Theme.LIGHT
    files = [name.replace("_", "-") for name in names[:-1]] + [f"check-in-{theme}"]
    paths = [resource_path("icons", f"{file}.svg").as_posix() for file in files]
    return dict(zip(names, paths, strict=True))


def vars_of(shades: Shades) -> dict[str, str]:
    """The shades by name."""
    return {name: getattr(shades, name) for name in Shades.__slots__}
