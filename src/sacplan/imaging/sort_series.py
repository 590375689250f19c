"""Sorts the images of one series into volumes: patient, copies, parts, checks, findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sacplan.case.identity import Patient
from sacplan.errors import Finding, SacplanError, Severity
from sacplan.imaging.instance import Instance
from sacplan.imaging.patients import are_different
from sacplan.imaging.series_checks import stack_refusal, truncated_refusal
from sacplan.imaging.series_findings import series_findings
from sacplan.imaging.series_found import SeriesFound
from sacplan.imaging.split_series import Part, split_series
from sacplan.imaging.stack import cosine_error, has_place, stack_of

Pairs = tuple[tuple[Instance, Instance], ...]


def sort_series(instances: Sequence[Instance], kept: object = None) -> list[SeriesFound]:
    """The parts of one series (same study and Series Instance UID), the largest first."""
    mixed, cut = _mixed_patients(instances), truncated_refusal(instances)
    singles, copies, differing = _without_copies(instances)
    parts = split_series(singles)
    made = [_series_of(part, number, kept) for number, part in enumerate(parts, 1)]
    found = []
    for series in made:
        files = {i.path for i in series.instances}
        own = tuple(pair for pair in copies if pair[0].path in files)
        extra = _split_finding(series, made) + _copies_finding(own)
        refusal = mixed or differing or cut or series.refusal
        part = series.part if len(made) > 1 else ""
        found.append(
            replace(
                series,
                part=part,
                findings=extra + series.findings,
                refusal=refusal,
                duplicates=own,
            )
        )
    return found


def _series_of(part: Part, number: int, kept: object) -> SeriesFound:
    instances, stack = part.instances, None
    if all(has_place(i) and cosine_error(i) < 0.5 for i in instances):
        stack = stack_of(instances)
        instances = tuple(instances[i] for i in stack.order)
    identity = instances[0].identity
    count = f"{len(instances)} image{'s' if len(instances) != 1 else ''}"
    series = SeriesFound(
        key=identity.series_uid + (f"#{number}" if number > 1 else ""),
        identity=identity,
        instances=instances,
        part=f"{part.name}, {count}",
        stack=stack,
        refusal=stack_refusal(replace(part, instances=instances), stack),
        kept=kept,
    )
    return replace(series, findings=series_findings(series))


def _mixed_patients(instances: Sequence[Instance]) -> SacplanError | None:
    """Two Patient IDs or birth dates under one series UID are two people until shown otherwise."""
    seen: dict[Patient, Instance] = {}
    for instance in instances:
        seen.setdefault(instance.identity.patient, instance)
    (one, first), *others = seen.items()
    differing = [(other, i) for other, i in others if are_different(one, other)]
    if not differing:
        return None
    other, second = differing[0]
    return SacplanError(
        "SERIES-TWO-PATIENTS",
        "The series holds images of two patients: Patient ID (0010,0020) "
        f"{_who(one)} in {first.name}, {_who(other)} in {second.name}.",
        "Do not use it. Ask the archive to put the images right and send them again.",
    )


def _who(patient: Patient) -> str:
    born = f" born {patient.birth_date}" if patient.birth_date else ""
    return f"'{patient.patient_id or patient.name.display()}'" + born


def _without_copies(
    instances: Sequence[Instance],
) -> tuple[list[Instance], Pairs, SacplanError | None]:
    """The images with each SOP Instance UID once, the copies, and whether copies disagree."""
    first: dict[tuple[str, int], Instance] = {}
    singles: list[Instance] = []
    copies: list[tuple[Instance, Instance]] = []
    for instance in instances:
        key = (instance.sop_uid, instance.frame)
        if not instance.sop_uid or key not in first:
            first[key] = instance
            singles.append(instance)
        elif _is_copy(first[key], instance):
            copies.append((first[key], instance))
        else:
            return list(instances), (), _different_copies(first[key], instance)
    return singles, tuple(copies), None


def _is_copy(one: Instance, other: Instance) -> bool:
    """The headers agree in all that makes the volume; pixels are compared when loading."""
    return _content(one) == _content(other)


def _content(i: Instance) -> tuple[object, ...]:
    place = (i.position, i.orientation, i.pixel_spacing, i.slope, i.intercept)
    shape = (i.pixels.rows, i.pixels.columns, i.pixels.bits_stored, i.pixels.is_signed)
    return (*place, *shape, i.identity.patient.patient_id)


def _different_copies(one: Instance, other: Instance) -> SacplanError:
    return SacplanError(
        "SERIES-COPIES-DIFFER",
        f"{one.name} and {other.name} carry the same SOP Instance UID (0008,0018) but are not the "
        "same image.",
        "Remove the wrong one, or send the series again from the archive.",
    )


def _copies_finding(copies: Pairs) -> tuple[Finding, ...]:
    if not copies:
        return ()
    names = ", ".join(dropped.name for _, dropped in copies[:3])
    more = f" and {len(copies) - 3} more" if len(copies) > 3 else ""
    text = f"{len(copies)} copies of images already there were left out: {names}{more}."
    return (Finding("SERIES-DUPLICATES", Severity.INFO, text),)


_PERHAPS_A_SLICE = {"SERIES-NOT-VOLUME", "SERIES-COSINES", "SERIES-NO-IMAGE"}


def _split_finding(series: SeriesFound, parts: Sequence[SeriesFound]) -> tuple[Finding, ...]:
    others = [other for other in parts if other is not series]
    if not others:
        return ()
    listed = "; ".join(other.part for other in others[:6])
    is_lost = any(o.refusal is not None and o.refusal.code in _PERHAPS_A_SLICE for o in others)
    is_scout = len(others) == 1 and len(others[0].instances) <= 3 < len(series.instances)
    return (
        Finding(
            "SERIES-SPLIT",
            Severity.INFO if is_scout and not is_lost else Severity.CAUTION,
            f"The series holds images that cannot be one volume. This is: {series.part}. "
            f"Kept apart: {listed}.",
        ),
    )
