"""The wheel holds everything and works where nothing else of the project is."""

import re
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.architecture.house import FLOORS, ROOT, tracked

pytestmark = [pytest.mark.proof, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from a copy of the tracked files, so that nothing lying about gets in."""
    source = tmp_path_factory.mktemp("source")
    for path in tracked():
        copy = source / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    built = tmp_path_factory.mktemp("built")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--wheel-dir", str(built), str(source)], check=True)
    (found,) = built.glob("kakehashi-*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the run lock and the wheel into an empty environment; return the folder of its commands."""
    home = tmp_path_factory.mktemp("empty") / "environment"
    venv.create(home, with_pip=True)
    pip = [str(home / "bin/python"), "-m", "pip", "install", "--quiet", "--no-deps"]
    subprocess.run([*pip, "--require-hashes", "-r", str(ROOT / "requirements/run.txt")], check=True)
    subprocess.run([*pip, str(wheel)], check=True)
    return home / "bin"


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run as a stranger would: in another folder, with no setting made."""
    return subprocess.run(
        [*map(str, command)],
        cwd=cwd,
        env={"PATH": "/usr/bin:/bin", "HOME": str(cwd), "LANG": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_holds_every_file_of_the_four_floors(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    ours = {path.relative_to(ROOT).as_posix() for path in tracked() if path.relative_to(ROOT).parts[0] in FLOORS}
    assert ours - packed == set()


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    packed = zipfile.ZipFile(wheel).namelist()
    about_itself = {"-".join(wheel.name.split("-")[:2]) + ".dist-info"}
    assert {name.split("/")[0] for name in packed} - {*FLOORS} == about_itself


def test_the_requirements_of_the_wheel_are_met_by_the_run_lock(installed: Path, tmp_path: Path) -> None:
    checked = run(installed / "python", "-m", "pip", "check", cwd=tmp_path)
    overridden = re.findall(r"^([\w-]+);", (ROOT / "requirements" / "overrides.txt").read_text("utf-8"), re.MULTILINE)
    left_out = {f"argostranslate requires {name}, which is not installed." for name in overridden}
    said = {re.sub(r" \d[\w.]* ", " ", line) for line in checked.stdout.splitlines()}
    # What the lock leaves out on purpose is missed by name, and nothing else is.
    assert said <= left_out | {"No broken requirements found."}


def test_the_words_are_whole_in_an_empty_environment(installed: Path, tmp_path: Path) -> None:
    checked = run(installed / "kakehashi", "check", "words", cwd=tmp_path)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_demo_closes_in_an_empty_environment(installed: Path, tmp_path: Path) -> None:
    shown = run(installed / "python", "-m", "bot", "demo", cwd=tmp_path)
    assert shown.returncode == 0, shown.stdout + shown.stderr
    assert "closed" in shown.stdout
