"""Imports go down the four floors only, and within a floor as its plan says."""

import subprocess
import sys
from pathlib import Path

from tests.architecture.house import ROOT


def test_every_import_contract_is_kept() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
