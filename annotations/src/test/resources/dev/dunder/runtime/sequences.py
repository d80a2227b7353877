#!/usr/bin/env python3
"""Gives what the tests of indices and slices expect: python3 sequences.py [seed [count]] > sequences.tsv

A row is "item", a length and an index, or "slice", a length and three bounds, of which None is left out; then the items
that CPython takes of range(length), separated by blanks, or the exception that stands for its own.
"""
import itertools
import random
import sys

BOUNDS = [None, -7, -6, -5, -3, -1, 0, 1, 2, 4, 5, 6, 7]
FAR = [None, 2147483647, -2147483647, 2147483646, 100, -100]


def item(length, index):
    try:
        result = range(length)[index]
    except IndexError:
        result = "!IndexOutOfBoundsException"
    print("item", length, index, result, sep="\t")


def cut(length, start, stop, step):
    try:
        result = " ".join(map(str, range(length)[start:stop:step]))
    except ValueError:
        result = "!IllegalArgumentException"
    print("slice", length, start, stop, step, result, sep="\t")


def main(seed=1, count=300):
    rng = random.Random(seed)
    for length in (0, 1, 2, 5):
        for index in (-2147483648, -2147483647, -6, -5, -3, -2, -1, 0, 1, 2, 4, 5, 6, 2147483647):
            item(length, index)
    for start, stop in itertools.product(BOUNDS, BOUNDS):
        cut(5, start, stop, None)
    for start, stop, step in itertools.product(FAR, FAR, (1, -1, 2, -2, 2147483647, -2147483648)):
        cut(6, start, stop, step)
    for _ in range(count):
        cut(rng.randrange(0, 9), rng.choice(BOUNDS), rng.choice(BOUNDS), rng.choice([-4, -3, -2, -1, 0, 1, 2, 3, 4]))


main(*map(int, sys.argv[1:]))
