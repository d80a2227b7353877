#!/usr/bin/env python3
"""Expressions and what CPython's parser makes of them: `trees.py > trees.tsv`, with CPython 3.11.

A row is a text, the tree, fully parenthesised, and the start and end of each node, parents first. A text that CPython does
not accept, or that uses what formulas leave out, has `!` for a tree. Texts are escaped as Java's `translateEscapes` reads.
"""
import ast
import random
import re
import warnings
from decimal import Decimal

BINARY = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.MatMult: "@", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%",
          ast.Pow: "**", ast.LShift: "<<", ast.RShift: ">>", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^"}
UNARY = {ast.USub: "-", ast.UAdd: "+", ast.Invert: "~", ast.Not: "not "}
COMPARE = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=", ast.In: "in",
           ast.NotIn: "not in", ast.Is: "is", ast.IsNot: "is not"}
LOGICAL = {ast.And: " and ", ast.Or: " or "}
JAVA_LITERALS = {"true": "true", "false": "false", "null": "null"}

BY_HAND = r"""
a¦-a ** -b¦2 ** 3 ** 2¦-2 ** 2¦(-2) ** 2¦not a == b¦not not a¦a < b < c == d¦a not in b¦a is not b¦a is not (not b)¦a in b in c
a if b else c if d else e¦(a if b else c) if d else e¦a if (b if c else d) else e¦a or b and c or d¦(a or b) or c¦a or (b or c)
a and b and c¦a & b | c ^ d¦a & b == c¦a | b < c & d¦a << b + c¦a | b¦a | b ^ c & d¦a + b << c >> d¦~a ** b¦- - a¦-+~a¦a - -b¦a--b¦a++b
a @ b // c % d / e * f¦f()¦f(a,)¦f(a, b)(c)[d].e¦a.b.c¦a.b(c).d¦(a).b¦(a + b).c¦a[1]¦a[1, 2]¦a[:]¦a[::]¦a[1:]¦a[:2]¦a[::3]
a[1:2:3]¦a[b:c, d]¦a[b, ::c]¦a[b if c else d:e]¦a[b:c if d else e]¦(((a)))¦((a) + (b))¦f((a))¦-(a)¦(a)(b)¦(a)[b]¦not (a)
1¦0¦00¦0_0¦1_000¦0xFF¦0XfF¦0x_ff¦0b101¦0B_1¦0o17¦0O7¦1.5¦.5¦5.¦0.50¦1.5e3¦1e5¦1E+5¦1e-5¦1_0.0_1e1_0¦017.5¦01e3¦00.5¦5.e1
123456789012345678901234567890¦1 .a¦1..a¦1.5.a¦1e5.a¦0xf.a¦0xe+5¦1if¦017¦1__0¦1_¦_1¦0x¦0b2¦0o8¦1e¦1.2.3¦.¦..¦...¦1._5¦1.e5
'a'¦"a"¦'a' "b"¦'a' 'b' + c¦'it\'s'¦"\"q\""¦'\n\t\\\r\b\f\a\v'¦'\0'¦'\07'¦'\101'¦'\1234'¦'\x41\xe9'¦'\u00e9'¦'\U0001f600'¦'é'¦'😀'
'"'¦"'"¦''¦""¦'a'.b¦'a'[0]¦'a'(b)¦'\x4'¦'\u12'¦'\U00110000'¦'a¦"a¦'a"¦'😀' + b¦'é' * é¦é + ü
true¦false¦null¦True¦False¦None¦true.a¦not None¦None is None¦nothing¦truth¦x if True else False
a +¦* a¦a b¦a * / b¦a == not b¦a + not b¦not¦a not b¦a if b¦a else b¦if a else b¦()¦(a¦a)¦(a]¦[a¦f(,)¦f(a,,b)¦a[]¦a.¦a.1¦.a
a,b¦(a, b)¦(a,)¦[a]¦[]¦f(*a)¦f(**a)¦f(a=b)¦a = b¦a := b¦(a := b)¦a[a,]¦a[a,b,]¦a[(a,b)]¦a[*b]¦lambda: a¦a -> b¦a; b¦a ! b¦a && b
a || b¦a ? b : c¦a == = b¦a <> b¦a === b¦a != b¦a !== b¦a : b¦a[b c]¦f(a b)¦a..b¦a $ b¦a ` b¦a \ b¦await a¦yield a¦yield
[a for a in b]¦f(a for a in b)¦{a}¦{}¦{a: b}¦f''¦b'a'¦r'a'¦'''a'''¦1j¦is a¦a is¦a in¦in a¦a < < b¦a >> > b¦a is is b¦a not not in b
"""

