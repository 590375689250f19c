"""The card that says how sure the length is, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from sacplan.measure.uncertainty_result import Spread, TapeUncertainty, UncertaintyResult
from sacplan.session.state import SessionState
from sacplan.ui.card import Card, named_label, restyle
from sacplan.ui.share_bars import ShareBars
from sacplan.ui.translate import tr


class UncertaintyCard(Card):
    """Spread of the midline tape's length: image side and whole chain, shares, signed mistakes."""

    def __init__(self) -> None:
        super().__init__(tr("How sure"), fold="uncertainty")
        self._state = named_label("small")
        self.head.addWidget(self._state)
        self._numbers = named_label("live", wraps=True)
        self._titles = named_label("small", tr("What the whole ± comes from"))
        self._bars = ShareBars()
        self._biases = named_label("small", wraps=True)
        for widget in (self._numbers, self._titles, self._bars, self._biases):
            self.body.addWidget(widget)
        self._shown: UncertaintyResult | None = None
        self.hide()

    def show_state(self, state: SessionState) -> None:
        """Show the last estimate: grey, with "computing", until it belongs to this very plan."""
        measured, result = state.measurements, state.uncertainty
        self.setVisible(measured is not None and bool(measured.tapes))
        is_current = state.uncertainty_is_current
        tape = _main(result) if result else None
        is_refused = state.not_estimated is state.plan
        note = tr("could not be estimated") if is_refused else _note(tape, is_current)
        _set_text(self._state, note)
        for widget in (self._titles, self._bars, self._biases):
            widget.setVisible(tape is not None)
        self._numbers.setVisible(tape is not None)
        if self._numbers.property("current") != is_current:
            self._numbers.setProperty("current", is_current)
            restyle(self._numbers)
        if result is not self._shown and result is not None and tape is not None:
            self._shown = result
            self._show(result, tape)

    def _show(self, result: UncertaintyResult, tape: TapeUncertainty) -> None:
        lines = [
            tr("Images alone: SD {0}, 95 % {1} mm").format(*_numbers(tape.image)),
            tr("Up to the mark on the bone: SD {0}, 95 % {1} mm").format(*_numbers(tape.whole)),
            tr("Tilt ± {0}°, obliquity ± {1}° (SD); {2} readings").format(
                f"{result.tilt_deg.sd:.1f}", f"{result.obliquity_deg.sd:.1f}", result.runs
            ),
        ]
        if result.failed:
            lines.append(tr("{0} readings could not be measured").format(result.failed))
        self._numbers.setText("\n".join(lines))
        self._bars.show_shares(tape.whole_shares)
        told = [
            tr("{0}: {1} mm, harms the {2}").format(b.cause, f"{b.shift_mm:+.1f}", b.harms)
            for b in tape.biases
        ]
        head = tr("Mistakes with a direction, not in the ± (caudal +):")
        self._biases.setText("\n".join([head, *(f"• {line}" for line in told)]) if told else "")


def _main(result: UncertaintyResult) -> TapeUncertainty | None:
    return result.tape("midline") or next(iter(result.tapes), None)


def _note(tape: TapeUncertainty | None, is_current: bool) -> str:
    """What stands in the heading, also while the card is folded."""
    if not is_current:
        return tr("computing…")
    return tr("± {0} mm (95 %)").format(f"{tape.u95_mm:.1f}") if tape else tr("not known")


def _numbers(spread: Spread) -> tuple[str, str]:
    return f"{spread.sd:.1f}", f"{spread.low:+.1f} … {spread.high:+.1f}"


def _set_text(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
