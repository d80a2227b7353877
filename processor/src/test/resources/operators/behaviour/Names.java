package behaviour;

import dev.dunder.Operators;
import java.util.Iterator;
import java.util.List;

/** Methods of conventional names, each of which says its name: one type for each place in the table's rows. */
final class Names {
    private Names() {}

    /** The first name of each row. */
    @Operators
    record First() {
        String plus(int b) {
            return "plus";
        }

        String minus(int b) {
            return "minus";
        }

        String times(int b) {
            return "times";
        }

        String matmul(int b) {
            return "matmul";
        }

        String div(int b) {
            return "div";
        }

        String floorDiv(int b) {
            return "floorDiv";
        }

        String rem(int b) {
            return "rem";
        }

        String pow(int b) {
            return "pow";
        }

        String shl(int b) {
            return "shl";
        }

        String shr(int b) {
            return "shr";
        }

        String and(int b) {
            return "and";
        }

        String or(int b) {
            return "or";
        }

        String xor(int b) {
            return "xor";
        }

        String divideAndRemainder(int b) {
            return "divideAndRemainder";
        }

        String unaryMinus() {
            return "unaryMinus";
        }

        String unaryPlus() {
            return "unaryPlus";
        }

        String inv() {
            return "inv";
        }

        String abs() {
            return "abs";
        }

        int compareTo(int other) {
            return Integer.compare(1, other);
        }

        boolean contains(int b) {
            return true;
        }

        String get(int key) {
            return "get";
        }

        String set(int key, int value) {
            return "set";
        }

        int size() {
            return 1;
        }

        boolean isEmpty() {
            return true;
        }

        Iterator<String> iterator() {
            return List.of("iterator").iterator();
        }

        Iterable<String> reversed() {
            return List.of("reversed");
        }

        String invoke(int argument) {
            return "invoke";
        }

        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 42;
        }

        @Override
        public String toString() {
            return "toString";
        }
    }

    /** The second names. */
    @Operators
    record Second() {
        String add(int b) {
            return "add";
        }

        String subtract(int b) {
            return "subtract";
        }

        String multiply(int b) {
            return "multiply";
        }

        String mult(int b) {
            return "mult";
        }

        String divide(int b) {
            return "divide";
        }

        String remainder(int b) {
            return "remainder";
        }

        String power(int b) {
            return "power";
        }

        String shiftLeft(int b) {
            return "shiftLeft";
        }

        String shiftRight(int b) {
            return "shiftRight";
        }

        String negate() {
            return "negate";
        }

        String not() {
            return "not";
        }

        boolean containsKey(int b) {
            return true;
        }

        String charAt(int key) {
            return "charAt";
        }

        String put(int key, int value) {
            return "put";
        }

        int length() {
            return 2;
        }
    }

    /** The third names. */
    @Operators
    record Third() {
        String multipliedBy(int b) {
            return "multipliedBy";
        }

        String dividedBy(int b) {
            return "dividedBy";
        }

        String mod(int b) {
            return "mod";
        }

        String negated() {
            return "negated";
        }
    }

    /** All names, the later ones declared first. */
    @Operators
    record All() {
        String multipliedBy(int b) {
            return "multipliedBy";
        }

        String dividedBy(int b) {
            return "dividedBy";
        }

        String mod(int b) {
            return "mod";
        }

        String add(int b) {
            return "add";
        }

        String subtract(int b) {
            return "subtract";
        }

        String multiply(int b) {
            return "multiply";
        }

        String mult(int b) {
            return "mult";
        }

        String divide(int b) {
            return "divide";
        }

        String remainder(int b) {
            return "remainder";
        }

        String power(int b) {
            return "power";
        }

        String shiftLeft(int b) {
            return "shiftLeft";
        }

        String shiftRight(int b) {
            return "shiftRight";
        }

        String plus(int b) {
            return "plus";
        }

        String minus(int b) {
            return "minus";
        }

        String times(int b) {
            return "times";
        }

        String matmul(int b) {
            return "matmul";
        }

        String div(int b) {
            return "div";
        }

        String rem(int b) {
            return "rem";
        }

        String pow(int b) {
            return "pow";
        }

        String shl(int b) {
            return "shl";
        }

        String shr(int b) {
            return "shr";
        }

        String negated() {
            return "negated";
        }

        String negate() {
            return "negate";
        }

        String not() {
            return "not";
        }

        String unaryMinus() {
            return "unaryMinus";
        }

        String inv() {
            return "inv";
        }

        boolean containsKey(int b) {
            return false;
        }

        String charAt(int key) {
            return "charAt";
        }

        String put(int key, int value) {
            return "put";
        }

        int length() {
            return 2;
        }

        boolean contains(int b) {
            return true;
        }

        String get(int key) {
            return "get";
        }

        String set(int key, int value) {
            return "set";
        }

        int size() {
            return 1;
        }
    }
}
