"""Words and small real translation packages, made once."""

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from broadcasts.wording import packages, vocabulary
from broadcasts.wording.vocabulary import Vocabulary
from templates_i18n.rendering import Renderer, load_renderer
from tests import phrasebook

JAPANESE = {
    "水道": "▁water", "が": "", "は": "", "を": "", "の": "", "に": "▁to", "で": "▁at", "から": "▁from",
    "まで": "▁until", "止まります": "▁stops", "飲みもの": "▁drinks", "用意して": "▁prepare", "ください": "▁please",
    "学校": "▁school", "休み": "▁closed", "です": "▁is", "会場": "▁venue", "電話": "▁phone", "来て": "▁come",
    "くり返し": "▁again▁again▁again▁again▁again", "だまります": "", "百個": "▁100▁things",
    "。": ".", "、": ",",
}  # fmt: skip
VIETNAMESE = phrasebook.words(
    {
        "water": "nước", "to": "đến", "at": "tại", "from": "từ", "until": "cho đến", "stops": "sẽ ngừng",
        "drinks": "đồ uống", "prepare": "hãy chuẩn bị", "please": "nhé", "school": "trường học", "closed": "đóng cửa",
        "is": "là", "venue": "địa điểm", "phone": "điện thoại", "come": "mời đến", "again": "lại nữa",
    }
)  # fmt: skip


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    return load_renderer()


@pytest.fixture(scope="session")
def words(renderer: Renderer) -> Vocabulary:
    return vocabulary.of(renderer)


@pytest.fixture(scope="session", autouse=True)
def library_writes_here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the folders that the translation library makes on its import out of the home of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp("library")))
        yield


@pytest.fixture(scope="session")
def japanese(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a package from Japanese to English."""
    return phrasebook.package(tmp_path_factory.mktemp("made") / "ja_en.argosmodel", "ja", "en", JAPANESE)


@pytest.fixture(scope="session")
def vietnamese(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a package from English to Vietnamese."""
    return phrasebook.package(tmp_path_factory.mktemp("made") / "en_vi.argosmodel", "en", "vi", VIETNAMESE)


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory, japanese: Path, vietnamese: Path) -> Path:
    """Install both into a folder."""
    folder = tmp_path_factory.mktemp("models")
    packages.install(japanese, folder)
    packages.install(vietnamese, folder)
    return folder


Change = Callable[[dict[str, bytes]], None]


@pytest.fixture
def altered(japanese: Path, tmp_path: Path) -> Callable[[Change], Path]:
    """Return a maker of package files that were changed on the way: files by name, without their folder."""

    def make(change: Change) -> Path:
        with zipfile.ZipFile(japanese) as packed:
            files = {name.partition("/")[2]: packed.read(name) for name in packed.namelist() if name[-1] != "/"}
        change(files)
        path = tmp_path / "altered.argosmodel"
        with zipfile.ZipFile(path, "w") as packed:
            for name, content in files.items():
                packed.writestr(name if name.startswith(("/", "..")) else f"package/{name}", content)
        return path

    return make


def metadata(files: dict[str, bytes], **changes: object) -> None:
    """Change what a package says of itself."""
    files["metadata.json"] = json.dumps(json.loads(files["metadata.json"]) | changes).encode()
