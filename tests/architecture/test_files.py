"""Tracked files speak of the service alone: not of the machine they were written on, nor of where packages come from."""

import re
from pathlib import Path

import pytest

from tests.architecture.house import ROOT, tracked

# Each pattern is written so that it does not find itself here.
FOREIGN = {
    "a path of some machine": re.compile(r"(?<![\w.$}])/(work|root|home/\w+|Users/\w+|tmp/\w+/\w+)/(?!\*)"),
    "a host of packages": re.compile(
        r"\b(pyp[i]\.org|pythonhoste[d]\.org|npmj[s]\.(org|com)|crate[s]\.io|deb\.debia[n]\.org|proxy\.golan[g]\.org)"
        r"|--(extra-)?index-ur[l]\b|--find-link[s]\b"
    ),
    "a word about the writing": re.compile(
        r"co-authored-b[y]|\bclaud[e]\b|\banthropi[c]\b|chatgp[t]|\bcopilo[t]\b|\bLL[M]s?\b|as an A[I]\b"
        r"|\bAI[- ](agent|assistant|generated|written|session)|(coding|helper) (agent|assistant|session)",
        re.IGNORECASE,
    ),
}
TEXT = [path for path in tracked() if b"\0" not in path.read_bytes()[:4096]]


@pytest.mark.parametrize("what", FOREIGN)
def test_tracked_files_hold_no(what: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in TEXT
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if FOREIGN[what].search(line)
    ]
    assert found == []


def test_every_lock_has_hashes_and_no_addresses() -> None:
    for name in ("run", "dev"):
        text = Path(ROOT / f"requirements/{name}.txt").read_text()
        pinned = re.findall(r"^[\w.\[\]-]+==\S+", text, re.MULTILINE)
        assert pinned
        assert len(re.findall(r"^[\w.\[\]-]+==\S+.*\\\n\s+--hash=sha256:", text, re.MULTILINE)) == len(pinned)
        assert not re.search(r"https?://|file:", text)


def test_no_lock_brings_a_deep_learning_framework() -> None:
    heavy = re.compile(r"^(torch|tensorflow|stanza|spacy|transformers|nvidia-\S+)==", re.MULTILINE)
    assert not heavy.search(Path(ROOT / "requirements/dev.txt").read_text())
