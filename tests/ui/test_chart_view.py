"""A chart writes its axes in the reader's digits, shows what matters, and can be read without being seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QSignalSpy, QTest

from desktop_app.catalog.charts.chart import Chart, Point, Range, Scale
from desktop_app.catalog.charts.words import point_words, table_heading, table_rows, tick
from desktop_app.core.language import MIRRORED, PLAIN
from desktop_app.core.text import text
from desktop_app.ui.speech.languages import LocaleSpeech, compiled_folder, speech_for
from desktop_app.ui.views.drawing.chart_view import ChartView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.core.language import Speech


def chart(*values: float | None, good: Range | None = None, plan: float | None = None) -> Chart:
    """A chart of these values, a quarter each."""
    points = tuple(Point(f"Q{at}", f"Q{at} 26", (value,), plan) for at, value in enumerate(values, 1))
    return Chart(text("T", "Ratio"), (text("T", "ratio"),), Scale.SHARE, points, good)


def view(qtbot: QtBot, speech: Speech, of: Chart) -> ChartView:
    """The chart on the screen."""
    made = ChartView(speech)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show_chart(of)
    return made


@pytest.mark.parametrize(
    ("value", "spacing", "words"), [(0.7, 0.1, "70 %"), (0.705, 0.005, "70.5 %"), (-0.5, 0.5, "-50 %")]
)
def test_ticks_have_the_decimals_they_need(value: float, spacing: float, words: str) -> None:
    assert PLAIN.show(tick(Scale.SHARE, value, spacing)) == words


def test_ticks_of_days_are_plain_numbers() -> None:
    assert PLAIN.show(tick(Scale.DAYS, 45, 5)) == "45"


def test_ticks_of_amounts_are_in_major_units() -> None:
    assert PLAIN.show(tick(Scale.MONEY, 12_345_000, 5_000_000, 2)) == "123450"
    assert PLAIN.show(tick(Scale.MONEY, 150, 50, 2)) == "1.5"


def test_ticks_are_written_as_the_reader_does(qtbot: QtBot) -> None:
    del qtbot
    assert speech_for("fr").show(tick(Scale.SHARE, 0.705, 0.005)) == "70,5\u202f%"


def test_all_values_and_the_plan_are_in_sight() -> None:
    low, high = chart(0.4, None, 0.6, plan=0.9).span
    assert low < 0.4
    assert high > 0.9


def test_a_norm_that_is_near_is_in_sight_and_a_far_one_is_not() -> None:
    near = Range(None, 0.7, text("T", "at most 70 %"))
    far = Range(5.0, None, text("T", "500 % or more"))
    assert chart(0.4, 0.6, good=near).span[1] > 0.7
    assert chart(0.4, 0.6, good=far).span[1] < 1


def test_one_value_has_room_around_it() -> None:
    low, high = chart(0.5).span
    assert low < 0.5 < high


def test_a_point_is_told_with_its_plan() -> None:
    assert PLAIN.say(point_words(chart(0.5, plan=0.7), 0)) == "Q1 26: 50.0 % (plan 70.0 %)"
    assert PLAIN.say(point_words(chart(None), 0)) == "Q1 26: no value"


def test_who_cannot_see_it_hears_every_point(qtbot: QtBot) -> None:
    made = view(qtbot, PLAIN, chart(0.5, None, 0.7))
    assert made.accessibleDescription() == "Q1 26: 50.0 % · Q2 26: no value · Q3 26: 70.0 %"


def test_a_few_ticks_on_one_level(qtbot: QtBot) -> None:
    made = view(qtbot, PLAIN, chart(0.2, 0.9))
    levels = made.upright.tickValues(0.2, 0.9, 300)
    assert len(levels) == 1
    assert 3 <= len(levels[0][1]) <= 7


def test_there_is_no_tick_at_half_a_claim(qtbot: QtBot) -> None:
    points = tuple(Point(f"Q{at}", f"Q{at}", (float(at),)) for at in range(3))
    of = Chart(text("T", "Claims"), (text("T", "claims"),), Scale.COUNT, points, decimals=0)
    ((_, ticks),) = view(qtbot, PLAIN, of).upright.tickValues(*of.span, 300)
    assert ticks == [0, 1, 2]


def test_the_widest_value_has_room_beside_the_plot(qtbot: QtBot) -> None:
    points = tuple(Point(f"Q{at}", f"Q{at}", (at * 1e9,)) for at in range(3))
    chart = Chart(text("T", "Premium"), (text("T", "premium"),), Scale.MONEY, points, decimals=2)
    made, letters = view(qtbot, PLAIN, chart), QFontMetrics(QFont())
    ((spacing, ticks),) = made.upright.tickValues(*chart.span, made.height())
    assert made.upright.minimumWidth() > max(
        letters.horizontalAdvance(words) for words in made.upright.tickStrings(ticks, 1.0, spacing)
    )


def test_a_value_at_the_upper_edge_is_whole(qtbot: QtBot) -> None:
    made = view(qtbot, PLAIN, chart(0.1, 0.2))
    made.show()
    qtbot.waitExposed(made)
    letters = QFontMetrics(made.upright.style["tickFont"])
    assert made.plotItem.getViewBox().sceneBoundingRect().top() >= letters.height() / 2


def test_long_names_go_on_in_further_lines_and_many_are_thinned_but_never_the_last(qtbot: QtBot) -> None:
    for names, lines, shown in ((["Ended in the period", "Reported later"], 4, 2), (["Apr 2026"] * 36, 2, None)):
        points = tuple(Point(name, name, (0.5,)) for name in names)
        made = view(qtbot, PLAIN, Chart(text("T", "Ratio"), (text("T", "ratio"),), Scale.SHARE, points))
        made.level.name_places(made.chart or chart(), PLAIN, made.fontMetrics(), 150 if shown else 600)
        (ticks,) = made.level._tickLevels
        assert ticks[-1][0] == len(names) - 1
        assert 1 < max(words.count("\n") + 1 for _, words in ticks) <= lines
        assert len(ticks) == shown or (shown is None and 5 < len(ticks) < 36)


def test_time_runs_as_one_reads(qtbot: QtBot) -> None:
    made = view(qtbot, LocaleSpeech(MIRRORED, compiled_folder()), chart(0.2, 0.9))
    assert made.plotItem.getViewBox().xInverted()
    assert made.far.isVisible()
    assert not made.upright.isVisible()


class Changed:
    """A speech that was another one before."""

    def __init__(self) -> None:
        """Speak English."""
        self.now: Speech = speech_for("en")

    def __getattr__(self, name: str) -> object:
        """As the language of now does it."""
        return getattr(self.now, name)


@pytest.mark.parametrize(("code", "kept"), [("fr", True), ("ur", False)])
def test_in_another_language_the_drawing_stays_unless_it_runs_the_other_way(
    qtbot: QtBot, code: str, *, kept: bool
) -> None:
    speech, of = Changed(), chart(0.4, 0.7055, plan=0.5)
    made = view(qtbot, cast("Speech", speech), of)
    made.go_to(0)
    drawn, name = made.plotItem.items[:], made.accessibleName()
    speech.now = speech_for(code)
    made.show_chart(of)
    assert (made.plotItem.items == drawn) is kept
    assert made.at == 0
    assert made.accessibleName() != name
    assert made.upright.tickStrings([0.705], 1.0, 0.005) == [speech_for(code).show(tick(Scale.SHARE, 0.705, 0.005))]
    drawn = made.plotItem.items[:]
    made.show_chart(chart(0.4, 0.8))
    assert made.plotItem.items != drawn


def test_crowded_periods_are_named_by_their_year_only(qtbot: QtBot) -> None:
    points = tuple(
        Point(f"Q{at % 4} {at}" if at % 4 == 1 else f"Q{at % 4}", f"Q{at % 4} {at}", (0.5,)) for at in range(12)
    )
    made = view(qtbot, PLAIN, Chart(text("T", "Ratio"), (text("T", "ratio"),), Scale.SHARE, points))
    assert len(made.level._tickLevels[0]) == 12
    made.resize(200, 200)
    made.level.name_places(made.chart or chart(), PLAIN, made.fontMetrics(), 200)
    assert len(made.level._tickLevels[0]) == 3


def test_the_arrows_go_along_the_line_as_one_reads(qtbot: QtBot) -> None:
    for speech, back in ((PLAIN, Qt.Key.Key_Left), (LocaleSpeech(MIRRORED, compiled_folder()), Qt.Key.Key_Right)):
        made = view(qtbot, speech, chart(0.5, 0.6, 0.7))
        opened = QSignalSpy(made.opened)
        assert made.at == 2, "one begins at the newest"
        for key in (back, back, back, Qt.Key.Key_Return, Qt.Key.Key_End, Qt.Key.Key_Enter):
            QTest.keyClick(made, key)
        assert [opened.at(time) for time in range(opened.count())] == [[0, 0], [2, 0]]
        assert made.accessibleName().endswith(made.spoken(2))


def test_a_mouse_over_a_point_says_it_and_a_click_opens_it(qtbot: QtBot) -> None:
    made = view(qtbot, PLAIN, chart(0.5, 0.6, 0.7))
    told: list[int] = []
    made.pointed.connect(told.append)
    made.show()
    where = made.plotItem.getViewBox().mapViewToScene(QPointF(1.1, 0.6))
    made.scene().sigMouseMoved.emit(where)
    assert told[-1] == 1
    opened: list[int] = []
    made.opened.connect(lambda at, _: opened.append(at))
    made.scene().sigMouseClicked.emit(Click(where))
    assert opened == [1]


class Click(NamedTuple):
    """A click as pyqtgraph tells of it."""

    where: QPointF

    def scenePos(self) -> QPointF:  # noqa: N802 - as pyqtgraph calls it
        """Where it was."""
        return self.where

    def button(self) -> Qt.MouseButton:
        """With which button."""
        return Qt.MouseButton.LeftButton


def test_a_value_that_may_still_change_says_so() -> None:
    points = (Point("Q1", "Q1 26", (0.5,), firm=False),)
    of = Chart(text("T", "Ratio"), (text("T", "ratio"),), Scale.SHARE, points)
    assert PLAIN.say(point_words(of, 0)) == "Q1 26: 50.0 %, may still change"


def test_the_points_are_a_table() -> None:
    of = chart(0.5, None, plan=0.7)
    assert [PLAIN.show(each) for each in table_heading(of)] == ["period", "ratio", "plan"]
    assert [[PLAIN.show(cell) for cell in row] for row in table_rows(of)] == [
        ["Q1 26", "50.0 %", "70.0 %"],
        ["Q2 26", PLAIN.show(None), "70.0 %"],
    ]
    assert len(table_rows(chart(0.5))[0]) == 2
