"""What the level costs: roots, published function, pelvic ring, dura and the tumour's margin."""

from __future__ import annotations

from collections.abc import Iterator

from sacplan.case.case import Case
from sacplan.measure.consequences import Consequences
from sacplan.measure.margin import Margin, MarginVerdict
from sacplan.measure.outlook import Outlook, PublishedFunction
from sacplan.measure.roots import Root, RootFate
from sacplan.measure.uncertainty import Z95
from sacplan.plan.drawn import TUMOUR
from sacplan.plan.model import Plan
from sacplan.sheet.content import DetailTable, tenth_mm
from sacplan.sheet.said import said
from sacplan.sheet.wording import plain_words, signed

_FATES = {
    RootFate.KEPT: "kept",
    RootFate.AT_RISK: "AT RISK",
    RootFate.CUT: "CUT",
    RootFate.UNKNOWN: "not known",
}
_GRAVE = {MarginVerdict.CUT: "CUT", MarginVerdict.SHORT: "SHORT"}
_NO_FORAMINA = "place the anterior foramina"
_UID_END = 12


def cost_tables(case: Case, plan: Plan, costs: Consequences) -> Iterator[DetailTable]:
    """The tables in their order; what is not known is said, no table is empty."""
    yield _roots(costs)
    if costs.outlook is not None:
        yield _outlook(costs.outlook)
    yield DetailTable("Ring and dura", (), tuple(_ring_and_dura(costs)))
    yield _margin(case, plan, costs.margin)


def _roots(costs: Consequences) -> DetailTable:
    title = "Nerve roots"
    note: str = "mm from the lower rim of the foramen to the cut; at risk within the 95 % error."
    known = [root.name for root in costs.roots if root.fate != RootFate.UNKNOWN]
    names = [root.name for root in costs.roots if root.side == "left"]
    if not set(known) & set(names[:-1]):
        rows: list[tuple[str, str]] = [("S1 to S4", said("not known", ": ", _NO_FORAMINA))]
        last = [r for r in costs.roots if r.name in names[-1:] and r.fate != RootFate.UNKNOWN]
        rows += [(said(f"{root.name} ", root.side), _root(root)) for root in last]
        return DetailTable(title, (), tuple(rows), _S5_NOTE if last else "")
    sides = tuple(
        (side, *(_root(root) for root in costs.roots if root.side == side))
        for side in ("right", "left")
    )
    if any(root.fate == RootFate.UNKNOWN for root in costs.roots):
        note = said(note, " ", "Not known", ": ", _NO_FORAMINA, ".")
    return DetailTable(title, ("", *names), sides, note)


_S5_NOTE = "S5 by the hiatus or the apex, mm from there to the cut."


def _root(root: Root) -> str:
    if root.distance_mm is None:
        order = [" (", "by order", ")"] if root.inferred else []
        return said(_FATES[root.fate], *order)
    return said(_FATES[root.fate], f" {round(root.distance_mm):+d}")


def _outlook(outlook: Outlook) -> DetailTable:
    title = "Normal function, published"
    found = [("expected", row) for row in outlook.expected]
    found += [("if risk comes true", row) for row in outlook.if_risk_comes_true]
    if not found:
        return DetailTable(title, (), (("Not stated", outlook.note or _NO_FORAMINA),))
    heads = ("%", "bladder", "bowel", "gait")
    rows = tuple(_function(when, row) for when, row in found)
    note = outlook.note or "Series without earlier pelvic surgery; a stoma is not counted."
    sources = "; ".join(dict.fromkeys(row.source for _when, row in found))
    return DetailTable(title, heads, rows, said(note, " ", sources, "."))


def _function(when: str, row: PublishedFunction) -> tuple[str, ...]:
    shares = (row.bladder_percent, row.bowel_percent, row.gait_percent)
    return (said(when, ": ", row.kept), *("-" if s is None else f"{s:g}" for s in shares))


