"""The order in which broadcasts leave: class, then corrections, then urgency, then severity."""

from hypothesis import given
from hypothesis import strategies as st

from broadcasts.actions.drafting import SEVERITY, URGENCY, weight
from broadcasts.broadcast import Purpose
from templates_i18n.catalogue import CapFields, HandlingClass

MENDING = {Purpose.CORRECTION, Purpose.RETRACTION}
CAPS = st.builds(
    CapFields,
    category=st.just(("Geo",)),
    urgency=st.sampled_from(URGENCY),
    severity=st.sampled_from(SEVERITY),
    certainty=st.just("Observed"),
    response_types=st.just(("None",)),
)
NOTICES = st.tuples(st.sampled_from(HandlingClass), st.sampled_from(Purpose), CAPS)
Notice = tuple[HandlingClass, Purpose, CapFields]


def rank(notice: Notice) -> tuple[int, bool, int, int]:
    """Return the order as the design words it."""
    handling, purpose, cap = notice
    return handling.rank, purpose not in MENDING, URGENCY.index(cap.urgency), SEVERITY.index(cap.severity)


@given(NOTICES, NOTICES)
def test_weights_order_notices_as_the_design_does(one: Notice, other: Notice) -> None:
    assert (weight(*one) < weight(*other)) == (rank(one) < rank(other))
