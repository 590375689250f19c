"""High-Throughput JPEG 2000 gives the pixels that were compressed, whatever the header says."""

from __future__ import annotations

from base64 import b64decode
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import FileDataset
from pydicom.encaps import encapsulate

from made_series import MadeSeries
from sacplan.errors import SacplanError
from sacplan.imaging.load import load_series
from sacplan.imaging.scan import scan

MADE = MadeSeries(count=3, size=24)
LOSSLESS, LOSSLESS_RPCL, ANY = (f"1.2.840.10008.1.2.4.{n}" for n in (201, 202, 203))

SLICES = (
    (
        "/0//UQApQAAAAAAYAAAAGAAAAAAAAAAAAAAAGAAAABgAAAAAAAAAAAABDwEB/1AACAACAAAACv9SAAwAAgAB"
        "AAUEBEAB/1wAEyCIkJCQkJCQkJCQkJCQiIiI/2QAFwABT3BlbkpQSCBWZXIgMC4yNi4zLv+QAAoAAAAAATwA"
        "Af+TwAAmxfcFB3QAwAASwAASwAASgPgAR3QA/ADHdACgAQd0AMAAE0AAE0AAEoAtlQELdADY+wACNADwAAd0"
        "AMAAFbAABVwAAVhmuQQZbsEEIvNI+rcAI0ge/QKIXHn31wDhCcbvAIQC4yS2WADAABb8AAFdAABaILaqoLSK"
        "AggWSEdfq1BIArwTQiD+XIDhAIBkHlUpmwC8pq8SrWUD7GUYgTo3AIbU5hzOmfykgNZlYQdgAYgAwAAu9gAB"
        "bkAALWDwAAUPUPANABr4cOpSKNqLxrSAqhH2YARdqYK2gQcAQPsABrpNADSa5JSAMkU0ob+06TU7SaTUtblb"
        "lbwBlPXCXgCAo04DRYhU/qwt/Pz4DAmicrggjgjsAEZDwKhCMgD5/HpYdWu1DpQ2CzbOzgD/2Q=="
    ),
    (
        "/0//UQApQAAAAAAYAAAAGAAAAAAAAAAAAAAAGAAAABgAAAAAAAAAAAABDwEB/1AACAACAAAACv9SAAwAAgAB"
        "AAUEBEAB/1wAEyCIkJCQkJCQkJCQkJCQiIiI/2QAFwABT3BlbkpQSCBWZXIgMC4yNi4zLv+QAAoAAAAAAXEA"
        "Af+TwAAmnfcFB3QAwAASwAASwAATAPAAh3QA3ACHdAAa/gIHdADAABPAABNAABKACKr+AYt0AFKpAEI0AKQB"
        "B3QAwAAV8AAFfAABXgjthCSCMLIAcQvMkH+YAOFQQKDB/gAgQC4whLZZAIsRQ0S6+QGMAuMAALZZAMAAF0UA"
        "AFpwAAWopP7hoQ4FxrUFJB5ToQocqOcAXYvgPv5ugOMAhGQeVSmbAFCZBfqjJPkV4OWA7AZGQEwCOABAmWbS"
        "CW4xqg2wKODsBEZATEI4AMAAL0aAAF08AALoAPAABQ9Q8DQQqFwd/LFpTkyQUHmG/30v/BhkHywIwiRNC4sd"
        "cAAAOOUGIqk50BpOdQQSkAS150ySklqc6nabTnUsHiMdvgFPZa1eRsUCABA2o0fpdjAkR5dzMNk6FIKi/Pkm"
        "4ASlHKwhAh9iXgAATHqRWhIy0tsuwIroM1EM/PweAd4AaVI6JEgMoPDPAP/Z"
    ),
    (
        "/0//UQApQAAAAAAYAAAAGAAAAAAAAAAAAAAAGAAAABgAAAAAAAAAAAABDwEB/1AACAACAAAACv9SAAwAAgAB"
        "AAUEBEAB/1wAEyCIkJCQkJCQkJCQkJCQiIiI/2QAFwABT3BlbkpQSCBWZXIgMC4yNi4zLv+QAAoAAAAAAXgA"
        "Af+TwAAmf/cFB3QAwAASwAASwAATAKYBB3QA/ACHdADI/gIHdADAABNAABNAABKAHl4Bi3QAbNsAQjQA2AEH"
        "dADAABXwAAV0AAFeCP2GKIJk5gBxC8yQf5gAo3KwKUIAIIAuMIS2WQCPKkSqIsQCEALjAAC2WQDAABdHAABa"
        "cAAFrqSq4KEKBiQ6eiBbijCgBhQYKgH7H+6h4l5AcgkIZB5VKZsA1mxnIi/atm9A4wLsBkZBTAI4AAFWyQvR"
        "WA2pBUDGAGwF/NAAwgdiAYgAwAAvR4AAXUQAAujA8AAFD1jwIRpAwNbCRz7noYwXuGjWaegJRERcBvmJDgMA"
        "zFnE7Qk8AACU8gDJpNRwaTXJKWS0mgIJfZTpNTtJpNS1uVuVvAHpTC25mdeiEQKJS1qBwpNYWjoWs8J6Eg6G"
        "o/z5NwaZGRQBAhkOjL4AAYhGbBFmRIcxWmzXAaCMEJcRyvj8zkdpANMdKRMgLyOuzwD/2Q=="
    ),
)
"""The slices of MADE as stored, 16 bits, compressed without loss by OpenJPH 0.26.3."""


def write(folder: Path, syntax: str, bits: int, parts: int = 1, kept: float = 1.0) -> None:
    def compress(data: FileDataset, index: int) -> None:
        stream = b64decode(SLICES[index])
        stream = stream[: int(len(stream) * kept)]
        data.file_meta.TransferSyntaxUID = syntax
        data.BitsStored, data.HighBit = bits, bits - 1
        data.PixelData = encapsulate([stream], fragments_per_frame=parts)
        data["PixelData"].is_undefined_length = True

    MADE.write(folder, compress)


@pytest.mark.parametrize(
    ("syntax", "bits", "parts"), [(LOSSLESS, 16, 1), (LOSSLESS_RPCL, 12, 1), (ANY, 16, 3)]
)
def test_the_pixels_are_those_that_were_compressed(
    tmp_path: Path, syntax: str, bits: int, parts: int
) -> None:
    write(tmp_path, syntax, bits, parts)
    (series,) = scan(tmp_path).series
    assert series.transfer_syntaxes == (syntax,)
    np.testing.assert_array_equal(load_series(series).voxels, MADE.values)


def test_a_stream_that_ends_early_is_refused(tmp_path: Path) -> None:
    write(tmp_path, LOSSLESS, 16, kept=0.6)
    (series,) = scan(tmp_path).series
    with pytest.raises(SacplanError, match="FILE-UNDECODABLE"):
        load_series(series)
