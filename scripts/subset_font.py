"""Cuts Noto Sans JP down to the characters of Japanese names and text: subset_font.py IN OUT."""

from __future__ import annotations

import sys

from fontTools import subset
from fontTools.ttLib import TTFont


def wanted_characters() -> set[int]:
    """Code points of ASCII, Windows-31J (JIS X 0208 and vendor rows) and JIS X 0213 plane 1."""
    wanted = {0x20BB7}  # the second way to write Yoshi, frequent in names
    for code in [*range(0x20, 0xD800), *range(0xF900, 0x10000), *range(0x20000, 0x2FA20)]:
        for encoding in ("cp932", "euc_jis_2004"):
            try:
                encoded = chr(code).encode(encoding)
            except UnicodeEncodeError:
                continue
            if encoding == "cp932" or encoded[0] != 0x8F:  # 0x8F leads plane 2
                wanted.add(code)
                break
    return wanted


def main() -> None:
    """Read the first file, write the second."""
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.glyph_names = False
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "DSIG"]
    font = TTFont(sys.argv[1], recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted_characters())
    subsetter.subset(font)
    font.save(sys.argv[2])


if __name__ == "__main__":
    main()
