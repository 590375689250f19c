"""The card that tells how the line is found again from behind."""

from __future__ import annotations

from sacplan.measure.k_wire import KWire
from sacplan.measure.measurements import Measurements
from sacplan.measure.posterior import PosteriorCard as Posterior
from sacplan.measure.removed_volume import DeadSpace, RemovedVolume
from sacplan.session.state import SessionState
from sacplan.ui.card import Card, LiveLabel, named_label
from sacplan.ui.landmark_guide import short_name
from sacplan.ui.translate import tr


class BehindCard(Card):
    """Distances on the back of the bone, K-wires, and the volumes; patient prone."""

    def __init__(self) -> None:
        super().__init__(tr("From behind"), fold="posterior")
        self._exit = named_label("small")
        self.head.addWidget(self._exit)
        self._lines = LiveLabel()
        self._wires = LiveLabel()
        self._volumes = LiveLabel()
        self._missing = named_label("small", wraps=True)
        for label in (self._lines, self._wires, self._volumes, self._missing):
            self.body.addWidget(label)
        self.hide()

    def show_state(self, state: SessionState) -> None:
        """Show what a surgeon behind the patient measures."""
        measured = state.measurements
        card = measured.posterior if measured else None
        volumes = volume_text(measured)
        self.setVisible(card is not None or bool(volumes))
        if not state.numbers_are_current:
            return
        self._exit.setText(
            tr("bone {0} mm thick").format(f"{card.thickness_mm:.0f}") if card else ""
        )
        self._lines.show_text("\n".join(distance_lines(card)) if card else "")
        self._wires.show_text("\n".join(wire_line(w) for w in card.wires) if card else "")
        self._volumes.show_text(volumes)
        self._volumes.setToolTip(_assumptions(measured))
        names = [_lower(short_name(name)) for name in card.missing] if card else []
        self._missing.setVisible(bool(names))
        self._missing.setText(tr("Would add a line: {0}").format(", ".join(names)))


def distance_lines(card: Posterior) -> list[str]:
    """The lines of the card: from palpable landmarks to the cut's exit on the back."""
    lines = []
    for one in card.distances:
        way = tr("along the bone") if one.along_bone else tr("straight")
        where = tr("caudal") if one.distance_mm >= 0 else tr("cranial")
        text = tr("{0} mm {1} of {2} ({3})")
        name = _lower(short_name(one.landmark))
        lines.append(text.format(f"{abs(one.distance_mm):.0f}", where, name, way))
    if card.psis_line_mm is not None:
        where = tr("caudal") if card.psis_line_mm >= 0 else tr("cranial")
        text = tr("{0} mm {1} of the line between the PSIS")
        lines.append(text.format(f"{abs(card.psis_line_mm):.0f}", where))
    for near in card.foramina:
        where = tr("caudal") if near.distance_mm >= 0 else tr("cranial")
        text = tr("{0} mm {1} of {2}")
        name = _lower(short_name(near.landmark))
        lines.append(text.format(f"{abs(near.distance_mm):.0f}", where, name))
    if card.shift_mm_per_deg is not None:
        text = tr("1° more tilt: exit {0} mm further cranial")
        lines.append(text.format(f"{card.shift_mm_per_deg:.1f}"))
    return lines


def wire_line(wire: KWire) -> str:
    """One K-wire: where, how deep, at which angle."""
    side = ""
    if abs(wire.lateral_mm) >= 0.5:
        side = tr("left") if wire.lateral_mm > 0 else tr("right")
    where = f"{abs(wire.lateral_mm):.0f} mm {side}" if side else tr("midline")
    text = tr("K-wire {0}: {1} mm deep, {2}° to the back of the bone, {3}° to the table")
    return text.format(
        where, f"{wire.depth_mm:.0f}", f"{wire.tangent_deg:.0f}", f"{wire.table_deg:+.0f}"
    )


def volume_text(measured: Measurements | None) -> str:
    """Bone removed and the dead space left."""
    if measured is None:
        return ""
    lines = []
    removed: RemovedVolume | None = measured.removed
    if removed is not None:
        text = tr("Bone removed {0} ml of {1} ml")
        lines.append(text.format(f"{removed.removed_ml:.0f}", f"{removed.whole_ml:.0f}"))
    space: DeadSpace | None = measured.dead_space
    if space is not None:
        soft = "" if space.soft_tissue_ml is None else tr(" with soft tissue")
        lines.append(tr("Dead space {0} ml{1}").format(f"{space.total_ml:.0f}", soft))
    return " · ".join(lines)


def _assumptions(measured: Measurements | None) -> str:
    space = measured.dead_space if measured else None
    return "\n".join(map(tr, space.assumptions)) if space else ""


def _lower(name: str) -> str:
    """A landmark's name within a line; a leading abbreviation keeps its capitals."""
    is_word = name[1:2].islower()
    return name[:1].lower() + name[1:] if is_word else name
