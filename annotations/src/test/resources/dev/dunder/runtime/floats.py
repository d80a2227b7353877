#!/usr/bin/env python3
"""Gives what the tests of floating-point arithmetic expect: python3 floats.py [seed [count]] > floats.tsv

A row is an operation, its operands and the result of CPython's float, separated by tabs; !ArithmeticException stands for
what Python refuses, and for a result that does not fit. Results of type float are those of double, rounded.
"""
import ctypes
import itertools
import math
import random
import struct
import sys
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal

EDGES = [0.0, 1.0, 0.5, 1.5, 2.5, 0.1, 0.3, 3.0, 7.5, 10.0, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308,
         9007199254740992.0, 1e16, 1e22, math.inf]
EDGES = EDGES + [-value for value in EDGES] + [math.nan]
LONGS = [0, 1, -1, 2, 3, 1 << 53, (1 << 53) + 1, -(1 << 53) - 1, (1 << 62) + 1, (1 << 63) - 1, (1 << 63) - 512, (1 << 63) - 513,
         -(1 << 63), -(1 << 63) + 1]


def single(value):
    return ctypes.c_float(value).value


def shortest(value):
    """repr of a float of 32 bits: the shortest decimal that reads back, the nearest of those."""
    if not math.isfinite(value) or value == 0:
        return repr(value)
    exact = Decimal(abs(value))
    for digits in range(1, 10):
        around = [Context(prec=digits, rounding=mode).plus(exact) for mode in (ROUND_FLOOR, ROUND_CEILING)]
        around = [decimal for decimal in around if nearest(decimal) == exact]
        if around:
            # As a double with so few digits it has the same repr.
            return repr(math.copysign(float(min(around, key=lambda decimal: (abs(decimal - exact), decimal.as_tuple().digits[-1] % 2))), value))
    raise AssertionError(value)


def nearest(decimal):
    """The nearest float of 32 bits; ctypes rounds twice."""
    if decimal >= 2 ** 128 - 2 ** 103:
        return math.inf
    bits = struct.unpack("I", struct.pack("f", single(float(decimal)) if decimal < 3.4e38 else 3.4028234663852886e38))[0]
    around = [(step & 1, struct.unpack("f", struct.pack("I", step))[0]) for step in range(max(0, bits - 1), min(bits + 2, 0x7f800000))]
    return min(around, key=lambda value: (abs(Decimal(value[1]) - decimal), value[0]))[1]


def fits(bits, value):
    if not -(1 << bits - 1) <= value < 1 << bits - 1:
        raise OverflowError
    return value


def finite_single(value, digits):
    rounded = single(round(value, digits))
    if math.isinf(rounded) and not math.isinf(value):
        raise OverflowError
    return rounded


def row(operation, *operands, result):
    try:
        value = result()
    except (ValueError, OverflowError, ZeroDivisionError):
        value = "!ArithmeticException"
    if isinstance(value, tuple):
        value = " ".join(map(repr, value))
    print(operation, *(repr(operand) for operand in operands), value if isinstance(value, str) else repr(value), sep="\t")


def division(a, b):
    row("floordiv", a, b, result=lambda: a // b)
    row("mod", a, b, result=lambda: a % b)
    row("divmod", a, b, result=lambda: divmod(a, b))


def single_division(a, b):
    a, b = single(a), single(b)
    row("floatFloordiv", a, b, result=lambda: single(a // b))
    row("floatMod", a, b, result=lambda: single(a % b))
    row("floatDivmod", a, b, result=lambda: tuple(map(single, divmod(a, b))))


def conversions(a):
    row("roundToInt", a, result=lambda: fits(32, round(a)))
    row("roundToLong", a, result=lambda: fits(64, round(a)))
    row("roundToBigInteger", a, result=lambda: round(a))
    row("truncToInt", a, result=lambda: fits(32, int(a)))
    row("truncToLong", a, result=lambda: fits(64, int(a)))
    row("truncToBigInteger", a, result=lambda: int(a))


def comparisons(a, b):
    row("less", a, b, result=lambda: str(a < b).lower())
    row("lessOrEqual", a, b, result=lambda: str(a <= b).lower())
    row("greater", a, b, result=lambda: str(b < a).lower())
    row("greaterOrEqual", a, b, result=lambda: str(b <= a).lower())
    row("equal", a, b, result=lambda: str(a == b).lower())


def number(rng):
    kind = rng.randrange(4)
    if kind == 0:
        return struct.unpack("d", struct.pack("Q", rng.getrandbits(64)))[0]
    if kind == 1:
        return rng.randrange(-10000, 10000) / 100
    if kind == 2:
        return rng.randrange(-1000, 1000) / 2
    return rng.uniform(-1, 1) * 10 ** rng.randrange(-20, 20)


def main(seed=1, count=40):
    rng = random.Random(seed)
    for a, b in itertools.product(EDGES, EDGES):
        if rng.random() < 0.25:
            division(a, b)
        if rng.random() < 0.1:
            single_division(a, b)
    for a in EDGES + [2147483647.0, 2147483647.5, 2147483648.0, -2147483648.5, -2147483648.9, -2147483649.0, 2147483646.5,
                      9223372036854775807.0, 9223372036854774784.0, -9223372036854775808.0, -9223372036854777856.0, 4503599627370497.5]:
        conversions(a)
        row("str", a, result=lambda: repr(a))
        for digits in (-400, -309, -308, -307, -16, -1, 0, 1, 2, 15, 16, 17, 322, 323, 324, 400):
            if rng.random() < 0.25:
                row("round", a, digits, result=lambda: round(a, digits))
    for power in range(-1074, 1024, 7):
        row("str", 2.0 ** power, result=lambda: repr(2.0 ** power))
    for power in range(-149, 128):
        row("floatStr", 2.0 ** power, result=lambda: shortest(2.0 ** power))
    for a in LONGS:
        for b in sorted({float(a), float(a) - 0.5, math.nextafter(a, math.inf), math.nextafter(a, -math.inf), 0.5}) + [math.nan, math.inf]:
            comparisons(a, b)
    for _ in range(count):
        a, b = number(rng), number(rng)
        division(a, b)
        division(a, math.copysign(max(abs(a), 5e-324) / rng.randrange(1, 100), rng.choice([-1, 1])))
        single_division(a, b)
        conversions(a)
        row("str", a, result=lambda: repr(a))
        row("floatStr", single(a), result=lambda: shortest(single(a)))
        digits = rng.randrange(-5, 20)
        row("round", a, digits, result=lambda: round(a, digits))
        half = rng.randrange(-10 ** 6, 10 ** 6) / 1000
        row("round", half, 2, result=lambda: round(half, 2))
        narrow = single(half)
        row("floatRound", narrow, 2, result=lambda: finite_single(narrow, 2))
        whole = rng.randrange(-(1 << 63), 1 << 63) >> rng.randrange(0, 63)
        comparisons(whole, rng.choice([a, float(whole), math.nextafter(whole, 0)]))
    for digits in range(-40, -30):
        row("floatRound", single(3.4028234663852886e38), digits, result=lambda: finite_single(single(3.4028234663852886e38), digits))


main(*map(int, sys.argv[1:]))
