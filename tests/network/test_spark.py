"""Spark answers every question to the byte as DuckDB does."""

from __future__ import annotations

import json
import socket
from functools import partial
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.period import parse_day
from desktop_app.media.json_ import table_answer
from desktop_app.network import engines
from desktop_app.network.answer import network_json
from desktop_app.network.gather import NetworkWish, gather
from tests.network.snapshots import invented

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAY = parse_day("2026-02-15")
_connect = socket.socket.connect
JAVA = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"""Java for one short run: to make its code fast, for hours to come, took as long as everything else."""
SETTINGS = (
    f'--master local[2] --driver-memory 512m --driver-java-options "{JAVA}" '
    "--conf spark.sql.shuffle.partitions=1 pyspark-shell"
)


@pytest.fixture(scope="module")
def spark() -> Iterator[None]:
    """One small session, of settings as a cluster's administrator would give them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_SUBMIT_ARGS", SETTINGS)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        session = engines._session()
        yield
        session.stop()


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spark is another process of this machine, and nothing else is reached for."""

    def within(end: socket.socket, address: tuple[str, int]) -> None:
        assert address[0] == "127.0.0.1"
        _connect(end, address)

    monkeypatch.setattr(socket.socket, "connect", within)


def _json(folder: Path, engine: str) -> str:
    """The whole answer, with a scheme among its like."""
    figures = gather(folder, DAY, NetworkWish(engine, schemes=("s3",)))
    return json.dumps(network_json(figures, partial(table_answer, decimals=2)))


@pytest.mark.usefixtures("spark")
def test_both_engines_give_one_answer_to_the_byte(tmp_path: Path) -> None:
    invented(tmp_path, 12, 3)
    answer = _json(tmp_path, engines.DUCKDB)
    assert answer.count("2025-Q4") > 5
    assert _json(tmp_path, engines.SPARK) == answer
