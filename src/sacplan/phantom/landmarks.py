"""Where every named landmark of the made body lies, from the same figures that shape it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sacplan.geometry.frame import Vector
from sacplan.phantom.face import Ridges, VentralFace
from sacplan.phantom.hip import ISCHIAL_SPINE, JOINT_GAP_MM, PSIS, HipBone
from sacplan.phantom.lumbar import disc_top, s1_rear_edge
from sacplan.phantom.profile import (
    COCCYX_GAP_MM,
    COCCYX_MM,
    COCCYX_TURNS_DEG,
    FORAMEN_BESIDE_MM,
    FORAMEN_HALF_HEIGHT_MM,
    REAR_FORAMEN_BESIDE_MM,
    SacralProfile,
    rear_depth,
)
from sacplan.phantom.sacrum import Arcs, SacrumShape, ventral_arcs
from sacplan.phantom.spec import PhantomSpec

COCCYX_HALF_DEPTH_MM = (4.5, 2.5)
"""Half the thickness of the coccyx at its upper end and at its tip."""


def ridges_of(spec: PhantomSpec) -> Ridges:
    """The lip and the disc ridge that the case asks for."""
    return Ridges(spec.lip_mm, spec.disc_step_mm, spec.sacrum.ends_mm[0])


def face_of(spec: PhantomSpec) -> VentralFace:
    """The ventral face of the case's sacrum."""
    return VentralFace(ventral_arcs(spec.sacrum), ridges_of(spec))


def body_landmarks(spec: PhantomSpec) -> dict[str, Vector]:
    """Landmark name -> point (3,) in body axes (left, posterior, superior), mm."""
    shape = spec.sacrum
    face = face_of(spec)
    profile = SacralProfile(shape)
    marks = {
        "promontory": face.points_at(0.0),
        "apex": face.points_at(shape.arc_mm),
        "disc_top": _midline(disc_top(face.arcs, spec.disc_bulge_mm, _ventral(face))),
        "s1_rear_edge": _midline(s1_rear_edge(face.arcs)),
        "coccyx_tip": _midline(coccyx_tip(shape)),
        "sac_tip": _inside(face, profile.sac_tip_s, profile.canal_centre(profile.sac_tip_s)),
        "hiatus_apex": _inside(face, profile.hiatus_s, profile.crest_depth(profile.hiatus_s)),
    }
    s2 = float(profile.knots_mm[1:3].mean())
    marks["s2_crest"] = _inside(face, s2, profile.crest_depth(s2))
    for n in range(4):
        marks[f"s{n + 1}_s{n + 2}_disc"] = face.points_at(profile.foramen_s[n])
    for side, sign in (("left", 1.0), ("right", -1.0)):
        for n in range(4):
            s, beside = profile.foramen_s[n], FORAMEN_BESIDE_MM[n]
            rear = REAR_FORAMEN_BESIDE_MM[n]
            marks[f"s{n + 1}_foramen_{side}"] = face.points_at(s, sign * beside)
            rim = s + FORAMEN_HALF_HEIGHT_MM[n]
            marks[f"s{n + 1}_foramen_lower_rim_{side}"] = face.points_at(rim, sign * beside)
            marks[f"s{n + 1}_posterior_foramen_{side}"] = _rear(face, profile, s, sign * rear)
        for name, point in _hip_landmarks(face, profile).items():
            marks[f"{name}_{side}"] = point * [sign, 1.0, 1.0]
    return {name: np.asarray(point) for name, point in marks.items()}


def coccyx_arcs(shape: SacrumShape) -> Arcs:
    """The ventral midline from the promontory to the tip of the coccyx."""
    sacral = ventral_arcs(shape)
    return Arcs.build(
        [*shape.heights_mm, COCCYX_GAP_MM, COCCYX_MM],
        [*shape.turns_deg, *COCCYX_TURNS_DEG],
        float(np.degrees(sacral.heading[0])),
    )


def coccyx_tip(shape: SacrumShape) -> NDArray[np.float64]:
    """The tip (2,), y and z."""
    arcs = coccyx_arcs(shape)
    end = arcs.length_mm
    return np.asarray(arcs.points_at(end) + COCCYX_HALF_DEPTH_MM[1] * arcs.dorsal_at(end))


def _ventral(face: VentralFace) -> NDArray[np.float64]:
    """The A axis of the sacral frame, (y, z)."""
    chord = face.arcs.points_at(0.0) - face.arcs.points_at(face.arcs.length_mm)
    cranial = chord / np.linalg.norm(chord)
    return np.array([-cranial[1], cranial[0]])


def _midline(point: NDArray[np.float64]) -> Vector:
    return np.array([0.0, point[0], point[1]])


def _inside(face: VentralFace, s: float, depth: NDArray[np.float64]) -> Vector:
    return face.points_at(s, 0.0, depth)


def _rear(face: VentralFace, profile: SacralProfile, s: float, u: float) -> Vector:
    depth = rear_depth(
        np.array(abs(u)),
        profile.half_width(s),
        profile.crest_depth(s),
        profile.lamina_depth(s),
        profile.edge_depth(s),
    )
    at = face.arcs.points_at(s) + depth * face.arcs.dorsal_at(s)
    return np.array([u, at[0], at[1]])


def _hip_landmarks(face: VentralFace, profile: SacralProfile) -> dict[str, Vector]:
    """Left spines of the hip bone and the caudal end of the sacroiliac joint."""
    hip, marks = HipBone(), {}
    for name, (y, z) in (("psis", PSIS), ("ischial_spine", ISCHIAL_SPINE)):
        medial, thickness = hip.medial_and_thickness(np.array([[y, z]]))
        marks[name] = np.array([medial[0] + thickness[0] / 2, y, z])
    s, depth = np.meshgrid(np.arange(20.0, 90.0, 0.25), np.arange(-8.0, 30.0, 0.5), indexing="ij")
    points = face.arcs.points_at(s) + depth[..., None] * face.arcs.dorsal_at(s)
    flat = points.reshape(-1, 2)
    medial, _ = hip.medial_and_thickness(flat)
    beside = medial - JOINT_GAP_MM
    u, at_s, at_depth = beside, s.ravel(), depth.ravel()
    half = profile.half_width(at_s)
    rear = rear_depth(
        np.minimum(u, half),
        half,
        profile.crest_depth(at_s),
        profile.lamina_depth(at_s),
        profile.edge_depth(at_s),
    )
    joined = (hip.outline(flat) < 0) & (u <= half) & (at_depth < rear)
    last = int(np.argmax(np.where(joined, at_s, -1.0)))
    marks["si_joint_end"] = np.array([medial[last] - JOINT_GAP_MM / 2, *flat[last]])
    return marks
