"""The button that offers every landmark a plan can hold, in groups, and a further pick of each."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QToolButton

from sacplan.plan.model import APEX, LANDMARK_TITLES, PROMONTORY
from sacplan.session.session import Session
from sacplan.session.state import SessionState
from sacplan.session.view_state import Tool
from sacplan.ui.translate import tr

_SIDES = ("left", "right")


def _pairs(pattern: str) -> tuple[str, ...]:
    return tuple(pattern.format(n, side) for n in range(1, 5) for side in _SIDES)


GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Needed", (PROMONTORY, APEX)),
    (
        "Frame and other zero",
        (
            "s1_rear_edge",
            "disc_top",
            "psis_left",
            "psis_right",
            "ischial_spine_left",
            "ischial_spine_right",
        ),
    ),
    ("Level: disc remnants", tuple(f"s{n}_s{n + 1}_disc" for n in range(1, 5))),
    ("Roots: anterior foramina, centre", _pairs("s{0}_foramen_{1}")),
    ("Roots: anterior foramina, lower rim", _pairs("s{0}_foramen_lower_rim_{1}")),
    (
        "From behind",
        ("s2_crest", "hiatus_apex", "coccyx_tip", *_pairs("s{0}_posterior_foramen_{1}")),
    ),
    ("Dural sac and SI joint", ("sac_tip", "si_joint_end_left", "si_joint_end_right")),
)
"""Every landmark the plan format names, once; a test keeps it so."""


class LandmarkMenu(QToolButton):
    """ "Add": place any landmark; "Pick again": a further pick, for how far the picks differ."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setObjectName("fold")
        self.setText(tr("Add ▾"))
        self.setAccessibleName(tr("Add a landmark"))
        self.setToolTip(tr("Every landmark the plan knows, and further picks of placed ones"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def show_state(self, state: SessionState) -> None:
        """Landmarks need images."""
        self.setEnabled(state.case is not None)

    def _fill(self) -> None:
        self._menu.clear()
        placed = self._session.state.plan.landmarks
        for title, names in GROUPS:
            group = self._menu.addMenu(tr(title))
            for name in names:
                mark = "● " if name in placed else "○ "
                action = group.addAction(mark + tr(LANDMARK_TITLES[name]))
                action.triggered.connect(lambda _on=False, n=name: self._place(n, again=False))
        self._menu.addSeparator()
        again = self._menu.addMenu(tr("Pick again, to see how far picks differ"))
        again.setEnabled(bool(placed))
        for name in placed:
            action = again.addAction(tr(LANDMARK_TITLES.get(name, name)))
            action.triggered.connect(lambda _on=False, n=name: self._place(n, again=True))

    def _place(self, name: str, *, again: bool) -> None:
        self._session.show(landmark_to_place=name, tool=Tool.LANDMARK, is_repeat=again)
