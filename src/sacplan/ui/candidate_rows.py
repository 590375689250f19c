"""What is compared of two cuts: a row a consequence, a text a cut."""

from __future__ import annotations

from sacplan.measure.measurements import Measurements
from sacplan.measure.roots import RootFate
from sacplan.ui.consequence_text import joint_text, level_text, margin_text, sac_text, vessels_text
from sacplan.ui.translate import tr


def rows_of(measured: Measurements) -> list[tuple[str, str]]:
    """Titles and texts; a text is empty where nothing can be told."""
    plane, costs = measured.plane, measured.consequences
    card, removed = measured.posterior, measured.removed
    rows = [
        (tr("Level"), level_text(costs.level) if costs else ""),
        (tr("Position s"), tr("{0} mm").format(f"{plane.s_mm:.1f}") if plane else ""),
        (tr("Tilt"), f"{plane.tilt_deg:.1f}°" if plane else ""),
        (tr("Obliquity"), f"{plane.obliquity_deg:.1f}°" if plane else ""),
    ]
    for side, title in (("right", tr("Roots kept, right")), ("left", tr("Roots kept, left"))):
        rows.append((title, _roots(measured, side, RootFate.KEPT)))
    rows.append((tr("Roots at risk"), _roots(measured, "", RootFate.AT_RISK)))
    rows += [
        (tr("SI joint"), joint_text(costs.joint) if costs else ""),
        (tr("Dural sac"), sac_text(costs.sac) if costs else ""),
        (tr("Margin"), margin_text(costs.margin) if costs else ""),
        (tr("Vessels"), vessels_text(costs.vessels) if costs else ""),
        (tr("Bone at the cut"), tr("{0} mm").format(f"{card.thickness_mm:.0f}") if card else ""),
        (tr("Bone removed"), tr("{0} ml").format(f"{removed.removed_ml:.0f}") if removed else ""),
    ]
    for tape in measured.tapes:
        text = tr("{0} ± {1} mm, pressed {2}")
        said = text.format(tape.rounded_mm, f"{tape.u95_mm:.0f}", f"{tape.pressed_mm:.0f}")
        rows.append((tr("Tape: {0}").format(tr(tape.name.capitalize())), said))
    codes = dict.fromkeys(f.code for f in measured.findings)
    rows.append((tr("Findings"), str(len(codes))))
    return rows


def _roots(measured: Measurements, side: str, fate: RootFate) -> str:
    """The names of the roots of one side, or of both, that meet a fate."""
    costs = measured.consequences
    roots = [r for r in (costs.roots if costs else ()) if r.fate == fate and side in ("", r.side)]
    names = [
        r.name if side else f"{r.name} {tr('R') if r.side == 'right' else tr('L')}" for r in roots
    ]
    return ", ".join(names) or "–"
