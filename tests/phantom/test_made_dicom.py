"""Made series written as DICOM and read back by libraries that know nothing of SacPlan."""

import numpy as np
import pydicom
import pytest
import SimpleITK as sitk
from pydicom.multival import MultiValue

from sacplan.case.volume import ImageVolume
from sacplan.errors import SacplanError
from sacplan.geometry.frame import rotation_about
from sacplan.phantom.dicom import WriteOptions, write_series
from sacplan.phantom.identity import instance_uids, made_series
from sacplan.phantom.spec import PhantomSpec, mr_spec

JAPANESE = "Yamada^Tarou=山田^太郎=やまだ^たろう"
NEEDED = (
    "SpecificCharacterSet PatientName PatientID PatientBirthDate PatientSex StudyInstanceUID "
    "StudyDate StudyTime ReferringPhysicianName StudyID AccessionNumber Modality "
    "SeriesInstanceUID SeriesNumber FrameOfReferenceUID PositionReferenceIndicator Manufacturer "
    "InstanceNumber ImageType PixelSpacing ImageOrientationPatient ImagePositionPatient "
    "SliceThickness SamplesPerPixel PhotometricInterpretation Rows Columns BitsAllocated "
    "BitsStored HighBit PixelRepresentation SOPClassUID SOPInstanceUID PatientPosition"
)
NEEDED_CT = "RescaleIntercept RescaleSlope KVP AcquisitionNumber"
NEEDED_MR = (
    "ScanningSequence SequenceVariant ScanOptions MRAcquisitionType RepetitionTime EchoTime "
    "EchoTrainLength"
)


def small_volume(spec: PhantomSpec, name: str = "Made^Case", seed: int = 3) -> ImageVolume:
    """An oblique block of random values: writing does not care what they show."""
    low, high = (-1024, 3072) if spec.modality == "CT" else (0, 4096)
    voxels = np.random.default_rng(seed).integers(low, high, (7, 36, 40)).astype(np.int16)
    affine = np.eye(4)
    turn = rotation_about([0.3, 1, 0.2], 23)
    affine[:3, :3] = turn * [0.7, 0.9, 2.5]
    affine[:3, 3] = [-31.123456, 12.5, -402.75]
    series = made_series(spec, name)
    return ImageVolume(voxels, affine, series, 2.2, instance_uids(series, 7))


def affine_of(first: pydicom.Dataset, last: pydicom.Dataset, count: int) -> np.ndarray:
    row, column = np.array(first.ImageOrientationPatient, dtype=float).reshape(2, 3)
    a = np.eye(4)
    a[:3, 0] = row * first.PixelSpacing[1]
    a[:3, 1] = column * first.PixelSpacing[0]
    start, end = (np.array(d.ImagePositionPatient, dtype=float) for d in (first, last))
    a[:3, 2], a[:3, 3] = (end - start) / (count - 1), start
    return a


@pytest.mark.parametrize("compression", ["none", "jpeg-ls", "jpeg-2000", "rle"])
@pytest.mark.parametrize("spec", [PhantomSpec(), mr_spec()], ids=["CT", "MR"])
def test_pydicom_reads_the_same_voxels_in_the_same_place(tmp_path, spec, compression):
    volume = small_volume(spec)
    paths = write_series(tmp_path, volume, WriteOptions(compression))
    files = [pydicom.dcmread(path) for path in paths]
    slope, intercept = (
        files[0].get(k, d) for k, d in (("RescaleSlope", 1), ("RescaleIntercept", 0))
    )
    stack = np.stack([f.pixel_array * float(slope) + float(intercept) for f in files])
    np.testing.assert_array_equal(stack, volume.voxels)
    np.testing.assert_allclose(affine_of(files[0], files[-1], 7), volume.affine, atol=1e-8)
    assert [f.SOPInstanceUID for f in files] == list(volume.sop_instance_uids)


@pytest.mark.parametrize("spec", [PhantomSpec(), mr_spec()], ids=["CT", "MR"])
def test_simpleitk_reads_the_same_volume(tmp_path, spec):
    volume = small_volume(spec)
    write_series(tmp_path, volume, WriteOptions("jpeg-ls"))
    reader = sitk.ImageSeriesReader()
    names = reader.GetGDCMSeriesFileNames(str(tmp_path), volume.series.series_uid)
    reader.SetFileNames(names)
    image = reader.Execute()
    np.testing.assert_array_equal(sitk.GetArrayFromImage(image), volume.voxels)
    corner = (39, 35, 6)
    np.testing.assert_allclose(
        image.TransformIndexToPhysicalPoint(corner), volume.index_to_patient(corner), atol=1e-4
    )


