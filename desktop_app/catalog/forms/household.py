"""The form that enrols a household: its people, and their policy with its first premium where there is one."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.catalog.forms.form import TODAY, Form, Group, Section, line, untitled
from desktop_app.catalog.forms.premium import FIRST_PREMIUM
from desktop_app.core.doubts import of_household
from desktop_app.core.text import text

_INSURED: tuple[str, tuple[str, ...]] = ("product", ())
"""Asked once a product is chosen."""

MEMBERS = Group(
    "members",
    text("Field", "Members"),
    (
        line(
            "people",
            "name",
            family=True,
            help=text("Household form", "Down and Enter take somebody who is known already; F2 shows their record."),
        ),
        line("people", "relation", label=text("Members", "Relation")),
        line("people", "sex"),
        line("people", "birth_date"),
    ),
    text("Household form", "Add a member"),
    least=1,
    first=(("relation", "holder"),),
    rest=(("relation", ("spouse", "child")),),
    known="people",
)
"""The people, a row each: a spouse comes second more often than not, and children after."""

ENROL_HOUSEHOLD = Form(
    "enrol_household",
    text("Act", "Enrol a household"),
    (
        untitled(
            line(
                "policies",
                "product",
                required=False,
                help=text("Household form", "Leave empty for people who are not insured yet."),
                stays=True,
            ),
            line(
                "policies",
                "start_day",
                label=text("Household form", "Cover starts on"),
                default=TODAY,
                stays=True,
            ),
            line("people", "village", stays=True),
            line("people", "office", stays=True),
            line("people", "phone", label=text("Household form", "Phone of the holder")),
        ),
        Section(MEMBERS.title, (MEMBERS,)),
        Section(text("Household form", "First premium"), tuple(replace(each, when=_INSURED) for each in FIRST_PREMIUM)),
        Section(
            text("Field", "Household"),
            (
                line(
                    "people",
                    "household",
                    help=text(
                        "Household form", "Leave empty for a new household. Of one that is there, write its code."
                    ),
                ),
            ),
        ),
    ),
    text("Household form", "Enrol"),
    of_household,
)
