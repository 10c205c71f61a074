"""Ever new histories of laptops that share a book: `python -m tests.simulation.meetings --number 10000`."""

from __future__ import annotations

import gc
import time
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.simulation.meeting import History
from tests.simulation.programs import todays_program
from tests.simulation.ready import MEMORY, cleared, keep_connections


def main() -> int:
    """Live through so many histories; 0 where all came to the same."""
    parser = ArgumentParser()
    parser.add_argument("--number", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--laptops", type=int, default=5)
    parser.add_argument("--steps", type=int, default=40)
    args = parser.parse_args()
    todays_program()  # `verify` makes the file to compare with only once
    gc.freeze()  # what the program is made of is no rubbish
    keep_connections()
    wrong, taken, looks, refused, start = 0, 0, 0, Counter[str](), time.process_time()
    folder = TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None)
    for seed in range(args.seed, args.seed + args.number):
        history = History(cleared(Path(folder.name)), seed, args.laptops, args.steps)
        found = history.run()
        taken, looks = taken + history.merged, looks + history.closed.looks
        refused.update(history.refusals)
        wrong += bool(found)
        for each in found:
            print(f"  seed {seed}: {each}", flush=True)
    folder.cleanup()
    seconds = time.process_time() - start
    told = f"{taken} packets taken in {looks} looks at closed quarters"
    print(f"meetings {args.number} histories {told} {wrong} wrong {seconds:.1f} s of the processor")
    for words, times in refused.most_common():
        print(f"  {times:6} refused: {words}")
    return bool(wrong)


if __name__ == "__main__":
    raise SystemExit(main())
