"""All words of the window go through here."""

from __future__ import annotations

from collections.abc import Callable

from sacplan.language.catalogue import Catalogue
from sacplan.language.languages import ENGLISH, words_of

_in_use, _code = Catalogue({}), ENGLISH


def tr(text: str) -> str:
    """The text in the user's language; also one that was filled in below, such as a finding."""
    return _in_use.text(text)


def marked(text: str) -> str:
    """The text itself: one of a table, or made below, that tr() translates where it is shown."""
    return text


def use_language(code: str) -> None:
    """Say everything in one of LANGUAGES from now on; what is shown already stays as it is."""
    global _in_use, _code
    _in_use, _code = words_of(code), code


def language_in_use() -> str:
    """The code of the language everything is said in."""
    return _code


def font_families() -> tuple[str, ...]:
    """The fonts of the window, the first that has a character first: one code point may be drawn
    otherwise in Chinese than in Japanese."""
    chinese_first = _code.startswith("zh")
    others = ("Noto Sans JP", "Droid Sans Fallback")
    return ("Inter", *(reversed(others) if chinese_first else others))


def in_language(code: str, text: str) -> str:
    """The text in another language than the one in use."""
    return words_of(code).text(text)


def with_words(words: Catalogue) -> Callable[[], None]:
    """Say everything in other words until what is returned is called."""
    global _in_use
    before, _in_use = _in_use, words

    def back() -> None:
        global _in_use  # noqa: PLW0603
        _in_use = before

    return back
