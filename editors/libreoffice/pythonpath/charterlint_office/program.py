"""The charterlint of this machine."""

import os
import shutil
import subprocess

from .problem import Problem

SECONDS = 180

# Names of its own in a folder of its own: nothing of the document's name reaches a command line.
COPY, ANNOTATED, NO_CONFIG = "record.odt", "annotated.odt", "none.json"


def annotate(folder, settings):
    """Runs `charterlint annotate` in a folder that holds COPY; ANNOTATED stands there afterwards.

    The configuration is the one that the office's settings name, or none: opening a document is no leave to run what
    lies in its folder.
    """
    program = shutil.which(settings.program)
    if not program:
        raise Problem("no-program", settings.program)
    config = settings.config
    if not config:
        config = NO_CONFIG
        with open(os.path.join(folder, NO_CONFIG), "w", encoding="utf-8") as file:
            file.write("{}\n")
    call = [program, "annotate", COPY, "--output", ANNOTATED, "--locale", settings.locale, "--config", config, "--quiet"]
    # Without a console window that flashes up, where there are such.
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        run = subprocess.run(
            call,
            cwd=folder,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=SECONDS,
            creationflags=flags,
        )
    except subprocess.TimeoutExpired:
        raise Problem("too-long", SECONDS) from None
    except OSError as error:
        raise Problem("failed", error.strerror or "") from None
    if run.returncode != 0:
        raise Problem("failed", run.stderr.decode("utf-8", "replace").strip()[:1000])


def _environment():
    """Ours without what the office sets for itself, which would trouble the programs of others."""
    own = ("PYTHONHOME", "PYTHONPATH", "LD_LIBRARY_PATH", "URE_BOOTSTRAP")
    return {name: value for name, value in os.environ.items() if name not in own}
