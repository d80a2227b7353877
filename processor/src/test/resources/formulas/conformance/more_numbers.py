#!/usr/bin/env python3
"""Formulas over the numbers that few think of, with CPython's int, float and Decimal as the reference.

    more_numbers.py SEED > more-numbers.jsonl

BigInteger, float, boxes (null among them), bits and shifts, powers, comparisons of unlike numbers, infinities,
conditions, and literals of every form. A fraction beside int or long has no type yet ("fraction"): the double, float or
BigDecimal that it meets decides, else the result: a BigDecimal for every second text, and a double for the others. A case has typed parameters, an expression, the type of the result, and "value",
"throws" or "error". BigDecimal results are meant by value, float and double ones bit for bit, in hexadecimal.

Where the types of the two languages leave more than one reading, no case is made.
"""
import ast
import decimal
import json
import math
import random
import struct
import sys
from decimal import Decimal

BOXES = {"Integer": "int", "Long": "long", "Double": "double", "Float": "float", "Short": "int", "Byte": "int",
         "short": "int", "byte": "int"}
BITS = {"byte": 8, "Byte": 8, "short": 16, "Short": 16, "int": 32, "Integer": 32, "long": 64, "Long": 64}
WHOLE = ["int", "long", "BigInteger"]
EXACT = [*WHOLE, "BigDecimal"]
FLOATING = ["float", "double"]
WIDER = {"int": ["long", "double", "BigInteger", "BigDecimal", "Integer"], "long": ["BigInteger", "BigDecimal", "Long"],
         "float": ["double", "Float"], "double": ["Double"], "BigInteger": ["BigDecimal"], "boolean": ["Boolean"]}


class CompileError(Exception):
    """The formula has no safe meaning, so it must not compile."""


class Thrown(Exception):
    """Evaluating the formula ends in this Java exception."""


class Unclear(Exception):
    """No case is made."""


class Fraction:
    """A value that is not decided yet: a function from the kind that decides to the value in it."""

    def __init__(self, value):
        self.value = value


ZERO_DIVISION = Thrown("ArithmeticException")


def single(value):
    """The nearest float, or infinity."""
    try:
        return struct.unpack("f", struct.pack("f", value))[0]
    except OverflowError:
        return math.copysign(math.inf, value)


def fits(kind, value):
    if kind in ("int", "long") and not -(1 << BITS[kind] - 1) <= value < 1 << BITS[kind] - 1:
        raise Thrown("ArithmeticException")
    return kind, value


def whole_literal(text):
    return text.lstrip("-")[:2].lower() in ("0x", "0b", "0o") or not set(text.lower()) & set(".e")


def literal(node):
    """The text of a literal, with its sign; None for anything else."""
    if isinstance(node, ast.Constant):
        return node.text
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
        return "-" + node.operand.text
    return None


def literal_as(kind, text):
    if whole_literal(text):
        value = int(text, 0)
        if kind in WHOLE:
            if kind != "BigInteger" and not -(1 << BITS[kind] - 1) <= value < 1 << BITS[kind] - 1:
                raise Unclear
            return kind, value
        return kind, Decimal(value) if kind == "BigDecimal" else float(value)
    if kind == "BigDecimal":
        return kind, Decimal(text)
    if kind in ("int", "long"):
        return "double", float(text)
    if kind == "BigInteger" or (kind == "float" and single(float(text)) != float(text)):
        raise Unclear
    return kind, float(text)


def decided(operand, kind):
    """An operand in the kind that decides, if it is not decided yet."""
    own, value = operand
    return (kind, value.value(kind)) if own == "fraction" else operand


def float_divide(a, b):
    """Java's: by zero infinite, or no number."""
    if b != 0:
        return a / b
    return math.nan if a == 0 or math.isnan(a) else math.copysign(math.inf, a) * math.copysign(1, b)


