"""All words of the window go through here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from sacplan.resource_files import resource_path
from sacplan.ui.catalogue import Catalogue, read_catalogue

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"en": "English", "ja": "日本語", "zh_CN": "简体中文"}
)
"""The languages of the window by their own names."""

_in_use, _code = Catalogue({}), "en"


def tr(text: str) -> str:
    """The text in the user's language; also one that was filled in below, such as a finding."""
    return _in_use.text(text)


def marked(text: str) -> str:
    """The text itself: one of a table, or made below, that tr() translates where it is shown."""
    return text


def use_language(code: str) -> None:
    """Say everything in one of LANGUAGES from now on; what is shown already stays as it is."""
    global _in_use, _code
    _in_use, _code = _words_of(code), code


def font_families() -> tuple[str, ...]:
    """The fonts of the window, the first that has a character first: one code point may be drawn
    otherwise in Chinese than in Japanese."""
    chinese_first = _code.startswith("zh")
    others = ("Noto Sans JP", "Droid Sans Fallback")
    return ("Inter", *(reversed(others) if chinese_first else others))


def in_language(code: str, text: str) -> str:
    """The text in another language than the one in use."""
    return _words_of(code).text(text)


def _words_of(code: str) -> Catalogue:
    if code not in LANGUAGES or code == "en":
        return Catalogue({})
    return read_catalogue(resource_path("translations", f"sacplan_{code}.ts"))


def nearest_language(names: list[str]) -> str:
    """The first of `names` (such as "ja-JP", "zh-Hans-CN") that the window knows, else English."""
    for name in names:
        first = name.replace("_", "-").split("-")[0]
        for code in LANGUAGES:
            if code.split("_")[0] == first and "Hant" not in name and "TW" not in name:
                return code
    return "en"


def with_words(words: Catalogue) -> Callable[[], None]:
    """Say everything in other words until what is returned is called."""
    global _in_use
    before, _in_use = _in_use, words

    def back() -> None:
        global _in_use  # noqa: PLW0603
        _in_use = before

    return back
