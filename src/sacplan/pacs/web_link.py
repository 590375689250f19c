"""Speaks DICOMweb with an archive, and says in words what went wrong."""

from __future__ import annotations

import queue
import re
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any, TypeVar

from sacplan.errors import SacplanError
from sacplan.pacs.node import WebNode
from sacplan.pacs.web_session import Allowance, session_of
from sacplan.progress import Progress

CONNECT_S, ANSWER_S = 3.0, 30.0
MOST_BYTES = 1024**3
"""No single image is larger: one of 512 x 512 is half a megabyte."""

FATAL = frozenset({"PACS-UNREACHABLE", "PACS-TLS", "PACS-REJECTED", "PACS-ABORTED"})
"""After these there is no sense in asking for the next image."""

_LOOK_EVERY_S = 0.1
_HTTP_REFUSED = (401, 403)
_SSL_MARKS = re.compile(r"^\[[^]]*\] | \(_ssl\.c:\d+\)$")
_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


@contextmanager
def client_of(node: WebNode, most: int | Allowance = MOST_BYTES) -> Iterator[Any]:
    """A DICOMweb client for the length of the block, which takes no answer of more than
    `most` bytes. Raises SacplanError PACS-TLS where the certificate files are unusable."""
    from dicomweb_client import DICOMwebClient

    with session_of(node, most) as session:
        client = DICOMwebClient(
            node.url.rstrip("/"), session=session, timeout=(CONNECT_S, ANSWER_S)
        )
        client.set_http_retry_params(retry=False)
        yield client


def asked(node: WebNode, what: str, call: Callable[[], _Result]) -> _Result:
    """The result of a call to the archive. Raises SacplanError PACS-UNREACHABLE, PACS-TLS,
    PACS-REJECTED, PACS-ABORTED or PACS-FAILED; `what` was asked, such as "for studies".

    The library's own errors are not kept as causes: they quote the patient that was asked for."""
    import requests

    try:
        return call()
    except requests.exceptions.SSLError as error:
        raise _tls_failed(node, error) from None
    except (requests.exceptions.ConnectTimeout, requests.exceptions.InvalidURL):
        raise _unreachable(node, "no answer in time") from None
    except requests.exceptions.HTTPError as error:
        raise _refused(node, what, error.response) from None
    except (requests.exceptions.Timeout, requests.exceptions.ChunkedEncodingError):
        raise _hung_up(node, what) from None
    except requests.exceptions.ConnectionError as error:
        if "Connection aborted" in str(error) or "Read timed out" in str(error):
            raise _hung_up(node, what) from None
        raise _unreachable(node, _plain(error)) from None
    except SacplanError:
        raise
    except Exception as error:  # whatever an answer that is no DICOMweb makes the library raise
        raise SacplanError(
            "PACS-FAILED",
            f"The archive at {node.url} gave an answer that is no DICOMweb when asked {what}.",
            "Check that the address is that of DICOMweb, often ending in /dicom-web.",
        ) from error


def watched(call: Callable[[], _Result], progress: Progress) -> _Result:
    """The result of a call, given up at once when `progress` is cancelled."""
    for _, result in in_parallel([None], lambda _nothing: call(), progress, 1):
        return result
    raise AssertionError("one call has one result")


def in_parallel(
    items: Sequence[_Item], work: Callable[[_Item], _Result], progress: Progress, threads: int
) -> Iterator[tuple[_Item, _Result]]:
    """Each item with the result of `work`, as they come; raises what `work` raises, and Cancelled.

    Calls under way are left to themselves then: they end by their own time limits.
    """
    waiting: queue.SimpleQueue[_Item] = queue.SimpleQueue()
    results: queue.SimpleQueue[tuple[_Item, _Result | None, BaseException | None]]
    results = queue.SimpleQueue()
    given_up = threading.Event()
    room = threading.Semaphore(threads)  # no more is fetched ahead than one a thread
    for item in items:
        waiting.put(item)

    def run() -> None:
        while room.acquire() and not given_up.is_set():
            try:
                item = waiting.get_nowait()
            except queue.Empty:
                return
            try:
                results.put((item, work(item), None))
            except BaseException as error:  # noqa: BLE001 - raised again by who waits for it
                results.put((item, None, error))

    for _ in range(min(threads, len(items))):
        threading.Thread(target=run, name="archive-web", daemon=True).start()
    try:
        for _ in items:
            item, result, error = _next(results, progress)
            if error is not None:
                try:
                    raise error
                finally:
                    del error  # else it holds this frame, and this frame the error
            yield item, result  # type: ignore[misc] # without an error there is a result
            room.release()
    finally:
        given_up.set()
        room.release(threads)


