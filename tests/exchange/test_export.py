"""What leaves the program: accepted by validators, read back unchanged, at the same place."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import highdicom as hd
import numpy as np
import pydicom
import pytest
import SimpleITK as sitk
import trimesh

from pacs.orthanc_server import PASSWORD, PROGRAM, USER, Running, orthanc
from sacplan.cli.command_line import main
from sacplan.errors import SacplanError
from sacplan.exchange.mesh_files import tube
from sacplan.exchange.mesh_parts import parted
from sacplan.geometry.frame import unit
from sacplan.geometry.mesh import TriangleMesh
from sacplan.geometry.plane import Plane
from sacplan.geometry.stepped_cut import SteppedCut
from sacplan.pacs import archive as pacs
from sacplan.pacs.commit import commit
from sacplan.pacs.node import DimseNode, Listener, WebNode
from sacplan.phantom.spec import PhantomSpec
from sacplan.plan.codec import plan_to_json
from sacplan.plan.digest import plan_digest
from sacplan.progress import NoProgress
from sacplan.services.make_phantom import make_phantom
from sacplan.services.plan_file import read_plan

SPEC = PhantomSpec(
    step_mm=3.0, spacing_mm=1.2, field_mm=(150.0, 130.0, 150.0), yaw_deg=6.0, roll_deg=3.0
)
PLAN = "plan-S2-3.sacplan.json"
KNOWN = re.compile(r"99SACPLAN|VR checker|^\w+$|^\s*$")
"""What dciodvfy says of a private coding scheme, of UTF-8, and the name of the object."""


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("case") / "made"
    made = make_phantom(folder, SPEC, patient_name="Takasaki^Yoshi=髙﨑^𠮷男=たかさき^よし")
    plan = made / PLAN
    values = json.loads(plan.read_text("utf-8"))
    values["choices"] = {"runs": 100}
    values["future"] = {"kept": [1.25, "もの"]}
    plan.write_text(json.dumps(values), "utf-8")
    return made


@pytest.fixture(scope="module")
def exported(case: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out")
    place = tmp_path_factory.mktemp("library") / "none.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SACPLAN_LIBRARY", str(place))
        status = main(["export", str(case), "--plan", str(case / PLAN), "--out", str(out)])
    assert status == 0
    return out


def objects(exported: Path) -> list[Path]:
    found = sorted((exported / "dicom").glob("*.dcm"))
    assert len(found) == 7
    return found


@pytest.mark.skipif(not shutil.which("dciodvfy"), reason="dicom3tools is not installed")
def test_a_validator_finds_no_fault_in_any_object(exported: Path) -> None:
    for path in objects(exported):
        run = subprocess.run(["dciodvfy", path], capture_output=True, text=True, check=False)
        told = [line for line in (run.stdout + run.stderr).splitlines() if not KNOWN.search(line)]
        assert told == [], path.name


@pytest.mark.skipif(not Path("/usr/bin/dsrdump").exists(), reason="dcmtk is not installed")
def test_the_report_is_read_as_a_structured_report_by_another_program(exported: Path) -> None:
    path = exported / "dicom" / "report.dcm"
    run = subprocess.run(["/usr/bin/dsrdump", path], capture_output=True, text=True, check=False)
    assert run.returncode == 0
    assert "Comprehensive 3D SR Document" in run.stdout
    assert '"tape midline"' in run.stdout
    assert not re.search(r"^E:", run.stderr, re.MULTILINE)


def test_patient_and_study_are_those_of_the_images(case: Path, exported: Path) -> None:
    image = pydicom.dcmread(next((case / "CT").iterdir()), stop_before_pixels=True)
    image.decode()
    series = set()
    for path in objects(exported):
        data = pydicom.dcmread(path)
        for name in ("PatientName", "PatientID", "PatientBirthDate", "StudyInstanceUID"):
            assert str(data.get(name)) == str(image.get(name)), (path.name, name)
        assert data.SpecificCharacterSet == "ISO_IR 192"
        assert "髙﨑^𠮷男" in str(data.PatientName)
        series.add((data.SeriesInstanceUID, data.Modality))
    assert len(series) == 5


def test_a_plan_saved_as_dicom_opens_again_exactly(case: Path, exported: Path) -> None:
    plan, back = read_plan(case / PLAN), read_plan(exported / "dicom" / "report.dcm")
    assert plan_to_json(back) == plan_to_json(plan)
    assert plan_digest(back) == plan_digest(plan)


def test_the_report_holds_lengths_in_mm_and_places_in_the_frame(exported: Path) -> None:
    data = hd.sr.srread(exported / "dicom" / "report.dcm")
    report = data.content
    numbers = json.loads((exported / "tables" / "numbers.json").read_text("utf-8"))
    groups = {g.tracking_identifier: g for g in report.get_image_measurement_groups()}
    for tape in numbers["tapes"]:
        values = groups[f"tape {tape['name']}"].get_measurements()
        by_code = {str(m.name.value): m for m in values}
        assert by_code["121211"].value == pytest.approx(tape["pressed_mm"], abs=0.001)
        assert by_code["TAPE-ON-TISSUE"].value == pytest.approx(tape["on_tissue_mm"], abs=0.001)
        assert by_code["121211"].unit.value == "mm"
    text = data.to_json()
    frame = numbers["case"]["frame_of_reference_uid"]
    assert text.count(frame) > 20


def test_landmarks_come_back_as_fiducials_at_their_place(case: Path, exported: Path) -> None:
    data = pydicom.dcmread(exported / "dicom" / "landmarks.dcm")
    found = {
        item.FiducialIdentifier: np.array([float(v) for v in item.ContourData])
        for item in data.FiducialSetSequence[0].FiducialSequence
    }
    plan = read_plan(case / PLAN)
    assert len(found) == len(plan.landmarks)
    for name, mark in plan.landmarks.items():
        np.testing.assert_allclose(found[name[:16]], mark.position_mm, atol=1e-6)


def test_the_segmentation_parts_the_bone_at_the_plane(case: Path, exported: Path) -> None:
    data = hd.seg.segread(exported / "dicom" / "segmentation.dcm")
    volume = data.get_volume(combine_segments=True)
    plane = read_plan(case / PLAN).transection
    assert plane is not None
    affine = volume.affine
    for number, sign in ((1, -1), (2, 1)):
        index = np.argwhere(volume.array == number)
        points = index @ affine[:3, :3].T + affine[:3, 3]
        distance = sign * plane.signed_distance(points)
        assert len(points) > 1000
        assert distance.min() > -0.1
    other = sitk.ReadImage(exported / "slicer" / "sacrum.seg.nrrd")
    labels = sitk.GetArrayFromImage(other)
    ml = np.prod(other.GetSpacing()) / 1000
    ours = np.abs(np.linalg.det(affine[:3, :3])) / 1000
    for number in (1, 2):
        there = (volume.array == number).sum() * ours
        assert (labels == number).sum() * ml == pytest.approx(there, rel=0.03)


def test_meshes_are_closed_and_kept_and_removed_make_the_whole(exported: Path) -> None:
    place = exported / "meshes"
    numbers = json.loads((exported / "tables" / "numbers.json").read_text("utf-8"))["removed"]
    for form in ("stl", "obj", "ply"):
        kept, gone = (trimesh.load(place / f"sacrum-{p}.{form}") for p in ("kept", "removed"))
        assert kept.is_watertight
        assert gone.is_watertight
        assert (kept.volume + gone.volume) / 1000 == pytest.approx(numbers["whole_ml"], rel=0.001)
        head = (place / f"sacrum-kept.{form}").read_bytes()[:200]
        assert b"SPACE=LPS; unit mm" in head
    scene = trimesh.load(place / "plan.glb")
    assert {"sacrum-kept", "sacrum-removed", "tape-midline"} <= set(scene.graph.nodes_geometry)
    matrix, _name = scene.graph["sacrum-kept"]
    up = matrix[:3, :3] @ [0.0, 0.0, 1.0]
    np.testing.assert_allclose(up, [0.0, 0.001, 0.0], atol=1e-9)


def test_slicer_markups_lie_where_the_plan_has_them(case: Path, exported: Path) -> None:
    plan = read_plan(case / PLAN)
    place = exported / "slicer"
    (marks,) = json.loads((place / "landmarks.mrk.json").read_text("utf-8"))["markups"]
    assert (marks["coordinateSystem"], marks["coordinateUnits"]) == ("LPS", "mm")
    for point in marks["controlPoints"]:
        assert point["position"] == plan.landmarks[point["label"]].position_mm.tolist()
    (plane,) = json.loads((place / "transection-plane.mrk.json").read_text("utf-8"))["markups"]
    assert plan.transection is not None
    assert plane["center"] == plan.transection.point.tolist()
    base = np.array(plane["baseToNode"]).reshape(4, 4)
    np.testing.assert_allclose(base[:3, 2], plan.transection.normal, atol=1e-12)
    np.testing.assert_allclose(base[:3, :3].T @ base[:3, :3], np.eye(3), atol=1e-12)
    (curve,) = json.loads((place / "tape-midline.mrk.json").read_text("utf-8"))["markups"]
    path = np.array([p["position"] for p in curve["controlPoints"]])
    numbers = json.loads((exported / "tables" / "numbers.json").read_text("utf-8"))
    length = np.linalg.norm(np.diff(path, axis=0), axis=1).sum()
    assert length == pytest.approx(numbers["tapes"][0]["pressed_mm"], abs=0.01)


def test_every_number_is_in_the_table(exported: Path) -> None:
    text = (exported / "tables" / "numbers.csv").read_bytes().decode("utf-8-sig")
    rows = dict(line.split(",", 1) for line in text.splitlines()[1:])
    numbers = json.loads((exported / "tables" / "numbers.json").read_text("utf-8"))
    assert float(rows["tapes.midline.on_tissue_mm"]) == numbers["tapes"][0]["on_tissue_mm"]
    assert float(rows["plane.s_mm"]) == numbers["plane"]["s_mm"]


@pytest.fixture(scope="module")
def own_archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """An archive of this module: others count what is in theirs."""
    if not PROGRAM.is_file():
        pytest.skip(f"{PROGRAM} is not installed")
    with orthanc(tmp_path_factory.mktemp("archive")) as running:
        yield running


@pytest.mark.parametrize("way", ["dicom", "web"])
def test_objects_go_to_an_archive_and_the_plan_comes_back(
    case: Path, exported: Path, tmp_path: Path, own_archive: Running, way: str
) -> None:
    archive = own_archive
    dicom = DimseNode("it", "127.0.0.1", archive.dicom_port, archive.title, "SACPLAN")
    web = WebNode("it", archive.web_url, USER, PASSWORD)
    node = dicom if way == "dicom" else web
    sent = objects(exported)
    assert pacs.store(node, sent, NoProgress()) == len(sent)
    report = pydicom.dcmread(exported / "dicom" / "report.dcm")
    study, series = str(report.StudyInstanceUID), str(report.SeriesInstanceUID)
    known = {each.uid for each in pacs.find_series(node, study)}
    assert {str(pydicom.dcmread(path).SeriesInstanceUID) for path in sent} <= known
    got = pacs.retrieve_series(node, study, series, tmp_path, NoProgress())
    assert got.fetched == 1
    (path,) = [p for p in tmp_path.rglob("*") if p.is_file() and p.stat().st_size > 10_000]
    assert plan_to_json(read_plan(path)) == plan_to_json(read_plan(case / PLAN))


def ball() -> TriangleMesh:
    made = trimesh.creation.icosphere(subdivisions=5, radius=40.0)
    return TriangleMesh(np.asarray(made.vertices), np.asarray(made.faces))


@pytest.mark.parametrize("sides", ["left", "right", "both", "mixed", "none"])
def test_a_stepped_cut_parts_a_mesh_where_it_parts_points(sides: str) -> None:
    turn, _ = np.linalg.qr(np.random.default_rng(5).normal(size=(3, 3)))
    turn *= np.sign(np.linalg.det(turn))

    def plane(point: list[float], normal: list[float]) -> Plane:
        return Plane(turn @ np.array(point), turn @ unit(normal))

    central = plane([0, 0, 0], [0, 0, -1])
    left = plane([12, 0, 0], [-0.5, 0, -1]) if sides in {"left", "both"} else None
    right = plane([-12, 0, 0], [0.5, 0, -1]) if sides in {"right", "both", "mixed"} else None
    if sides == "mixed":
        left = plane([12, 0, 0], [0.5, 0, -1])
    cut = SteppedCut(central, left, right, turn @ np.array([1.0, 0, 0]))
    body = ball()
    turned = TriangleMesh(body.vertices @ turn.T, body.triangles)
    parts = parted(turned, cut)
    assert parts.removed is not None
    for part, sign in ((parts.kept, -1), (parts.removed, 1)):
        assert part.is_closed()
        distance = sign * cut.signed_distance(part.vertices)
        assert distance.min() > -1e-4
    assert parts.kept.volume_ml() + parts.removed.volume_ml() == pytest.approx(
        turned.volume_ml(), rel=1e-6
    )
    grid = np.random.default_rng(1).uniform(-40, 40, (200_000, 3))
    inside = grid[np.linalg.norm(grid, axis=1) < 39.9] @ turn.T
    share = (cut.signed_distance(inside) > 0).mean()
    assert parts.removed.volume_ml() / turned.volume_ml() == pytest.approx(share, abs=0.01)


def test_a_tube_is_closed_and_holds_its_path() -> None:
    angle = np.linspace(0, 2, 200)
    path = np.stack([50 * np.cos(angle), 50 * np.sin(angle), 3 * angle], axis=1)
    mesh = tube(path, 1.0)
    assert mesh.is_closed()
    length = np.linalg.norm(np.diff(path, axis=0), axis=1).sum()
    ring = 12 / 2 * np.sin(2 * np.pi / 12)
    assert mesh.volume_ml() * 1000 == pytest.approx(length * ring, rel=0.01)


def test_the_archive_answers_for_keeping_what_it_was_sent(
    exported: Path, tmp_path: Path, own_archive: Running
) -> None:
    node = DimseNode("it", "127.0.0.1", own_archive.dicom_port, own_archive.title, "SACPLAN")
    listener = Listener(own_archive.listener_port, "SACPLAN")
    sent = objects(exported)
    pacs.store(node, sent, NoProgress())
    assert commit(node, sent, listener, NoProgress()) == len(sent)
    never_sent = pydicom.dcmread(sent[0])
    never_sent.SOPInstanceUID = never_sent.file_meta.MediaStorageSOPInstanceUID = "1.2.3.4.5"
    never_sent.save_as(tmp_path / "other.dcm")
    with pytest.raises(SacplanError, match="answers for 7 of 8 objects") as refusal:
        commit(node, [*sent, tmp_path / "other.dcm"], listener, NoProgress())
    assert "1.2.3.4.5" in refusal.value.problem
