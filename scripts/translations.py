"""Keeps the words of the window in step with the program.

    python scripts/translations.py              adds new texts to resources/translations
    python scripts/translations.py --check      says what is not translated; 1 if anything
    python scripts/translations.py --fill ja FILE.json    takes {text: translation} over

The texts are read from the source: what is given to tr() in the window, the tables at the head of
its modules, and every sentence of the packages below, whose findings and errors the window shows.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

TOP = Path(__file__).resolve().parents[1]
SOURCE = TOP / "src" / "sacplan"
FILES = {
    code: TOP / "resources" / "translations" / f"sacplan_{code}.ts" for code in ("ja", "zh_CN")
}
BELOW = (
    "errors.py",
    "geometry",
    "case",
    "plan",
    "measure",
    "segmentation",
    "registration",
    "imaging",
    "exchange",
    "pacs",
    "library",
    "services",
    "session",
    "scene",
)
NOT_SAID = {"fonts.py", "page.py", "archival.py", "content.py", "in_words.py", "__init__.py"}
"""Modules of the sheet that say nothing themselves."""

NOT_IN_THE_WINDOW = {
    "make_phantom.py",
    "phantom_arguments.py",
    "plain_values.py",
    "report_measurements.py",
    "run_demo.py",
    "make_sample.py",
    "nrrd.py",
    "write_nrrd.py",
    "codes.py",
    "captures.py",
    "fiducials.py",
    "segments.py",
    "encapsulated.py",
}
"""Modules of the command line, and one of words out of a file format."""

FOREIGN = {"_KINDS", "DETAIL_PICTURES"}
"""Tables of what other programs say, and of names."""

NAMED = {"Label", "Stroke", "Dot", "Handle"}
"""Marks over a picture: their first value is a name that is not shown."""

TOLD = {"report": 1, "Edit": 0}
"""Calls with a text to be shown, and which argument it is."""

NOT_SHOWN = {"ValueError", "TypeError", "RuntimeError", "KeyError", "AssertionError", "namedtuple"}
"""Errors of the programmer: no user sees them."""

QUIET_CALLS = {
    "begin_part",
    "get",
    "removesuffix",
    "removeprefix",
    "setViewerPreference",
    "compile",
}
"""Calls whose texts are names, not words."""

_NOT_PRINTED = re.compile(
    r"_|^[A-Z]+-[A-Z-]+$|[\\\\]|^SACPLAN|^mm$|^UID |^SacPlan \{0\}$|^utf|^\{0\} mm$|^deg$"
)
_LETTERS = re.compile(r"[A-Za-z]{2,}")
_WORDS = re.compile(r"[A-Za-z,.;:)] [A-Za-z({]|\} [a-z]{2,}|[a-z]{2,} \{")
_NOT_WORDS = re.compile(
    r"^SELECT |^CREATE |^PRAGMA |^BEGIN |^REPEATABLE |^[a-z]+/\{|^//|^vec3|"
    r"^landmarks|^  \{|^\S*_\S*$|^\{0\}\S*$|[\\<>$]|\(\?|^-|^%|^https?:|^\w+=|[{][a-z]"
)
_TITLE = re.compile(r"[A-Z][a-z]+(?: [\w…]+)*$")


def texts() -> list[str]:
    """Every text that the window can show, in the order of the source."""
    found: dict[str, None] = {}
    for path in sorted((SOURCE / "ui").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found |= dict.fromkeys(_of_window(tree))
    for name in BELOW:
        place = SOURCE / name
        for path in [place] if place.is_file() else sorted(place.rglob("*.py")):
            if path.name in NOT_IN_THE_WINDOW:
                continue
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found |= dict.fromkeys(_of_package(tree))
    for path in sorted((SOURCE / "sheet").rglob("*.py")):
        if path.name not in NOT_SAID:
            found |= dict.fromkeys(_of_sheet(ast.parse(path.read_text(encoding="utf-8"))))
    return list(found)


def _of_sheet(tree: ast.Module) -> Iterator[str]:
    """On the sheet nearly every text is printed, also one of one word."""
    quiet = _not_printed(tree)
    for node in ast.walk(tree):
        if id(node) in quiet or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        if isinstance(node, ast.JoinedStr):
            quiet |= {id(part) for part in node.values if isinstance(part, ast.Constant)}
        for text in map(str.strip, _strings(node)):
            own = re.sub(r"\{\d\}", "", text)
            if _LETTERS.search(own) and not _NOT_PRINTED.search(text):
                yield text


def _not_printed(tree: ast.Module) -> set[int]:
    """What is no text of the sheet: names, keys, comparisons, formats."""
    quiet = set[int]()
    for node in ast.walk(tree):
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        is_name = isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in FOREIGN
        is_quiet = is_docstring or is_name or _is_not_shown(node)
        if is_quiet or isinstance(node, ast.Compare | ast.Subscript):
            quiet |= {id(child) for child in ast.walk(node)}
        if isinstance(node, ast.Dict):
            quiet |= {id(child) for key in node.keys if key for child in ast.walk(key)}
        if isinstance(node, ast.FormattedValue) and node.format_spec:
            quiet |= {id(child) for child in ast.walk(node.format_spec)}
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in QUIET_CALLS:
            quiet |= {id(child) for arg in node.args for child in ast.walk(arg)}
    return quiet


def _of_window(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if is_call and node.func.id in {"tr", "marked"} and node.args:
            given = node.args[0]
            for one in [given.body, given.orelse] if isinstance(given, ast.IfExp) else [given]:
                if isinstance(one, ast.Constant):
                    yield from _strings(one)
    for statement in tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            for text in _strings(statement.value):
                if _LETTERS.search(text) and (_TITLE.match(text) or _reads_as_text(text)):
                    yield text


def _of_package(tree: ast.Module) -> Iterator[str]:
    quiet = set[int]()
    for node in ast.walk(tree):
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        is_foreign = isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in FOREIGN
        if is_docstring or is_foreign or _is_not_shown(node):
            quiet |= {id(child) for child in ast.walk(node)}
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in NAMED and node.args:
            quiet |= {id(child) for child in ast.walk(node.args[0])}
        yield from _told(node)
    for node in ast.walk(tree):
        if id(node) in quiet or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        if isinstance(node, ast.JoinedStr):
            quiet |= {id(part) for part in node.values if isinstance(part, ast.Constant)}
        for text in _strings(node):
            if _reads_as_text(text):
                yield text


def _told(node: ast.AST) -> Iterator[str]:
    """The steps that long work tells of, and the labels of edits, also those of one word."""
    if isinstance(node, ast.Call):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in TOLD and len(node.args) > TOLD[name]:
            yield from _strings(node.args[TOLD[name]])


def _is_not_shown(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in NOT_SHOWN
    )


def _strings(node: ast.AST) -> Iterator[str]:
    """The strings below a node; one with values put in has {0}, {1}, ... there."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
    elif isinstance(node, ast.JoinedStr):
        parts, count = [], 0
        for part in node.values:
            if isinstance(part, ast.Constant):
                parts.append(str(part.value))
            else:
                parts.append(f"{{{count}}}")
                count += 1
        yield "".join(parts)
    else:
        for child in ast.iter_child_nodes(node):
            yield from _strings(child)