class Evaluator:
    def __init__(self, scope, precision):
        self.scope = scope
        self.precision = precision
        self.context = decimal.Context(prec=precision or 400, rounding=decimal.ROUND_HALF_EVEN, Emin=-999999,
                                       Emax=999999, traps=[decimal.DivisionByZero, decimal.InvalidOperation])

    def run(self, node):
        """Kind and value; a literal alone is no business of this."""
        if literal(node) is not None:
            raise Unclear
        return getattr(self, "run_" + type(node).__name__)(node)

    def run_Expression(self, node):
        return self.run(node.body)

    def run_Name(self, node):
        kind, value = self.scope[node.id]
        if value is None:
            raise Thrown("NullPointerException")
        return BOXES.get(kind, kind), value

    def numbers(self, *nodes):
        """The values in the type in which they meet; literals adapt to the others."""
        known = {i: self.run(n) for i, n in enumerate(nodes) if literal(n) is None}
        kinds = {k for k, _ in known.values()}
        if not kinds or "boolean" in kinds:
            raise Unclear
        is_open = "fraction" in kinds or any(l is not None and not whole_literal(l) for l in map(literal, nodes))
        undecided = "fraction" in kinds
        kinds -= {"fraction"}
        if is_open and kinds <= {"int", "long"}:
            return "fraction", [self.undecided(known[i] if i in known else literal(n)) for i, n in enumerate(nodes)]
        if undecided and "BigInteger" in kinds:
            raise CompileError
        if kinds & {"BigInteger", "BigDecimal"} and kinds & set(FLOATING):
            raise CompileError
        if kinds & set(FLOATING):
            common = "float" if kinds == {"float"} and not undecided else "double"
        else:
            common = max(kinds, key=EXACT.index)
        values = [decided(known[i], common) if i in known else literal_as(common, literal(n)) for i, n in enumerate(nodes)]
        return common, values

    def undecided(self, operand):
        """A literal's text, or a kind and a value, as a kind and what is not decided yet."""
        if isinstance(operand, str):
            return "fraction", Fraction(lambda kind: literal_as(kind, operand)[1])
        kind, value = operand
        return "fraction", value if kind == "fraction" else Fraction(lambda common: self.converted(common, kind, value))

    def converted(self, common, kind, value):
        if common == "BigDecimal":
            return Decimal(value)
        if common in FLOATING and kind in WHOLE:
            if abs(value) > 1 << 53 or ("float" in [BOXES.get(k, k) for k, _ in self.scope.values()]
                                        and single(value) != value):
                raise Unclear  # the conversion rounds
            return float(value)
        return value

    def meet(self, *nodes):
        common, values = self.numbers(*nodes)
        return common, [self.converted(common, k, v) for k, v in values]

    def run_UnaryOp(self, node):
        if isinstance(node.op, ast.Not):
            return "boolean", not self.truth(node.operand)
        kind, value = self.run(node.operand)
        if kind == "boolean":
            raise Unclear
        if kind == "fraction" and not isinstance(node.op, ast.Invert):
            return kind, Fraction(lambda k: self.signed(node.op, k, value.value(k))[1])
        return self.signed(node.op, kind, value)

    def signed(self, op, kind, value):
        if isinstance(op, ast.Invert):
            if kind not in WHOLE:
                raise CompileError
            return kind, ~value
        minus = isinstance(op, ast.USub)
        if kind == "BigDecimal":
            return kind, (self.context.minus if minus else self.context.plus)(value)
        return fits(kind, -value if minus else value)

    def run_Call(self, node):
        name = node.func.id
        if name == "abs":
            kind, value = self.run(node.args[0])
            if kind == "boolean":
                raise Unclear
            if kind == "fraction":
                return kind, Fraction(lambda k: self.absolute(k, value.value(k))[1])
            return self.absolute(kind, value)
        kind, values = self.meet(*node.args)
        if kind == "fraction":
            return kind, Fraction(lambda k: self.furthest(node, k, [v.value(k) for v in values])[1])
        return self.furthest(node, kind, values)

    def absolute(self, kind, value):
        return fits(kind, self.context.abs(value) if kind == "BigDecimal" else abs(value))

    def furthest(self, node, kind, values):
        if kind in FLOATING and (len(set(map(abs, values))) < len(values) or any(map(math.isnan, values))):
            raise Unclear
        if kind in FLOATING and any(self.run(a)[0] not in FLOATING for a in node.args if literal(a) is None):
            raise Unclear
        return kind, (min if node.func.id == "min" else max)(values)

    def truth(self, node):
        if isinstance(node, ast.Name) and self.scope[node.id][1] is None:
            return False
        if isinstance(node, ast.BoolOp):
            raise Unclear
        return bool(decided(self.run(node), "double")[1])

    def run_Compare(self, node):
        """A chain stops at the first that is false, but all of it has to have a meaning."""
        operands, holds = [node.left, *node.comparators], True
        for op, left, right in zip(node.ops, operands, operands[1:]):
            kind, both = self.numbers(left, right)
            (_, a), (_, b) = [decided(each, "double") for each in both] if kind == "fraction" else both
            holds = holds and {ast.Lt: a < b, ast.LtE: a <= b, ast.Gt: a > b, ast.GtE: a >= b, ast.Eq: a == b,
                               ast.NotEq: a != b}[type(op)]
        return "boolean", holds

    def run_IfExp(self, node):
        test = self.truth(node.test)
        kind, (then, other) = self.meet(node.body, node.orelse)
        if kind == "fraction":
            return kind, Fraction(lambda k: (then.value(k), other.value(k))[0 if test else 1])
        return kind, then if test else other

    def run_BoolOp(self, node):
        results = [decided(self.run(value), "double") for value in node.values]
        if len({k for k, _ in results}) > 1:
            raise Unclear
        stops = isinstance(node.op, ast.Or)
        return next((r for r in results if bool(r[1]) == stops), results[-1])

    def run_BinOp(self, node):
        op = type(node.op).__name__
        if op == "Pow":
            return self.power(node)
        if op in ("LShift", "RShift"):
            return self.shift(node, op == "LShift")
        if op in ("BitAnd", "BitOr", "BitXor"):
            kind, values = self.numbers(node.left, node.right)
            if kind not in WHOLE:
                raise CompileError
            (_, a), (_, b) = values
            return kind, a & b if op == "BitAnd" else a | b if op == "BitOr" else a ^ b
        kind, (a, b) = self.meet(node.left, node.right)
        if kind == "fraction":
            return kind, Fraction(lambda k: self.operate(op, k, a.value(k), b.value(k))[1])
        return self.operate(op, kind, a, b)

    def operate(self, op, kind, a, b):
        if kind in WHOLE:
            return self.whole(op, kind, a, b)
        return self.decimal(op, a, b) if kind == "BigDecimal" else self.floating(op, kind, a, b)

    def whole(self, op, kind, a, b):
        if op == "Div":
            raise CompileError
        if op in ("FloorDiv", "Mod") and b == 0:
            raise ZERO_DIVISION
        return fits(kind, {"Add": lambda: a + b, "Sub": lambda: a - b, "Mult": lambda: a * b, "FloorDiv": lambda: a // b,
                           "Mod": lambda: a % b}[op]())

    def floating(self, op, kind, a, b):
        if op in ("FloorDiv", "Mod") and b == 0:
            raise ZERO_DIVISION
        value = {"Add": lambda: a + b, "Sub": lambda: a - b, "Mult": lambda: a * b, "Div": lambda: float_divide(a, b),
                 "FloorDiv": lambda: a // b, "Mod": lambda: a % b}[op]()
        has_float = "float" in [BOXES.get(k, k) for k, _ in self.scope.values()]
        inexact = has_float and not math.isnan(value) and single(value) != value
        if inexact and (kind != "float" or op in ("FloorDiv", "Mod")):
            raise Unclear
        return kind, single(value) if kind == "float" else value

    def decimal(self, op, a, b):
        if op == "Div" and not self.precision:
            raise CompileError
        if op in ("Div", "FloorDiv", "Mod") and b == 0:
            raise ZERO_DIVISION
        c = self.context
        try:
            return "BigDecimal", {"Add": c.add, "Sub": c.subtract, "Mult": c.multiply, "Div": c.divide,
                                  "FloorDiv": c.divide_int, "Mod": c.remainder}[op](a, b)
        except decimal.InvalidOperation:
            if self.precision:
                raise Thrown("ArithmeticException")  # a quotient of more digits
            raise Unclear

    def shift(self, node, left):
        if literal(node.left) is not None:
            kind, value = literal_as("int", literal(node.left))
            if self.run(node.right)[0] != "int":
                raise Unclear
        else:
            kind, value = self.run(node.left)
        count_kind, count = literal_as("int", literal(node.right)) if literal(node.right) else self.run(node.right)
        if "boolean" in (kind, count_kind):
            raise Unclear
        if kind not in WHOLE or count_kind not in WHOLE:
            raise CompileError
        if WHOLE.index(count_kind) > WHOLE.index(kind):
            raise Unclear
        if literal(node.right) and count < 0:
            raise Unclear  # perhaps seen already by the compiler
        if count < 0:
            raise Thrown("ArithmeticException")
        if count > 200:
            if left and value:
                raise Thrown("ArithmeticException") if kind != "BigInteger" else Unclear
            return kind, 0 if left or value >= 0 else -1
        return fits(kind, value << count if left else value >> count)

    def power(self, node):
        if literal(node.left) is not None:
            exponent_kind, exponent = self.run(node.right)
            kind, base = literal_as(exponent_kind, literal(node.left))
        else:
            kind, base = self.run(node.left)
            text = literal(node.right)
            exponent_kind, exponent = literal_as("int", text) if text else self.run(node.right)
        if "boolean" in (kind, exponent_kind):
            raise Unclear
        exponent_kind, exponent = decided((exponent_kind, exponent), "double")
        if kind == "fraction" and exponent_kind in ("int", "long"):
            return kind, Fraction(lambda k: (
                self.decimal_power(base.value(k), exponent_kind, exponent, literal(node.right)) if k == "BigDecimal" else
                self.float_power(k, base.value(k), exponent_kind, exponent))[1])
        kind, base = decided((kind, base), "double")
        if kind == "BigDecimal":
            return self.decimal_power(base, exponent_kind, exponent, literal(node.right))
        if kind in FLOATING or exponent_kind in FLOATING:
            return self.float_power(kind, base, exponent_kind, exponent)
        if exponent < 0:
            raise CompileError if literal(node.right) else Thrown("ArithmeticException")
        if exponent_kind != "int" and not kind == exponent_kind == "long":
            raise Unclear
        if exponent > 300 and abs(base) > 1:
            raise Unclear if kind == "BigInteger" else Thrown("ArithmeticException")
        return fits(kind, base ** exponent)

    def float_power(self, kind, base, exponent_kind, exponent):
        """Math.pow may err by a unit in the last place: only what every implementation has exactly."""
        if {kind, exponent_kind} & {"float", "BigInteger", "BigDecimal"} or not abs(base) < 1e6 or not abs(exponent) < 40:
            raise Unclear
        if exponent != int(exponent) and not (exponent == 0.5 and base > 0 and math.isqrt(int(base)) ** 2 == base):
            raise Unclear
        if base == 0 and exponent < 0:
            raise Unclear
        if exponent < 0 and math.frexp(base)[0] != 0.5:
            raise Unclear
        if exponent == int(exponent) and exponent >= 0 and (base != int(base) or abs(int(base)) ** int(exponent) > 1 << 53):
            raise Unclear
        return "double", math.pow(base, exponent)

    def decimal_power(self, base, exponent_kind, exponent, text):
        if exponent_kind != "int":
            if exponent_kind == "double" or exponent_kind == "BigDecimal":
                raise CompileError
            raise Unclear
        if text and exponent < 0 and not self.precision:
            raise CompileError
        if base == 0 and exponent == 0:
            raise Thrown("ArithmeticException")
        if base == 0 and exponent < 0 or abs(exponent) > 30 or (exponent < 0 and not self.precision):
            raise Unclear
        exact = decimal.Context(prec=5000, traps=[decimal.Inexact]).power(base, abs(exponent))
        return "BigDecimal", self.context.divide(Decimal(1), exact) if exponent < 0 else self.context.plus(exact)


def number(rng, kind, theme):
    """A value of a type; of each theme the ones that are worth a look."""
    if kind in BITS:
        top = 1 << BITS[kind] - 1
        if theme == "bits" and rng.random() < 0.45:
            return rng.choice([0, 1, 2, 3, 5, 31, 32, 33, 40, 63, 64, 65, -1])
        if theme == "power":
            return rng.randint(-4, 12)
        if theme == "compare":
            near = rng.choice([1 << 53, 1 << 24, 1 << 31, top - 1, 0, 1, 2]) + rng.randint(-1, 1)
            return max(-top, min(top - 1, rng.choice([1, 1, -1]) * near))
        return rng.choice([rng.randint(-9, 9), rng.randint(-100, 100), rng.randint(-top, top - 1)])
    if kind == "BigInteger":
        if theme == "compare":
            return rng.choice([1 << 53, 1 << 63, 1 << 64, 10 ** 20, 2, 0]) + rng.randint(-1, 1)
        return rng.choice([rng.randint(-9, 9), rng.randint(-10 ** 6, 10 ** 6), rng.randint(-10 ** 30, 10 ** 30), 1 << 63])
    if kind == "BigDecimal":
        if theme == "compare":
            return rng.choice([Decimal(1 << 53), Decimal("2.0"), Decimal("2.00"), Decimal("0.1"), Decimal(1 << 63),
                               Decimal("100000000000000000000.5"), Decimal("1e20"), Decimal("-0.00")])
        return Decimal(rng.randint(-10 ** rng.randint(1, 7), 10 ** rng.randint(1, 7))).scaleb(-rng.randint(0, 5))
    if theme == "special":
        value = rng.choice([math.inf, -math.inf, math.nan, 0.0, -0.0, 2.5, -3.0, 1e300, -1e300, 5e-324, 7.0])
    elif theme == "power":
        value = float(rng.choice([0.5, 2, 3, -2, 4, 9, 10, -3, 16, 0, 1, 5]))
    elif theme == "compare":
        value = rng.choice([float(1 << 53), float(1 << 24), float(1 << 63), float(1 << 31), -float(1 << 53), 2.0, 0.1, -0.0,
                            0.5, math.inf, math.nan])
    else:
        value = rng.choice([rng.randint(-40, 40) / 4, rng.randint(-4000, 4000) / 8, rng.uniform(-1000, 1000)])
    return single(value) if kind in ("float", "Float") else value


THEMES = {
    # How many cases, families of types, binary operators, precisions. Of "refused" only what must not compile is taken.
    "integers": (60, [["BigInteger"], ["BigInteger", "int"], ["BigInteger", "long"], ["BigInteger", "BigDecimal"]],
                 ["+", "-", "*", "//", "%", "//", "%"], [0, 0, 7, 34]),
    "floats": (50, [["float"], ["float", "double"], ["float", "int"], ["float", "long"]],
               ["+", "-", "*", "/", "//", "%"], [0]),
    "special": (35, [["double"], ["double"], ["double", "int"]], ["+", "-", "*", "/", "//", "%"], [0]),
    "boxes": (65, [["Integer"], ["Long", "Integer"], ["Double", "Integer"], ["Double"], ["Short", "Byte", "byte", "short"],
                   ["Float"], ["Long", "BigDecimal"], ["Integer", "int"], ["Long", "BigInteger"]],
              ["+", "-", "*", "//", "%", "/"], [0, 0, 16]),
    "bits": (75, [["int"], ["long"], ["int", "long"], ["BigInteger"], ["BigInteger", "int"], ["Integer", "Long"],
                  ["byte", "int"]], ["<<", ">>", "&", "|", "^", "<<", ">>"], [0]),
    "compare": (70, [["int", "double"], ["long", "double"], ["long", "double"], ["long", "float"], ["int", "float"],
                     ["int", "long", "BigInteger"], ["BigInteger", "BigDecimal"], ["long", "BigDecimal"],
                     ["float", "double"], ["Long", "Double"], ["Integer", "Long", "BigDecimal"]], [], [0, 5]),
    "power": (60, [["int"], ["long", "int"], ["double"], ["double", "int"], ["BigInteger", "int"], ["BigDecimal", "int"],
                   ["BigDecimal", "int"]], ["**"], [0, 3, 7, 34]),
    "decimals": (40, [["BigDecimal"], ["BigDecimal", "int"], ["BigDecimal", "long"]],
                 ["+", "-", "*", "/", "//", "%"], [1, 2, 3, 5, 7]),
    "choice": (40, [["int"], ["int", "long"], ["BigDecimal", "int"], ["double"], ["Integer", "Double"], ["BigInteger"],
                    ["BigDecimal"], ["int", "BigInteger"]], ["+", "-", "*"], [0, 4]),
    "refused": (35, [["BigInteger", "double"], ["BigDecimal", "double"], ["BigInteger", "float"], ["Float", "BigDecimal"],
                     ["Double", "BigDecimal"], ["int", "Integer", "long"], ["BigInteger", "Long"], ["float"], ["double"],
                     ["BigDecimal"]], ["+", "-", "*", "/", "//", "%", "<<", ">>", "&", "|", "^"], [0]),
}


def grow(rng, theme, ops, depth, names):
    """An expression. Literals stand beside names only, so that none is alone."""
    if depth == 0:
        return rng.choice(names)
    sub = lambda: grow(rng, theme, ops, depth - 1, names)
    paren = lambda text: f"({text})" if " " in text else text
    constant = lambda: rng.choice(["0", "1", "2", "7", "12", "0x1F"] if theme in ("bits", "integers", "power") else
                                  ["2", "0", "1.5", "0.25", "10", "1e2"])
    side = lambda: constant() if rng.random() < 0.2 else paren(sub())
    roll = rng.random()
    compare = lambda: f"{paren(sub())} {rng.choice(['<', '<=', '>', '>=', '==', '!='])} {side()}"
    if theme == "compare" or roll < 0.06:
        text = compare()
        return text if rng.random() < 0.7 else f"{text} {rng.choice(['<', '<=', '!=', '=='])} {paren(sub())}"
    if theme == "choice" and roll < 0.7:
        test = rng.choice([sub, compare])()
        return rng.choice([f"{paren(sub())} if {paren(test) if ' if ' in test else test} else {side()}", f"not {paren(sub())}",
                           f"{paren(sub())} {rng.choice(['and', 'or'])} {paren(sub())}"])
    if theme == "power" and roll < 0.8:
        return rng.choice([f"{paren(sub())} ** {rng.choice(names)}", f"{paren(sub())} ** {rng.randint(0, 9)}",
                           f"-{paren(sub())} ** {rng.randint(2, 3)}", f"2 ** {paren(sub())}", f"{paren(sub())} ** -{rng.randint(1, 3)}",
                           f"{paren(sub())} ** 0.5"])
    if roll < 0.8:
        left, right = (paren(sub()), side()) if rng.random() < 0.7 else (side(), paren(sub()))
        return f"{left} {rng.choice(ops)} {right}"
    if roll < 0.9:
        return f"{rng.choice(['-', '+', '~'] if theme == 'bits' else ['-', '+', '-'])}{paren(sub())}"
    if roll < 0.95:
        return f"abs({sub()})"
    return f"{rng.choice(['min', 'max'])}({', '.join(sub() for _ in range(rng.randint(2, 3)))})"


def parse(text):
    tree = ast.parse(text, mode="eval")
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant):
            node.text = ast.get_source_segment(text, node)
    return tree


