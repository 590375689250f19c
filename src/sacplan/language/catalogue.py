"""The words of one language: texts as the program has them, and what they are called there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

_PLACE = re.compile(r"\{(\d)\}")
_SENTENCE = re.compile(r"(?<=[.?!:,;]) (?=\S)|\n| [·–] ")
_LETTER = re.compile(r"[A-Za-z]")
_VALUE = re.compile(r"\S*(?: \S+){0,2}")

SURE_LETTERS = 12
"""A form with fewer letters of its own, such as "{0} of {1}", fits many a sentence by chance: it
is believed only where what is put in is known, or no sentence."""


class Catalogue:
    """Finds the translation of a text that is written so in the program, of one that was filled in
    below (numbers and names put into a sentence), and of several sentences after one another.

    A text that is filled in is recognised by the words around its places: the messages of the
    measuring packages need to know nothing of languages.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        """`words`: the English text, with {0}, {1}, ... where something is put in, and its
        translation with the same places."""
        self._words = dict(words)
        self._known: dict[str, str] = {}
        filled = [(text, said) for text, said in words.items() if _PLACE.search(text)]
        # the one with the most words of its own is the surest
        filled.sort(key=lambda pair: len(_PLACE.sub("", pair[0])), reverse=True)
        self._forms = [_Form(text, said) for text, said in filled]

    def text(self, text: str) -> str:
        """The text in this language; as it is where nothing fits."""
        known = self._known.get(text)
        if known is None:
            known = self._found(text)
            if len(self._known) > 5000:  # numbers change all day long
                self._known.clear()
            self._known[text] = known
        return known

    def _found(self, text: str) -> str:
        return self._whole(text) or self._in_sentences(text) or text

    def _whole(self, text: str) -> str | None:
        exact = self._words.get(text) or self._words.get(text[:1].upper() + text[1:])
        if exact:
            return exact
        for form in self._forms:
            put_in = form.values(text)
            if put_in is not None and (form.is_sure or all(map(self._is_value, put_in.values()))):
                said = {place: self.text(value) for place, value in put_in.items()}
                return _PLACE.sub(lambda match: said[match[1]], form.said)  # noqa: B023
        return None

    def _is_value(self, text: str) -> bool:
        return text in self._words or _VALUE.fullmatch(text) is not None

    def _in_sentences(self, text: str) -> str | None:
        """Sentence by sentence, the longest known run of them first."""
        ends = [match.span() for match in _SENTENCE.finditer(text)]
        for end, begin in reversed(ends):
            first = self._whole(text[:end])
            if first is not None:
                return first + text[end:begin] + self.text(text[begin:])
        if not ends:
            return None
        end, begin = ends[0]
        rest = self.text(text[begin:])
        return None if rest == text[begin:] else text[:begin] + rest


def read_catalogue(path: Path) -> Catalogue:
    """The words in a Qt Linguist file (.ts); none where it is broken. Raises OSError."""
    try:
        messages = ET.parse(path).getroot().iter("message")  # noqa: S314 - our own
        pairs = [(m.findtext("source") or "", m.findtext("translation") or "") for m in messages]
    except ET.ParseError:
        pairs = []
    return Catalogue({source: said for source, said in pairs if source and said})


def texts_of(path: Path) -> list[str]:
    """The English texts in a Qt Linguist file; none where it is broken. Raises OSError."""
    try:
        messages = ET.parse(path).getroot().iter("message")  # noqa: S314 - our own
        return [text for m in messages if (text := m.findtext("source"))]
    except ET.ParseError:
        return []


class _Form:
    """A text with places, its translation, and what it looks like once filled in."""

    def __init__(self, text: str, said: str) -> None:
        own = _PLACE.split(text)[::2]
        self.said = said
        self.is_sure = len(_LETTER.findall("".join(own))) >= SURE_LETTERS
        self._word = max(own, key=len)
        self._look = re.compile(_look(text), re.DOTALL)

    def values(self, text: str) -> dict[str, str] | None:
        """What is put in at each place of a text that looks like this, else None."""
        match = self._look.fullmatch(text) if self._word in text else None
        return None if match is None else {k[1:]: v for k, v in match.groupdict().items()}


def _look(text: str) -> str:
    """A place that comes twice holds the same both times."""
    parts, seen = [], set[str]()
    for i, part in enumerate(_PLACE.split(text)):
        if i % 2 == 0:
            parts.append(re.escape(part))
        elif part in seen:
            parts.append(f"(?P=p{part})")
        else:
            seen.add(part)
            parts.append(f"(?P<p{part}>.*?)")
    return "".join(parts)
