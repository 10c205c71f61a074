"""Where a question is worked out: DuckDB on this laptop, or Spark here or on a cluster, the same on both."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from functools import lru_cache
from importlib.util import find_spec
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

from desktop_app.core.network import COLUMNS
from desktop_app.core.problems import refused
from desktop_app.core.text import text
from desktop_app.network.expressions import FIGURES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import TypeAlias

    Row: TypeAlias = "dict[str, Any]"

DUCKDB, SPARK = "duckdb", "spark"
MEMORY = "400MB"
"""What DuckDB may take for what it works on; more lies on the disk meanwhile."""
_TYPES = MappingProxyType({"int32": "int", "string": "string", "date": "date", "float64": "double"})


class Engine(Protocol):
    """What answers questions to the snapshots of a network."""

    def ask(self, question: Any) -> list[Row]:
        """The rows of the answer in no order, by the names of its columns."""
        ...

    def store_answer(self, question: Any, name: str) -> None:
        """Keep the answer as a table that further questions are about."""


@contextmanager
def engine_for(files: Sequence[Path], name: str = DUCKDB) -> Iterator[Engine]:
    """What answers questions to these files; Refused where what it needs is not installed."""
    require(name)
    with (_spark if name == SPARK else _duckdb)([str(each) for each in files]) as engine:
        yield engine


def require(name: str = DUCKDB) -> None:
    """Refused where what an engine needs is not installed."""
    if find_spec("ibis") is None or find_spec("duckdb") is None:
        words = text("Network", "A network needs Ibis and DuckDB, which are not installed: pip install {extra}")
        raise refused(words.about(extra="coverbook[network]"))
    if name == SPARK and find_spec("pyspark") is None:
        words = text("Network", "Spark is not installed: pip install {extra}, or leave out --engine spark.")
        raise refused(words.about(extra="coverbook[network,spark]"))
    if name == SPARK and not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        words = text("Network", "Spark needs Java, which is not installed: install {package}, or leave out {option}.")
        raise refused(words.about(package="openjdk-17-jre-headless", option="--engine spark"))


class EngineFailed(Exception):  # noqa: N818 - it may be the file that is at fault, and then nothing has failed
    """An engine could not answer: a file is damaged, or it has no room, or a cluster is not there."""

    def __init__(self, name: str, failure: Exception) -> None:
        """Keep what the engine said, in one line."""
        super().__init__(name, failure)
        said = str(failure).strip().partition("\n")[0]
        self.words = text("Network", "{engine} could not answer: {why}", engine=name, why=said)


class _Duckdb:
    """DuckDB in this process, which leaves nothing behind and fetches nothing."""

    def __init__(self, connection: Any) -> None:
        """Ask a connection."""
        self.connection = connection

    def ask(self, question: Any) -> list[Row]:
        """Rows of Python's own values."""
        import duckdb

        try:
            answer = self.connection.sql(said(question, DUCKDB))
            return [dict(zip(answer.columns, row, strict=True)) for row in answer.fetchall()]
        except duckdb.Error as failure:
            raise EngineFailed("DuckDB", failure) from failure

    def store_answer(self, question: Any, name: str) -> None:
        """In memory, or beside it where it has no room."""
        import duckdb

        try:
            self.connection.sql(said(question, DUCKDB)).create(name)
        except duckdb.Error as failure:
            raise EngineFailed("DuckDB", failure) from failure


class _Spark:
    """A session of Spark."""

    def __init__(self, session: Any) -> None:
        """Ask a session."""
        self.session = session

    def ask(self, question: Any) -> list[Row]:
        """Rows of Python's own values."""
        from py4j.protocol import Py4JError
        from pyspark.errors import PySparkException

        try:
            return [row.asDict() for row in self.session.sql(said(question, SPARK)).collect()]
        except (PySparkException, Py4JError) as failure:
            raise EngineFailed("Spark", failure) from failure

    def store_answer(self, question: Any, name: str) -> None:
        """Where the work is done, in memory as far as there is room."""
        self.session.sql(said(question, SPARK)).cache().createOrReplaceTempView(name)


@contextmanager
def _duckdb(files: list[str]) -> Iterator[Engine]:
    """A connection that knows the files."""
    import duckdb

    settings: dict[str, Any] = {
        "memory_limit": MEMORY,
        "autoinstall_known_extensions": False,
        "preserve_insertion_order": False,
    }
    with duckdb.connect(config=settings) as connection:
        connection.read_parquet(files).create_view(FIGURES)
        yield _Duckdb(connection)


@contextmanager
def _spark(files: list[str]) -> Iterator[Engine]:
    """The session that is there, else one of its own for as long as it is needed."""
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    there = SparkSession.getActiveSession()
    try:
        session = there or _session()
    except PySparkException as failure:
        raise refused(EngineFailed("Spark", failure).words) from failure
    try:
        reader = session.read.schema(", ".join(f"{name} {_TYPES[of]}" for name, of in COLUMNS.items()))
        reader.parquet(*files).createOrReplaceTempView(FIGURES)
        yield _Spark(session)
    finally:
        if there is None:
            session.stop()


def _session() -> Any:
    """A session of the settings that Spark finds; where they name no cluster it stays on this machine, and quiet."""
    import warnings

    from pyspark import SparkConf, SparkContext
    from pyspark.sql import SparkSession

    SparkContext._ensure_initialized()  # noqa: SLF001 - only now can be asked which cluster the settings name
    settings = SparkConf().setIfMissing("spark.app.name", "coverbook").setIfMissing("spark.log.level", "ERROR")
    settings.set("spark.ui.showConsoleProgress", "false")  # which a shell, as this counts for one, would show
    if str(settings.get("spark.master", "local")).startswith("local"):
        here = {"driver.host": "127.0.0.1", "driver.bindAddress": "127.0.0.1", "ui.enabled": "false"}
        for name, value in {"sql.shuffle.partitions": "8", **here}.items():
            settings.setIfMissing(f"spark.{name}", value)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # it has not tried the pandas of today, and is not given any
        return SparkSession.builder.config(conf=settings).getOrCreate()


def said(question: Any, name: str) -> str:
    """A question in the words of an engine."""
    return _in_words(question.op(), name)


@lru_cache(maxsize=32)
def _in_words(operation: Any, name: str) -> str:
    """What was asked before is not put into words again, which takes Ibis as long as DuckDB takes to answer.

    Ibis asks its Spark driver for one setting. The driver itself is not used: it would bring pyarrow along.
    """
    import ibis
    from ibis.config import Config

    if ibis.options.pyspark is None:
        kinds = {"__annotations__": {"treat_nan_as_null": bool}, "__module__": __name__}
        ibis.options.pyspark = type("SparkSettings", (Config,), kinds)(treat_nan_as_null=False)
    return str(ibis.to_sql(operation.to_expr(), dialect="pyspark" if name == SPARK else name))
