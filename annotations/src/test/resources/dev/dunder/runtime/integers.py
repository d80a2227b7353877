#!/usr/bin/env python3
"""Gives what the tests of integer arithmetic expect: python3 integers.py [seed [count]] > integers.tsv

A row is a type, an operation, its operands and the result of CPython's int, separated by tabs; !ArithmeticException
stands for a result that does not fit the type, and for what Python refuses.
"""
import random
import sys

BITS = {"int": 32, "long": 64, "big": 0}


def fits(kind, value):
    bits = BITS[kind]
    if bits and not -(1 << bits - 1) <= value < 1 << bits - 1:
        raise OverflowError
    return value


def wrapped(kind, value):
    half = 1 << BITS[kind] - 1
    return (value + half) % (2 * half) - half


def power(kind, base, exponent):
    if exponent < 0:
        raise ValueError
    if abs(base) > 1 and exponent > 5000:
        raise OverflowError
    return fits(kind, base ** exponent if exponent <= 5000 else base ** (2 - exponent % 2))


def wrap_power(kind, base, exponent):
    if exponent < 0:
        raise ValueError
    return wrapped(kind, pow(base, exponent, 1 << BITS[kind]))


def left(kind, value, count):
    if count < 0:
        raise ValueError
    if value and count > 5000:
        raise OverflowError
    return fits(kind, value << min(count, 5000))


def wrap_left(kind, value, count):
    return wrapped(kind, value << count if count < 5000 else 0)


def pair(kind, parts):
    return " ".join(str(fits(kind, part)) for part in parts)


BINARY = {
    "floordiv": lambda kind, a, b: fits(kind, a // b),
    "mod": lambda kind, a, b: fits(kind, a % b),
    "divmod": lambda kind, a, b: pair(kind, divmod(a, b)),
    "pow": power,
    "wrapPow": wrap_power,
    "lshift": left,
    "wrapLshift": wrap_left,
    "rshift": lambda kind, a, b: a >> b,
    "round": lambda kind, a, b: fits(kind, round(a, b) if b > -5000 else 0),
}
WITHOUT = {"int": {"mod"}, "long": {"mod"}, "big": {"wrapPow", "wrapLshift"}}


def row(kind, operation, a, b):
    try:
        result = BINARY[operation](kind, a, b)
    except (ValueError, OverflowError, ZeroDivisionError):
        result = "!ArithmeticException"
    print(kind, operation, a, b, result, sep="\t")


def edges(kind):
    bits = BITS[kind] or 64
    high = (1 << bits - 1) - 1
    return [-high - 1, -high, -(1 << bits // 2), -10, -7, -2, -1, 0, 1, 2, 3, 7, 10, 15, 25, 35, high // 2 + 1, high - 1, high] + (
        [] if BITS[kind] else [high + 1, -high - 2, 10 ** 30, -(10 ** 30) - 5])


def second(kind, operation, a, rng):
    if operation == "round":
        return rng.choice([-25, -19, -18, -11, -10, -9, -3, -2, -1, 0, 1])
    if operation in ("pow", "wrapPow"):
        return rng.choice([0, 1, 2, 3, 5, 13, 21, 31, 39, 62, 63, 64])
    if "shift" in operation:
        return rng.choice([0, 1, 2, 5, 30, 31, 32, 33, 62, 63, 64, 65, 200])
    return number(kind, rng)


def number(kind, rng):
    bits = BITS[kind] or 130
    width = rng.randrange(1, bits)
    return rng.randrange(-(1 << width), 1 << width)


def main(seed=1, count=40):
    rng = random.Random(seed)
    for kind, digits, half in (("int", -10, 5 * 10 ** 9), ("long", -18, 5 * 10 ** 17), ("long", -19, 5 * 10 ** 18), ("big", -19, 5 * 10 ** 18)):
        for value in (-half - 1, -half, 1 - half, half - 1, half, half + 1, 2147483647, -2147483648):
            if kind != "int" or abs(value) <= 2147483648:
                row(kind, "round", value, digits)
    for kind in BITS:
        small = [value for value in edges(kind) if abs(value) < 1 << 31]
        for operation in BINARY:
            if operation in WITHOUT[kind]:
                continue
            for a in edges(kind):
                for b in edges(kind) if operation in ("floordiv", "divmod", "mod") else small[::2] if a % 2 else small[1::2]:
                    if rng.random() < 0.25:
                        row(kind, operation, a, b)
            for _ in range(count):
                a = number(kind, rng)
                row(kind, operation, a, second(kind, operation, a, rng))
            for _ in range(count // 2 if operation in ("pow", "lshift", "round") else 0):
                # Results near the ends of the type.
                bits = BITS[kind] or 100
                if operation == "pow":
                    b = rng.randrange(2, 12)
                    a = rng.choice([-1, 1]) * (int((1 << bits - 1) ** (1 / b)) + rng.randrange(-1, 2))
                elif operation == "lshift":
                    b = rng.randrange(0, bits)
                    a = rng.choice([-1, 1]) * ((1 << bits - 1 - b) + rng.randrange(-1, 2))
                else:
                    b = -rng.randrange(1, len(str(1 << bits - 1)) + 1)
                    a = rng.choice([-1, 1]) * (10 ** -b // 2 * rng.randrange(0, 12) + rng.randrange(-1, 2))
                if not BITS[kind] or -(1 << bits - 1) <= a < 1 << bits - 1:
                    row(kind, operation, a, b)


main(*map(int, sys.argv[1:]))