NAMES = ["a", "b", "x1", "qty", "_p", "α", "true", "None"]
NUMBERS = ["0", "1", "42", "1_000", "0xFF", "0b11", "1.5", ".5", "2.", "1e3"]
TEXTS = ["'t'", '"u"', r"'\n'", "''", "'é😀'"]
WORDS = ["and", "or", "not", "in", "is", "if", "else", "not in", "is not"]
SIGNS = list(BINARY.values()) + ["~", "<", "<=", ">", ">=", "==", "!=", "(", ")", "[", "]", ",", ".", ":", "="]


class LeftOut(Exception):
    pass


class Printer:
    """Prints a tree, and notes the spans on the way."""

    def __init__(self, text):
        self.text = text
        self.spans = []

    def offset(self, byte):
        before = self.text.encode()[:byte].decode()
        return len(before.encode("utf-16-le")) // 2

    def note(self, node):
        self.spans.append(f"{self.offset(node.col_offset)}-{self.offset(node.end_col_offset)}")

    def source(self, node):
        return self.text.encode()[node.col_offset:node.end_col_offset].decode()

    def show(self, node):
        self.note(node)
        return getattr(self, "show_" + type(node).__name__, self.leave_out)(node)

    def leave_out(self, node):
        raise LeftOut(type(node).__name__)

    def show_Constant(self, node):
        value = node.value
        if value is None or isinstance(value, bool):
            return {None: "null", True: "true", False: "false"}[value]
        if isinstance(value, int):
            return str(value)
        if isinstance(value, float):
            _, digits, exponent = Decimal(self.source(node).replace("_", "")).as_tuple()
            return f"{int(''.join(map(str, digits)))}e{exponent}"
        if isinstance(value, str) and self.source(node)[0] in "'\"" and "'''" not in self.source(node):
            units = value.encode("utf-16-be", "surrogatepass").hex()
            return "'" + " ".join(re.findall("....", units)) + "'"
        raise LeftOut("literal")

    def show_Name(self, node):
        return JAVA_LITERALS.get(node.id, node.id)

    def show_Attribute(self, node):
        return f"{self.show(node.value)}.{node.attr}"

    def show_Call(self, node):
        if node.keywords:
            raise LeftOut("keyword")
        function = self.show(node.func)
        return f"{function}({', '.join(map(self.show, node.args))})"

    def show_Subscript(self, node):
        target = self.show(node.value)
        if re.search(r",\s*\]$", self.source(node)):
            raise LeftOut("a comma too many")
        indices = [node.slice]
        if isinstance(node.slice, ast.Tuple) and node.slice.elts:
            if is_enclosed(self.source(node.slice)):
                raise LeftOut("tuple")
            indices = node.slice.elts
        return f"{target}[{', '.join(map(self.show, indices))}]"

    def show_Slice(self, node):
        return ":".join("" if part is None else self.show(part) for part in (node.lower, node.upper, node.step))

    def show_UnaryOp(self, node):
        return f"({UNARY[type(node.op)]}{self.show(node.operand)})"

    def show_BinOp(self, node):
        left = self.show(node.left)
        return f"({left} {BINARY[type(node.op)]} {self.show(node.right)})"

    def show_Compare(self, node):
        parts = [self.show(node.left)]
        for sign, operand in zip(node.ops, node.comparators):
            parts += [COMPARE[type(sign)], self.show(operand)]
        return f"({' '.join(parts)})"

    def show_BoolOp(self, node):
        return f"({LOGICAL[type(node.op)].join(map(self.show, node.values))})"

    def show_IfExp(self, node):
        body = self.show(node.body)
        test = self.show(node.test)
        return f"({body} if {test} else {self.show(node.orelse)})"


