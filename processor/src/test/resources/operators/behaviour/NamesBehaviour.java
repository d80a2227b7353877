package behaviour;

import static org.assertj.core.api.Assertions.assertThat;

/** The table's conventional names, and that the earlier one wins. */
final class NamesBehaviour {
    private NamesBehaviour() {}

    static void first() {
        Names.First a = new Names.First();
        assertThat(NamesFirstOps.add(a, 1)).isEqualTo("plus");
        assertThat(NamesFirstOps.sub(a, 1)).isEqualTo("minus");
        assertThat(NamesFirstOps.mul(a, 1)).isEqualTo("times");
        assertThat(NamesFirstOps.matmul(a, 1)).isEqualTo("matmul");
        assertThat(NamesFirstOps.truediv(a, 1)).isEqualTo("div");
        assertThat(NamesFirstOps.floordiv(a, 1)).isEqualTo("floorDiv");
        assertThat(NamesFirstOps.mod(a, 1)).isEqualTo("rem");
        assertThat(NamesFirstOps.pow(a, 1)).isEqualTo("pow");
        assertThat(NamesFirstOps.lshift(a, 1)).isEqualTo("shl");
        assertThat(NamesFirstOps.rshift(a, 1)).isEqualTo("shr");
        assertThat(NamesFirstOps.and(a, 1)).isEqualTo("and");
        assertThat(NamesFirstOps.or(a, 1)).isEqualTo("or");
        assertThat(NamesFirstOps.xor(a, 1)).isEqualTo("xor");
        assertThat(NamesFirstOps.divmod(a, 1)).isEqualTo("divideAndRemainder");
        assertThat(NamesFirstOps.neg(a)).isEqualTo("unaryMinus");
        assertThat(NamesFirstOps.pos(a)).isEqualTo("unaryPlus");
        assertThat(NamesFirstOps.invert(a)).isEqualTo("inv");
        assertThat(NamesFirstOps.abs(a)).isEqualTo("abs");
        assertThat(NamesFirstOps.lt(a, 2)).isTrue();
        assertThat(NamesFirstOps.le(a, 1)).isTrue();
        assertThat(NamesFirstOps.gt(a, 0)).isTrue();
        assertThat(NamesFirstOps.ge(a, 2)).isFalse();
        assertThat(NamesFirstOps.contains(a, 1)).isTrue();
        assertThat(NamesFirstOps.getitem(a, 1)).isEqualTo("get");
        assertThat(NamesFirstOps.setitem(a, 1, 1)).isEqualTo("set");
        assertThat(NamesFirstOps.len(a)).isEqualTo(1);
        assertThat(NamesFirstOps.truth(a)).isFalse();
        assertThat(NamesFirstOps.iter(a)).containsExactly("iterator");
        assertThat(NamesFirstOps.reversed(a)).containsExactly("reversed");
        assertThat(NamesFirstOps.call(a, 1)).isEqualTo("invoke");
        assertThat(NamesFirstOps.eq(a, "anything")).isTrue();
        assertThat(NamesFirstOps.ne(a, "anything")).isFalse();
        assertThat(NamesFirstOps.hash(a)).isEqualTo(42);
        assertThat(NamesFirstOps.repr(a)).isEqualTo("toString");
        assertThat(NamesFirstOps.str(a)).isEqualTo("toString");
        assertThat(NamesFirstOps.format(a)).isEqualTo("toString");
    }

    static void second() {
        Names.Second a = new Names.Second();
        assertThat(NamesSecondOps.add(a, 1)).isEqualTo("add");
        assertThat(NamesSecondOps.sub(a, 1)).isEqualTo("subtract");
        assertThat(NamesSecondOps.mul(a, 1)).isEqualTo("multiply");
        assertThat(NamesSecondOps.matmul(a, 1)).isEqualTo("mult");
        assertThat(NamesSecondOps.truediv(a, 1)).isEqualTo("divide");
        assertThat(NamesSecondOps.mod(a, 1)).isEqualTo("remainder");
        assertThat(NamesSecondOps.pow(a, 1)).isEqualTo("power");
        assertThat(NamesSecondOps.lshift(a, 1)).isEqualTo("shiftLeft");
        assertThat(NamesSecondOps.rshift(a, 1)).isEqualTo("shiftRight");
        assertThat(NamesSecondOps.neg(a)).isEqualTo("negate");
        assertThat(NamesSecondOps.invert(a)).isEqualTo("not");
        assertThat(NamesSecondOps.contains(a, 1)).isTrue();
        assertThat(NamesSecondOps.getitem(a, 1)).isEqualTo("charAt");
        assertThat(NamesSecondOps.setitem(a, 1, 1)).isEqualTo("put");
        assertThat(NamesSecondOps.len(a)).isEqualTo(2);
    }

    static void third() {
        Names.Third a = new Names.Third();
        assertThat(NamesThirdOps.mul(a, 1)).isEqualTo("multipliedBy");
        assertThat(NamesThirdOps.truediv(a, 1)).isEqualTo("dividedBy");
        assertThat(NamesThirdOps.mod(a, 1)).isEqualTo("mod");
        assertThat(NamesThirdOps.neg(a)).isEqualTo("negated");
    }

    static void theEarlierWins() {
        Names.All a = new Names.All();
        assertThat(NamesAllOps.add(a, 1)).isEqualTo("plus");
        assertThat(NamesAllOps.sub(a, 1)).isEqualTo("minus");
        assertThat(NamesAllOps.mul(a, 1)).isEqualTo("times");
        assertThat(NamesAllOps.matmul(a, 1)).isEqualTo("matmul");
        assertThat(NamesAllOps.truediv(a, 1)).isEqualTo("div");
        assertThat(NamesAllOps.mod(a, 1)).isEqualTo("rem");
        assertThat(NamesAllOps.pow(a, 1)).isEqualTo("pow");
        assertThat(NamesAllOps.lshift(a, 1)).isEqualTo("shl");
        assertThat(NamesAllOps.rshift(a, 1)).isEqualTo("shr");
        assertThat(NamesAllOps.neg(a)).isEqualTo("unaryMinus");
        assertThat(NamesAllOps.invert(a)).isEqualTo("inv");
        assertThat(NamesAllOps.contains(a, 1)).isTrue();
        assertThat(NamesAllOps.getitem(a, 1)).isEqualTo("get");
        assertThat(NamesAllOps.setitem(a, 1, 1)).isEqualTo("set");
        assertThat(NamesAllOps.len(a)).isEqualTo(1);
    }
}
