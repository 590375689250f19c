"""Makes the rough bone beside the window's own work, and hands it over on the main thread."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from sacplan.case.volume import ImageVolume


class PreviewJob(QObject):
    """One preview at a time; that of a volume no longer wanted is dropped."""

    finished = Signal(object)
    """The TriangleMesh of the volume asked for last, or None where there is no bone to see."""

    _made = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: ImageVolume | None = None
        self._thread: threading.Thread | None = None
        self._made.connect(self._deliver)

    def start(self, volume: ImageVolume | None) -> None:
        """Make the preview of a volume; None only drops what is under way."""
        self._wanted = volume
        if volume is not None:
            self._thread = threading.Thread(target=self._make, args=(volume,), daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Drop what is under way and wait until its thread has ended."""
        self._wanted = None
        if self._thread is not None:
            self._thread.join(timeout=10)

    def _make(self, volume: ImageVolume) -> None:
        from sacplan.scene.bone_preview import bone_preview  # loads slowly

        mesh = bone_preview(volume)
        if self._wanted is volume:
            self._made.emit(volume, mesh)

    def _deliver(self, volume: ImageVolume, mesh: object) -> None:
        if volume is self._wanted:
            self._wanted = None
            self.finished.emit(mesh)
