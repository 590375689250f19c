"""Our names for what others outlined: by SNOMED code first, then by the words of the label."""

from __future__ import annotations

import re

from sacplan.plan.drawn import SOFT_TISSUE, TUMOUR

SACRUM = "sacrum"
VESSELS = "vessels"
SACRAL = ("s1", "s2", "s3", "s4", "s5")
VERTEBRAE = ("l5", *SACRAL)

_BY_CODE = {
    "54735007": SACRUM,
    "49668003": "l5",
    "108369006": TUMOUR,
    "372087000": TUMOUR,
    "86049000": TUMOUR,
    "14799000": TUMOUR,
    "128462008": TUMOUR,
    "25173007": TUMOUR,
    "228791009": TUMOUR,
    "59820001": VESSELS,
    "51114001": VESSELS,
    "29092000": VESSELS,
    "15825003": "aorta",
    "7832008": "aorta",
    "64131007": "inferior_vena_cava",
    "10293006": "iliac_artery",
    "73634005": "iliac_artery",
    "90024005": "internal_iliac_artery",
    "113269004": "external_iliac_artery",
    "244411005": "iliac_vein",
    "46027005": "iliac_vein",
    "40300007": "internal_iliac_vein",
    "63507001": "external_iliac_vein",
}
"""SNOMED CT codes as DICOM PS3.16 uses them; it has none for single sacral vertebrae."""

_VESSELS = frozenset(
    {VESSELS, "aorta", "inferior_vena_cava"}
    | {
        f"{place}iliac_{kind}{side}"
        for place in ("", "internal_", "external_")
        for kind in ("artery", "vein")
        for side in ("", "_left", "_right")
    }
)
_FILLING = frozenset({"bone", "of", "the", "vertebra", "vertebrae", "common", "mask", "label"})
_BESIDE_TUMOUR = frozenset(
    {"sacral", "presacral", "pelvic", "primary", "main", "recurrent", "p", "t", "volume", "gross"}
)
_TUMOUR_WORDS = ("tumour", "tumor", "neoplasm", "gtv", "gtvp", "gtvt", "chordoma", "腫瘍")
_WORDS = {
    **{frozenset({word}): SACRUM for word in (SACRUM, "sakrum", "kreuzbein", "仙骨")},
    frozenset({"os", "sacrum"}): SACRUM,
    **{frozenset({name}): name for name in VERTEBRAE},
    **{frozenset({word}): TUMOUR for word in _TUMOUR_WORDS},
    frozenset({"soft", "tissue"}): SOFT_TISSUE,
    **{frozenset({word}): VESSELS for word in ("vessel", "vessels", "artery", "vein")},
    frozenset({"blood", "vessel"}): VESSELS,
    frozenset({"blood", "vessels"}): VESSELS,
    frozenset({"aorta"}): "aorta",
    frozenset({"inferior", "vena", "cava"}): "inferior_vena_cava",
    frozenset({"ivc"}): "inferior_vena_cava",
    **{
        frozenset({*place, "iliac", word}): "_".join([*place, "iliac", kind])
        for place in ((), ("internal",), ("external",))
        for word, kind in (("artery", "artery"), ("vein", "vein"), ("vena", "vein"))
    },
}


def our_name(label: str, code: str = "", side: str = "") -> str:
    """The name of a structure from its label, SNOMED CT code and laterality ("left", "right").

    A label that names one sacral vertebra goes before the code of the whole sacrum, and that of a
    vessel before the code of vessels. What is not
    known keeps its label in lower case with _ for spaces; "unnamed" where it has none.
    """
    by_words = _by_words(label)
    by_code = _BY_CODE.get(code)
    is_part = by_code == SACRUM and by_words in VERTEBRAE
    is_part |= by_code == VESSELS and by_words is not None and is_vessel(by_words)
    if by_code is None or is_part:
        return by_words or _plain(label) or "unnamed"
    side = side.lower() or next(iter(_words(label) & {"left", "right"}), "")
    return f"{by_code}_{side}" if "iliac" in by_code and side else by_code


def snomed_ct(value: str, scheme: str) -> str:
    """The SNOMED CT code of a coded structure that `our_name` knows, also where the older SNOMED RT
    code was written; empty for any other."""
    from pydicom.sr.coding import Code

    if scheme == "SCT":
        return value if value in _BY_CODE else ""
    if scheme not in {"SRT", "SNM3", "99SDM"}:
        return ""
    told = Code(value, "SRT", "")
    return next((code for code in _BY_CODE if told == Code(code, "SCT", "")), "")


def is_known(name: str) -> bool:
    """Whether a name given by `our_name` is one that SacPlan knows."""
    return name in {SACRUM, TUMOUR, SOFT_TISSUE, *VERTEBRAE} or is_vessel(name)


def is_vessel(name: str) -> bool:
    """Whether a name given by `our_name` is that of vessels."""
    return name in _VESSELS


def _words(label: str) -> set[str]:
    split = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", label).lower()
    return set(re.findall(r"[^\W\d_]+\d*", split))


def _by_words(label: str) -> str | None:
    words = _words(label) - _FILLING
    words = {word if word in VERTEBRAE else word.rstrip("0123456789") for word in words}
    sides = words & {"left", "right"}
    words -= sides
    if words & set(_TUMOUR_WORDS):
        words -= _BESIDE_TUMOUR
    name = _WORDS.get(frozenset(words))
    if name is None or len(sides) > 1:
        return None
    if not sides or name == TUMOUR:
        return name
    return f"{name}_{sides.pop()}" if "iliac" in name else None


def _plain(label: str) -> str:
    return re.sub(r"\s+", "_", "".join(c for c in label if c.isprintable()).strip().lower())[:64]
