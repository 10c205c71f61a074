"""What an office should have in its book, in plain Python: sets of facts, and what each deed adds or takes.

Nothing here asks the program. Codes and receipt numbers are counted here a second time.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.counter import END, START, TODAY
from tests.simulation.closing import CLOSING, LATE, term_now

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

Fact = tuple[Any, ...]
NEWS = START + 94
LATER = START + 110


class Deed(NamedTuple):
    """Something the office does: its name, and what is written into the form."""

    name: str
    values: Mapping[str, Any]


@dataclass
class Office:
    """The facts that should stand in the book, and how far each series of codes has come."""

    facts: set[Fact] = field(default_factory=set)
    saves: int = 2
    given: dict[str, int] = field(default_factory=dict)
    undoable: set[Fact] | None = None
    """The facts as they stood before the newest save, where that may be taken back."""
    password: str | None = None
    """What opens the file, where it is locked."""
    key: int = 0
    """How often the file got a key."""
    backed_up: Office | None = None
    """The office as its newest backup holds it."""

    def code(self, letter: str, digits: int = 6) -> str:
        """The next code of a series."""
        self.given[letter] = self.given.get(letter, 0) + 1
        return f"{letter}-A-{self.given[letter]:0{digits}}"

    def of(self, sheet: str) -> list[Fact]:
        """The facts of a sheet, in their order."""
        return sorted(fact for fact in self.facts if fact[0] == sheet)

    def change(self, old: Fact, new: Fact) -> None:
        """Put a fact in the place of another."""
        self.facts.remove(old)
        self.facts.add(new)

    def after(self, deed: Deed) -> Office:
        """The office once the deed is saved."""
        return deepcopy(self).at_once(deed)

    def at_once(self, deed: Deed) -> Office:
        """The same office, once the deed is saved."""
        before = set(self.facts) if deed.name == "import" else None
        self.saves += deed.name not in WITHOUT_SAVE
        DEEDS[deed.name].happen(self, deed.values)
        if deed.name not in WITHOUT_SAVE:
            self.undoable = before
        return self


class Kind(NamedTuple):
    """A kind of deed: what it could be now (None where there is nothing to do it with), and what it changes."""

    choose: Callable[[Office, Random], Mapping[str, Any] | None]
    happen: Callable[[Office, Mapping[str, Any]], None]


def next_deed(office: Office, chance: Random, names: tuple[str, ...]) -> Deed:
    """One of the deeds that are possible now."""
    for name in chance.sample(names, len(names)):
        values = DEEDS[name].choose(office, chance)
        if values is not None:
            return Deed(name, values)
    raise LookupError(names)


def _enrol(office: Office, chance: Random) -> Mapping[str, Any]:
    number = office.given.get("M", 0)
    born = START - chance.randrange(20 * 365, 50 * 365)
    names = [f"Person {number + 1 + each} {chance.choice(('Tharu', 'Rana', 'Chaudhary'))}" for each in range(2)]
    rows = [("holder", "f", born), ("spouse", "m", born - 400)]
    members = [
        {"name": name, "relation": relation, "sex": sex, "birth_date": day}
        for name, (relation, sex, day) in zip(names, rows[: chance.randint(1, 2)], strict=False)
    ]
    place = {"product": "HEALTH", "start_day": START, "village": "Puraini", "office": "BNK", "phone": None}
    money = {"amount": chance.randrange(100, 900) * 100, "paid_on": None, "method": None, "receipt": None}
    return {**place, **money, "members": members}


def _enrolled(office: Office, values: Mapping[str, Any]) -> None:
    people = [office.code("M") for _ in values["members"]]
    policy = office.code("P")
    office.facts |= {("people", code, member["name"]) for code, member in zip(people, values["members"], strict=True)}
    office.facts |= {("policies", policy, people[0], *term_now(office.facts), None)}
    office.facts |= {("covers", policy, code) for code in people}
    office.facts.add(("premiums", office.code("D"), policy, values["amount"], None, None))


def _take(office: Office, chance: Random) -> Mapping[str, Any] | None:
    due = [fact for fact in office.of("premiums") if fact[4] is None and fact[1].startswith("D-A")]
    if not due:
        return None
    one = chance.choice(due)
    part = one[3] if chance.random() < 0.5 or one[3] < 200 else one[3] // 2
    return {"premium": one[1], "amount": part, "paid_on": TODAY, "method": "cash", "receipt": None}


def _taken(office: Office, values: Mapping[str, Any]) -> None:
    old = next(fact for fact in office.of("premiums") if fact[1] == values["premium"])
    paid, rest = values["amount"], old[3] - values["amount"]
    office.given["R"] = office.given.get("R", 0) + 1
    office.change(old, (*old[:3], paid, TODAY, f"R-A-2026-{office.given['R']:05}"))
    if rest:
        office.facts.add(("premiums", office.code("D"), old[2], rest, None, None))


def _report(office: Office, chance: Random) -> Mapping[str, Any] | None:
    claimed = {fact[3] for fact in office.of("claims")}
    running = {fact[1] for fact in office.of("policies") if fact[3] == START and fact[1].startswith("P-A")}
    covered = [fact for fact in office.of("covers") if fact[2] not in claimed and fact[1] in running]
    if not covered:
        return None
    _, policy, person = chance.choice(covered)
    loss = chance.randrange(2, 900) * 100
    where = {"policy": policy, "person": person, "benefit": "STAY", "event": "illness", "provider": "CLINIC"}
    when = {"incurred": NEWS - 3, "reported": NEWS, "loss": loss, "covered": loss - 100, "cause": None}
    return {**where, **when, "lines": [{"item": "Bed", "billed": loss, "covered": loss - 100}]}


def _reported(office: Office, values: Mapping[str, Any]) -> None:
    code, covered = office.code("C"), values["covered"]
    office.facts.add(("claims", code, values["policy"], values["person"], "open", covered))
    office.facts.add(("estimates", code, NEWS, covered))
    office.facts.add(("claim_lines", code, "Bed", values["loss"]))


def _decide(office: Office, chance: Random) -> Mapping[str, Any] | None:
    undecided = [fact for fact in office.of("claims") if fact[4] == "open"]
    if not undecided:
        return None
    one, how = chance.choice(undecided), chance.choice(("paid", "partly", "rejected"))
    reason = None if how == "paid" else "limit_reached" if how == "partly" else "not_covered"
    covered = one[5] if how != "partly" else max(one[5] // 2, 1)
    return {"claim": one[1], "decision": how, "decided": LATER, "covered": covered, "reason": reason}


def _decided(office: Office, values: Mapping[str, Any]) -> None:
    old = next(fact for fact in office.of("claims") if fact[1] == values["claim"])
    covered = old[5] if values["decision"] == "rejected" else values["covered"]
    office.change(old, (*old[:4], values["decision"], covered))


def _pay(office: Office, chance: Random) -> Mapping[str, Any] | None:
    paid = {fact[2] for fact in office.of("payments")}
    approved = [fact for fact in office.of("claims") if fact[4] in {"paid", "partly"} and fact[1] not in paid]
    if not approved:
        return None
    one = chance.choice(approved)
    return {"claim": one[1], "amount": one[5], "date": LATER + 2, "method": "cash", "received": None}


def _paid(office: Office, values: Mapping[str, Any]) -> None:
    office.facts.add(("payments", office.code("Y"), values["claim"], values["amount"]))


def _correct(office: Office, chance: Random) -> Mapping[str, Any]:
    _, code, name = chance.choice(office.of("people"))
    other = f"{name[:40]} {chance.choice('ABCDEFGH')}{chance.randrange(99)}"
    return {"code": code, "name": other, "why": "As on the card"}


def _corrected(office: Office, values: Mapping[str, Any]) -> None:
    old = next(fact for fact in office.of("people") if fact[1] == values["code"])
    office.change(old, (*old[:2], values["name"]))


def _attach(office: Office, chance: Random) -> Mapping[str, Any]:
    return {"code": chance.choice(office.of("people"))[1], "content": f"%PDF-1.4 {chance.randrange(10**9)}"}


def _attached(office: Office, values: Mapping[str, Any]) -> None:
    office.facts.add(("attachments", office.code("E"), values["code"], sha256(values["content"].encode()).hexdigest()))


def _renew(office: Office, chance: Random) -> Mapping[str, Any] | None:
    renewed = {fact[5] for fact in office.of("policies")}
    first = [fact for fact in office.of("policies") if fact[3] == START and fact[1].startswith("P-A")]
    old = [fact for fact in first if fact[1] not in renewed]
    if not old:
        return None
    return {"renews": chance.choice(old)[1], "start_day": END + 1, "amount": chance.randrange(100, 900) * 100}


def _renewed(office: Office, values: Mapping[str, Any]) -> None:
    old = next(fact for fact in office.of("policies") if fact[1] == values["renews"])
    code = office.code("P")
    office.facts.add(("policies", code, old[2], END + 1, END + 365, old[1]))
    office.facts |= {("covers", code, fact[2]) for fact in office.of("covers") if fact[1] == old[1]}
    office.facts.add(("premiums", office.code("D"), code, values["amount"], None, None))


def _import(office: Office, chance: Random) -> Mapping[str, Any]:
    number = office.given.get("import", 0)
    return {"number": number, "people": chance.randint(1, 5)}


def _imported(office: Office, values: Mapping[str, Any]) -> None:
    office.given["import"] = office.given.get("import", 0) + 1
    for each in range(values["people"]):
        office.facts.add(("people", f"Z-{values['number']}-{each}", f"Guest {values['number']} {each}"))


def _undo(office: Office, _chance: Random) -> Mapping[str, Any] | None:
    return None if office.undoable is None else {"save": f"A-{office.saves}", "why": "The wrong folder"}


def _undone(office: Office, _values: Mapping[str, Any]) -> None:
    office.facts = set(office.undoable or ())


def _backed_up(office: Office, _values: Mapping[str, Any]) -> None:
    """Where nothing is new since the last one, that one stays, with the password of then."""
    office.given["backup"] = office.given.get("backup", 0) + 1
    old = office.backed_up
    if old and (old.facts, old.saves, old.key) == (office.facts, office.saves, office.key):
        return
    office.backed_up = replace(deepcopy(office), backed_up=None)


def _restore(office: Office, _chance: Random) -> Mapping[str, Any] | None:
    """The newest backup; one from before the file was locked would take the lock off it, and is refused."""
    old = office.backed_up
    return {"password": old.password} if old and (old.password or not office.password) else None


def _restored(office: Office, _values: Mapping[str, Any]) -> None:
    old = deepcopy(office.backed_up)
    if old:
        given = {**old.given, "backup": office.given["backup"]}
        vars(office).update({**vars(old), "given": given, "backed_up": office.backed_up})


def _change_password(office: Office, chance: Random) -> Mapping[str, Any] | None:
    return {"password": f"a river of salt {chance.randrange(1000)}"} if office.password else None


def _with_password(office: Office, values: Mapping[str, Any]) -> None:
    office.password = values["password"]


def _protected(office: Office, values: Mapping[str, Any]) -> None:
    office.password = values["password"]
    office.key += 1


def _renewed_key(office: Office, _values: Mapping[str, Any]) -> None:
    office.key += 1


WITHOUT_SAVE = frozenset(
    {"export", "rebuild", "reopen", "back_up", "restore", "password", "renew_key", "upgrade", LATE}
)
NOTHING = Kind(lambda _office, _chance: {}, lambda _office, _values: None)
DEEDS: Mapping[str, Kind] = {
    "enrol": Kind(_enrol, _enrolled),
    "take": Kind(_take, _taken),
    "report": Kind(_report, _reported),
    "decide": Kind(_decide, _decided),
    "pay": Kind(_pay, _paid),
    "correct": Kind(_correct, _corrected),
    "attach": Kind(_attach, _attached),
    "renew": Kind(_renew, _renewed),
    "import": Kind(_import, _imported),
    "undo": Kind(_undo, _undone),
    **dict.fromkeys(("export", "rebuild", "reopen", "upgrade"), NOTHING),
    "back_up": Kind(lambda office, _chance: {"number": office.given.get("backup", 0)}, _backed_up),
    "restore": Kind(_restore, _restored),
    "protect": Kind(
        lambda office, _chance: None if office.password else {"password": "seven green mangoes"}, _protected
    ),
    "password": Kind(_change_password, _with_password),
    "renew_key": Kind(lambda office, _chance: {} if office.password else None, _renewed_key),
    **{name: Kind(*each) for name, each in CLOSING.items()},
}