def written(kind, value):
    if value is None:
        return "null"
    if kind == "boolean" or kind == "Boolean":
        return str(value).lower()
    return float(value).hex() if BOXES.get(kind, kind) in FLOATING else str(value)


def decided_by_result(text, kind, value):
    """What nothing else decides; a quotient that is no BigDecimal is a double."""
    if kind == "fraction" and len(text) % 2 == 0:
        try:
            return decided((kind, value), "BigDecimal")
        except CompileError:
            pass
    return decided((kind, value), "double")


def evaluate(rng, text, scope, precision):
    """What becomes of the formula, or Unclear."""
    tree = parse(text)
    lazy = any(isinstance(n, (ast.IfExp, ast.BoolOp)) or (isinstance(n, ast.Compare) and len(n.ops) > 1)
               for n in ast.walk(tree))
    try:
        open_kind, open_value = Evaluator(scope, precision).run(tree)
        kind, value = decided_by_result(text, open_kind, open_value)
        if kind == "BigDecimal" and not value.is_finite():
            raise Unclear
        is_wider = (kind in WIDER or open_kind == "fraction") and rng.random() < 0.15
        declared = rng.choice(WIDER[kind]) if is_wider and kind in WIDER else kind
        if declared == "BigDecimal":
            value = Decimal(value)
        return {"type": declared, "value": written(declared, value)}
    except Thrown as thrown:
        if lazy:
            raise Unclear
        one = {"BigDecimal": Decimal(1), "double": 1.0, "float": 1.0}
        small = {n: (k, one.get(BOXES.get(k, k), 1)) for n, (k, _) in scope.items()}
        try:
            kind, _ = decided_by_result(text, *Evaluator(small, precision).run(tree))
        except (CompileError, Thrown):
            raise Unclear
        return {"type": kind, "throws": str(thrown)}
    except CompileError:
        if lazy:
            raise Unclear
        return {"error": True}


