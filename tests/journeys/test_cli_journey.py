"""From a folder to a sheet by the command line, and every way in which it is refused."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pypdf
import pytest

from sacplan.cli.command_line import main
from sacplan.phantom.spec import PhantomSpec
from sacplan.services.make_phantom import make_phantom

SPEC = PhantomSpec(
    step_mm=3.0, spacing_mm=1.2, field_mm=(150.0, 130.0, 150.0), yaw_deg=6.0, roll_deg=3.0
)
PLAN = "plan-S2-3.sacplan.json"
REFUSAL = re.compile(r"[A-Z][A-Z0-9]*(-[A-Z0-9]+)*: .+\.")

Run = Callable[..., tuple[int, str, list[str]]]
Edit = Callable[[dict[str, Any]], None]
ImageEdit = Callable[[pydicom.Dataset], None]


@pytest.fixture(scope="session")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("症例") / "山田 太郎①"
    return make_phantom(folder, SPEC, patient_name="Yamada^Taro=山田^太郎=やまだ^たろう")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: object) -> tuple[int, str, list[str]]:
        capsys.readouterr()
        status = main([str(word) for word in words])
        told = capsys.readouterr()
        return status, told.out, told.err.splitlines()

    return command


@pytest.fixture
def refused(run: Run) -> Callable[..., str]:
    """Runs a command that must be refused; returns its one line."""

    def command(code: str, *words: object) -> str:
        status, out, told = run(*words)
        assert status == 1, out
        assert out == ""
        assert REFUSAL.fullmatch(told[-1])
        assert sum(bool(REFUSAL.fullmatch(line)) for line in told) == 1
        assert "Traceback" not in " ".join(told)
        assert told[-1].startswith(f"{code}: ")
        return told[-1]

    return command


def changed_plan(case: Path, path: Path, edit: Edit) -> Path:
    values = json.loads((case / PLAN).read_text(encoding="utf-8"))
    edit(values)
    path.write_text(json.dumps(values), encoding="utf-8")
    return path


def changed_images(case: Path, folder: Path, edit: ImageEdit) -> Path:
    folder.mkdir()
    for path in (case / "CT").iterdir():
        image = pydicom.dcmread(path)
        edit(image)
        image.save_as(folder / path.name)
    return folder


def digests(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def test_from_folder_to_sheet(case: Path, tmp_path: Path, run: Run) -> None:
    before, plan = digests(case), case / PLAN
    status, out, _ = run("scan", case, "--json")
    series = json.loads(out)["studies"][0]["series"][0]
    assert status == 0
    assert series["loadable"] is True
    assert "山田 太郎" in run("scan", case)[1]
    assert series["series_uid"] in run("scan", case)[1]
    status, out, told = run("measure", case, "--plan", plan, "--json")
    assert status == 0
    assert "Outlined" in told
    values = json.loads(out)
    assert {"case", "plane", "tapes", "findings"} <= set(values)
    assert values["case"]["patient_id"] == "PHANTOM-0001"
    truth = json.loads((case / "truth.json").read_text(encoding="utf-8"))["planes"]["S2-3"]
    for tape in values["tapes"]:
        keys = (
            "name zero lateral_mm end_mm pressed_mm on_tissue_mm taut_mm straight_mm u95_mm marks"
        )
        assert set(keys.split()) <= set(tape)
        crosses = tape["zero"] == "transection_midline"
        true_mm = 15.0 if crosses else truth["tapes"][tape["name"]]["pressed_mm"]
        assert tape["pressed_mm"] == pytest.approx(true_mm, abs=1.0)
    assert values["plane"]["level"] == "S2/3"
    status, out, _ = run("check", case, "--plan", plan)
    assert status == 0
    assert "SERIES-SPACING" in out
    sheet = tmp_path / "計画 表.pdf"
    status, out, _ = run("sheet", case, "--plan", plan, "--out", sheet)
    assert (status, out.strip()) == (0, str(sheet))
    pages = pypdf.PdfReader(sheet).pages
    assert len(pages) >= 2
    assert "Nerve roots" in pages[1].extract_text()
    assert [float(v) * 25.4 / 72 for v in pages[0].mediabox[2:]] == pytest.approx([210, 297], abs=1)
    assert f"{values['tapes'][0]['rounded_mm']} mm" in pages[0].extract_text()
    assert {root["fate"] for root in values["roots"]} == {"kept", "at_risk", "cut"}
    assert values["uncertainty"]["tapes"][0]["u95_mm"] == values["tapes"][0]["u95_mm"]
    assert values["posterior"]["thickness_mm"] > 20
    assert [path.name for path in tmp_path.iterdir()] == [sheet.name]
    assert digests(case) == before


def test_folders_that_cannot_be_measured(
    case: Path, tmp_path: Path, refused: Callable[..., str]
) -> None:
    plan = case / PLAN
    (tmp_path / "空").mkdir()
    refused("NO-DICOM", "scan", tmp_path / "空")
    refused("FOLDER-MISSING", "measure", tmp_path / "無", "--plan", plan)
    refused("SERIES-UNKNOWN", "measure", case, "--plan", plan, "--series", "1.2.3")

    def cut(name: str) -> list[Path]:
        return sorted(shutil.copytree(case / "CT", tmp_path / name).iterdir())

    one = cut("truncated")[20]
    one.write_bytes(one.read_bytes()[:9000])
    refused("FILE-TRUNCATED", "measure", one.parent, "--plan", plan)
    one = cut("gap")[20]
    one.unlink()
    refused("SERIES-GAP", "measure", one.parent, "--plan", plan)


def renamed(image: pydicom.Dataset) -> None:
    for name in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "FrameOfReferenceUID"):
        setattr(image, name, "2.25.7" + str(image[name].value)[6:])
    image.file_meta.MediaStorageSOPInstanceUID = image.SOPInstanceUID


def of_another_patient(image: pydicom.Dataset) -> None:
    renamed(image)
    image.PatientID, image.PatientName = "別人-2", "Suzuki^Hanako"


def test_a_plan_is_not_used_on_other_images(
    case: Path, tmp_path: Path, run: Run, refused: Callable[..., str]
) -> None:
    other = changed_images(case, tmp_path / "other", of_another_patient)
    assert "別人-2" in refused("PLAN-OTHER-PATIENT", "measure", other, "--plan", case / PLAN)
    moved = changed_images(case, tmp_path / "moved", renamed)
    refused("PLAN-OTHER-FRAME", "check", moved, "--plan", case / PLAN, "--json")
    both = tmp_path / "二人"
    shutil.copytree(case / "CT", both / "a")
    shutil.copytree(other, both / "b")
    unbound = changed_plan(case, tmp_path / "unbound.json", lambda v: v.pop("case"))
    refused("FOLDER-TWO-PATIENTS", "measure", both, "--plan", unbound)
    status, out, _ = run("measure", both, "--plan", case / PLAN, "--json")
    assert status == 0
    assert json.loads(out)["case"]["patient_id"] == "PHANTOM-0001"


def lift(values: dict[str, Any]) -> None:
    values["landmarks"]["apex"]["position_mm"][0] += 500.0


def swap(values: dict[str, Any], one: str, other: str) -> None:
    marks = values["landmarks"]
    marks[one], marks[other] = marks[other], marks[one]


@pytest.mark.parametrize(
    ("code", "edit"),
    [
        ("PLAN-VERSION", lambda v: v.update(version=2)),
        ("PLAN-MALFORMED", lambda v: v["landmarks"]["apex"].update(position_mm=[0, np.nan, 0])),
        ("PLAN-INCOMPLETE", lambda v: v["landmarks"].pop("apex")),
        (
            "LANDMARK-OUTSIDE",
            lambda v: [m["position_mm"].__setitem__(0, 600.0) for m in v["landmarks"].values()],
        ),
        ("LANDMARKS-SWAPPED", lambda v: swap(v, "promontory", "apex")),
        ("LANDMARKS-LEFT-RIGHT", lambda v: swap(v, "s2_foramen_left", "s2_foramen_right")),
    ],
)
def test_plans_that_cannot_be_used(
    code: str, edit: Edit, case: Path, tmp_path: Path, refused: Callable[..., str]
) -> None:
    path = changed_plan(case, tmp_path / "p.json", edit)
    refused(code, "sheet", case, "--plan", path, "--out", tmp_path / "s.pdf")
    assert [p.name for p in tmp_path.iterdir()] == ["p.json"]


def test_planes_that_cannot_be_measured(
    case: Path, tmp_path: Path, refused: Callable[..., str]
) -> None:
    truth = json.loads((case / "truth.json").read_text(encoding="utf-8"))
    plane = truth["planes"]["S2-3"]
    point, normal = np.array(plane["point_mm"]), np.array(plane["normal"])
    ends = [np.array(truth["landmarks"][name]) for name in ("promontory", "apex")]
    curve, ventral = np.array(truth["ventral_curve"]["points_mm"]), truth["frame"]["ventral"]
    chord = sum(ends) / 2
    hollow = 0.4 * (curve[len(curve) // 2] - chord) @ np.array(ventral) * np.array(ventral)
    for code, at, direction in (
        ("PLANE-MISSES-BONE", point + 200 * normal, normal),
        ("PLANE-CROSSES-TWICE", chord + hollow, -np.array(ventral)),
        ("PLANE-REVERSED", point, -normal),
    ):
        part = {"point_mm": list(at), "normal": list(direction)}
        path = changed_plan(case, tmp_path / "p.json", lambda v, p=part: v.update(transection=p))
        refused(code, "measure", case, "--plan", path)


def test_check_tells_all_that_blocks_and_is_then_refused(
    case: Path, tmp_path: Path, run: Run
) -> None:
    path = changed_plan(case, tmp_path / "p.json", lift)
    status, out, told = run("check", case, "--plan", path, "--json")
    codes = [finding["code"] for finding in json.loads(out)["findings"]]
    assert status == 1
    assert {"LANDMARK-OUTSIDE", "LANDMARKS-LENGTH", "SERIES-SPACING"} <= set(codes)
    assert told[-1].startswith(("LANDMARK-OUTSIDE: ", "LANDMARKS-LENGTH: "))


def test_a_sheet_is_never_written_over_anything_else(
    case: Path, tmp_path: Path, refused: Callable[..., str]
) -> None:
    before = digests(case)
    image = next((case / "CT").iterdir())
    for place in (tmp_path, tmp_path / "無" / "s.pdf", case / PLAN / "s.pdf", image, case / PLAN):
        refused("SHEET-UNWRITABLE", "sheet", case, "--plan", case / PLAN, "--out", place)
    assert digests(case) == before
    assert list(tmp_path.iterdir()) == []


def test_images_without_bone_give_no_number(
    case: Path, tmp_path: Path, refused: Callable[..., str]
) -> None:
    def soft(image: pydicom.Dataset) -> None:
        most = (60.0 - float(image.RescaleIntercept)) / float(image.RescaleSlope)
        pixels = image.pixel_array
        image.PixelData = np.minimum(pixels, np.array(most, pixels.dtype)).tobytes()

    folder = changed_images(case, tmp_path / "soft", soft)
    refused("SACRUM-NOT-FOUND", "measure", folder, "--plan", case / PLAN)


@pytest.mark.parametrize(
    "words", [[], ["measure"], ["frobnicate", "x"], ["phantom", "x", "--step", "thin"]]
)
def test_wrong_usage(words: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(words)
    assert end.value.code == 2


def started(*words: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    program = Path(sys.executable).with_name("sacplan")
    clean = {"PATH": "/usr/bin:/bin", **environment}
    return subprocess.run(
        [program, *map(str, words)], env=clean, capture_output=True, check=False, timeout=120
    )


@pytest.mark.skipif(sys.platform != "linux", reason="LANG and DISPLAY are of Linux")
def test_a_terminal_without_japanese_and_without_a_display(case: Path) -> None:
    plain = started("scan", case, LC_ALL="C", PYTHONIOENCODING="ascii")
    assert plain.returncode == 0
    assert rb"\u5c71\u7530" in plain.stdout
    parsed = started("scan", case, "--json", LC_ALL="C", PYTHONIOENCODING="ascii")
    patient = json.loads(parsed.stdout.decode("ascii"))["studies"][0]["patient"]
    assert patient["name"]["ideographic"] == "山田^太郎"
    window = started(case)
    assert window.returncode == 1
    assert re.fullmatch(rb"NO-DISPLAY: .+\n", window.stderr)
