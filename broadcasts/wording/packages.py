"""Translation packages on disk: which are there, whether they can be used, and how one is put in."""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Protocol, TypeAlias

from broadcasts.errors import PackageRefused

LARGEST = 2 * 1024**3
"""Bytes of an unpacked package; the largest there is has a tenth of it."""

TOKENISERS = ("sentencepiece.model", "bpe.model")


class Tokeniser(Protocol):
    """A package's own way to cut sentences into pieces and back."""

    def encode(self, sentence: str) -> list[str]:
        """Return the pieces of a sentence."""
        ...

    def decode(self, tokens: list[str]) -> str:
        """Return the text of pieces."""
        ...


@dataclass(frozen=True, slots=True)
class Package:
    """One translation package: its languages by their own codes, and what it weighs in memory (bytes)."""

    folder: Path
    source: str
    target: str
    version: str
    weight: int
    prefix: str
    tokeniser: Tokeniser


@dataclass(frozen=True, slots=True)
class Unusable:
    """A folder that is no package, and why."""

    folder: Path
    why: str


Found: TypeAlias = Package | Unusable
Signature: TypeAlias = tuple[tuple[str, int], ...]
"""What tells whether a folder of packages is as it was: names, and when each was put in."""


def installed(folder: Path) -> tuple[Found, ...]:
    """Return what stands in a folder of packages; nothing where there is no such folder."""
    return tuple(open_package(one) for one in _folders(folder))


def signature(folder: Path) -> Signature:
    """Return the state of a folder of packages, without opening any."""
    return tuple((one.name, one.stat().st_ctime_ns) for one in _folders(folder))


def _folders(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(one for one in folder.iterdir() if one.is_dir() and not one.name.startswith("."))


def open_package(folder: Path) -> Found:
    """Read one package with its tokeniser; models are loaded by whoever translates."""
    why = _fault(folder)
    if why is not None:
        return Unusable(folder, why)
    try:
        # The library makes folders of its own when it is imported, so that waits until there is a package.
        from argostranslate import package  # noqa: PLC0415 - as said above

        read = package.Package(folder)
    except (OSError, ValueError, RuntimeError) as error:
        return Unusable(folder, f"cannot be read ({type(error).__name__})")
    return Package(
        folder=folder,
        source=str(read.from_code),
        target=str(read.to_code),
        version=str(read.package_version),
        weight=(folder / "model" / "model.bin").stat().st_size,
        prefix=str(read.target_prefix or ""),
        tokeniser=read.tokenizer,
    )


def _fault(folder: Path) -> str | None:
    """Return what keeps a folder from being a package that translates."""
    try:
        about: Any = json.loads((folder / "metadata.json").read_text("utf-8"))
    except (OSError, ValueError):
        return "no readable metadata.json"
    if not isinstance(about, dict) or about.get("type", "translate") != "translate":
        return "metadata.json is not that of a translation"
    for code in ("from_code", "to_code"):
        if not isinstance(about.get(code), str) or not about[code].isascii() or not about[code]:
            return f"metadata.json has no {code}"
    if not (folder / "model" / "model.bin").is_file():
        return "no model/model.bin"
    if not any((folder / name).is_file() for name in TOKENISERS):
        return "no tokeniser"
    return None


def install(file: Path, folder: Path, pair: Sequence[str] | None = None) -> Package:
    """Put a package file into the folder, in place of an older one of the same pair, and return it.

    `pair` is what it is expected to translate (codes from, to). Everything is looked at in a side folder first, a
    model is loaded, and only what works takes its place. Raises PackageRefused.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".new-", dir=folder) as side:
        made = _unpacked(file, Path(side))
        found = open_package(made)
        if isinstance(found, Unusable):
            raise PackageRefused(package=file.name, reason=found.why, expected="a package of Argos Translate")
        if pair is not None and (found.source, found.target) != tuple(pair):
            told = f"it translates {found.source} to {found.target}"
            raise PackageRefused(package=file.name, reason=told, expected=f"a package {' to '.join(pair)}")
        try_model(found, file.name)
        return _placed(found, folder)


def _unpacked(file: Path, side: Path) -> Path:
    """Unpack a file that holds one folder and stays inside it."""
    try:
        with zipfile.ZipFile(file) as packed:
            entries = packed.infolist()
            tops = {PurePosixPath(entry.filename).parts[0] for entry in entries if entry.filename.strip("/")}
            if len(tops) != 1 or any(_escapes(entry) for entry in entries):
                raise PackageRefused(package=file.name, reason="not one folder", expected="one folder with a package")
            if sum(entry.file_size for entry in entries) > LARGEST:
                raise PackageRefused(package=file.name, reason="too large", expected=f"at most {LARGEST} bytes")
            packed.extractall(side)
    except (OSError, zipfile.BadZipFile, EOFError, NotImplementedError) as error:
        raise PackageRefused(
            package=file.name, reason=f"cannot be unpacked ({type(error).__name__})", expected="an .argosmodel file"
        ) from error
    return side / tops.pop()


def _escapes(entry: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(entry.filename.replace("\\", "/"))
    link = (entry.external_attr >> 16) & 0o170000 == 0o120000
    return path.is_absolute() or ".." in path.parts or ":" in path.parts[0] or link


def try_model(package: Package, name: str) -> None:
    """Load a package's model and tokeniser once and let them go; raise PackageRefused where that fails."""
    import ctranslate2  # noqa: PLC0415 - heavy, and only needed where there is a package

    try:
        ctranslate2.Translator(str(package.folder / "model"), device="cpu", intra_threads=1)
        package.tokeniser.encode("1")
    except (RuntimeError, ValueError, OSError, TypeError) as error:
        reason = f"its model cannot be loaded ({type(error).__name__})"
        raise PackageRefused(package=name, reason=reason, expected="a whole package; fetch it again") from error


def _placed(found: Package, folder: Path) -> Package:
    """Move a package to its place and take older ones of the same pair away."""
    # Ours by its pair, so that a new version takes the place of the old and two files never translate the same pair.
    place = folder / f"translate-{found.source}_{found.target}"
    older = [
        one.folder
        for one in installed(folder)
        if isinstance(one, Package) and (one.source, one.target) == (found.source, found.target)
    ]
    for one in older:
        shutil.rmtree(one)
    if place.exists():
        shutil.rmtree(place)
    found.folder.rename(place)
    placed = open_package(place)
    if isinstance(placed, Unusable):
        raise PackageRefused(package=place.name, reason=placed.why, expected="a folder that can be written")
    return placed
