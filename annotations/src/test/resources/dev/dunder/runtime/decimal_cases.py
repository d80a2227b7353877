#!/usr/bin/env python3
"""Picks cases of decimal arithmetic from the test data that CPython has: python3 decimal_cases.py [most] > decimal_cases.tsv

Reads the test cases of General Decimal Arithmetic (test/decimaltestdata of CPython's library) and writes those that a
BigDecimal can have: finite operands, an integer exponent, no condition beyond Inexact and Rounded, a rounding mode that
Java has. A row is an operation, its operands, the precision, the rounding mode and the result, separated by tabs; at most
so many rows are written for each operation, evenly picked. A zero has no sign.
"""
import re
import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path
from test import support

OPERANDS = {"add": 2, "subtract": 2, "multiply": 2, "divide": 2, "divideint": 2, "remainder": 2, "compare": 2,
            "minus": 1, "plus": 1, "abs": 1, "power": 2}
MODES = {"half_even", "half_up", "half_down", "up", "down", "floor", "ceiling"}
CASE = re.compile(r"\s*(\w+)\s+(\w+)\s+(.*?)\s*->\s*(\S+)\s*(.*)")


def tokens(text):
    return [(quoted or other).strip("'\"") for quoted, other in re.findall(r"('[^']*'|\"[^\"]*\")|(\S+)", text)]


def finite(text):
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def unsigned_zero(text):
    return text.lstrip("-+") if Decimal(text).is_zero() else text


def cases(path):
    context = {"extended": "1"}
    for line in path.read_text("latin-1").splitlines():
        line = line.split("--")[0] if "'" not in line else line
        directive = re.fullmatch(r"\s*(\w+)\s*:\s*(\w+)\s*", line)
        case = CASE.match(line)
        if directive:
            context[directive[1].lower()] = directive[2].lower()
        elif case and OPERANDS.get(case[2].lower()):
            row = picked(case, context)
            if row:
                yield row


def picked(case, context):
    operation, operands, result, conditions = case[2].lower(), tokens(case[3]), case[4].strip("'\""), case[5]
    conditions = {condition.lower() for condition in conditions.split("--")[0].split()}
    if conditions - {"inexact", "rounded"} or context["extended"] != "1" or context["rounding"] not in MODES:
        return None
    numbers = [finite(operand) for operand in operands]
    if len(numbers) != OPERANDS[operation] or None in numbers or finite(result) is None:
        return None
    if operation == "power" and (numbers[1] != numbers[1].to_integral_value() or abs(numbers[1]) >= 1 << 63):
        return None
    return (operation, *operands, context["precision"], context["rounding"].upper(), unsigned_zero(result))


def main(most=180):
    rows = {}
    for path in sorted(Path(support.__file__).parents[1].glob("decimaltestdata/*.decTest"), key=lambda path: path.name):
        for row in cases(path):
            rows.setdefault(row[0], {}).setdefault(row[1:], row)
    for operation in OPERANDS:
        found = list(rows[operation].values())
        step = max(1, len(found) / most)
        for i in range(min(most, len(found))):
            print(*found[int(i * step)], sep="\t")


main(*map(int, sys.argv[1:]))
