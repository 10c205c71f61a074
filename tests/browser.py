"""A page in a real browser without a window: Debian's Chromium, driven through its own pipe."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
WITH_BROWSER = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed: apt-get install chromium")
_FLAGS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run")
_IN, _OUT = 3, 4
"""The numbers under which the browser reads and writes what its drivers say (Chrome DevTools Protocol)."""


class Page:
    """A page that was opened."""

    def __init__(self, to_browser: int, from_browser: int) -> None:
        """Keep both ends of the pipe."""
        self._to, self._from = to_browser, from_browser
        self._rest, self._number, self._session = b"", 0, ""

    def open(self, path: Path) -> None:
        """Go to a file."""
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._call("Page.enable")
        self._call("Page.navigate", url=path.as_uri())
        self.ask("new Promise(done => document.readyState === 'complete' ? done(1) : addEventListener('load', done))")

    def ask(self, script: str) -> Any:
        """What a script answers, once its promise is kept."""
        found = self._call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def choose(self, field: str, *files: Path) -> None:
        """Choose files as a person does in the system's dialog."""
        root = self._call("DOM.getDocument")["root"]["nodeId"]
        node = self._call("DOM.querySelector", nodeId=root, selector=field)["nodeId"]
        self._call("DOM.setFileInputFiles", nodeId=node, files=[str(each) for each in files])

    def picture(self, place: Path, width: int = 412, height: int = 915) -> None:
        """A picture of what stands on the screen of a telephone."""
        import base64

        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True}
        self._call("Emulation.setDeviceMetricsOverride", **metrics)
        shot = self._call("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        place.write_bytes(base64.b64decode(shot["data"]))

    def _call(self, method: str, **params: Any) -> dict[str, Any]:
        self._number += 1
        asked = {"id": self._number, "method": method, "params": params}
        if self._session:
            asked["sessionId"] = self._session
        os.write(self._to, json.dumps(asked).encode() + b"\0")
        while (answer := self._next()).get("id") != self._number:
            pass
        assert "error" not in answer, answer
        return dict(answer["result"])

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            some = os.read(self._from, 1 << 16)
            assert some, "the browser has ended"
            self._rest += some
        told, _, self._rest = self._rest.partition(b"\0")
        return dict(json.loads(told))


@contextmanager
def browser(folder: Path) -> Iterator[Page]:
    """A browser with nothing of its own but a folder; it ends with the block."""
    down, up = os.pipe(), os.pipe()
    run = f'exec {_IN}<&{down[0]} {_OUT}>&{up[1]}; exec "$@"'
    command = [CHROMIUM or "", *_FLAGS, f"--user-data-dir={folder}", "--remote-debugging-pipe", "about:blank"]
    process = subprocess.Popen(
        ["/bin/bash", "-c", run, "bash", *command],
        pass_fds=(down[0], up[1]),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(down[0])
    os.close(up[1])
    try:
        yield Page(down[1], up[0])
    finally:
        process.terminate()
        process.wait()
        os.close(down[1])
        os.close(up[0])