def _reads_as_text(text: str) -> bool:
    own = re.sub(r"\{\d\}", "", text)
    is_filled = own != text and re.search(r"[a-z]{3,}", own)
    has_words = is_filled or _WORDS.search(text)
    return bool(has_words and _LETTERS.search(own)) and not _NOT_WORDS.search(text)


def read(code: str) -> dict[str, str]:
    """The translations there are."""
    if not FILES[code].exists():
        return {}
    messages = ET.parse(FILES[code]).getroot().iter("message")  # noqa: S314 - our own file
    return {m.findtext("source") or "": m.findtext("translation") or "" for m in messages}


def write(code: str, words: dict[str, str]) -> None:
    """One message a text, in the order given; what is not translated is marked as unfinished."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "SacPlan"
    for source, said in words.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = said
        if not said:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    FILES[code].parent.mkdir(parents=True, exist_ok=True)
    whole = ET.tostring(root, encoding="unicode")
    FILES[code].write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{whole}\n', encoding="utf-8"
    )


def faults(code: str) -> Iterator[str]:
    """What is missing, too much, or has other places for values than the English text."""
    words, wanted = read(code), texts()
    yield from (f"{code}: not translated: {text!r}" for text in wanted if not words.get(text))
    yield from (f"{code}: not in the program: {text!r}" for text in words.keys() - set(wanted))
    for text, said in words.items():
        if said and set(re.findall(r"\{\d\}", text)) != set(re.findall(r"\{\d\}", said)):
            yield f"{code}: other places for values: {text!r}: {said!r}"


def main() -> int:
    """Runs the command; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    arguments = parser.parse_args()
    if arguments.check:
        found = [fault for code in FILES for fault in faults(code)]
        sys.stdout.write("".join(f"{fault}\n" for fault in found))
        return 1 if found else 0
    given = {}
    if arguments.fill:
        given = json.loads(Path(arguments.fill[1]).read_text(encoding="utf-8"))
    for code in FILES:
        words = read(code) | (given if arguments.fill and code == arguments.fill[0] else {})
        write(code, {text: words.get(text, "") for text in texts()})
    return 0


if __name__ == "__main__":
    sys.exit(main())
