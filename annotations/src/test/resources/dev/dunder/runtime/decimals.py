#!/usr/bin/env python3
"""Gives what the tests of decimal arithmetic expect: python3 decimals.py [seed [count]] > decimals.tsv

A row is an operation, its operands, the precision (0 for exact arithmetic), the rounding mode and the result of CPython's
Decimal, separated by tabs; !ArithmeticException stands for what Decimal refuses, and for an integer that does not fit.
Powers are rounded here, from their exact values: Decimal's own are nearly always, but not always, correctly rounded. A
zero has no sign.
"""
import decimal
import random
import sys
from decimal import Decimal
from fractions import Fraction

MODES = ["HALF_EVEN", "HALF_UP", "HALF_DOWN", "UP", "DOWN", "FLOOR", "CEILING"]
EXACT = 4000
EDGES = ["0", "0.00", "0E+3", "1", "1.00", "-1", "2", "-2", "3", "0.5", "-0.5", "1.5", "2.5", "-7", "7.0", "0.1", "-0.001", "1E+3", "1E-7",
         "9.99", "99.5", "12345678901234567890", "-1234567.890", "5E-1", "100", "2147483647", "2147483647.5", "-2147483648.5",
         "2147483648", "-2147483649", "9223372036854775807", "9223372036854775807.5", "9223372036854775806.5",
         "-9223372036854775808.5", "-9223372036854775808.51", "1E+19", "1E+20", "25", "35", "0.049", "0.05"]


def context(precision, mode):
    traps = [decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow, decimal.Underflow]
    return decimal.Context(precision or EXACT, "ROUND_" + mode, -2147483647, 2147483647, traps=traps, clamp=0)


def text(value):
    if isinstance(value, tuple):
        return " ".join(map(text, value))
    return str(value.copy_abs() if isinstance(value, Decimal) and value.is_zero() else value)


def row(operation, *operands, precision=0, mode="HALF_EVEN", result):
    with decimal.localcontext(context(precision, mode)):
        try:
            value = text(result())
        except (ArithmeticError, ValueError):
            value = "!ArithmeticException"
    print(operation, *operands, precision, mode, value, sep="\t")


def divisions(a, b, precision, mode):
    row("floordiv", a, b, precision=precision, mode=mode, result=lambda: a // b)
    row("mod", a, b, precision=precision, mode=mode, result=lambda: a % b)
    row("divmod", a, b, precision=precision, mode=mode, result=lambda: divmod(a, b))


def fits(bits, value):
    if not -(1 << bits - 1) <= value < 1 << bits - 1:
        raise OverflowError
    return value


def integers(a):
    row("roundToBigInteger", a, result=lambda: round(a))
    row("roundToInt", a, result=lambda: fits(32, round(a)))
    row("roundToLong", a, result=lambda: fits(64, round(a)))
    row("trunc", a, result=lambda: int(a))
    row("truncToInt", a, result=lambda: fits(32, int(a)))
    row("truncToLong", a, result=lambda: fits(64, int(a)))


def power(base, exponent, precision, mode):
    row("pow", base, exponent, precision=precision, mode=mode, result=lambda: rounded_power(base, exponent, precision, mode))


def rounded_power(base, exponent, precision, mode):
    if not precision:
        return exact_power(base, exponent)
    if not base and exponent <= 0:
        raise ZeroDivisionError
    if abs(exponent) > 2000:
        return decimal.getcontext().plus(context(precision + 100, mode).power(base, exponent))
    return rounded(Fraction(base) ** exponent, precision, mode)


def exact_power(base, exponent):
    if exponent < 0 or not base and not exponent:
        raise ValueError
    return Decimal(0) if not base else base ** exponent


def rounded(value, precision, mode):
    """The fraction with so many digits, or fewer if it has them; plain integer arithmetic."""
    if not value:
        return Decimal(0)
    unit = 0
    while abs(value) * Fraction(10) ** -unit >= 10 ** precision:
        unit += 1
    while abs(value) * Fraction(10) ** -unit < 10 ** (precision - 1):
        unit -= 1
    scaled = abs(value) * Fraction(10) ** -unit
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    half = 2 * rest - scaled.denominator
    up = {"UP": rest > 0, "DOWN": False, "FLOOR": rest > 0 and value < 0, "CEILING": rest > 0 and value > 0,
          "HALF_UP": half >= 0, "HALF_DOWN": half > 0, "HALF_EVEN": half > 0 or half == 0 and whole % 2 == 1}[mode]
    return Decimal(whole + up).scaleb(unit, context(0, mode)) * (1 if value > 0 else -1)


def number(rng):
    digits = rng.randrange(1, rng.choice([4, 12, 40]))
    return Decimal(rng.randrange(-(10 ** digits) + 1, 10 ** digits)).scaleb(-rng.randrange(-3, digits + 4))


def main(seed=1, count=120):
    rng = random.Random(seed)
    edges = list(map(Decimal, EDGES))
    for a in edges:
        integers(a)
        for digits in (-20, -2, -1, 0, 1, 2, 5):
            row("round", a, digits, result=lambda: round(a, digits))
        divisions(a, rng.choice(edges), 0, "DOWN")
        divisions(a, rng.choice(edges), rng.choice([1, 3, 9, 20]), rng.choice(MODES))
    for a in edges[:22]:
        for exponent in (0, 1, 2, 3, -1, -2, -3, 10):
            power(a, exponent, rng.choice([0, 1, 2, 5, 9, 34]), rng.choice(MODES))
    for _ in range(count):
        a, b = number(rng), number(rng)
        divisions(a, b, rng.choice([0, 5, 16, 34]), rng.choice(MODES))
        integers(a)
        digits = rng.randrange(-5, 12)
        row("round", a, digits, result=lambda: round(a, digits))
        power(a, rng.randrange(-30, 60), rng.randrange(1, 40), rng.choice(MODES))
        power(a, rng.randrange(0, 12), 0, "HALF_EVEN")
        # Ties, exact results, and powers next to them.
        small = Decimal(rng.choice(["2", "4", "5", "8", "16", "25", "0.5", "1.5", "15", "1.25", "3", "1.1", "99", "1.01", "101", "7.50", "10", "0.20"]))
        power(small, rng.randrange(-40, 41), rng.randrange(1, 30), rng.choice(MODES))
        near_one = 1 + Decimal(rng.randrange(-9, 10)).scaleb(-rng.randrange(1, 20))
        power(near_one, rng.randrange(-10 ** rng.randrange(1, 18), 10 ** 18), rng.randrange(1, 40), rng.choice(MODES))


main(*map(int, sys.argv[1:]))
