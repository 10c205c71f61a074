"""The simulation: `python -m tests.simulation` in its short form, `--long` for hours, or one run that failed again."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from desktop_app.store import driver
from tests.simulation import shim
from tests.simulation.heal import Tally
from tests.simulation.parts import PARTS, again
from tests.simulation.place import Place

if TYPE_CHECKING:
    from argparse import Namespace

MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
VARIABLE = "COVERBOOK_SIMULATION"


def main() -> int:
    """Run what is asked for; 0 where every promise was kept."""
    if not shim.can_run():
        print("The simulation needs Linux and a C compiler (gcc).")
        return 0
    if not shim.loaded():
        return _with_shim()
    place = Place(Path(os.environ[VARIABLE]))
    os.environ["XDG_STATE_HOME"] = str(place.office / "state")
    args = _arguments()
    if args.careless:
        careless = tuple(pragma.replace("synchronous = FULL", "synchronous = OFF") for pragma in driver.PRAGMAS)
        vars(driver).update(PRAGMAS=careless)
    if args.kind:
        return _replayed(args, place)
    return sum(_part(name, args, place) for name in args.part or PARTS) and 1


def _with_shim() -> int:
    """Run this again with the shim loaded, on files in memory, and take everything away afterwards."""
    folder = Path(mkdtemp(prefix="coverbook-", dir=MEMORY if MEMORY.is_dir() else None))
    try:
        environment = os.environ | shim.environment(folder) | {VARIABLE: str(folder)}
        command = [sys.executable, "-m", "tests.simulation", *sys.argv[1:]]
        return subprocess.run(command, env=environment, check=False).returncode
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _replayed(args: Namespace, place: Place) -> int:
    """One run again, as a failure printed it."""
    tally = Tally()
    again(args, place, tally)
    return _told("replayed", tally, 0)


def _part(name: str, args: Namespace, place: Place) -> int:
    """One part of the simulation, and its line."""
    tally, part, start = Tally(), PARTS[name], time.perf_counter()
    number = args.number or (part.long if args.long else part.short)
    part.run(place, args.seed, number, tally)
    return _told(name, tally, time.perf_counter() - start)


def _told(name: str, tally: Tally, seconds: float) -> int:
    """Print what came of a part; 1 where something was wrong."""
    print(
        f"{name:10} {tally.runs:9} runs {tally.safety:5} unsafe {tally.liveness:5} stuck {seconds:8.1f} s", flush=True
    )
    for wrong in tally.wrong[:20]:
        print(f"  {wrong}\n    at {_commit()}")
    if "SENTENCES" in os.environ:
        for (kind, words), times in sorted(tally.sentences.items()):
            print(f"  {times:6} {kind:15} {words}")
    return int(bool(tally.wrong))


def _commit() -> str:
    """Which program it was."""
    command = ["git", "rev-parse", "--short", "HEAD"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip() or "an unknown commit"


def _arguments() -> Namespace:
    parser = ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--long", action="store_true", help="everything, for hours")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--part", action="append", choices=tuple(PARTS), help="this part only")
    parser.add_argument("--number", type=int, help="so many runs of each part")
    parser.add_argument("--careless", action="store_true", help="try whether a program that does not sync is found out")
    parser.add_argument("--kind", help="run one failure again: what happened,")
    parser.add_argument("--act", default="", help="to which deed,")
    parser.add_argument("--at", type=int, default=0, help="at which call,")
    parser.add_argument("--chance", type=int, default=0, help="and decided by which seed")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
