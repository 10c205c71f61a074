"""What every page works with: the open book, the period shown, the language, and the ways to ask and to act."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.catalog.tone import Tone
from desktop_app.core.currencies import habits_of
from desktop_app.core.language import USUAL
from desktop_app.core.laptop import Laptop
from desktop_app.core.period import Period, day_of, quarter_holding
from desktop_app.core.problems import DAMAGED, FileAway, Refused
from desktop_app.core.rights import may
from desktop_app.core.surroundings import Surroundings
from desktop_app.core.text import counted, text
from desktop_app.ui.speech.languages import paper_speech

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop_app.acts.book import Book
    from desktop_app.acts.drafts import DraftFolder
    from desktop_app.acts.sign_in import Access
    from desktop_app.acts.today import LastLook
    from desktop_app.acts.who import Who
    from desktop_app.core.backups import Newest
    from desktop_app.core.language import Habits, Speech
    from desktop_app.core.rights import Role
    from desktop_app.core.text import Text
    from desktop_app.ui.forms.editors.matching import Recent
    from desktop_app.ui.forms.patience import Patience
    from desktop_app.ui.shell.worker import Worker
    from desktop_app.ui.speech.languages import LocaleSpeech

    Rewrite = Callable[[Callable[[Book], tuple[Access, Any]], Callable[[Any], None], Callable[[Refused], None]], None]

T = TypeVar("T")
RECENT = "recent"
"""Under this name the answers chosen lately lie among the drafts."""


class Message(NamedTuple):
    """One sentence for the user with its tone, and perhaps one thing or two to do about it."""

    tone: Tone
    words: Text
    act: Text | None = None
    do: Callable[[], None] | None = None
    also: tuple[Text, Callable[[], None]] | None = None


class Desk(QObject):
    """One open book with its surroundings; pages get it when they are made and keep no other way out."""

    period_changed = Signal()
    """Another period was chosen."""
    saved = Signal(object)
    """An act has written; the value says what changed."""
    told = Signal(object)
    """There is a message for the user."""
    wanted = Signal(str, str)
    """A page (and perhaps a record of it) shall be shown."""
    act_wanted = Signal(str, str, str)
    """An act of a page shall begin with a record: the page, the act, the code of the record."""
    left = Signal()
    """What is in sight is done with: back to where one came from."""
    language_wanted = Signal(str)
    """The window shall speak the language of this code."""
    wishes_told = Signal(object)
    """Numbers and days shall be written in other digits, or in another calendar."""
    laptop_named = Signal(str)
    """This laptop shall write under another code."""
    backup_seen = Signal()
    """How old the newest backup is was looked at again."""
    backed_up = Signal()
    """Backups were made, or could not be."""
    restore_wanted = Signal(object, object)
    """The backup at this path, which may need an access of its own, shall take the place of the open book."""
    salvage_wanted = Signal()
    """What can be read of the damaged file shall be saved into a new one."""
    copy_wanted = Signal()
    """What is open shall be kept as a copy, for its file is no longer under its name."""
    user_named = Signal(str)
    """Whoever is working has given this name; saves carry it from now on."""
    update_wanted = Signal()
    """The program itself shall be brought up to date from a stick."""
    idle_wanted = Signal(int)
    """So many minutes without a key shall close a locked book on this laptop."""

    def __init__(self, worker: Worker, speech: Speech, today: date, who: Who) -> None:
        """Sit down with no book open."""
        super().__init__()
        self.worker = worker
        worker.book = lambda: self.book
        self.today = day_of(today)
        self.own = who
        """Who works on this laptop, where nobody has signed in."""
        self.now: Callable[[], datetime] = lambda: datetime.now().astimezone()
        """The time of this laptop."""
        self.laptop = Laptop()
        """Under which code whoever works here saves."""
        self.speech = speech
        self.book: Book | None = None
        self.wishes = USUAL
        """In which digits and calendar whoever works here wants numbers and days."""
        self._about = Surroundings()
        self.role: Role | None = None
        """What whoever works here is in the open book; None where everybody may do everything."""
        self.idle_minutes = 0
        """After so many minutes without a key a locked book is closed; never after 0."""
        self.rewrite: Rewrite | None = None
        """Lets the open book be written anew, which closes it, and opens it again signed in."""
        self._patience: dict[Path, Patience] = {}
        self.backup: Newest | None = None
        """The newest backup of the open book; None while that is not known, or of no concern."""
        self.looked: LastLook | None = None
        """The last look through all records of the open book; None while nobody has looked."""
        self.period: Period = quarter_holding(self.today)
        self.columns_of: Callable[[str], Sequence[str]] = lambda _: ()
        """The columns that were chosen for a list, by its name; none where nobody has chosen any."""
        self.remember_columns: Callable[[str, Sequence[str]], None] = lambda *_: None
        """Remembers the columns chosen for a list."""
        self.paper_size = ""
        """The sheet chosen last for papers; empty where nobody has chosen any."""
        self.remember_paper_size: Callable[[str], None] = lambda _: None
        self.stage: QWidget | None = None
        """Where pages stand: one that is made for it is dressed once, in place of once more when it is put there."""
        self.drafts_at: Callable[[], Path] | None = None
        """Where unfinished forms are kept; asked when the first form is opened."""

    @cached_property
    def recent(self) -> Recent:
        """The answers chosen lately from the lists of forms, also when this book was open before."""
        from desktop_app.ui.forms.editors.matching import Recent

        kept = self.drafts.load(RECENT)[:1] if self.drafts else []
        return Recent(*(each.state for each in kept))

    def put_recent_away(self) -> None:
        """Keep the answers chosen lately beside the drafts of this book; on a full disk they are forgotten."""
        recent = vars(self).pop("recent", None)
        if recent and recent.state and self.drafts:
            with suppress(Refused):
                self.drafts.save(RECENT, RECENT, recent.state)

    @property
    def who(self) -> Who:
        """Who works: by the name they have signed in with, else by that of this laptop."""
        access = self.book.access if self.book else None
        return self.own._replace(user=access.name) if access else self.own

    @property
    def drafts(self) -> DraftFolder | None:
        """Where the unfinished forms of the open book are kept."""
        if self.drafts_at is None or self.book is None:
            return None
        from desktop_app.acts.drafts import drafts_of

        return drafts_of(self.drafts_at(), self.book)

    def may(self, act: str) -> bool:
        """Whether an act is offered to whoever works here; what changes nothing is offered to everybody, always."""
        return not act or (self.about.only_looking is None and may(self.role, act))

    def patience_with(self, path: Path) -> Patience:
        """How long one waits after wrong passwords for a book."""
        from desktop_app.ui.forms.patience import Patience

        return self._patience.setdefault(path.resolve(), Patience())

    @property
    def about(self) -> Surroundings:
        """What surrounds the work on the open book."""
        return self._about

    @about.setter
    def about(self, about: Surroundings) -> None:
        """Another book is open, or what surrounds it has changed; its country may write numbers in another way."""
        self._about = about
        if self.habits != self.speech.habits:
            self.language_wanted.emit(self.speech.language.code)

    @property
    def habits(self) -> Habits:
        """How the scheme's country and whoever works here write numbers and days."""
        return habits_of(self.about.scheme.currency if self.about.scheme else "", self.wishes)

    def speaking(self, code: str) -> LocaleSpeech:
        """Another language, with the habits of this one: for papers, copies and work beside the window."""
        return paper_speech(code, self.habits)

    @property
    def fiscal_start(self) -> int:
        """The month in which the scheme's year starts."""
        return self.about.fiscal_start

    @property
    def decimals(self) -> int:
        """The decimals of the scheme's currency."""
        return self.about.decimals

    def read(self, work: Callable[[Book], T], done: Callable[[T], None], about: str = "") -> None:
        """Ask the book something; of several questions about the same thing only the newest is answered.

        When another book lies on the desk meanwhile, nobody is left whom the answer would concern.
        """
        book = self.book
        if book is not None:
            self.worker.run_action(
                lambda: work(book),
                lambda found: done(found) if self.book is book else None,
                self.refuse,
                about,
            )

    def act(
        self,
        work: Callable[[Book], T],
        done: Callable[[T], None],
        refused: Callable[[Refused], None] | None = None,
    ) -> None:
        """Change the book; then every page that is looked at reads again, and the page says what was saved."""
        book = self.book
        if book is not None:
            self.worker.run_action(
                lambda: work(book),
                lambda changed: self._changed(changed, done),
                lambda refusal: self._not_saved(refusal, refused or self.refuse),
            )

    def stop(self) -> None:
        """Stop what the book is being asked or told; whoever asked is refused, and the file stays as it was."""
        if self.book is not None:
            self.book.interrupt()

    def show_backup(self, newest: Newest | None) -> None:
        """Show everywhere how old the newest backup is."""
        self.backup = newest
        self.backup_seen.emit()

    def choose_period(self, period: Period) -> None:
        """Show another period everywhere."""
        if period != self.period:
            self.period = period
            self.period_changed.emit()

    def go(self, page: str, record: str = "") -> None:
        """Show a page, and a record on it."""
        self.wanted.emit(page, record)

    def begin(self, page: str, act: str, code: str) -> None:
        """Begin an act on a page with the record of a code."""
        self.act_wanted.emit(page, act, code)

    def tell(self, tone: Tone, words: Text, *does: Any) -> None:
        """Say a sentence to the user, with what to do about it as a `Message` has it."""
        self.told.emit(Message(tone, words, *does))

    def tell_saved(self, place: Path) -> None:
        """Say where a file is that was written."""
        self.tell(Tone.GOOD, text("Statements page", "Saved as {name}.", name=str(place)))

    def tell_printed(self, pages: int) -> None:
        """Say that the printer has it."""
        self.tell(Tone.GOOD, counted("Statements page", "%n pages sent to the printer.", "", pages))

    def refuse(self, refusal: Refused) -> None:
        """Show calmly why something was not done."""
        for problem in refusal.problems[:1]:
            if problem.message == DAMAGED:
                self.tell(Tone.BAD, DAMAGED, text("Desk", "Save what can be read"), self.salvage_wanted.emit)
            else:
                self.tell(Tone.BAD, problem.message)

    def _not_saved(self, refusal: Refused, show: Callable[[Refused], None]) -> None:
        """Say why nothing was saved; where the file is gone, offer to keep what is open."""
        show(refusal)
        if isinstance(refusal, FileAway) and self.book:
            words = text(
                "Desk",
                "{name} is no longer where it was opened. All that was saved is still open here: put it back, or go on "
                "with a copy.",
                name=self.book.path.name,
            )
            self.tell(Tone.BAD, words, text("Desk", "Save a copy"), self.copy_wanted.emit)

    def _changed(self, changed: T, done: Callable[[T], None]) -> None:
        """After a save: the page's own words first, then everybody reads again."""
        done(changed)
        self.saved.emit(changed)
