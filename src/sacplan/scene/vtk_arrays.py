"""Between numpy arrays and VTK's: the one place that knows the untyped calls."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util import numpy_support
from vtkmodules.vtkCommonCore import vtkDataArray, vtkIdTypeArray, vtkSMPTools

vtkSMPTools.SetBackend("STDThread")  # the wheel starts with the sequential one


def vtk_array(values: NDArray[Any], *, is_shared: bool = False) -> vtkDataArray:
    """The values as a VTK array: a copy, or the same memory, which must then stay alive."""
    array = numpy_support.numpy_to_vtk(  # type: ignore[no-untyped-call]
        np.ascontiguousarray(values), deep=not is_shared
    )
    assert isinstance(array, vtkDataArray)
    return array


def vtk_ids(values: NDArray[Any]) -> vtkIdTypeArray:
    """Whole numbers as VTK's own kind of index, copied."""
    array = numpy_support.numpy_to_vtkIdTypeArray(  # type: ignore[no-untyped-call]
        np.ascontiguousarray(values, dtype=np.int64), deep=True
    )
    assert isinstance(array, vtkIdTypeArray)
    return array


def numpy_array(array: object) -> NDArray[Any]:
    """VTK's array as numpy's, the memory shared."""
    return np.asarray(numpy_support.vtk_to_numpy(array))  # type: ignore[no-untyped-call]
