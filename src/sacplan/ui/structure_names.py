"""What drawn structures are called on screen."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from sacplan.plan.drawn import SOFT_TISSUE, TUMOUR, VESSELS
from sacplan.ui.translate import marked, tr

TITLES = {
    TUMOUR: marked("Tumour"),
    VESSELS: marked("Vessels"),
    SOFT_TISSUE: marked("Soft tissue removed with the bone"),
}


_LONGEST = 40


def ask_name(parent: QWidget, present: str = "") -> str:
    """Ask what a structure is to be called; "" when nothing is answered. A usual name, in the
    user's language, is the usual structure."""
    text, ok = QInputDialog.getText(
        parent, tr("Structure"), tr("What is it called?"), QLineEdit.EchoMode.Normal, present
    )
    given = " ".join(text.split())[:_LONGEST]
    if not ok or not given:
        return ""
    usual = (n for n, t in TITLES.items() if given.lower() in (n, tr(t).lower()))
    return next(usual, given.replace(" ", "_"))


def structure_title(name: str) -> str:
    """A structure's name as people read it."""
    return tr(TITLES[name]) if name in TITLES else _titled(name.replace("_", " "))


def _titled(name: str) -> str:
    return name[:1].upper() + name[1:]
