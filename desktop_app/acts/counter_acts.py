"""The acts of the counter: which form, what saves it, and what is said when it is saved."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop_app.acts import first_answers
from desktop_app.acts.claim import decide_claim, pay_claim, report_claim
from desktop_app.acts.claim_proposal import proposed_answers, when_reporting
from desktop_app.acts.claim_receipt import receive_claim
from desktop_app.acts.claim_review import review_claim, when_reviewing
from desktop_app.acts.costing import when_enrolling, when_renewing_on
from desktop_app.acts.covered import join_policy, leave_policy
from desktop_app.acts.holder import new_holder
from desktop_app.acts.index_payout import pay_index, when_paying_index
from desktop_app.acts.judgement import refuse_unholdable
from desktop_app.acts.merging import merge_people
from desktop_app.acts.person import enrol_household
from desktop_app.acts.policy import end_policy, renew_policy
from desktop_app.acts.premium import take_premium
from desktop_app.acts.refund import refund_premium
from desktop_app.acts.undo import take_back
from desktop_app.catalog.forms import claim, household, index_payout, merging, policy, premium
from desktop_app.catalog.forms.records import TAKE_BACK
from desktop_app.core.shown import When
from desktop_app.core.text import counted, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.acts.claim import Decided, Paid, Reported
    from desktop_app.acts.claim_receipt import Received
    from desktop_app.acts.claim_review import Reviewed
    from desktop_app.acts.costing import FormProposal
    from desktop_app.acts.covered import TakenOff, TakenOn
    from desktop_app.acts.holder import Handed
    from desktop_app.acts.index_payout import PostedIndex
    from desktop_app.acts.merging import Merged
    from desktop_app.acts.person import Enrolled
    from desktop_app.acts.policy import Ended, Renewed
    from desktop_app.acts.premium import Taken
    from desktop_app.acts.refund import Refunded
    from desktop_app.acts.undo import TakenBack
    from desktop_app.acts.who import Who
    from desktop_app.catalog.forms.form import Form
    from desktop_app.core.text import Text
    from desktop_app.store.database import Book

    Fill = Callable[[Book, str], Mapping[str, Any]]
    Propose = Callable[[Book, Mapping[str, Any]], FormProposal]


@dataclass(frozen=True, slots=True)
class Done:
    """What was saved, in a sentence, and the record in which a slip would be corrected."""

    words: Text
    sheet: str
    code: str


@dataclass(frozen=True, slots=True)
class Act:
    """A form with what saves its answers; `fills` gives further answers once one is chosen."""

    form: Form
    saves: Callable[[Book, Mapping[str, Any], Who], Any]
    said: Callable[[Any], Done]
    fills: Mapping[str, Fill] = field(default_factory=lambda: MappingProxyType({}))
    proposes: Propose | None = None
    """What follows from all answers together, each time one of them changes: answers, and what is said beside them."""
    about: tuple[str, str] | None = None
    """The sheet and the code of the one record that the form corrects."""

    def save(self, book: Book, values: Mapping[str, Any], who: Who) -> Any:
        """Save the answers; Refused where one of them could stand in no field of its kind, or the act refuses."""
        refuse_unholdable(self.form, values)
        return self.saves(book, values, who)


def _enrolled(done: Enrolled) -> Done:
    """After a household was enrolled."""
    words = counted("Saved", "%n people enrolled with {name}, policy {policy}.", "", len(done.people))
    if not done.policy:
        words = counted("Saved", "%n people enrolled with {name}, household {household}.", "", len(done.people))
        words = words.about(household=done.household)
    return Done(words.about(name=done.name, policy=done.policy), "people", done.people[0])


def _merged(done: Merged) -> Done:
    """After two records were merged."""
    words = counted("Saved", "{goes} is merged into {stays}, {name}: %n records moved over.", "", done.moved)
    return Done(words.about(goes=done.goes, stays=done.stays, name=done.name), "people", done.stays)


def _renewed(done: Renewed) -> Done:
    """After a policy was renewed."""
    words = text("Saved", "Renewed for {name} as {policy}, up to {end}.", policy=done.policy, end=When(done.end))
    words = words.about(name=done.name)
    return Done(words, "policies", done.policy)


def _ended(done: Ended) -> Done:
    """After a policy was ended."""
    words = text("Saved", "Policy {policy} of {name} ends on {last}.", policy=done.policy, last=When(done.last))
    words = words.about(name=done.name)
    return Done(words, "policies", done.policy)


def _left(done: TakenOff) -> Done:
    """After a person was taken off a policy."""
    words = text("Saved", "{name} is covered by {policy} up to {last}. It is held by {holder}.", last=When(done.last))
    return Done(words.about(name=done.name, policy=done.policy, holder=done.holder), "people", done.person)


def _joined(done: TakenOn) -> Done:
    """After people were taken onto a policy."""
    words = counted("Saved", "%n people taken onto policy {policy} of {name}.", "", len(done.people))
    return Done(words.about(policy=done.policy, name=done.holder), "people", done.people[0])


def _holder_changed(done: Handed) -> Done:
    """After a policy got another holder."""
    words = text("Saved", "Policy {policy} is held by {name} now.", policy=done.policy, name=done.name)
    return Done(words, "policies", done.policy)


def _taken(done: Taken) -> Done:
    """After a premium was taken."""
    words = text("Saved", "{amount} taken from {name}, receipt {receipt}.")
    if done.rest_code:
        words = text("Saved", "{amount} taken from {name}, receipt {receipt}. {rest} stays due.", rest=done.rest)
    elif done.kept.minor:
        words = text("Saved", "{amount} taken from {name}, receipt {receipt}. {kept} is kept as an advance.")
        words = words.about(kept=done.kept)
    return Done(words.about(amount=done.amount, name=done.name, receipt=done.receipt), "premiums", done.premium)


def _refunded(done: Refunded) -> Done:
    """After a refund was paid."""
    words = text("Saved", "{amount} given back to {name}, receipt {receipt}.", receipt=done.receipt)
    if done.left.minor:
        words = text("Saved", "{amount} given back to {name}, receipt {receipt}. {left} stays owed to them.")
        words = words.about(receipt=done.receipt, left=done.left)
    return Done(words.about(amount=done.amount, name=done.name), "premiums", done.premium)


def _reported(done: Reported) -> Done:
    """After a claim was reported."""
    words = text("Saved", "Claim {claim} for {name} reported, estimated at {covered}.", covered=done.covered)
    return Done(words.about(claim=done.claim, name=done.name), "claims", done.claim)


def _reviewed(done: Reviewed) -> Done:
    """After a claim was taken into review, or looked at again."""
    words = text("Saved", "Claim {claim} of {name} is in review, with {reviewer}.")
    if done.missing:
        words = text("Saved", "Claim {claim} of {name} is in review, with {reviewer}. Still missing: {documents}.")
        words = words.about(documents=", ".join(done.missing))
    return Done(words.about(claim=done.claim, name=done.name, reviewer=done.reviewer), "claims", done.claim)


def _decided(done: Decided) -> Done:
    """After a claim was decided."""
    words = text("Saved", "Claim {claim} of {name} rejected.")
    if done.decision != "rejected":
        words = text("Saved", "Claim {claim} of {name} approved: {covered}.", covered=done.covered)
    return Done(words.about(claim=done.claim, name=done.name), "claims", done.claim)


def _paid(done: Paid) -> Done:
    """After a claim was paid."""
    words = text("Saved", "{amount} paid for claim {claim} of {name}.")
    if done.left.minor:
        words = text("Saved", "{amount} paid for claim {claim} of {name}, {left} left to pay.", left=done.left)
    return Done(words.about(amount=done.amount, claim=done.claim, name=done.name), "payments", done.payment)


def _received(done: Received) -> Done:
    """After the day of receipt was written down."""
    words = text("Saved", "{amount} for claim {claim} of {name} received on {day}.", day=When(done.day))
    return Done(words.about(amount=done.amount, claim=done.claim, name=done.name), "claims", done.claim)


def _posted(done: PostedIndex) -> Done:
    """After the payouts of an index were posted."""
    words = counted("Saved", "%n claims of index {index} posted, {amount} in all.", "", len(done.claims))
    return Done(words.about(index=done.index, amount=done.amount), "claims", done.claims[0])


def _taken_back(done: TakenBack) -> Done:
    """After a save was taken back."""
    words = counted("Saved", "Save {save} taken back: %n rows stand as before.", "", done.rows)
    return Done(words.about(save=done.save), "saves", done.save)


ENROL = Act(household.ENROL_HOUSEHOLD, enrol_household, _enrolled, proposes=when_enrolling)
RENEW = Act(
    policy.RENEW_POLICY,
    renew_policy,
    _renewed,
    MappingProxyType({"renews": first_answers.when_renewing}),
    when_renewing_on,
)
MERGE = Act(merging.MERGE_PEOPLE, merge_people, _merged)
END = Act(policy.END_POLICY, end_policy, _ended)
LEAVE = Act(policy.LEAVE_POLICY, leave_policy, _left)
JOIN = Act(policy.JOIN_POLICY, join_policy, _joined)
HOLD = Act(policy.NEW_HOLDER, new_holder, _holder_changed)
TAKE = Act(
    premium.TAKE_PREMIUM,
    take_premium,
    _taken,
    MappingProxyType({"premium": first_answers.when_taking}),
    first_answers.when_taking_on,
)
REFUND = Act(
    premium.REFUND_PREMIUM, refund_premium, _refunded, MappingProxyType({"premium": first_answers.when_giving_back})
)
REPORT = Act(claim.REPORT_CLAIM, report_claim, _reported, proposes=when_reporting)
REVIEW = Act(claim.REVIEW_CLAIM, review_claim, _reviewed, MappingProxyType({"claim": when_reviewing}))
DECIDE = Act(claim.DECIDE_CLAIM, decide_claim, _decided, MappingProxyType({"claim": proposed_answers}))
PAY = Act(claim.PAY_CLAIM, pay_claim, _paid, MappingProxyType({"claim": first_answers.when_paying}))
RECEIVE = Act(claim.RECEIVE_CLAIM, receive_claim, _received)
INDEX = Act(index_payout.PAY_INDEX, pay_index, _posted, proposes=when_paying_index)
TAKE_SAVE_BACK = Act(TAKE_BACK, take_back, _taken_back)
