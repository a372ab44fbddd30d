"""From an officer's words to a rule: nothing is never everyone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.audience import Rule, parse_rule
from registry.errors import BadField, EmptyAudience, UnknownArea
from registry.places import load_city

CITY = load_city()
TAGS = ("vi", "en")
WORDS = st.frozensets(st.sampled_from(["a", "b", "c"]))


@pytest.mark.parametrize(
    ("items", "rule"),
    [
        (["everyone"], Rule(everyone=True)),
        (["area:01100"], Rule(everyone=True)),
        (["area:01100", "language:vi"], Rule(languages=frozenset({"vi"}))),
        (["area:01100", "area:01101", "language:vi"], Rule(languages=frozenset({"vi"}))),
        (
            ["area:01101", " area:01102", "language:vi", "topic:garbage", "community:nepal"],
            Rule(
                areas=frozenset({"01101", "01102"}),
                languages=frozenset({"vi"}),
                topics=frozenset({"garbage"}),
                communities=frozenset({"nepal"}),
            ),
        ),
    ],
)
def test_items_become_a_rule(items: list[str], rule: Rule) -> None:
    assert parse_rule(items, CITY, TAGS) == rule


def test_no_item_is_an_error_and_never_everyone() -> None:
    with pytest.raises(EmptyAudience):
        parse_rule([], CITY, TAGS)


@pytest.mark.parametrize(
    ("items", "error", "value"),
    [
        (["area:99999"], UnknownArea, "99999"),
        (["language:xx"], BadField, "xx"),
        (["topic:moon"], BadField, "moon"),
        (["community:atlantis"], BadField, "atlantis"),
        (["ward:01101"], BadField, "ward:01101"),
        (["area:"], BadField, "area:"),
        (["everyone:"], BadField, "everyone:"),
        ([""], BadField, ""),
        (["everyone", "language:vi"], BadField, "everyone"),
        (["everyone", "area:01100"], BadField, "everyone"),
    ],
)
def test_what_is_not_known_is_refused_by_name(items: list[str], error: type[BadField], value: str) -> None:
    with pytest.raises(error) as refusal:
        parse_rule(items, CITY, TAGS, topics=["garbage"], communities=["nepal"])
    assert refusal.value.fields["value"] == value
    assert refusal.value.fields["expected"]


@given(
    rule=st.just(Rule(everyone=True)) | st.builds(Rule, areas=WORDS, languages=WORDS, topics=WORDS, communities=WORDS)
)
def test_a_rule_comes_back_from_its_canonical_form(rule: Rule) -> None:
    assert Rule.from_canonical(rule.canonical()) == rule


def test_the_canonical_form_of_nothing_names_nothing() -> None:
    assert Rule().canonical() == {}
    assert Rule.from_canonical({}) == Rule()
