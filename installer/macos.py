"""The disk image of macOS: the application that the same description makes there, beside a link to the applications.

Written after Apple's documentation and never run: no Mac was at hand. README.md says what is still to be done there.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from installer.description import BUNDLE, FILE_TYPE, TITLE

SIGN = ("codesign", "--force", "--deep", "--options", "runtime", "--sign")
UNSIGNED = "-"
"""The signature that a Mac accepts of programs built on it; for other Macs the name of a Developer ID is needed."""


def build_macos(result: Path, identity: str = UNSIGNED) -> Path:
    """Sign the application and make the disk image of it; its file. Only on macOS."""
    application = BUNDLE.parent / f"{TITLE}.app"
    subprocess.run((*SIGN, identity, application), check=True)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(("/usr/bin/ditto", application, Path(folder, application.name)), check=True)
        Path(folder, "Applications").symlink_to("/Applications")
        image = ("hdiutil", "create", "-volname", TITLE, "-srcfolder", folder, "-ov", "-format", "UDZO", result)
        subprocess.run(image, check=True)
    return result


def told_finder(identifier: str, ending: str) -> dict[str, object]:
    """What Finder is told: that files of this ending are the application's own."""
    kind = {
        "CFBundleTypeName": TITLE,
        "LSItemContentTypes": [identifier],
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
    }
    exported = {
        "UTTypeIdentifier": identifier,
        "UTTypeDescription": TITLE,
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {"public.filename-extension": [ending.lstrip(".")], "public.mime-type": FILE_TYPE},
    }
    return {"CFBundleDocumentTypes": [kind], "UTExportedTypeDeclarations": [exported], "NSHighResolutionCapable": True}
