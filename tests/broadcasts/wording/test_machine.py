"""Packages are installed, chosen, run in batches and let go; whatever is wrong with one is said in a value."""

import asyncio
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from broadcasts.errors import PackageRefused
from broadcasts.wording import packages
from broadcasts.wording.engine import Gap, Nothing, Translated
from broadcasts.wording.machine import LONGEST, Machine
from broadcasts.wording.packages import Package, Unusable
from templates_i18n.languages import EN, JA, Tag
from tests import phrasebook
from tests.broadcasts.wording.conftest import VIETNAMESE, Change, metadata

VI, NE = Tag("vi"), Tag("ne")
SAID = ("水道が止まります。", "Q1Xに来てください。")


async def test_a_text_goes_over_english_in_one_step_shared_by_all(models: Path) -> None:
    machine = Machine(models)
    made = await machine.translate(SAID, JA, [EN, VI, NE])
    assert made[EN] == Translated(("water stops.", "Q1X to come please."))
    assert made[VI] == Translated(("nước sẽ ngừng.", "Q1X đến mời đến nhé."))
    assert made[NE] == Nothing(Gap.NO_MODEL, "ja to ne")
    await machine.aclose()


async def test_without_packages_it_says_so_and_does_not_fail(tmp_path: Path) -> None:
    machine = Machine(tmp_path / "nowhere")
    assert await machine.reaches(JA) == frozenset()
    assert await machine.translate(SAID, JA, [VI]) == {VI: Nothing(Gap.NO_MODEL, "ja to vi")}
    await machine.aclose()


async def test_it_knows_what_its_packages_reach(models: Path) -> None:
    machine = Machine(models)
    assert await machine.reaches(JA) == {EN, VI}
    assert await machine.reaches(EN) == {VI}
    await machine.aclose()


async def test_nobody_writes_easy_japanese_but_people(models: Path) -> None:
    machine = Machine(models)
    easy = Tag("ja-x-easy")
    assert (await machine.translate(SAID, JA, [easy]))[easy] == Nothing(Gap.NO_MODEL, "ja to ja-x-easy")
    await machine.aclose()


async def test_models_are_loaded_when_wanted_and_let_go_under_the_limit(models: Path) -> None:
    heaviest = max(one.weight for one in packages.installed(models) if isinstance(one, Package))
    machine = Machine(models, memory=heaviest)
    assert await machine.held() == ()
    await machine.translate(SAID, JA, [EN])
    assert [(one.source, one.target) for one in await machine.held()] == [("ja", "en")]
    await machine.translate(SAID, JA, [VI])
    assert [(one.source, one.target) for one in await machine.held()] == [("en", "vi")]
    await machine.release()
    assert await machine.held() == ()
    await machine.aclose()


