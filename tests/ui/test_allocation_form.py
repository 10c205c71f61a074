"""Under Settings one chooses how products share what belongs to none, and what is wrong stands under its line."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from desktop_app.acts.allocation import allocation_of
from desktop_app.core.statements.allocation import Allocation
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.settings_parts import FormPart
from tests.ui.pages import open_scheme, shown

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from desktop_app.bootstrap import Workplace
    from desktop_app.ui.forms.act_form import ActForm


@pytest.fixture
def page(office: Workplace, tmp_path: Path) -> SettingsPage:
    """The page on the small scheme, which has one product, H."""
    open_scheme(office, tmp_path, "settings")
    return shown(office, "settings", SettingsPage)


def the_form(office: Workplace, page: SettingsPage) -> ActForm:
    """The form of the allocation key, filled in."""
    page.show_record("allocation")
    office.worker.settle()
    part = page.parts["allocation"]
    assert isinstance(part, FormPart)
    assert part.form is not None
    return part.form


def chosen(office: Workplace, page: SettingsPage, **values: Any) -> Allocation:
    """Choose and save; the key of the file after it."""
    form = the_form(office, page)
    form.set_values(values)
    form.submit(again=False)
    office.worker.settle()
    assert office.desk.book is not None
    return allocation_of(office.desk.book)


def test_a_key_is_chosen_and_stands_there_again(office: Workplace, page: SettingsPage) -> None:
    assert the_form(office, page).values()["by"] == "earned_premium"
    assert chosen(office, page, by="active_insured") == Allocation("active_insured")
    assert the_form(office, page).values()["by"] == "active_insured"


def test_fixed_percentages_are_asked_for_each_product(office: Workplace, page: SettingsPage) -> None:
    assert chosen(office, page, by="fixed", share_H=100.0) == Allocation("fixed", {"H": Fraction(100)})
    assert the_form(office, page).values()["share_H"] == 100.0


def test_percentages_that_leave_a_rest_are_refused(office: Workplace, page: SettingsPage) -> None:
    assert chosen(office, page, by="fixed", share_H=60.0) == Allocation()
    assert the_form(office, page).values()["share_H"] == 60.0
    assert chosen(office, page, by="fixed", share_H=None) == Allocation()
