"""The table of the accuracy bench: median, 95 % and worst error of each number, and of whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

Row = dict[str, Any]

GROUPS: dict[str, Callable[[Row], bool]] = {
    "CT, slices to 1 mm": lambda r: r["spec"]["modality"] == "CT" and r["spec"]["step_mm"] <= 1,
    "CT, slices 1 to 5 mm": lambda r: r["spec"]["modality"] == "CT" and r["spec"]["step_mm"] > 1,
    "MR": lambda r: r["spec"]["modality"] == "MR",
}


def print_table(rows: Sequence[Row]) -> None:
    """All groups, then every refusal."""
    for title, belongs in GROUPS.items():
        group = [row for row in rows if belongs(row)]
        if group:
            _group(title, group)
    refused = [row for row in rows if row["refused"]]
    print(f"\n{len(refused)} of {len(rows)} phantoms with a refusal")
    codes = Counter(code for row in refused for code in {_code(text) for text in row["refused"]})
    for code, count in codes.most_common():
        example = next(r for r in refused if any(_code(t) == code for t in r["refused"]))
        text = next(t for t in example["refused"] if _code(t) == code)
        print(f"  {count:4d} {code}, e.g. #{example['i']}: {text[-200:]}")


def _code(text: str) -> str:
    """The code in front of the first colon, without the level and the plan before it."""
    head = text.removeprefix("S")[3:] if text[:1] == "S" and text[2:3] == "/" else text
    return head.strip().removeprefix("all landmarks: ").partition(":")[0]


def _group(title: str, rows: Sequence[Row]) -> None:
    found: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for row in rows:
        for name, level, error in row["errors"]:
            found[name].append((error, f"#{row['i']} {level} {describe(row['spec'])}"))
    print(f"\n{title}: {len(rows)} phantoms")
    print(f"{'':34}{'n':>5}{'bias':>8}{'median':>8}{'95 %':>8}{'worst':>8}")
    found |= _families(found)
    for name in sorted(found):
        values = np.array([error for error, _ in found[name]])
        size = np.abs(values)
        worst = int(np.argmax(size))
        print(
            f"{name:34}{len(values):5d}{np.median(values):+8.2f}{np.median(size):8.2f}"
            f"{np.quantile(size, 0.95):8.2f}{size[worst]:8.2f}  {found[name][worst][1]}"
        )


def _families(found: dict[str, list[tuple[float, str]]]) -> dict[str, list[tuple[float, str]]]:
    """All lengths together, from two landmarks, and of those the tape that is cut."""
    lengths = ("pressed, ", "on tissue, ", "taut, ", "straight, ")
    return {
        title: [one for name, ones in found.items() if name.startswith(kinds) for one in ones]
        for title, kinds in (("* all lengths", lengths), ("* lengths to cut", "on tissue, "))
        if any(name.startswith(kinds) for name in found)
    }


def describe(spec: dict[str, Any]) -> str:
    """What is special about a phantom, in a few words."""
    words = [
        f"{spec['orientation']} {spec['step_mm']:.1f} mm",
        f"noise {spec['noise']:.0f}",
        f"cortex {spec['cortex_mm']:.1f} mm {spec['cortex_value']:.0f}",
    ]
    for name, word in (
        ("lip_mm", "lip"),
        ("disc_step_mm", "step"),
        ("gantry_tilt_deg", "tilt"),
    ):
        if spec[name]:
            words.append(f"{word} {spec[name]:.1f}")
    words += [
        word for name, word in (("alar_voids", "voids"), ("hip_prosthesis", "metal")) if spec[name]
    ]
    if spec["kernel"] == "bone":
        words.append("bone kernel")
    return ", ".join(words)
