package behaviour;

import static behaviour.Python.python;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/** Types of the JDK, which have no idea of Python, beside those that they correspond to. */
final class JdkBehaviour {
    private JdkBehaviour() {}

    static void decimals() {
        BigDecimal a = new BigDecimal("-7");
        BigDecimal b = new BigDecimal("2.50");
        python("str(Decimal('-7') + Decimal('2.50'))").gives(BigDecimalOps.add(a, b).toString());
        python("str(Decimal('-7') - Decimal('2.50'))").gives(BigDecimalOps.sub(a, b).toString());
        python("str(Decimal('-7') * Decimal('2.50'))").gives(BigDecimalOps.mul(a, b).toString());
        python("str(Decimal('-7') / Decimal('2.50'))").gives(BigDecimalOps.truediv(a, b).toPlainString());
        python("str(Decimal('-7') % Decimal('2.50'))").gives(BigDecimalOps.mod(a, b).toString());
        python("[str(part) for part in divmod(Decimal('-7'), Decimal('2'))]")
                .gives(Arrays.stream(BigDecimalOps.divmod(a, BigDecimal.valueOf(2))).map(BigDecimal::toString).toList());
        python("[str(-Decimal('2.50')), str(abs(Decimal('-7')))]")
                .gives(List.of(BigDecimalOps.neg(b).toString(), BigDecimalOps.abs(a).toString()));
        python("str(Decimal('2.50') ** 2)").gives(BigDecimalOps.pow(b, 2).toString());
        python("Decimal('2.50') > Decimal('2.5')").gives(BigDecimalOps.gt(b, new BigDecimal("2.5")));
        python("Decimal('2.50') >= Decimal('2.5')").gives(BigDecimalOps.ge(b, new BigDecimal("2.5")));
        python("str(sum([Decimal('-7'), Decimal('2.50')], Decimal(0)))")
                .gives(BigDecimalOps.sum(List.of(a, b)).toString());
        python("[str(d) for d in sorted([Decimal('2.50'), Decimal('-7')])]")
                .gives(BigDecimalOps.sorted(List.of(b, a)).stream().map(BigDecimal::toString).toList());
        assertThat(BigDecimalOps.sum(List.of())).isSameAs(BigDecimal.ZERO);
        assertThat(BigDecimalOps.prod(List.of())).isSameAs(BigDecimal.ONE);
    }

    static void integers() {
        BigInteger a = BigInteger.valueOf(6);
        BigInteger b = BigInteger.valueOf(3);
        python("[6 + 3, 6 - 3, 6 * 3, 6 // 3, 6 % 3]")
                .gives(List.of(
                        BigIntegerOps.add(a, b),
                        BigIntegerOps.sub(a, b),
                        BigIntegerOps.mul(a, b),
                        BigIntegerOps.truediv(a, b),
                        BigIntegerOps.mod(a, b)));
        python("[6 & 3, 6 | 3, 6 ^ 3, ~6, 6 << 3, 6 >> 1, 6 ** 3]")
                .gives(List.of(
                        BigIntegerOps.and(a, b),
                        BigIntegerOps.or(a, b),
                        BigIntegerOps.xor(a, b),
                        BigIntegerOps.invert(a),
                        BigIntegerOps.lshift(a, 3),
                        BigIntegerOps.rshift(a, 1),
                        BigIntegerOps.pow(a, 3)));
        python("[6 == 6, 6 != 6, 6 < 3]")
                .gives(List.of(BigIntegerOps.eq(a, a), BigIntegerOps.ne(a, a), BigIntegerOps.lt(a, b)));
    }