def _ring_and_dura(costs: Consequences) -> Iterator[tuple[str, str]]:
    joint, sac = costs.joint, costs.sac
    if joint is None:
        yield "SI joint removed", "not known: outline both joints or place their ends"
    else:
        sides = (("right", joint.right_percent), ("left", joint.left_percent))
        shares: list[str] = []
        for side, value in sides:
            shares += [", "] if shares else []
            shares += [side, " -" if value is None else f" {value:.0f} %"]
        rough = [" (", "approximate", ")"] if joint.approximate else []
        yield "SI joint removed", said(*shares, *rough)
        yield ("RING UNSTABLE!" if joint.unstable else "Pelvic ring"), joint.reason
    if sac is None:
        yield "Thecal sac", "tip not placed"
    else:
        where = signed(sac.distance_mm, "mm cranial of the cut", "mm caudal of the cut: OPENED")
        is_open = "!" if sac.distance_mm < 0 else ""
        yield f"Tip of the sac{is_open}", said(where, "; ", "wished", f" {sac.needed_mm:g}")
    if costs.vessels is not None:
        yield "Drawn vessels", f"{tenth_mm(costs.vessels.distance_mm)} mm from the rim of the cut"


def _margin(case: Case, plan: Plan, margin: Margin | None) -> DetailTable:
    title = "Margin of the tumour"
    if margin is None:
        return DetailTable(title, (), (("Tumour", "not contoured"),))
    found = [("Tumour to the cut", margin.plane_mm)]
    if margin.kept_bone_mm is not None:
        found.append(("Tumour to kept bone", margin.kept_bone_mm))
    if margin.in_bone_mm is not None:
        found.append(("Tumour in bone to cut", margin.in_bone_mm))
    (name, least), *others = sorted(found, key=lambda pair: pair[1])
    grave = _GRAVE.get(margin.verdict)
    verdict = grave or plain_words(margin.verdict.value)
    rows: list[tuple[str, str]] = [
        (name + ("!" if grave else ""), said(f"{tenth_mm(least)} mm: ", verdict))
    ]
    rows += [(name, f"{tenth_mm(value)} mm") for name, value in others]
    clear, error = margin.required_mm - margin.error_mm, tenth_mm(margin.error_mm)
    needed = [f"{tenth_mm(margin.required_mm)} mm: {clear:g} ", "clear", f" + {error} ", "error"]
    wished = ["; ", "wished", f" {margin.wished_mm:g}"]
    rows.append(("Required", said(*needed, *wished)))
    band = f"{tenth_mm(margin.u95_mm)} mm to either side of the plane (95 %)"
    rows += [("Risk band", band), ("Tumour drawn on", _drawn_on(case, plan))]
    return DetailTable(title, (), tuple(rows))


def _drawn_on(case: Case, plan: Plan) -> str:
    """Which series the tumour's contours lie on, and whether a segmentation has part in it."""
    own = case.volume.series.series_uid
    found = {c.series_uid for c in plan.contours if c.name == TUMOUR}
    parts = ["the planning series"] if own in found and own else []
    if "" in found:
        parts.append("a series that was not recorded")
    laid = {each.series_uid: each for each in plan.laid}
    for uid in sorted(found - {own, ""}):
        name = f"ANOTHER series, UID …{uid[-_UID_END:]}"
        known = laid.get(uid)
        parts.append(f"{name}, laid on ± {tenth_mm(Z95 * known.error_mm)} mm" if known else name)
    files = dict.fromkeys(c.file for c in plan.contours if c.name == TUMOUR and c.file)
    parts += [f"out of {file}" for file in files]
    makers = dict.fromkeys(mask.made_by for mask in case.segments if mask.name == TUMOUR)
    parts += [f"a segmentation ({maker})" if maker else "a segmentation" for maker in makers]
    pieces: list[str] = []
    for part in parts:
        pieces += ["; ", part] if pieces else [part]
    return said(*pieces)
