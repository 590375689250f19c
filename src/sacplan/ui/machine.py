"""What the program runs on, as far as it explains a fault: never who uses it."""

from __future__ import annotations

import ctypes
import platform
import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from sacplan import __version__

_LIBRARIES = ("PySide6-Essentials", "vtk", "SimpleITK", "numpy", "scipy", "pydicom")
_GRAPHICS = re.compile(r"OpenGL (?:vendor|renderer|version) string:\s*\S.*")


def machine_lines(capabilities: str = "") -> Iterator[str]:
    """Versions, system, screens and memory, a line each; `capabilities` as VTK reports them."""
    yield f"SacPlan {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    yield ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES)
    yield f"{platform.system()} {platform.release()}, {platform.machine()}"
    yield f"Qt platform {QGuiApplication.platformName()}"
    yield from (each[0].strip() for each in _GRAPHICS.finditer(capabilities))
    for number, screen in enumerate(QGuiApplication.screens(), start=1):
        size, ratio = screen.size(), screen.devicePixelRatio()
        yield (
            f"Screen {number}: {size.width()} x {size.height()}, scale {100 * ratio:.0f} %, "
            f"{screen.logicalDotsPerInch():.0f} dots an inch"
        )
    total, free = memory_gb()
    yield f"Memory: {total:.1f} GB, {free:.1f} GB free" if total else "Memory: not known"


def memory_gb() -> tuple[float, float]:
    """All and free memory, GB; (0, 0) where the system does not say."""
    if sys.platform == "win32":
        return _windows_memory_gb()
    try:
        text = Path("/proc/meminfo").read_text(encoding="ascii")
    except OSError:
        return 0.0, 0.0
    sizes = {m[1]: int(m[2]) / 1e6 for m in re.finditer(r"^(\w+):\s+(\d+) kB", text, re.MULTILINE)}
    return sizes.get("MemTotal", 0.0), sizes.get("MemAvailable", 0.0)


def _windows_memory_gb() -> tuple[float, float]:
    fields = (ctypes.c_ulonglong * 8)()  # MEMORYSTATUSEX: two numbers of 32 bits, then seven of 64
    fields[0] = ctypes.sizeof(fields)
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - not there on other systems
    if not kernel.GlobalMemoryStatusEx(ctypes.byref(fields)):
        return 0.0, 0.0
    return fields[1] / 1e9, fields[2] / 1e9


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "?"
