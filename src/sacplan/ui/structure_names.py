"""What drawn structures are called on screen."""

from __future__ import annotations

from sacplan.plan.drawn import SOFT_TISSUE, TUMOUR, VESSELS
from sacplan.ui.translate import marked, tr

TITLES = {
    TUMOUR: marked("Tumour"),
    VESSELS: marked("Vessels"),
    SOFT_TISSUE: marked("Soft tissue removed with the bone"),
}


def structure_title(name: str) -> str:
    """A structure's name as people read it."""
    return tr(TITLES[name]) if name in TITLES else name.replace("_", " ").capitalize()
