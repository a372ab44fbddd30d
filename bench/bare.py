"""The bare alternative: what one would write by hand, a stock aiohttp loop that remembers nothing."""

from __future__ import annotations

import asyncio
import json
import sys
import time

import aiohttp

CONNECTIONS = 100
TEXT = "Earthquake. " * 20


async def run(url: str, messages: int) -> dict[str, float]:
    """Send so many messages over 100 connections on stock asyncio; return messages a second and CPU per message."""
    chats = iter(range(messages))
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=CONNECTIONS)) as session:

        async def work() -> None:
            for chat in chats:
                async with session.post(url, json={"chat_id": 700_000 + chat, "text": TEXT}) as response:
                    answer = await response.json()
                    assert answer["ok"]

        started, cpu = time.perf_counter(), time.process_time()
        await asyncio.gather(*(work() for _ in range(CONNECTIONS)))
        seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
        return {"rate": messages / seconds, "cpu_us": cpu / messages * 1e6}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(run(f"{sys.argv[1]}/bot1:x/sendMessage", int(sys.argv[2])))))
