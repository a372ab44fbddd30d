"""The breaker: waits grow while nothing comes of anything, and one good answer ends them."""

from hypothesis import given
from hypothesis import strategies as st

from broadcasts.breaker import DOWN, LIMIT, LONGEST, Breaker
from broadcasts.channels.outcome import HandedOver, Outcome, Refusal, Refused, Scope, Throttled, Unknown

GOOD = HandedOver("1")
BAD: tuple[Outcome, ...] = (Unknown("503"), Refused(Refusal.LATER, "refused"))


def probing(breaker: Breaker) -> bool:
    return breaker.probing


PERSONAL = Refused(Refusal.UNREACHABLE, "blocked")


def test_a_few_accidents_do_not_stop_a_lane() -> None:
    breaker = Breaker()
    for _ in range(20):
        assert [breaker.heard(BAD[0]) for _ in range(LIMIT - 1)] == [0.0] * (LIMIT - 1)
        assert breaker.heard(GOOD) == 0
        assert not probing(breaker)


def test_waits_double_up_to_a_limit_and_start_anew_after_a_good_answer() -> None:
    breaker = Breaker()
    waits = [breaker.heard(BAD[n % 2]) for n in range(LIMIT + 8)]
    assert waits[LIMIT - 1 :] == [1, 2, 4, 8, 16, LONGEST, LONGEST, LONGEST, LONGEST]
    assert probing(breaker)
    assert breaker.heard(GOOD) == 0
    assert not probing(breaker)
    assert [breaker.heard(BAD[0]) for _ in range(LIMIT)][-1] == 1


def test_what_had_left_before_the_wait_does_not_make_it_longer() -> None:
    breaker = Breaker()
    assert [breaker.heard(BAD[0]) for _ in range(LIMIT)][-1] == 1
    assert [breaker.heard(BAD[0], waiting=True) for _ in range(96)] == [0.0] * 96
    assert breaker.heard(BAD[0]) == 2


def test_a_refused_account_waits_long_and_tries_with_one() -> None:
    breaker = Breaker()
    assert breaker.heard(Refused(Refusal.LANE_DOWN, "401")) == DOWN
    assert probing(breaker)


@given(st.lists(st.sampled_from([GOOD, PERSONAL, Throttled(3.0, Scope.LANE), *BAD]), max_size=60))
def test_a_proper_answer_always_closes_it(outcomes: list[Outcome]) -> None:
    breaker = Breaker()
    for outcome in outcomes:
        wait = breaker.heard(outcome)
        assert 0 <= wait <= LONGEST
        assert breaker.probing or wait == 0
        if outcome not in BAD:
            assert not probing(breaker)
