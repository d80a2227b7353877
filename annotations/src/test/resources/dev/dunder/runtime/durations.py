#!/usr/bin/env python3
"""Writes durations.tsv: quotients of durations, in nanoseconds.

Whole microseconds go through timedelta; other durations, and those that it cannot hold, through fractions. A quotient is
written as the bits of a double, so that no digit is lost.
"""
import random
import struct
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

LIMIT = 2**63 * 10**9
LONG = 2**63


def result(operation, a, b):
    if b == 0:
        return "!ArithmeticException"
    if a % 1000 == 0 and b % 1000 == 0 and max(abs(a), abs(b)) < 10**22:
        a, b, unit = timedelta(microseconds=a // 1000), timedelta(microseconds=b // 1000), timedelta(microseconds=1)
    else:
        unit = None
    if operation == "divide":
        quotient = a / b if unit else float(Fraction(a, b)) or (-0.0 if (a < 0) != (b < 0) else 0.0)
        return struct.pack(">d", quotient).hex()
    if operation == "floorDivide":
        return a // b if -LONG <= a // b < LONG else "!ArithmeticException"
    remainder = a % b
    return remainder // unit * 1000 if unit else remainder


def main():
    random.seed(13)
    small = [0, 1, -1, 2, 3, -7, 999, 1000, -1000, 10**9, -(10**9), 10**9 + 1, 3600 * 10**9, -2400 * 10**9]
    large = [LIMIT - 1, -LIMIT, 10**9 * (2**53 + 1), 2**53 + 1, -(2**54 + 1), 86400 * 10**9 * 999999999]
    pairs = [(a, b) for a in small + large for b in small + large]
    for bits in (20, 40, 62, 92):
        for _ in range(60):
            a, b = (random.randint(-(2**bits), 2**bits) for _ in range(2))
            pairs += [(a, b), (a, b >> 17), (a // 1000 * 1000, b // 1000 * 1000)]
    with (Path(__file__).with_suffix(".tsv")).open("w", newline="\n") as rows:
        for a, b in pairs:
            if not -LIMIT <= a < LIMIT or not -LIMIT <= b < LIMIT:
                continue
            for operation in ("divide", "floorDivide", "floorModulo"):
                rows.write(f"{operation}\t{a}\t{b}\t{result(operation, a, b)}\n")


main()