async def test_a_package_put_in_while_the_service_runs_is_used(models: Path, japanese: Path, tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    packages.install(japanese, tmp_path)
    assert isinstance((await machine.translate(SAID, JA, [EN]))[EN], Translated)
    await machine.aclose()


async def test_a_text_that_takes_too_long_is_given_up(models: Path) -> None:
    machine = Machine(models, patience=0)
    made = await machine.translate(SAID * 50, JA, [VI])
    assert made[VI] == Nothing(Gap.TIMED_OUT, "translate-en_vi")
    await machine.aclose()


async def test_a_sentence_longer_than_a_model_can_read_is_refused_not_cut(models: Path) -> None:
    machine = Machine(models)
    made = await machine.translate(["水道" * (LONGEST + 1)], JA, [EN])
    assert made[EN] == Nothing(Gap.REFUSED, f"a sentence of more than {LONGEST} pieces")
    await machine.aclose()


async def test_a_model_that_fails_while_it_runs_is_named(models: Path) -> None:
    machine = Machine(models)
    # The hand-made model has 128 places; a taught one fails elsewhere, and in the same way.
    made = await machine.translate(["水道" * 200], JA, [EN, VI])
    assert made[EN] == made[VI] == Nothing(Gap.BROKEN_MODEL, "translate-ja_en (RuntimeError)")
    await machine.aclose()


async def test_the_loop_goes_on_while_a_model_works(models: Path) -> None:
    machine = Machine(models)
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counting = asyncio.create_task(count())
    await machine.translate(SAID * 20, JA, [VI])
    counting.cancel()
    assert turns > 10
    await machine.aclose()


async def test_brazilian_portuguese_goes_before_the_european(japanese: Path, tmp_path: Path) -> None:
    packages.install(japanese, tmp_path)
    for code in ("pt", "pb"):
        book = {piece: f"▁{code}" if piece[0] == "▁" else piece for piece in VIETNAMESE}
        packages.install(phrasebook.package(tmp_path / "made", "en", code, book), tmp_path)
    machine = Machine(tmp_path)
    portuguese = Tag("pt")
    assert await machine.reaches(JA) == {EN, portuguese}
    assert (await machine.translate(["水道"], JA, [portuguese]))[portuguese] == Translated(("pb",))
    await machine.aclose()


def drop(name: str) -> Change:
    def change(files: dict[str, bytes]) -> None:
        del files[name]

    return change


def replace(name: str, content: bytes) -> Change:
    return lambda files: files.update({name: content})


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (drop("metadata.json"), "no readable metadata.json"),
        (replace("metadata.json", b"{"), "no readable metadata.json"),
        (replace("metadata.json", b"[]"), "not that of a translation"),
        (lambda files: metadata(files, type="sbd"), "not that of a translation"),
        (lambda files: metadata(files, to_code=None), "no to_code"),
        (drop("model/model.bin"), "no model/model.bin"),
        (replace("model/model.bin", b"not a model"), "its model cannot be loaded"),
        (drop("sentencepiece.model"), "no tokeniser"),
        (replace("sentencepiece.model", b"not a tokeniser"), "its model cannot be loaded"),
        (lambda files: files.update({"../outside": b"x"}), "not one folder"),
        (lambda files: files.update({"/etc/outside": b"x"}), "not one folder"),
    ],
)
def test_a_package_that_does_not_work_is_refused_and_leaves_nothing_behind(
    altered: Callable[[Change], Path], change: Change, says: str, tmp_path: Path
) -> None:
    folder = tmp_path / "models"
    with pytest.raises(PackageRefused, match=says):
        packages.install(altered(change), folder)
    assert list(folder.iterdir()) == []


def test_a_file_that_is_no_package_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "half.argosmodel"
    file.write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(PackageRefused, match="cannot be unpacked"):
        packages.install(file, tmp_path / "models")


def test_a_package_for_another_pair_is_refused(japanese: Path, tmp_path: Path) -> None:
    with pytest.raises(PackageRefused, match="it translates ja to en"):
        packages.install(japanese, tmp_path, ("ja", "vi"))
    assert list(tmp_path.iterdir()) == []


def test_a_broken_file_does_not_take_the_place_of_a_working_package(
    japanese: Path, altered: Callable[[Change], Path], tmp_path: Path
) -> None:
    folder = tmp_path / "models"
    packages.install(japanese, folder)
    with pytest.raises(PackageRefused):
        packages.install(altered(replace("model/model.bin", b"")), folder)
    assert [one.source for one in packages.installed(folder) if isinstance(one, Package)] == ["ja"]


def test_a_newer_package_takes_the_place_of_the_older(
    japanese: Path, altered: Callable[[Change], Path], tmp_path: Path
) -> None:
    folder = tmp_path / "models"
    packages.install(japanese, folder)
    packages.install(altered(lambda files: metadata(files, package_version="1.9")), folder)
    assert [one.version for one in packages.installed(folder) if isinstance(one, Package)] == ["1.9"]


async def test_a_stray_folder_is_named_and_stands_in_nobody_s_way(models: Path, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    shutil.copytree(models, folder)
    (folder / "holiday pictures").mkdir()
    (folder / "holiday pictures" / "metadata.json").write_text(json.dumps({"type": "translate"}))
    found = packages.installed(folder)
    assert [one.why for one in found if isinstance(one, Unusable)] == ["metadata.json has no from_code"]
    machine = Machine(folder)
    assert await machine.reaches(JA) == {EN, VI}
    await machine.aclose()


async def test_two_texts_at_once_both_come_whole(models: Path) -> None:
    machine = Machine(models)
    both = await asyncio.gather(machine.translate(SAID, JA, [VI]), machine.translate(SAID[:1], JA, [VI, EN]))
    assert both[0][VI] == Translated(("nước sẽ ngừng.", "Q1X đến mời đến nhé."))
    assert both[1][EN] == Translated(("water stops.",))
    await machine.aclose()
