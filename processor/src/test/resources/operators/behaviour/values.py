#!/usr/bin/env python3
"""Gives the values that the checks in this folder expect.

Running it evaluates every python("...") of the Java sources beside it, over the classes below, which mirror the Java
classes of the same names, and writes values.tsv: the expression, a tab, the repr() of its value.
"""
import re
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from functools import reduce, total_ordering
from math import ceil, floor, inf, nan, trunc
from operator import *
from pathlib import Path

BINARY = {
    "add": "+", "sub": "-", "mul": "*", "matmul": "@", "truediv": "/", "floordiv": "//", "mod": "%",
    "pow": "**", "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^", "divmod": "divmod",
}
UNARY = {"neg": "-", "pos": "+", "invert": "~", "abs": "abs "}


class Symbol:
    """A text that grows by what is done to it."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


def forward(sign):
    return lambda self, other: Symbol(f"({self} {sign} {other})")


def reflected(sign):
    return lambda self, other: Symbol(f"({other} {sign} {self})")


def unary(sign):
    return lambda self: Symbol(f"({sign}{self})")


for name, sign in BINARY.items():
    setattr(Symbol, f"__{name}__", forward(sign))
    setattr(Symbol, f"__r{name}__", reflected(sign))
for name, sign in UNARY.items():
    setattr(Symbol, f"__{name}__", unary(sign))


class Register:
    """Changes itself."""

    def __init__(self, log):
        self.log = log

    def __repr__(self):
        return self.log


def in_place(sign):
    def change(self, other):
        self.log += f" {sign}= {other}"
        return self
    return change


for name, sign in BINARY.items():
    setattr(Register, f"__i{name}__", in_place(sign))


class Ranked:
    """Ordered by one number and equal by another, so that each of total_ordering's rules shows."""

    def __init__(self, rank, identity):
        self.rank = rank
        self.identity = identity

    def __eq__(self, other):
        return self.identity == other.identity

    __hash__ = None


@total_ordering
class ByLess(Ranked):
    def __lt__(self, other):
        return self.rank < other.rank


@total_ordering
class ByLessEqual(Ranked):
    def __le__(self, other):
        return self.rank <= other.rank


@total_ordering
class ByGreater(Ranked):
    def __gt__(self, other):
        return self.rank > other.rank


@total_ordering
class ByGreaterEqual(Ranked):
    def __ge__(self, other):
        return self.rank >= other.rank


@total_ordering
class ByTwo(Ranked):
    """Its __ge__ contradicts its __lt__: the two that are added follow from the first."""

    def __lt__(self, other):
        return self.rank < other.rank

    def __ge__(self, other):
        return False


def compared(kind):
    all = [kind(rank, identity) for rank in (1, 2) for identity in (1, 2)]
    return [[lt(a, b), le(a, b), gt(a, b), ge(a, b)] for a in all for b in all]


class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x

    def __hash__(self):
        return self.x


class Odd:
    """Equal to everything and different from everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return True

    __hash__ = None


class Shelf:
    """A length and items by index."""

    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        if not 0 <= index < len(self.items):
            raise IndexError(index)
        return self.items[index]

    def __setitem__(self, index, item):
        self.items[index] = item

    def __delitem__(self, index):
        del self.items[index]


class Grid:
    """Items by several keys."""

    def __init__(self, *cells):
        self.cells = list(cells)

    def __getitem__(self, key):
        row, column = key
        return self.cells[row * 2 + column]

    def __setitem__(self, key, value):
        row, column = key
        self.cells[row * 2 + column] = value


class Bag:
    """Nothing but an iterator."""

    def __init__(self, *items):
        self.items = list(items)

    def __iter__(self):
        return iter(self.items)


class Even:
    """An endless set: it contains without iterating."""

    def __contains__(self, number):
        return number % 2 == 0

    def __iter__(self):
        raise TypeError


class Countdown:
    """Its own way backwards, and a truth that is not its length's."""

    def __init__(self, start):
        self.start = start

    def __len__(self):
        return self.start

    def __bool__(self):
        return self.start == 0

    def __iter__(self):
        return iter(range(self.start, 0, -1))

    def __reversed__(self):
        return iter(range(1, self.start + 1))


class Unsearchable(Bag):
    __contains__ = None


class Silent(Shelf):
    __iter__ = __bool__ = __eq__ = __hash__ = None


class Irreversible(Shelf):
    __reversed__ = None


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Real:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value


class Exact:
    """Every conversion, each its own."""

    def __int__(self):
        return 1

    def __float__(self):
        return 2.5

    def __index__(self):
        return 3

    def __round__(self, digits=None):
        return "whole" if digits is None else f"{digits} digits"

    def __floor__(self):
        return 4

    def __ceil__(self):
        return 5

    def __trunc__(self):
        return 6


class OnlyRepr:
    def __repr__(self):
        return "repr"


class OnlyStr:
    def __str__(self):
        return "str"


class Texts:
    def __repr__(self):
        return "repr"

    def __str__(self):
        return "str"

    def __format__(self, spec):
        return f"format {spec}"


class Multiplier:
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, *arguments):
        return self.factor * sum(arguments)


class Amount:
    ZERO = property(lambda self: Amount(0))

    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Amount(self.value + other.value)

    def __mul__(self, other):
        return Amount(self.value * other.value)

    def __repr__(self):
        return f"Amount({self.value})"


@total_ordering
class Card:
    """Ordered by rank: cards of one rank are equals."""

    def __init__(self, rank, suit):
        self.rank = rank
        self.suit = suit

    def __lt__(self, other):
        return self.rank < other.rank

    def __eq__(self, other):
        return self.rank == other.rank

    def __hash__(self):
        return self.rank

    def __repr__(self):
        return f"{self.suit}{self.rank}"


cards = [Card(2, "a"), Card(1, "b"), Card(2, "c"), Card(1, "d")]
x, y, z = Symbol("x"), Symbol("y"), Symbol("z")


def changed(object, change):
    """What an object is after a change."""
    change(object)
    return object


def value(expression):
    try:
        return repr(eval(expression))
    except Exception as error:
        return f"raises {type(error).__name__}"


def main():
    here = Path(__file__).parent
    found = set()
    for source in sorted(here.glob("*.java")):
        found.update(re.findall(r'\bpython\("((?:[^"\\]|\\.)*)"\)', source.read_text()))
    rows = [f"{expression}\t{value(expression)}\n" for expression in sorted(found)]
    (here / "values.tsv").write_text("".join(rows))


if __name__ == "__main__":
    main()