def streamed(
    items: Generator[_Item, None, None], progress: Progress, ahead: int
) -> Generator[_Item, None, None]:
    """The items as they come, at most `ahead` of them early; raises what `items` raises, and
    Cancelled: what is under way then ends by its own time limit."""
    results: queue.SimpleQueue[tuple[list[_Item], BaseException | None]] = queue.SimpleQueue()
    given_up = threading.Event()
    room = threading.Semaphore(ahead)

    def run() -> None:
        try:
            with closing(items):
                for item in items:
                    results.put(([item], None))
                    room.acquire()
                    if given_up.is_set():
                        return
            results.put(([], None))
        except BaseException as error:  # noqa: BLE001 - raised again by who waits for it
            results.put(([], error))

    threading.Thread(target=run, name="archive-web", daemon=True).start()
    try:
        while True:
            found, error = _next(results, progress)
            if error is not None:
                try:
                    raise error
                finally:
                    del error
            if not found:
                return
            yield found[0]
            room.release()
    finally:
        given_up.set()
        room.release()


def _next(results: queue.SimpleQueue[_Result], progress: Progress) -> _Result:
    while True:
        progress.stop_if_cancelled()
        try:
            return results.get(timeout=_LOOK_EVERY_S)
        except queue.Empty:
            continue


def _refused(node: WebNode, what: str, response: Any) -> SacplanError:  # noqa: ANN401
    status = int(response.status_code)
    if status in _HTTP_REFUSED:
        return SacplanError(
            "PACS-REJECTED",
            f"The archive at {node.url} refuses access (HTTP status {status}).",
            "Check the user and the password; else ask the archive's keeper to allow you this.",
        )
    if status == 404:
        return SacplanError(
            "PACS-FAILED",
            f"The archive at {node.url} has nothing there (HTTP status 404) when asked {what}.",
            "Check the address: it often ends in /dicom-web. Else the images may be gone.",
        )
    return SacplanError(
        "PACS-FAILED",
        f"The archive at {node.url} answered with HTTP status {status} when asked {what}.",
        "Give the status to the archive's keeper; its log says more.",
    )


def _tls_failed(node: WebNode, error: Exception) -> SacplanError:
    return SacplanError(
        "PACS-TLS",
        f"No encrypted connection to the archive at {node.url}: {_plain(error)}.",
        "Check the authority file, the host name in the archive's certificate, and whether the "
        "archive wants a client certificate.",
    )


def _unreachable(node: WebNode, why: str) -> SacplanError:
    return SacplanError(
        "PACS-UNREACHABLE",
        f"Nothing can be reached at {node.url}: {why}.",
        "Check the address, the network cable or VPN, and that the archive is running.",
    )


def _hung_up(node: WebNode, what: str) -> SacplanError:
    return SacplanError(
        "PACS-ABORTED",
        f"The archive at {node.url} hung up, or stayed silent for {ANSWER_S:g} s, when asked "
        f"{what}.",
        "Try again; if it stays, ask the archive's keeper.",
    )


def _plain(error: BaseException) -> str:
    """The innermost reason, without the library's wrapping."""
    text = ""
    seen: BaseException | None = error
    while seen is not None:
        wrapped = seen.args[0] if seen.args else None
        inner = getattr(seen, "reason", None) or seen.__cause__ or seen.__context__
        inner = inner if isinstance(inner, BaseException) else wrapped
        text = getattr(seen, "verify_message", "") or getattr(seen, "strerror", "") or text
        seen = inner if isinstance(inner, BaseException) and inner is not seen else None
    return _SSL_MARKS.sub("", str(text)).rstrip(".") or type(error).__name__
