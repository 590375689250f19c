"""Keys and mouse, on one page."""

from __future__ import annotations

HELP_TEXT = """<table cellspacing=4>
<tr><td><b>Left drag</b></td><td>on a handle: moves it; elsewhere: the tool (crosshair)</td></tr>
<tr><td><b>Middle drag</b></td><td>pan</td></tr>
<tr><td><b>Right drag</b></td><td>zoom</td></tr>
<tr><td><b>Wheel</b></td><td>slices; with Ctrl zoom</td></tr>
<tr><td><b>Double click</b></td><td>one view alone, and back</td></tr>
<tr><td><b>L</b></td><td>place the next landmark</td></tr>
<tr><td><b>P, K</b></td><td>place the plane, lock it</td></tr>
<tr><td><b>V, T</b></td><td>draw the ventral curve, outline the tumour</td></tr>
<tr><td><b>X, W, Z, M</b></td><td>crosshair, window, zoom, ruler (Backspace: one less)</td></tr>
<tr><td><b>1 to 5</b></td><td>window presets</td></tr>
<tr><td><b>F, A</b></td><td>zoom to the sacrum, align the views to it</td></tr>
<tr><td><b>R, H, F8</b></td><td>reset the views, hide the marks, hide who the patient is</td></tr>
<tr><td><b>Arrows</b></td><td>slices, or nudge the selected landmark by 0.5 mm
(Shift ten times, Ctrl a tenth); Delete removes it; while a landmark is due: the crosshair</td></tr>
<tr><td><b>Enter, Delete, Tab</b></td><td>a suggested landmark: accept, refuse, next</td></tr>
<tr><td><b>Ctrl+L</b></td><td>suggest landmarks, on and off</td></tr>
<tr><td><b>Shift+L</b></td><td>magnifier while placing, on and off</td></tr>
<tr><td><b>Alt+arrows</b></td><td>move (up, down) and tilt (left, right) the plane by 0.5 mm
or degree (Shift ten times, Ctrl a tenth); Alt+Page up, down: oblique</td></tr>
<tr><td><b>S, Shift+S</b></td><td>straightened sacrum (Ctrl+0): side, back to the face; in it
wheel, left, right: depth; up, down: along the tape</td></tr>
<tr><td><b>[ and ]</b></td><td>the plane to the next junction above, below</td></tr>
<tr><td><b>Enter</b></td><td>place the landmark that is due at the crosshair</td></tr>
<tr><td><b>Ctrl+K</b></td><td>find a command or a landmark by a part of its name</td></tr>
<tr><td><b>Esc</b></td><td>cancel what is under way</td></tr>
</table>"""
