#!/usr/bin/env python3
"""Gives what the tests of formats expect: python3 formats.py [seed [count]] > formats.tsv

A row is a type, a value, a format specification and what CPython's format() gives, separated by tabs;
!IllegalArgumentException stands for a specification that the type does not have, !ArithmeticException for a value that
has no such form. Where CPython's Decimal in C gives something else than its Decimal in Python there is no row. Needs CPython 3.11.
"""
import _pydecimal
import ctypes
import random
import struct
import sys
from decimal import ROUND_HALF_EVEN, Context, Decimal, setcontext

INTS = [0, 1, -1, 7, 97, 255, -255, 1000, 1234567, -1234567, 128512, 1114112, 2147483647, -2147483648, 9223372036854775807, -9223372036854775808]
BIGS = [0, 1 << 63, -(1 << 63) - 1, 10 ** 30, -(10 ** 30) + 1, 10 ** 400]
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, 0.1, -0.04, 0.00001, 0.0001234, 123456.0, 1234567.0, 999999.5, 9.995, 1e15, 1e16, 1e17, 1.5e300,
          5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"), 99.95, -1234567.891, 12345678901234567.0]
DECIMALS = ["0", "0.00", "0E+3", "0E-10", "1", "-1", "1.50", "-0.004", "0.005", "0.000001", "0.0000001", "1E+3", "1.5E+10", "1234567.891", "-1234567.895",
            "999.95", "9.995", "1E-20", "12345678901234567890.123456789", "100", "1E+6", "-0.5", "2.5", "0.10", "12E-7"]
TEXTS = ["", "a", "text", "ünï", "\U0001F600x", "-5", "0"]
SPECS = ["", "5", "05", "<5", ">05", "=5", "^7", "*^9", "+", " ", "-", "z", "#", "+.2f", "z.1f", ",", "_", ",.2f", "_.1f", "010,", "015,.2f",
         "0=+12,", "x", "X", "#x", "#X", "#010b", "_x", "_b", ",x", "o", "#o", "c", "5c", "+c", "d", "n", ",n", "e", "E", ".0e", "#.0e", ".3e", "f", "F", ".0f", "#.0f",
         "g", "G", ".0g", ".3g", "#.3g", "#g", "%", ".1%", "08.1%", ".3", ".0", "#.3", "s", ".2s", "q", ".", "5.", "5 d", ",_", "00", "007", "\U0001F600^9",
         "x<05", "{^6", "=", "<", "z5", "zd", "z+", "9999999999999999999999", ".9999999999999999999999f", "d5", "ff", "+z#05,.1f", "=+8", "0<8", "01", "012_", "020_x", "N", "é>6.1f"]
TYPES = ["", "", "b", "c", "d", "e", "E", "f", "F", "g", "G", "n", "o", "x", "X", "%", "s", "f", "g", "e", "%"]


def spec(rng):
    align = rng.choice(["", "", "", "<", ">", "=", "^"])
    fill = rng.choice(["", "*", "0", " ", "\U0001F600"]) if align else ""
    width = rng.choice(["", "", str(rng.randrange(1, 30))])
    precision = rng.choice(["", "", "." + str(rng.randrange(0, 25))])
    return "".join((fill, align, rng.choice(["", "", "+", "-", " "]), rng.choice(["", "", "", "z"]), rng.choice(["", "", "", "#"]),
                    rng.choice(["", "", "0"]), width, rng.choice(["", "", "", ",", "_"]), precision, rng.choice(TYPES)))


def shortest(value):
    """The double with the digits of a float of 32 bits."""
    if value != value or value in (float("inf"), float("-inf")):
        return value
    return next(float("%.*g" % (digits, value)) for digits in range(1, 10)
                if ctypes.c_float(float("%.*g" % (digits, value))).value == value)


def formatted(value, specification):
    try:
        return format(value, specification)
    except OverflowError:
        return "!ArithmeticException"
    except ValueError:
        return "!IllegalArgumentException"


def row(kind, value, specification, shown=None):
    result = formatted(value, specification)
    if kind == "decimal" and result[:2] != "!I" and result != formatted(_pydecimal.Decimal(str(value)), specification):
        return
    if any(unfit in result for unfit in "\t\n\r") or any("\ud800" <= char <= "\udfff" for char in result):
        return
    print(kind, value if shown is None else shown, specification, result, sep="\t")


def single(value, specification):
    value = ctypes.c_float(value).value
    exact = any(kind in specification[-1:] for kind in "eEfFgGn%") or "." in specification
    row("float", value if exact else shortest(value), specification, repr(value))


def values(rng):
    bits = rng.randrange(1, 63)
    yield "long", rng.randrange(-(1 << bits), 1 << bits)
    yield "big", rng.randrange(-(1 << 2 * bits), 1 << 2 * bits)
    yield "double", rng.choice([struct.unpack("d", struct.pack("Q", rng.getrandbits(64)))[0], rng.uniform(-1, 1) * 10 ** rng.randrange(-7, 20),
                                rng.randrange(-100000, 100000) / 1000])
    digits = rng.randrange(1, 25)
    yield "decimal", Decimal(rng.randrange(-(10 ** digits) + 1, 10 ** digits)).scaleb(-rng.randrange(-4, digits + 9))


def main(seed=1, count=120):
    setcontext(Context(prec=1000, rounding=ROUND_HALF_EVEN))
    _pydecimal.setcontext(_pydecimal.Context(prec=1000, rounding=_pydecimal.ROUND_HALF_EVEN))
    rng = random.Random(seed)
    edges = [("long", value) for value in INTS] + [("big", value) for value in BIGS] + [("double", value) for value in FLOATS] + [
        ("decimal", Decimal(value)) for value in DECIMALS] + [("text", value) for value in TEXTS]
    share = min(1.0, count / 1000)
    for value in (1.0, 12.5, 99.95, 1234.0, 123456.0, 999999.5):
        for places in range(0, 9):
            row("double", value, f".{places}")
            row("double", value, f"#.{places}g")
    for specification in SPECS:
        for kind in ("long", "big", "double", "decimal", "text"):
            mine = [value for k, value in edges if k == kind]
            for value in rng.sample(mine, max(2, int(len(mine) * share))):
                row(kind, value, specification)
        single(rng.choice(FLOATS), specification)
    for _ in range(count):
        for kind, value in values(rng):
            row(kind, value, spec(rng))
        row("text", rng.choice(TEXTS), spec(rng))
        single(rng.uniform(-1, 1) * 10 ** rng.randrange(-7, 20), spec(rng))


main(*map(int, sys.argv[1:]))
