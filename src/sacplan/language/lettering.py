"""How words are put into a picture: in which language, and with which font."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sacplan.language.catalogue import Catalogue
from sacplan.language.languages import words_of
from sacplan.resource_files import resource_path

_HAN_FONTS = {"ja": "NotoSansJP-Regular.ttf", "zh_CN": "DroidSansFallbackFull.ttf"}


@dataclass(frozen=True, slots=True, eq=False)
class Lettering:
    """The words of a language, and the font file for those with Han characters, None without."""

    words: Catalogue
    han_font: Path | None = None

    def font_for(self, text: str) -> Path | None:
        """The font file that a text needs, None where any font does."""
        return None if text.isascii() else self.han_font


ENGLISH_LETTERS = Lettering(Catalogue({}))


def lettering_for(language: str) -> Lettering:
    """The lettering of one of LANGUAGES."""
    name = _HAN_FONTS.get(language)
    return Lettering(words_of(language), resource_path("fonts", name) if name else None)