@pytest.mark.parametrize("spec", [PhantomSpec(), mr_spec()], ids=["CT", "MR"])
def test_every_needed_attribute_is_there(tmp_path, spec):
    file = pydicom.dcmread(write_series(tmp_path, small_volume(spec))[0])
    extra = NEEDED_CT if spec.modality == "CT" else NEEDED_MR
    assert [name for name in f"{NEEDED} {extra}".split() if name not in file] == []
    assert file.file_meta.MediaStorageSOPClassUID == file.SOPClassUID
    decimals = (v for e in file if e.VR == "DS" for v in (e.value if e.VM > 1 else [e.value]))
    assert all(len(str(v)) <= 16 for v in decimals)
    assert isinstance(file.ImageType, MultiValue)


def test_neither_names_nor_numbers_follow_the_slices_unless_asked(tmp_path):
    volume = small_volume(PhantomSpec())
    paths = write_series(tmp_path / "a", volume)
    assert [p.name for p in paths] != sorted(p.name for p in paths)
    numbers = [int(pydicom.dcmread(p, stop_before_pixels=True).InstanceNumber) for p in paths]
    assert numbers == [7, 6, 5, 4, 3, 2, 1]
    plain = WriteOptions(shuffled_names=False, reversed_numbers=False)
    paths = write_series(tmp_path / "b", volume, plain)
    assert [p.name for p in paths] == sorted(p.name for p in paths)
    assert int(pydicom.dcmread(paths[0]).InstanceNumber) == 1


@pytest.mark.parametrize("compression", ["none", "jpeg-ls", "jpeg-2000", "rle"])
def test_the_same_case_is_the_same_to_the_byte(tmp_path, compression):
    options = WriteOptions(compression)
    once = write_series(tmp_path / "a", small_volume(PhantomSpec()), options)
    again = write_series(tmp_path / "b", small_volume(PhantomSpec()), options)
    assert [p.read_bytes() for p in once] == [p.read_bytes() for p in again]


@pytest.mark.parametrize(
    "character_set", [("ISO_IR 192",), ("GB18030",), ("", "ISO 2022 IR 87")], ids=str
)
def test_japanese_names_are_read_back(tmp_path, character_set):
    volume = small_volume(PhantomSpec(), JAPANESE)
    path = write_series(tmp_path, volume, WriteOptions(character_set=character_set))[0]
    assert str(pydicom.dcmread(path).PatientName) == JAPANESE


def test_a_name_the_character_set_lacks_is_refused(tmp_path):
    volume = small_volume(PhantomSpec(), JAPANESE)
    with pytest.raises(SacplanError) as refused:
        write_series(tmp_path, volume, WriteOptions(character_set=("ISO_IR 100",)))
    assert refused.value.code == "PHANTOM-NAME"


def test_ct_and_mr_are_one_patient_in_two_studies_and_frames():
    ct, mr = made_series(PhantomSpec()), made_series(mr_spec())
    thick = made_series(PhantomSpec(step_mm=5))
    assert ct.patient == mr.patient
    assert ct.study_uid != mr.study_uid
    assert ct.frame_of_reference_uid != mr.frame_of_reference_uid
    assert thick.frame_of_reference_uid == ct.frame_of_reference_uid
    assert thick.series_uid != ct.series_uid
    assert made_series(PhantomSpec(seed=2)).patient.patient_id != ct.patient.patient_id


def test_a_localizer_is_a_series_of_its_own_in_the_same_frame(tmp_path):
    volume = small_volume(PhantomSpec())
    paths = write_series(tmp_path, volume, WriteOptions(with_localizer=True))
    (extra,) = set(tmp_path.iterdir()) - set(paths)
    localizer, image = pydicom.dcmread(extra), pydicom.dcmread(paths[0])
    assert localizer.ImageType[2] == "LOCALIZER"
    assert localizer.SeriesInstanceUID != image.SeriesInstanceUID
    assert localizer.StudyInstanceUID == image.StudyInstanceUID
    assert localizer.FrameOfReferenceUID == image.FrameOfReferenceUID
    assert localizer.pixel_array.shape == (7, 40)
    # its first pixel is the mean of the last slice's first column
    last = pydicom.dcmread(paths[-1]).pixel_array
    assert localizer.pixel_array[0, 0] == pytest.approx(last[:, 0].mean(), abs=1)
    position = np.array(localizer.ImagePositionPatient, dtype=float)
    np.testing.assert_allclose(position, volume.index_to_patient([0, 17.5, 6]), atol=1e-6)