def is_enclosed(text):
    """Whether the bracket that begins a text is closed at its end."""
    depth = 0
    for index, character in enumerate(text):
        depth += (character in "([") - (character in ")]")
        if depth == 0:
            return index == len(text) - 1
    return False


def row(text):
    line = re.sub(r"\s", " ", text)
    try:
        printer = Printer(line)
        shown = printer.show(ast.parse(line, mode="eval").body)
        columns = [shown, " ".join(printer.spans)]
    except (SyntaxError, LeftOut):
        columns = ["!", ""]
    escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
    return "\t".join([escaped, *columns])


def random_tree(rng, depth):
    """A text that is mostly an expression, and whose parentheses are where chance has put them."""
    def part():
        text = random_tree(rng, depth - 1)
        return f"({text})" if rng.random() < 0.25 else text

    def gap():
        return rng.choice([" ", " ", " ", "  ", "\n", "\t"])

    if depth <= 0 or rng.random() < 0.08:
        return rng.choice(rng.choice([NAMES, NAMES, NUMBERS, TEXTS]))
    kind = rng.randrange(12)
    if kind < 4:
        sign = rng.choice(list(BINARY.values()))
        return part() + rng.choice([sign, gap() + sign + gap()]) + part()
    if kind < 5:
        return rng.choice(["-", "+", "~", "- "]) + part()
    if kind < 6:
        return "not" + gap() + part()
    if kind < 7:
        return part() + gap() + rng.choice(list(COMPARE.values())) + gap() + part()
    if kind < 8:
        return part() + gap() + rng.choice(["and", "or"]) + gap() + part()
    if kind < 9:
        return f"{part()}{gap()}if{gap()}{part()}{gap()}else{gap()}{part()}"
    if kind < 10:
        return f"{part()}.{rng.choice(['size', 'x', 'of'])}"
    if kind < 11:
        arguments = [part() for _ in range(rng.randrange(3))]
        return f"{part()}({', '.join(arguments)}{',' if arguments and rng.random() < 0.2 else ''})"
    bounds = [part() if rng.random() < 0.6 else "" for _ in range(rng.randrange(2, 4))]
    return f"{part()}[{rng.choice([part(), ':'.join(bounds), part() + ', ' + part()])}]"


def random_soup(rng):
    """Tokens in a row, which are an expression now and then."""
    tokens = []
    for _ in range(rng.randrange(2, 9)):
        value = rng.choice(rng.choice([NAMES, NUMBERS, TEXTS]))
        tokens.append(rng.choice([value, value, value, rng.choice(SIGNS), rng.choice(SIGNS), rng.choice(WORDS)]))
    return " ".join(tokens)


def changed(rng, text):
    """The same with one token taken out, doubled, or exchanged."""
    tokens = re.findall(r"'[^']*'|\"[^\"]*\"|[\w.]+|[^\w\s]+|\s+", text)
    index = rng.randrange(len(tokens))
    tokens[index] = rng.choice(["", tokens[index] * 2, " " + rng.choice(SIGNS + WORDS) + " "])
    return "".join(tokens).strip()


def is_comparable(text):
    """Formulas allow words behind a point that Python keeps, and want a space between a number and a word."""
    words = "|".join(["and", "or", "not", "in", "is", "if", "else", "None", "true"])
    return bool(text) and not re.search(rf"\.\s*({words})\b|\d[.\d]*({words})\b|\b[fFrRbBuU]['\"]|['\"]{{3}}|\.{{3}}", text)


def main():
    warnings.simplefilter("ignore")
    warnings.simplefilter("error", DeprecationWarning)  # unknown escapes
    rng = random.Random(20)
    texts = [text for line in BY_HAND.strip("\n").split("\n") for text in line.split("¦") if text]
    hand = set(texts)
    trees = [random_tree(rng, rng.randrange(1, 5)) for _ in range(2400)]
    texts += [text for text in trees if len(text) < 120]
    texts += [text for text in (changed(rng, tree) for tree in trees) if len(text) < 60]
    texts += [random_soup(rng) for _ in range(1500)]
    for text in dict.fromkeys(texts):
        if text in hand or is_comparable(text):
            print(row(text))


if __name__ == "__main__":
    main()
