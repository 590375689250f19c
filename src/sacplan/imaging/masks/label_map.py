"""Maps of labels in NIfTI and NRRD files, as named masks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from sacplan.case.mask import LabelMask
from sacplan.errors import Finding, Severity
from sacplan.imaging.masks.imported import ImportedMasks
from sacplan.imaging.masks.label_names import name_by_file, names_beside
from sacplan.imaging.masks.names import our_name
from sacplan.imaging.masks.voxels import LabelVolume, masks_of
from sacplan.progress import Progress


def read_label_map(path: Path, volume: LabelVolume, progress: Progress) -> ImportedMasks:
    """One mask for every label that is marked, and an empty one for the file or the name that
    marks nothing.

    Names are those in the file, else those beside it, else that of the file where it holds one
    label, else "label_N" with MASK-UNNAMED. Always says MASK-NO-PATIENT: these formats tell
    neither the patient nor the frame of reference. Raises MASK-NOT-LABELS and MASK-SIZE.
    """
    found, findings = masks_of(path, volume, progress)
    beside, said = ({}, ()) if volume.names else names_beside(path)
    names = volume.names or {(0, value): (name, "") for value, name in beside.items()}
    masks, unnamed = [], []
    for layer, value, mask in found:
        if (layer, value) in names:
            masks.append(replace(mask, name=our_name(*names[layer, value])))
        elif len(found) == 1 and not names and (by_file := name_by_file(path)):
            masks.append(replace(mask, name=by_file))
        else:
            masks.append(mask)
            unnamed.append(str(value))
    if not masks:
        empty = np.zeros((1, 1, 1), dtype=np.bool_)
        name = name_by_file(path) or "unnamed"
        masks.append(LabelMask(name, empty, volume.affine, path.name))
    text = f"{path.name} tells neither the patient nor the images it was outlined on; check it."
    findings = [*volume.findings, *findings, *said]
    findings.append(Finding("MASK-NO-PATIENT", Severity.CAUTION, text))
    if unnamed:
        text = f"{path.name} does not name its labels {', '.join(unnamed)}; name what they are."
        findings.append(Finding("MASK-UNNAMED", Severity.INFO, text))
    return ImportedMasks(tuple(masks), (), tuple(findings))
