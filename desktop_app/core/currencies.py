"""The currencies of the world by their codes (ISO 4217), without metals, test codes and bonds."""

from __future__ import annotations

from desktop_app.core.language import USUAL, Habits

_A_TO_G = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF
CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD
"""
_H_TO_P = """
HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD
MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG
"""
_Q_TO_Z = """
QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS
UAH UGX USD UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
"""

CODES = frozenset(f"{_A_TO_G} {_H_TO_P} {_Q_TO_Z}".split())
"""Every currency that a scheme may keep its books in."""

_LAKHS = frozenset({"BDT", "BTN", "INR", "NPR", "PKR"})
"""Currencies of countries that count in lakhs and crores."""


def habits_of(currency: str, wishes: Habits = USUAL) -> Habits:
    """How the country of a currency writes numbers and days; digits and calendar as their reader wishes."""
    return wishes._replace(country=currency[:2], lakhs=currency in _LAKHS, nepal=currency == "NPR")


def is_currency(code: str) -> bool:
    """Whether a code is a currency's."""
    return code in CODES


def nearest_currency(typed: str) -> str:
    """The code most like what was typed: it has the same letters where it can, in the same places."""
    from difflib import get_close_matches  # the window is painted without it

    return get_close_matches(typed.strip().upper(), sorted(CODES), 1, 0.0)[0]
