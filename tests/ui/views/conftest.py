"""The four views on a made case."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from made_scene import MadeSession, made_case, made_plan
from sacplan.session.view_state import Pane
from sacplan.ui.views.bone_view import BoneView
from sacplan.ui.views.slice_view import SliceView
from view_mouse import View, shown


@pytest.fixture
def session() -> MadeSession:
    case = made_case()
    return MadeSession(case, made_plan(case))


@pytest.fixture
def views(qtbot: QtBot, session: MadeSession) -> Iterator[dict[Pane, View]]:
    made: dict[Pane, View] = {
        pane: SliceView(pane, session) for pane in (Pane.AXIAL, Pane.SAGITTAL, Pane.CORONAL)
    }
    made[Pane.BONE] = BoneView(session)
    for view in made.values():
        shown(qtbot, view)
    yield made
    for view in made.values():
        view.shutdown()
