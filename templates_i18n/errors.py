"""Everything this floor can refuse, with one code per class.

WordsError
├── BadInput                what a person typed cannot be used
│   ├── UnknownTemplate     words.unknown_template
│   ├── UnknownLanguage     words.unknown_language
│   ├── UnknownName         words.unknown_name
│   ├── MissingParameter    words.missing_parameter
│   ├── UnknownParameter    words.unknown_parameter
│   ├── BadParameter        words.bad_parameter
│   ├── ExchangeBroken      words.exchange     a translators' file cannot be used as a whole
│   └── NoPattern           words.no_pattern   a translator's text cannot stand in a file of ours
├── WordingMissing          words.missing      there is no text in this language
├── WordingBroken           words.broken       there is a text and it must not be sent
├── WordingTooLong          words.too_long     the framed text does not fit its form
└── CatalogueBroken         words.catalogue    a file of this floor contradicts itself
"""

from collections.abc import Iterable


class WordsError(Exception):
    """Stand for every refusal of this floor."""

    code = "words"


class BadInput(WordsError):
    """Stand for input a person can mend; the message names field, value and what would be right."""

    code = "words.bad_input"


def _suggest(nearest: Iterable[str]) -> str:
    """Return ", nearest: a, b" or nothing."""
    found = ", ".join(nearest)
    return f"; nearest: {found}" if found else ""


class UnknownTemplate(BadInput):
    """Refuse a template id that the catalogue does not hold."""

    code = "words.unknown_template"

    def __init__(self, template: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(f"template {template!r} is not in the catalogue{_suggest(nearest)}")
        self.template = template
        self.nearest = nearest


class UnknownLanguage(BadInput):
    """Refuse a language tag that `languages.toml` does not list."""

    code = "words.unknown_language"

    def __init__(self, language: str, known: tuple[str, ...] = ()) -> None:
        super().__init__(f"language {language!r} is not one of ours; known: {', '.join(known)}")
        self.language = language
        self.known = known


class UnknownName(BadInput):
    """Refuse a ward, hypocentre or other proper name that no file of ours holds."""

    code = "words.unknown_name"

    def __init__(self, kind: str, name: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(f"{kind} {name!r} is not a known name{_suggest(nearest)}")
        self.kind = kind
        self.name = name
        self.nearest = nearest


class MissingParameter(BadInput):
    """Refuse a notice that lacks a required parameter."""

    code = "words.missing_parameter"

    def __init__(self, template: str, field: str, expected: str) -> None:
        super().__init__(f"{template} needs parameter {field!r}: {expected}")
        self.template = template
        self.field = field
        self.expected = expected


class UnknownParameter(BadInput):
    """Refuse a parameter that the template does not have."""

    code = "words.unknown_parameter"

    def __init__(self, template: str, field: str, known: tuple[str, ...]) -> None:
        super().__init__(f"{template} has no parameter {field!r}; it has: {', '.join(known) or 'none'}")
        self.template = template
        self.field = field
        self.known = known


class BadParameter(BadInput):
    """Refuse a value that is not of its parameter's type or outside its limits."""

    code = "words.bad_parameter"

    def __init__(self, field: str, value: str, expected: str) -> None:
        super().__init__(f"parameter {field!r} is {value!r}, expected {expected}")
        self.field = field
        self.value = value
        self.expected = expected


class ExchangeBroken(BadInput):
    """Refuse a translators' file as a whole: at which line, and what would be right."""

    code = "words.exchange"

    def __init__(self, line: int, expected: str) -> None:
        super().__init__(f"line {line}: expected {expected}")
        self.line = line
        self.expected = expected


class NoPattern(BadInput):
    """Refuse a text that cannot be made into wording; the reason is a few words."""

    code = "words.no_pattern"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class WordingMissing(WordsError):
    """Say that a text does not exist in a language; the fallback is the answer."""

    code = "words.missing"

    def __init__(self, template: str, language: str, part: str) -> None:
        super().__init__(f"{template} has no {part} in {language}")
        self.template = template
        self.language = language
        self.part = part


class WordingBroken(WordsError):
    """Say that a text exists and must not leave: an error in it was found while it was filled."""

    code = "words.broken"

    def __init__(self, template: str, language: str, part: str, reason: str) -> None:
        super().__init__(f"{template} {part} in {language} is broken: {reason}")
        self.template = template
        self.language = language
        self.part = part
        self.reason = reason


class WordingTooLong(WordsError):
    """Say that a framed text exceeds what its form may hold."""

    code = "words.too_long"

    def __init__(self, language: str, units: int, limit: int) -> None:
        super().__init__(f"the text in {language} has {units} units, allowed are {limit}")
        self.language = language
        self.units = units
        self.limit = limit


class CatalogueBroken(WordsError):
    """Say that a file of this floor cannot be used, and why."""

    code = "words.catalogue"

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