def case(scope, text, precision, outcome):
    """Parameters are written in decimal, as Java reads them."""
    params = {n: [k, "null" if v is None else str(v)] for n, (k, v) in scope.items()}
    return {"params": params, "expr": text, "precision": precision, **outcome}


def themed(rng, theme):
    count, families, ops, precisions = THEMES[theme]
    made, seen = {"value": 0, "throws": 0, "error": 0}, set()
    while sum(made.values()) < count:
        family = rng.choice(families)
        kinds = dict(zip("abc", [rng.choice(family) for _ in "abc"]))
        text = grow(rng, theme, ops, rng.choice([1, 1, 2, 2, 3]), list("abc"))
        used = [n for n in "abc" if any(isinstance(x, ast.Name) and x.id == n for x in ast.walk(ast.parse(text)))]
        if not used or " " not in text and rng.random() < 0.8 or len(text) > 80 or (text, str(kinds)) in seen:
            continue
        seen.add((text, str(kinds)))
        scope = {n: (kinds[n], number(rng, kinds[n], theme)) for n in used}
        precision = rng.choice(precisions)
        try:
            outcome = evaluate(rng, text, scope, precision)
        except (Unclear, decimal.DecimalException, OverflowError):
            continue
        key = next(k for k in made if k in outcome)
        if key != "error" if theme == "refused" else key != "value" and made[key] * 6 > sum(made.values()):
            continue
        made[key] += 1
        yield case(scope, text, precision, outcome)