    static void durations() {
        Duration a = Duration.ofMinutes(90);
        Duration b = Duration.ofMinutes(20);
        python("(timedelta(minutes=90) + timedelta(minutes=20)).total_seconds()")
                .gives((double) DurationOps.add(a, b).toSeconds());
        python("(timedelta(minutes=90) - timedelta(minutes=20)).total_seconds()")
                .gives((double) DurationOps.sub(a, b).toSeconds());
        python("timedelta(minutes=90) / timedelta(minutes=20)").gives(DurationOps.truediv(a, b));
        python("timedelta(minutes=90) // timedelta(minutes=20)").gives(DurationOps.floordiv(a, b));
        python("(timedelta(minutes=90) % timedelta(minutes=20)).total_seconds()")
                .gives((double) DurationOps.mod(a, b).toSeconds());
        python("(timedelta(minutes=90) / 4).total_seconds()")
                .gives((double) DurationOps.truediv(a, 4).toSeconds());
        python("(timedelta(minutes=90) * 2).total_seconds()").gives((double) DurationOps.mul(a, 2).toSeconds());
        python("timedelta(minutes=90) > timedelta(minutes=20)").gives(DurationOps.gt(a, b));
        python("abs(-timedelta(minutes=20)) == timedelta(minutes=20)")
                .gives(DurationOps.eq(DurationOps.abs(DurationOps.neg(b)), b));
        assertThat(DurationOps.sum(List.of(a, b))).isEqualTo(Duration.ofMinutes(110));
        assertThat(DurationOps.sum(List.of())).isSameAs(Duration.ZERO);
    }

    static void lists() {
        List<String> list = List.of("a", "b");
        python("['a', 'b'][1]").gives(ListOps.getitem(list, 1));
        python("len(['a', 'b'])").gives(ListOps.len(list));
        python("'b' in ['a', 'b']").gives(ListOps.contains(list, "b"));
        python("[bool([]), bool(['a'])]").gives(List.of(ListOps.truth(List.of()), ListOps.truth(list)));
        python("list(reversed(['a', 'b']))").gives(ListOps.reversed(list));
        assertThat(ListOps.iter(list)).isSameAs(list);
        assertThat(ListOps.asList(list)).isSameAs(list);
    }

    static void maps() {
        Map<String, Integer> map = new TreeMap<>(Map.of("a", 1));
        python("{'a': 1}['a']").gives(MapOps.getitem(map, "a"));
        python("['a' in {'a': 1}, 'z' in {'a': 1}]").gives(List.of(MapOps.contains(map, "a"), MapOps.contains(map, "z")));
        MapOps.setitem(map, "b", 2);
        python("len({'a': 1, 'b': 2})").gives(MapOps.len(map));
        python("[bool({}), bool({'a': 1})]").gives(List.of(MapOps.truth(Map.of()), MapOps.truth(map)));
    }

    static void texts() {
        python("'python'[2]").gives(StringOps.getitem("python", 2));
        python("len('python')").gives(StringOps.len("python"));
        python("'th' in 'python'").gives(StringOps.contains("python", "th"));
        python("['a' < 'b', 'a' == 'b']").gives(List.of(StringOps.lt("a", "b"), StringOps.eq("a", "b")));
        python("[bool(''), bool('a')]").gives(List.of(StringOps.truth(""), StringOps.truth("a")));
        python("list(reversed('abc'))").gives(StringOps.reversed("abc"));
        python("min(['b', 'a'])").gives(StringOps.min(List.of("b", "a")));
        python("'b' in 'abc'").gives(CharSequenceOps.contains("abc", 'b'));
    }

    static void callables() {
        Predicate<String> blank = String::isBlank;
        assertThat(PredicateOps.call(blank, " ")).isTrue();
        assertThat(PredicateOps.and(blank, String::isEmpty).test(" ")).isFalse();
        assertThat(PredicateOps.or(blank, String::isEmpty).test("a")).isFalse();
    }

    static void whatHasNoArithmetic() {
        assertThat(helpers(SetOps.class)).doesNotContain("add", "sub");
        assertThat(SetOps.contains(Set.of(1), 1)).isTrue();
        assertThat(helpers(LocalDateOps.class)).contains("add", "sub", "lt");
        assertThat(LocalDateOps.lt(LocalDate.MIN, LocalDate.MAX)).isTrue();
        assertThat(helpers(UUIDOps.class)).contains("lt", "eq", "hash").doesNotContain("add");
        assertThat(UUIDOps.eq(new UUID(1, 2), new UUID(1, 2))).isTrue();
    }

    private static List<String> helpers(Class<?> ops) {
        return Arrays.stream(ops.getDeclaredMethods()).map(Method::getName).toList();
    }
}
