"""A second process of the program, for long work that keeps a processor busy: threads would wait for one another.

It runs a function of ours and talks over its two pipes; nothing it is told stands in its command line, which every
user of the machine can read.
"""

from __future__ import annotations

import os
import subprocess
import sys

_CODE = "import sys; sys.path[:] = {path!r}; from {module} import {function}; {function}()"


def can_have_second() -> bool:
    """Whether there is a second processor, and a program to run on it."""
    return (os.cpu_count() or 1) > 1 and not getattr(sys, "frozen", False) and bool(sys.executable)


def second_process(module: str, function: str) -> subprocess.Popen[bytes] | None:
    """The process, with its two pipes; None where the system does not give us one."""
    code = _CODE.format(path=sys.path, module=module, function=function)
    try:
        return subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        return None
