"""A broadcast's moves stay in their table, and it ends only for a reason that fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcasts.broadcast import MOVES, REASONS, BroadcastState, EndReason, move
from broadcasts.errors import IllegalMove

STATES = st.sampled_from(BroadcastState)
REASON = st.none() | st.sampled_from(EndReason)


@given(STATES, STATES, REASON)
def test_a_move_is_made_exactly_where_the_tables_have_it(
    state: BroadcastState, to: BroadcastState, reason: EndReason | None
) -> None:
    ends = to is BroadcastState.ENDED
    legal = to in MOVES[state] and (reason in REASONS[state] if ends else reason is None)
    if legal:
        assert move(state, to, reason) is to
    else:
        with pytest.raises(IllegalMove):
            move(state, to, reason)


@given(st.lists(st.tuples(STATES, REASON), max_size=12))
def test_however_it_goes_sending_is_reached_only_from_approved_and_the_end_is_final(
    wanted: list[tuple[BroadcastState, EndReason | None]],
) -> None:
    state = BroadcastState.DRAFT
    for to, reason in wanted:
        try:
            reached = move(state, to, reason)
        except IllegalMove:
            continue
        assert state is not BroadcastState.ENDED
        assert reached is not BroadcastState.SENDING or state is BroadcastState.APPROVED
        assert reached is not BroadcastState.APPROVED or state is BroadcastState.SUBMITTED
        state = reached


@pytest.mark.parametrize("state", sorted(set(BroadcastState) - {BroadcastState.SENDING}))
def test_nothing_is_complete_that_did_not_send(state: BroadcastState) -> None:
    assert EndReason.COMPLETE not in REASONS[state]
