"""The languages there are, and their words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from sacplan.language.catalogue import Catalogue, read_catalogue
from sacplan.resource_files import resource_path

ENGLISH = "en"
LANGUAGES: Mapping[str, str] = MappingProxyType(
    {ENGLISH: "English", "ja": "日本語", "zh_CN": "简体中文"}
)
"""The languages by their own names."""


@cache
def words_of(code: str) -> Catalogue:
    """The words of a language; English ones are those of the program."""
    if code not in LANGUAGES or code == ENGLISH:
        return Catalogue({})
    return read_catalogue(resource_path("translations", f"sacplan_{code}.ts"))


def nearest_language(names: list[str]) -> str:
    """The first of `names` (such as "ja-JP", "zh-Hans-CN") that there is, else English."""
    for name in names:
        first = name.replace("_", "-").split("-")[0]
        for code in LANGUAGES:
            if code.split("_")[0] == first and "Hant" not in name and "TW" not in name:
                return code
    return ENGLISH
