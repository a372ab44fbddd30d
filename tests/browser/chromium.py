"""A real browser for tests: headless Chromium, driven over its own debugging protocol on loopback."""

from __future__ import annotations

import asyncio
import itertools
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-port=0",
)
PHONE = 360
DESK = 1200


class Tab:
    """One page of the browser."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self.problems: list[str] = []

    async def ask(self, method: str, **values: Any) -> dict[str, Any]:  # noqa: ANN401
        """Send a command and return its result; notes what the page complained of meanwhile."""
        number = next(self._numbers)
        await self._socket.send_json({"id": number, "method": method, "params": values})
        while True:
            said = await self._socket.receive_json(timeout=20)
            if said.get("id") == number:
                assert "error" not in said, said["error"]
                result: dict[str, Any] = said["result"]
                return result
            self._note(said)

    def _note(self, said: dict[str, Any]) -> None:
        if said.get("method") == "Runtime.exceptionThrown":
            self.problems.append(json.dumps(said["params"]["exceptionDetails"].get("text")))
        if said.get("method") == "Log.entryAdded" and said["params"]["entry"]["level"] == "error":
            self.problems.append(said["params"]["entry"]["text"])

    async def open(self, url: str, width: int = DESK, height: int = 800) -> None:
        """Load a page in a window of this width."""
        for domain in ("Page", "Runtime", "Log"):
            await self.ask(f"{domain}.enable")
        await self.ask(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500
        )
        await self.ask("Page.navigate", url=url)
        await self.until("document.readyState === 'complete' && location.href !== 'about:blank'")

    async def value(self, expression: str) -> Any:  # noqa: ANN401
        """Return what an expression is in the page."""
        found = await self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        return found["result"].get("value")

    async def until(self, expression: str, seconds: float = 15.0) -> None:
        """Wait until an expression holds in the page."""
        async with asyncio.timeout(seconds):
            while not await self.value(f"Boolean({expression})"):  # noqa: ASYNC110 - what is asked is the page
                await asyncio.sleep(0.05)

    async def press(self, text: str) -> None:
        """Press the button or link of this text, with a real mouse."""
        place = await self.value(
            f"(() => {{ const one = [...document.querySelectorAll('button, a')].find(e => e.textContent.trim() === "
            f"{json.dumps(text)}); one.scrollIntoView({{block: 'center'}}); const box = one.getBoundingClientRect();"
            " return [box.x + box.width / 2, box.y + box.height / 2] })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            await self.ask("Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1)

    async def sideways(self) -> int:
        """Return by how many pixels the page is wider than its window."""
        return int(await self.value("document.documentElement.scrollWidth - window.innerWidth"))


@asynccontextmanager
async def browser(profile: Path) -> AsyncIterator[Tab]:
    """Run Chromium with an empty profile and yield its first page."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    assert program is not None, "requirements/system.sh browser installs chromium"
    process = await asyncio.create_subprocess_exec(
        program,
        *FLAGS,
        f"--user-data-dir={profile}",
        "about:blank",
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        port = await _port(profile / "DevToolsActivePort")
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/json/list") as answer:
                pages = [one for one in await answer.json() if one["type"] == "page"]
            async with session.ws_connect(pages[0]["webSocketDebuggerUrl"], max_msg_size=0) as socket:
                yield Tab(socket)
    finally:
        process.terminate()
        await process.wait()


async def _port(path: Path) -> str:
    async with asyncio.timeout(30):
        while not (said := _said(path)):  # noqa: ASYNC110 - another program writes the file
            await asyncio.sleep(0.05)
    return said.split("\n")[0]


def _said(path: Path) -> str:
    return path.read_text() if path.exists() else ""
