"""A delivery's moves stay in their table, and a person counts under the best."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcasts.delivery import BEST_FIRST, MOVES, OPEN, RANK, DeliveryState, best, move
from broadcasts.errors import IllegalMove

STATES = st.sampled_from(DeliveryState)


def test_every_state_has_its_line_in_the_table_and_its_rank() -> None:
    assert set(MOVES) == set(DeliveryState)
    assert set(BEST_FIRST) == set(DeliveryState)
    assert len(BEST_FIRST) == len(DeliveryState)


@given(STATES, STATES)
def test_a_move_is_made_exactly_where_the_table_has_it(state: DeliveryState, to: DeliveryState) -> None:
    if to in MOVES[state]:
        assert move(state, to) is to
    else:
        with pytest.raises(IllegalMove) as refusal:
            move(state, to)
        assert refusal.value.fields["to"] == to


@given(st.lists(STATES, min_size=1, max_size=8))
def test_however_it_goes_nothing_that_was_accounted_for_waits_again_but_for_a_second_try(
    wanted: list[DeliveryState],
) -> None:
    state = DeliveryState.QUEUED
    for to in wanted:
        if to not in MOVES[state]:
            continue
        if state not in OPEN and to in OPEN:
            assert state is DeliveryState.UNKNOWN
        state = move(state, to)


def test_nothing_leads_into_delivered_but_a_receipt_after_it_left() -> None:
    before = {state for state, moves in MOVES.items() if DeliveryState.DELIVERED in moves}
    assert before == {DeliveryState.HANDED_OVER, DeliveryState.UNKNOWN}


def test_only_what_was_marked_leaves() -> None:
    before = {state for state, moves in MOVES.items() if DeliveryState.SENDING in moves}
    assert before == {DeliveryState.QUEUED}
    assert DeliveryState.HANDED_OVER not in MOVES[DeliveryState.QUEUED]


@given(st.lists(STATES, min_size=1, max_size=5))
def test_the_best_state_does_not_depend_on_the_order(found: list[DeliveryState]) -> None:
    shuffled = sorted(found, key=lambda state: -RANK[state])
    assert best(found) is best(shuffled)
    assert all(RANK[best(found)] <= RANK[state] for state in found)


def test_the_order_of_the_sum_is_the_one_that_was_promised() -> None:
    promised = "delivered handed_over unknown failed unreachable opted_out expired superseded stopped".split()
    assert [state.value for state in BEST_FIRST if state not in OPEN] == promised
