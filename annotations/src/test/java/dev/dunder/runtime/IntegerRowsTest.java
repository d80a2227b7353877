package dev.dunder.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.runtime.Rows.Row;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds integer arithmetic against CPython's; {@code integers.py} made the rows. */
class IntegerRowsTest {
    @Test
    void integersAreThoseOfPython() {
        assertThat(Rows.wrong("integers.tsv", row -> switch (row.text(0)) {
                    case "int" -> ofInt(row);
                    case "long" -> ofLong(row);
                    default -> ofBigInteger(row);
                }))
                .isEmpty();
    }

    private static Object ofInt(Row row) {
        int a = Integer.parseInt(row.text(2));
        int b = Integer.parseInt(row.text(3));
        return switch (row.text(1)) {
            case "floordiv" -> Integers.floorDiv(a, b);
            case "divmod" ->
                Arrays.stream(Integers.divmod(a, b)).mapToObj(String::valueOf).collect(Collectors.joining(" "));
            case "pow" -> IntegerPowers.pow(a, b);
            case "wrapPow" -> IntegerPowers.wrapPow(a, b);
            case "lshift" -> Shifts.shiftLeft(a, b);
            case "wrapLshift" -> Shifts.wrapShiftLeft(a, b);
            case "rshift" -> Shifts.shiftRight(a, b);
            case "round" -> Integers.round(a, b);
            default -> throw new AssertionError(row);
        };
    }

    private static Object ofLong(Row row) {
        long a = Long.parseLong(row.text(2));
        long b = Long.parseLong(row.text(3));
        return switch (row.text(1)) {
            case "floordiv" -> Integers.floorDiv(a, b);
            case "divmod" ->
                Arrays.stream(Integers.divmod(a, b)).mapToObj(String::valueOf).collect(Collectors.joining(" "));
            case "pow" -> IntegerPowers.pow(a, b);
            case "wrapPow" -> IntegerPowers.wrapPow(a, b);
            case "lshift" -> Shifts.shiftLeft(a, b);
            case "wrapLshift" -> Shifts.wrapShiftLeft(a, b);
            case "rshift" -> Shifts.shiftRight(a, b);
            case "round" -> Integers.round(a, (int) b);
            default -> throw new AssertionError(row);
        };
    }

    private static Object ofBigInteger(Row row) {
        BigInteger a = new BigInteger(row.text(2));
        BigInteger b = new BigInteger(row.text(3));
        return switch (row.text(1)) {
            case "floordiv" -> BigIntegers.floorDiv(a, b);
            case "mod" -> BigIntegers.floorMod(a, b);
            case "divmod" ->
                Arrays.stream(BigIntegers.divmod(a, b)).map(String::valueOf).collect(Collectors.joining(" "));
            case "pow" -> sameForLong(BigIntegerPowers.pow(a, b), BigIntegerPowers.pow(a, b.longValueExact()));
            case "lshift" ->
                sameForLong(BigIntegerPowers.shiftLeft(a, b), BigIntegerPowers.shiftLeft(a, b.longValueExact()));
            case "rshift" ->
                sameForLong(BigIntegerPowers.shiftRight(a, b), BigIntegerPowers.shiftRight(a, b.longValueExact()));
            case "round" -> BigIntegers.round(a, b.intValueExact());
            default -> throw new AssertionError(row);
        };
    }

    private static BigInteger sameForLong(BigInteger result, BigInteger resultForLong) {
        return result.equals(resultForLong) ? result : BigInteger.valueOf(Long.MIN_VALUE);
    }
}
