"""How far an officer reaches, and what a password must be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.errors import BadField, NotAllowed
from registry.officers import Attempt, Officer, OfficerId, Role, hash_password, require, verify_password

AREAS = st.frozensets(st.sampled_from(["01101", "01102", "01103"]))
CLASSES = st.frozensets(st.integers(1, 4))


def officer(
    roles: frozenset[Role] = frozenset({Role.DRAFTER}),
    areas: frozenset[str] = frozenset(),
    classes: frozenset[int] = frozenset(),
    languages: frozenset[str] = frozenset(),
    *,
    disabled: bool = False,
) -> Officer:
    return Officer(OfficerId(1), "tanaka", roles, areas, classes, languages, disabled)


def allowed(who: Officer, role: Role, areas: frozenset[str] | None, handling: int | None) -> bool:
    try:
        require(who, role, areas, handling)
    except NotAllowed:
        return False
    return True


@given(
    roles=st.frozensets(st.sampled_from(Role)),
    limits=st.tuples(AREAS, CLASSES),
    role=st.sampled_from(Role),
    areas=st.none() | AREAS,
    handling=st.none() | st.integers(1, 4),
)
def test_an_act_is_allowed_where_role_area_and_class_all_reach(
    roles: frozenset[Role],
    limits: tuple[frozenset[str], frozenset[int]],
    role: Role,
    areas: frozenset[str] | None,
    handling: int | None,
) -> None:
    whole = {"01101", "01102", "01103", "elsewhere"}
    wanted = set() if areas is None else set(areas) or whole
    expected = (
        role in roles
        and (not limits[0] or wanted <= limits[0])
        and (handling is None or not limits[1] or handling in limits[1])
    )
    assert allowed(officer(roles, *limits), role, areas, handling) == expected


def test_the_refusal_names_the_officer_and_what_is_missing() -> None:
    limited = officer(areas=frozenset({"01101"}))
    with pytest.raises(NotAllowed) as refusal:
        require(limited, Role.DRAFTER, frozenset({"01101", "01102"}))
    assert refusal.value.fields == {"officer": "tanaka", "needs": "role drafter for 01102"}
    with pytest.raises(NotAllowed, match="the whole city"):
        require(limited, Role.DRAFTER, frozenset())
    with pytest.raises(NotAllowed, match="role approver"):
        require(limited, Role.APPROVER)


def test_a_reviewer_reaches_the_languages_named() -> None:
    reviewer = officer(frozenset({Role.REVIEWER}), languages=frozenset({"vi"}))
    require(reviewer, Role.REVIEWER, language="vi")
    with pytest.raises(NotAllowed, match="language ne"):
        require(reviewer, Role.REVIEWER, language="ne")


def test_a_disabled_officer_may_nothing() -> None:
    with pytest.raises(NotAllowed):
        require(officer(disabled=True), Role.DRAFTER)


@pytest.mark.parametrize("password", ["", "elevensigns", "a" * 40, "x" * 257, "abababababab"])
def test_an_unfit_password_is_refused_and_not_repeated(password: str) -> None:
    with pytest.raises(BadField) as refusal:
        hash_password(password)
    assert "12 to 256 characters" in str(refusal.value.fields["expected"])
    assert not password or password not in str(refusal.value)


def test_a_password_matches_its_own_hash_alone() -> None:
    made = hash_password("snow lantern bridge")
    assert made.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert verify_password(made, "snow lantern bridge")
    assert not verify_password(made, "snow lantern bridges")
    assert not verify_password("not a hash", "snow lantern bridge")
    assert not verify_password(None, "snow lantern bridge")


def test_an_attempt_prints_neither_password_nor_code() -> None:
    assert repr(Attempt("tanaka", "snow lantern bridge", "123456")) == "Attempt(name='tanaka')"
