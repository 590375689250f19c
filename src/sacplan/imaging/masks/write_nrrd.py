"""A label map written as a segmentation that 3D Slicer reads (.seg.nrrd)."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sacplan.whole_file import write_whole


def write_label_nrrd(
    labels: NDArray[np.uint8],
    affine: NDArray[np.float64],
    names: Mapping[int, str],
    colours: Mapping[int, tuple[int, int, int, int]],
    path: Path,
) -> Path:
    """Write `labels` (slices, rows, columns), 0 for nothing, with the name of each; `affine` as in
    ImageVolume. Raises SacplanError EXPORT-UNWRITABLE."""
    import SimpleITK as sitk  # loads slowly

    image = sitk.GetImageFromArray(labels)
    spacing = np.linalg.norm(affine[:3, :3], axis=0)
    image.SetSpacing(spacing.tolist())
    image.SetDirection((affine[:3, :3] / spacing).ravel().tolist())
    image.SetOrigin(affine[:3, 3].tolist())
    columns, rows, slices = labels.shape[::-1]
    about = {
        "Segmentation_ContainedRepresentationNames": "Binary labelmap|",
        "Segmentation_MasterRepresentation": "Binary labelmap",
    }
    for number, (label, name) in enumerate(names.items()):
        shade = " ".join(f"{value / 255:.3f}" for value in colours[label][:3])
        about |= {
            f"Segment{number}_ID": f"Segment_{label}",
            f"Segment{number}_Name": name,
            f"Segment{number}_LabelValue": str(label),
            f"Segment{number}_Layer": "0",
            f"Segment{number}_Color": shade,
            f"Segment{number}_Extent": f"0 {columns - 1} 0 {rows - 1} 0 {slices - 1}",
        }
    for key, value in about.items():
        image.SetMetaData(key, value)
    with tempfile.TemporaryDirectory(prefix="sacplan-") as folder:
        scratch = Path(folder) / "labels.nrrd"  # ITK knows only names that it takes itself
        sitk.WriteImage(image, str(scratch), useCompression=True)
        data = scratch.read_bytes()
    return write_whole(path, data, code="EXPORT-UNWRITABLE", what="the segmentation")