def nulls(rng):
    """An operator on a boxed null throws; as a condition null is false, as Python's None."""
    for kind, other in [("Integer", 5), ("Long", 5), ("Double", 2.5), ("Float", 1.5)]:
        plain = BOXES[kind]
        for text in ["a + b", "b * a", "-a", "a < b", "abs(a)", "b - a % b"]:
            if rng.random() < 0.6:
                scope = {n: v for n, v in {"a": (kind, None), "b": (kind, other)}.items() if n in text.replace("abs", "")}
                result = "boolean" if "<" in text else plain
                yield case(scope, text, 0, {"type": result, "throws": "NullPointerException"})
    yield case({"a": ("Integer", None)}, "not a", 0, {"type": "boolean", "value": "true"})
    yield case({"a": ("Integer", None), "b": ("int", 3), "c": ("int", 4)}, "b if a else c", 0, {"type": "int", "value": "4"})


WHOLE_LITERALS = ["0", "7", "1_000", "1_000_000_007", "2147483647", "-2147483648", "2147483648", "-2147483649", "0xFF", "0Xff",
                  "0x7FFF_FFFF", "0xFFFFFFFF", "0b1010", "0B1111_0000", "0o17", "9223372036854775807",
                  "-9223372036854775808", "9223372036854775808", "0xFFFFFFFFFFFFFFFF", "123456789012345678901234567890"]
