#!/usr/bin/env python3
"""Choices between values of several types, None among them, with CPython as the reference.

    choices.py SEED [COUNT] > choices.jsonl

"if else", "and", "or", "not" and "bool" over int, long, double, boolean, their boxes, String and BigDecimal. A case has typed
parameters, an expression, the type of the result, and "value" or "throws". An operator on None is a NullPointerException.
A fraction that is wanted as a BigDecimal is exact, so CPython calculates with a Decimal there.
"""
import json
import random
import sys
from decimal import Decimal

LEAVES = {
    "Integer": ["int", "Integer"],
    "Long": ["int", "Integer", "long", "Long"],
    "Double": ["int", "Integer", "double", "Double"],
    "BigDecimal": ["int", "Integer", "long", "Long", "BigDecimal"],
    "Boolean": ["boolean", "Boolean"],
    "String": ["String"],
    "Object": ["int", "Integer", "String", "boolean", "Boolean"],
}
RESULTS = ["Integer", "Long", "Double", "BigDecimal", "Boolean", "String", "Object", "Object"]
LITERALS = {
    "Integer": ["0", "1", "-7", "1000"],
    "Long": ["0", "5", "3_000_000_000"],
    "Double": ["0.0", "0.5", "2"],
    "BigDecimal": ["0.1", "1.25", "3"],
    "Boolean": ["True", "False"],
    "String": ["''", "'a'", "'text'"],
    "Object": ["0", "7", "''", "'a'", "True", "False"],
}
OF_TYPE = {
    "int": [0, 1, -3, 1000], "long": [0, 2, -5, 1 << 40], "double": [0.0, 0.5, -2.0], "boolean": [True, False],
    "String": ["", "s", "text"], "BigDecimal": ["0.00", "0.1", "-7.25"],
}
BOXES = {"Integer": "int", "Long": "long", "Double": "double", "Boolean": "boolean"}


class Generator:
    def __init__(self, rng):
        self.rng = rng
        self.params = {}

    def param(self, kind):
        """A parameter of a type that the kind can be: a new one, or one that is there."""
        java = self.rng.choice(LEAVES[kind])
        same = [name for name, (type_, _) in self.params.items() if type_ == java]
        if same and self.rng.random() < 0.4:
            return self.rng.choice(same)
        name = "abcdefghijklmnopqrstuvwxyz"[len(self.params) % 26] + "x" * (len(self.params) // 26)
        value = self.rng.choice(OF_TYPE[BOXES.get(java, java)])
        if java not in ("int", "long", "double", "boolean") and self.rng.random() < 0.35:
            value = None
        self.params[name] = (java, value)
        return name

    def leaf(self, kind, none=0.15):
        """The text of a formula, and that for CPython."""
        draw = self.rng.random()
        if draw < none:
            return "None", "None"
        if draw < 0.35:
            text = self.rng.choice(LITERALS[kind])
            exact = kind == "BigDecimal" and "." in text
            return text, f"Decimal('{text}')" if exact else text
        name = self.param(kind)
        return name, name

    def value(self, kind, depth):
        draw = self.rng.random()
        if depth == 0 or draw < 0.15:
            return self.leaf(kind)
        if draw < 0.55:
            return self.joined(self.value(kind, depth - 1), " if ", self.condition(depth - 1), " else ",
                               self.value(kind, depth - 1))
        if draw < 0.62 and kind == "Integer":
            sign = self.rng.choice([" + ", " - ", " // "])
            return self.joined(self.operand(kind, depth - 1), sign, self.leaf(kind, 0))
        sign = self.rng.choice([" and ", " or "])
        return self.joined(self.asked(kind, depth - 1), sign, self.value(kind, depth - 1))

    def operand(self, kind, depth):
        """What is an operand of arithmetic: it may be None, but its type is that of a number."""
        if depth == 0:
            return self.leaf(kind, 0)
        return self.joined(self.value(kind, depth - 1), " if ", self.condition(depth - 1), " else ", self.leaf(kind, 0))

    def asked(self, kind, depth):
        """What is asked for its truth, and may be the value."""
        if depth == 0 or self.rng.random() < 0.6:
            return self.leaf(kind)
        return self.joined(self.asked(kind, depth - 1), self.rng.choice([" and ", " or "]), self.asked(kind, depth - 1))

    def condition(self, depth):
        draw = self.rng.random()
        if depth > 0 and draw < 0.3:
            return self.joined(self.condition(depth - 1), self.rng.choice([" and ", " or "]), self.condition(depth - 1))
        if depth > 0 and draw < 0.45:
            function = self.rng.choice(["not ", "bool"])
            java, python = self.value(self.rng.choice(RESULTS), depth - 1)
            return f"{function}({java})", f"{function}({python})"
        if draw < 0.6:
            name = self.param(self.rng.choice(["Integer", "Long"]))
            text = f"{name} {self.rng.choice(['<', '>=', '==', '!='])} {self.rng.choice(['0', '3_000_000_000', '10 ** 20'])}"
            return text, text
        if draw < 0.7:
            java, python = self.boxed(depth)
            return f"({java}) is None", f"({python}) is None"
        name = self.param(self.rng.choice(list(LEAVES)))
        return name, name

    def boxed(self, depth):
        """A choice that may be None."""
        kind = self.rng.choice(["Integer", "Long", "Double", "Boolean", "String"])
        return self.joined(self.value(kind, depth), " if ", self.condition(0), " else ", ("None", "None"))

    def joined(self, *parts):
        return tuple("".join(part if isinstance(part, str) else self.grouped(part[i]) for part in parts) for i in (0, 1))

    @staticmethod
    def grouped(text):
        return f"({text})" if " " in text else text


def shown(kind, value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if kind == "Double":
        return float(value).hex()
    return str(Decimal(value)) if kind == "BigDecimal" else str(value)


def outcome(kind, python, params):
    scope = {name: Decimal(value) if java == "BigDecimal" and value is not None else value
             for name, (java, value) in params.items()}
    compares_none = [name for name, (java, value) in params.items() if value is None and f"{name} == " in python
                     or value is None and f"{name} != " in python]
    if compares_none:
        return None
    try:
        return {"type": kind, "value": shown(kind, eval(python, {"Decimal": Decimal, "bool": bool}, scope))}
    except TypeError:
        return {"type": kind, "throws": "NullPointerException"}
    except ZeroDivisionError:
        return {"type": kind, "throws": "ArithmeticException"}


def cases(seed, count):
    rng = random.Random(seed)
    while count > 0:
        generator = Generator(rng)
        kind = rng.choice(RESULTS)
        if rng.random() < 0.15:
            kind, (java, python) = "boolean", generator.condition(3)
            java, python = f"bool({java})", f"bool({python})"
        else:
            java, python = generator.value(kind, rng.randint(1, 3))
        result = outcome(kind, python, generator.params)
        if result and " " in java:
            count -= 1
            params = {name: [type_, "null" if value is None else shown(BOXES.get(type_, type_), value)
                             if type_ not in ("double", "Double") else "null" if value is None else float(value).hex()]
                      for name, (type_, value) in generator.params.items() if name in python}
            yield {"params": params, "expr": java, "precision": 34, **result}


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    for line in cases(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 500):
        print(json.dumps(line, separators=(",", ":")))
