"""Makes small but real translation packages: transformers whose weights are set by hand to an exact phrase book.

No training. The encoder keeps each piece with its place; the decoder looks at the place of its own step and says the
piece that the phrase book has for it; a piece the book lacks is copied by the library's own `replace_unknowns`. The
answer ends where the source ends. `size` pads the same network to that of packages people download, with layers that
cost their full time and change nothing.
"""

from __future__ import annotations

import json
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

UNKNOWN, BEGIN, END = "<unk>", "<s>", "</s>"
SPECIAL = (UNKNOWN, BEGIN, END)


@dataclass(frozen=True, slots=True)
class Size:
    """How large a network is; `places` bounds the pieces of a sentence, `vocabulary` pads what it could say."""

    layers: int = 1
    heads: int = 1
    places: int = 128
    width: int = 0
    inner: int = 16
    vocabulary: int = 0
    noise: float = 0.0
    quantised: bool = False


TINY = Size()
REALISTIC = Size(layers=6, heads=8, places=64, width=512, inner=2048, vocabulary=32_000, noise=1e-4, quantised=True)
"""The size of the OPUS-like packages: six layers on both sides, 512 wide, 32,000 pieces."""


def package(path: Path, source: str, target: str, book: Mapping[str, str], size: Size = TINY) -> Path:
    """Write an .argosmodel file that translates by `book`: source piece to target piece, `▁` for a space."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / f"translate-{source}_{target}-1_0"
        (root / "model").mkdir(parents=True)
        spec = _network(book, size)
        if size.quantised:
            spec.optimize(quantization="int8")
        spec.save(str(root / "model"))
        (root / "sentencepiece.model").write_bytes(_tokeniser(book))
        about = {"package_version": "1.0", "argos_version": "1.11", "type": "translate", "target_prefix": ""}
        names = {"from_code": source, "from_name": source, "to_code": target, "to_name": target}
        (root / "metadata.json").write_text(json.dumps(about | names))
        with zipfile.ZipFile(path, "w") as packed:
            for file in sorted(root.rglob("*")):
                packed.write(file, file.relative_to(folder))
    return path


def words(book: Mapping[str, str]) -> dict[str, str]:
    """Return a book of words and phrases as pieces of a spaced language, each with its capital form and punctuation."""
    made: dict[str, str] = {}
    for said, means in book.items():
        for form in (str, str.capitalize):
            made[_piece(form(said))] = _piece(form(means))
    return made | {sign: sign for sign in ".,!?:;()"}


def _piece(text: str) -> str:
    return "▁" + text.replace(" ", "▁") if text else ""


def _tokeniser(pieces: Iterable[str]) -> bytes:
    from sentencepiece import sentencepiece_model_pb2 as format_  # noqa: PLC0415 - heavy

    made: Any = format_.ModelProto()  # type: ignore[attr-defined]  # generated at import
    trainer, rules = made.trainer_spec, made.normalizer_spec
    known = list(dict.fromkeys(pieces))
    trainer.model_type, trainer.vocab_size = 1, len(known) + len(SPECIAL)
    trainer.unk_id, trainer.bos_id, trainer.eos_id, trainer.pad_id = 0, 1, 2, -1
    rules.name, rules.add_dummy_prefix, rules.remove_extra_whitespaces = "identity", True, True
    rules.escape_whitespaces = True
    for piece, kind in zip(SPECIAL, (2, 3, 3), strict=True):
        made.pieces.add(piece=piece, score=0.0, type=kind)
    for piece in known:
        made.pieces.add(piece=piece, score=-1.0, type=1)
    raw: bytes = made.SerializeToString()
    return raw


class _Weights:
    """Fills the parts of a network specification, with a fixed noise where nothing else is said."""

    def __init__(self, width: int, noise: float) -> None:
        import numpy  # noqa: PLC0415 - heavy

        self.np, self.width, self.noise = numpy, width, noise
        self._rng = numpy.random.default_rng(7)

    def rest(self, *shape: int) -> Any:  # noqa: ANN401 - an array
        drawn = self._rng.standard_normal(shape, dtype=self.np.float32)
        return (drawn * self.noise).astype(self.np.float32)

    def norm(self, part: Any) -> None:  # noqa: ANN401 - a part of the library's specification
        part.gamma = self.np.ones(self.width, self.np.float32)
        part.beta = self.np.zeros(self.width, self.np.float32)

    def linear(self, part: Any, weight: Any) -> None:  # noqa: ANN401 - as above
        part.weight = weight.astype(self.np.float32)
        part.bias = self.np.zeros(weight.shape[0], self.np.float32)

    def idle(self, layer: Any, inner: int) -> None:  # noqa: ANN401 - as above
        """Fill the self-attention and the feed-forward part of a layer so that they change nothing."""
        width = self.width
        self.norm(layer.self_attention.layer_norm)
        self.linear(layer.self_attention.linear[0], self.rest(3 * width, width))
        self.linear(layer.self_attention.linear[1], self.rest(width, width))
        self.norm(layer.ffn.layer_norm)
        self.linear(layer.ffn.linear_0, self.rest(inner, width))
        self.linear(layer.ffn.linear_1, self.rest(width, inner))


def _network(book: Mapping[str, str], size: Size) -> Any:  # noqa: ANN401 - the library's specification
    from ctranslate2.specs import TransformerSpec  # noqa: PLC0415 - heavy

    source = [*SPECIAL, *dict.fromkeys(book)]
    target = [*SPECIAL, *dict.fromkeys(book.values())]
    target += [f"<pad{number}>" for number in range(size.vocabulary - len(target))]
    width = size.width or -(-(size.places + len(source)) // 16) * 16
    assert size.places + len(source) <= width, "a place and a piece each need a dimension"
    assert size.places <= width // size.heads, "each head needs all places"
    spec = TransformerSpec.from_config((size.layers, size.layers), size.heads, pre_norm=True)
    weights = _Weights(width, size.noise)
    _embed(spec, weights, len(source), len(target), size.places)
    for layer in (*spec.encoder.layer, *spec.decoder.layer):
        weights.idle(layer, size.inner)
    for layer in spec.decoder.layer[:-1]:
        _look_away(layer.attention, weights)
    _look_up(spec.decoder.layer[-1].attention, weights, size, source.index(END))
    _say(spec.decoder.projection, weights, book, (source, target), size.places)
    settings = spec.config
    settings.unk_token, settings.bos_token, settings.eos_token = UNKNOWN, BEGIN, END
    settings.add_source_bos, settings.add_source_eos, settings.decoder_start_token = False, True, BEGIN
    spec.register_source_vocabulary(source)
    spec.register_target_vocabulary(target)
    spec.validate()
    return spec


def _embed(spec: Any, weights: _Weights, pieces: int, said: int, places: int) -> None:  # noqa: ANN401 - as above
    """Give every place and every source piece a dimension of its own; the decoder does not hear what it said."""
    np, width = weights.np, weights.width
    positions = np.zeros((places, width), np.float32)
    positions[range(places), range(places)] = 1
    embedding = np.zeros((pieces, width), np.float32)
    embedding[range(pieces), range(places, places + pieces)] = 1
    spec.encoder.embeddings[0].weight = embedding
    spec.decoder.embeddings.weight = np.zeros((said, width), np.float32)
    for side in (spec.encoder, spec.decoder):
        side.scale_embeddings = False
        side.position_encodings.encodings = positions
        weights.norm(side.layer_norm)


def _look_away(attention: Any, weights: _Weights) -> None:  # noqa: ANN401 - as above
    width = weights.width
    weights.norm(attention.layer_norm)
    weights.linear(attention.linear[0], weights.rest(width, width))
    weights.linear(attention.linear[1], weights.rest(2 * width, width))
    weights.linear(attention.linear[2], weights.rest(width, width))


def _look_up(attention: Any, weights: _Weights, size: Size, end: int) -> None:  # noqa: ANN401 - as above
    """Let every head look at the place of the decoder's own step and bring its part of the piece that stands there."""
    np, width = weights.np, weights.width
    query = np.zeros((width, width), np.float32)
    key, value = query.copy(), query.copy()
    for head in range(size.heads):
        rows = [head * (width // size.heads) + place for place in range(size.places)]
        query[rows, range(size.places)] = 4
        key[rows, range(size.places)] = 1
        # The end matches every step a little: past the last piece every beam ends.
        key[rows, size.places + end] = 0.5
    value[range(size.places, width), range(size.places, width)] = 1
    weights.norm(attention.layer_norm)
    weights.linear(attention.linear[0], query)
    weights.linear(attention.linear[1], np.concatenate([key, value]))
    weights.linear(attention.linear[2], np.eye(width, dtype=np.float32))


def _say(
    projection: Any,  # noqa: ANN401 - as above
    weights: _Weights,
    book: Mapping[str, str],
    vocabularies: tuple[list[str], list[str]],
    places: int,
) -> None:
    source, target = vocabularies
    said = {piece: number for number, piece in enumerate(target)}
    out = weights.rest(len(target), weights.width)
    for number, piece in enumerate(source):
        out[:, places + number] = 0
        out[said[END if piece == END else book.get(piece, UNKNOWN)], places + number] = 4
    weights.linear(projection, out)
