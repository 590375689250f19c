"""A VTK window that needs no screen, and its picture as an array."""

from __future__ import annotations

import sys
from collections.abc import Callable
from ctypes.util import find_library

import numpy as np
import vtkmodules.vtkRenderingOpenGL2  # noqa: F401 - registers the OpenGL classes
from numpy.typing import NDArray
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray
from vtkmodules.vtkRenderingCore import vtkRenderer, vtkRenderWindow

from sacplan.errors import SacplanError
from sacplan.scene.palette import Colour, unit_colour
from sacplan.scene.vtk_arrays import numpy_array

_NO_CARD = ("llvmpipe", "softpipe", "swrast", "gdi", "basic", "swiftshader")
"""How OpenGL calls itself where the processor draws."""


class OffscreenWindow:
    """Renders into memory, with a display or without one, inside a window program or outside.

    On Linux EGL is asked for by name: VTK's own choice tries X first and complains when there
    is none, and an X window would need an event loop's X connection. Raises SacplanError NO-OPENGL.
    """

    def __init__(self, background: Colour) -> None:
        self._window = _new_window()
        self._window.SetOffScreenRendering(1)
        self._window.SetShowWindow(False)
        self._window.SetMultiSamples(0)
        self.renderer = vtkRenderer()
        self.renderer.SetBackground(*unit_colour(background))
        self._window.AddRenderer(self.renderer)
        self._pixels = vtkUnsignedCharArray()
        self._has_card: bool | None = None

    def picture(self, width: int, height: int, is_smooth: bool = False) -> NDArray[np.uint8]:
        """Render; the picture (height, width, 4), red, green, blue, 255, from the top row down.

        Smooth edges by FXAA: nearly as good as four samples a pixel, at a quarter of the time
        where a processor does the drawing.
        """
        if self._window.GetSize() != (width, height):
            self._window.SetSize(width, height)
        self.renderer.SetUseFXAA(is_smooth)
        self._window.Render()
        read: Callable[..., int] = self._window.GetRGBACharPixelData  # stubs know one of two
        read(0, 0, width - 1, height - 1, 0, self._pixels)
        from_below = numpy_array(self._pixels).reshape(height, width, 4)
        picture = np.ascontiguousarray(from_below[::-1])
        picture[..., 3] = 255
        return picture

    def capabilities(self) -> str:
        """What draws the picture, as OpenGL tells of itself. Call after the first picture."""
        return str(self._window.ReportCapabilities())

    def has_card(self) -> bool:
        """A graphics card draws, and not the processor in its place."""
        if self._has_card is None:
            self._window.Render()  # it tells nothing before
            told = self.capabilities().lower()
            self._has_card = not any(name in told for name in _NO_CARD)
        return self._has_card

    def close(self) -> None:
        """Give the graphics memory back; the window is of no use afterwards."""
        self.renderer.RemoveAllViewProps()
        self._window.Finalize()


def _new_window() -> vtkRenderWindow:
    """A window that can draw. Raises SacplanError NO-OPENGL."""
    if sys.platform == "linux":
        from vtkmodules.vtkRenderingOpenGL2 import vtkEGLRenderWindow

        screenless = vtkEGLRenderWindow()
        screenless.SetOffScreenRendering(1)
        screenless.SetShowWindow(False)
        if screenless.SupportsOpenGL():
            return screenless
    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetShowWindow(False)
    # a window of a library that is not there claims to draw, and ends the program when it does
    is_hollow = "OSOpenGL" in window.GetClassName() and find_library("OSMesa") is None
    if is_hollow or not window.SupportsOpenGL():
        raise SacplanError(
            "NO-OPENGL",
            "This computer has no working OpenGL 3.2 or newer: nothing can be drawn in 3D.",
            "Install or update the graphics driver (or Mesa). Slices, numbers and the sheet work "
            "without it.",
        )
    return window