FRACTIONS = ["0.5", "1.5e3", "1e3", "1E-5", "1e+5", ".5", "5.", "0.1", "1_000.000_1", "1_0e1_0", "3.141592653589793238462643",
             "1e400", "1e-400", "-0.75", "4.9e-324", "1.7976931348623157e308", "0.1e1"]
LEFT_OUT = ["0777", "10L", "10l", "1.5f", "1.0d", "1_", "_1 + 1", "0x", "1e", "0b12", "1j", "1..2", "12abc"]


def literals():
    """A literal alone takes the type of the result, exactly, or does not compile."""
    for text in WHOLE_LITERALS:
        value = int(text, 0)
        for kind in ["int", "long"]:
            fit = -(1 << BITS[kind] - 1) <= value < 1 << BITS[kind] - 1
            outcome = {"type": kind, "value": str(value)} if fit else {"type": kind, "error": True}
            if kind == "int" or abs(value) >= 1 << 31:
                yield case({}, text, 0, outcome)
        yield case({}, text, 0, {"type": "BigInteger" if value % 2 else "BigDecimal", "value": str(value)})
    for text in FRACTIONS:
        yield case({}, text, 0, {"type": "BigDecimal", "value": str(Decimal(text))})
        if math.isinf(float(text)):
            yield case({}, text, 0, {"type": "double", "error": True})
        elif float(text):
            yield case({}, text, 0, {"type": "double", "value": float(text).hex()})
    yield case({}, "7", 0, {"type": "double", "value": (7.0).hex()})
    yield case({}, "1_000", 0, {"type": "float", "value": (1000.0).hex()})
    yield case({}, "0.25", 0, {"type": "float", "value": (0.25).hex()})
    yield case({}, "0.5", 0, {"type": "int", "error": True})
    yield case({}, "2.5", 0, {"type": "long", "error": True})
    for text in LEFT_OUT:
        yield case({}, text, 0, {"type": "double" if "." in text else "long", "error": True})
    for text in ["60 * 60 * 24 * 365 * 1000", "1_000_000 * 1_000_000", "2 ** 40", "(1 << 40) + 1", "-2 ** 2", "-7 // 2", "-7 % 3",
                 "7 % -3", "2 ** 3 ** 2", "1 - 2 - 3", "2 * 3 + 4 * 5 % 7", "~5 & 0xFF | 3 ^ 1", "1 << 2 + 3"]:
        yield case({}, text, 0, {"type": "long", "value": str(eval(text))})
    context = decimal.Context(prec=34)
    for text, value in [("0.1 + 0.2", "0.3"), ("1 - 0.9", "0.1"), ("1.10 * 3", "3.30"), ("0.1 * 0.1", "0.01"),
                        ("1e30 + 1e-30", "1000000000000000000000000000000.000000000000000000000000000001")]:
        yield case({}, text, 0, {"type": "BigDecimal", "value": value})
    yield case({}, "1 / 3", 34, {"type": "BigDecimal", "value": str(context.divide(Decimal(1), Decimal(3)))})
    yield case({}, "7 / 2", 34, {"type": "BigDecimal", "value": "3.5"})
    yield case({}, "1 / 3", 0, {"type": "BigDecimal", "error": True})
    yield case({}, "7 / 2", 0, {"type": "int", "error": True})
    price = ("BigDecimal", Decimal("19.99"))
    for text, value in [("a * (1 - 0.2)", "15.992"), ("a * (0.1 + 0.2)", "5.997"), ("a + 1e-3", "19.991"),
                        ("(1 - 0.2) * (a - 0.99)", "15.200"), ("a * 0x10", "319.84"), ("a * -1", "-19.99"),
                        ("a * (2 - 2)", "0"), ("a - 1_000.5", "-980.51")]:
        yield case({"a": price}, text, 0, {"type": "BigDecimal", "value": value})


def main(seed):
    rng = random.Random(seed)
    for theme in THEMES:
        yield from themed(rng, theme)
    yield from nulls(rng)
    yield from literals()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for line in main(int(sys.argv[1])):
        print(json.dumps(line, separators=(",", ":")))
