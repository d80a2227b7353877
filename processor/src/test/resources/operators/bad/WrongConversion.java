package shop;

import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.math.BigDecimal;

@Operators
record WrongConversion(BigDecimal amount) {
    public WrongConversion plus(WrongConversion other) {
        return new WrongConversion(amount.add(other.amount));
    }
    // error: [Dunder:WrongConversion] WrongConversion.ofInt(int) cannot be FROM_NUMBER of WrongConversion
    //   Found: ofInt(int), which is not static
    //   Fix: mark a static method that returns WrongConversion and takes a number, such as 'static WrongConversion of(int number)', or a number and the other operand
    @Operator(Op.FROM_NUMBER)
    public WrongConversion ofInt(int number) {
        return new WrongConversion(BigDecimal.valueOf(number));
    }
    // error: [Dunder:WrongConversion] WrongConversion.ofText(String) cannot be FROM_NUMBER of WrongConversion
    //   Found: ofText(String), which takes no number as its first parameter
    //   Fix: mark a static method that returns WrongConversion and takes a number, such as 'static WrongConversion of(int number)', or a number and the other operand
    @Operator(Op.FROM_NUMBER)
    public static WrongConversion ofText(String number) {
        return new WrongConversion(new BigDecimal(number));
    }
    // error: [Dunder:WrongConversion] WrongConversion.ofChar(char) cannot be FROM_NUMBER of WrongConversion
    //   Found: ofChar(char), which takes no number as its first parameter
    //   Fix: mark a static method that returns WrongConversion and takes a number, such as 'static WrongConversion of(int number)', or a number and the other operand
    @Operator(Op.FROM_NUMBER)
    public static WrongConversion ofChar(char number) {
        return new WrongConversion(BigDecimal.valueOf(number));
    }
    // error: [Dunder:WrongConversion] WrongConversion.ofNothing() cannot be FROM_NUMBER of WrongConversion
    //   Found: ofNothing(), which takes no number as its first parameter
    //   Fix: mark a static method that returns WrongConversion and takes a number, such as 'static WrongConversion of(int number)', or a number and the other operand
    @Operator(Op.FROM_NUMBER)
    public static WrongConversion ofNothing() {
        return new WrongConversion(BigDecimal.ZERO);
    }
    // error: [Dunder:WrongConversion] WrongConversion.toDecimal(long) cannot be FROM_NUMBER of WrongConversion
    //   Found: toDecimal(long), which returns BigDecimal
    //   Fix: mark a static method that returns WrongConversion and takes a number, such as 'static WrongConversion of(int number)', or a number and the other operand
    @Operator(Op.FROM_NUMBER)
    public static BigDecimal toDecimal(long number) {
        return BigDecimal.valueOf(number);
    }
    // error: [Dunder:WrongConversion] WrongConversion.beside(double, String) cannot be FROM_NUMBER of WrongConversion
    //   Found: beside(double, String), which takes String as the other operand
    //   Fix: mark a static method that returns WrongConversion and takes a number, such as 'static WrongConversion of(int number)', or a number and the other operand
    @Operator(Op.FROM_NUMBER)
    public static WrongConversion beside(double number, String currency) {
        return new WrongConversion(BigDecimal.valueOf(number));
    }
    // error: [Dunder:WrongConversion] WrongConversion.ofMany(double...) cannot be FROM_NUMBER of WrongConversion
    //   Found: ofMany(double...), which takes no number as its first parameter
    //   Fix: mark a static method that returns WrongConversion and takes a number, such as 'static WrongConversion of(int number)', or a number and the other operand
    @Operator(Op.FROM_NUMBER)
    public static WrongConversion ofMany(double... numbers) {
        return new WrongConversion(BigDecimal.valueOf(numbers[0]));
    }
    // error: [Dunder:NoReflectedForm] WrongConversion.ofShort(short) cannot be commutative, because 'FROM_NUMBER' has no reflected form
    //   Found: commutative = true on 'FROM_NUMBER'
    //   Fix: remove commutative; only the binary operators of arithmetic, bits and shifts have a reflected form
    @Operator(value = Op.FROM_NUMBER, commutative = true)
    public static WrongConversion ofShort(short number) {
        return new WrongConversion(BigDecimal.valueOf(number));
    }
    // error: [Dunder:PrivateOperator] WrongConversion.ofFloat(float) is private, so it cannot be called as 'FROM_NUMBER'
    //   Found: private ofFloat(float)
    //   Fix: make it at least package-private, or remove the annotation or name that makes it an operator
    @Operator(Op.FROM_NUMBER)
    private static WrongConversion ofFloat(float number) {
        return new WrongConversion(BigDecimal.valueOf(number));
    }
    // error: [Dunder:FieldIsNoOperation] the field WrongConversion.FIELD cannot be the operator FROM_NUMBER
    //   Found: @Operator(Op.FROM_NUMBER) on a field
    //   Fix: mark a method instead; a field can only be Op.ZERO or Op.ONE
    @Operator(Op.FROM_NUMBER)
    public static final WrongConversion FIELD = new WrongConversion(BigDecimal.ZERO);

    @Operators
    record TwoConversions(BigDecimal amount) {
        public TwoConversions plus(TwoConversions other) {
            return new TwoConversions(amount.add(other.amount));
        }

        @Operator(Op.FROM_NUMBER)
        public static TwoConversions of(int number) {
            return new TwoConversions(BigDecimal.valueOf(number));
        }

        // error: [Dunder:DuplicateOperator] WrongConversion.TwoConversions has two methods for 'FROM_NUMBER' with the same operands
        //   Found: from(int) and of(int), with equal priority
        //   Fix: put @Operator on one of the two only, or exclude the other with @Operator(Op.NONE)
        @Operator(Op.FROM_NUMBER)
        public static TwoConversions from(int number) {
            return new TwoConversions(BigDecimal.valueOf(number));
        }
    }

    @Operators
    // error: [Dunder:NoOperator] WrongConversion.ConversionAlone has no operator
    //   Found: of(int, WrongConversion.ConversionAlone) for FROM_NUMBER, which formulas use and which has no helper
    //   Fix: add one, such as 'WrongConversion.ConversionAlone plus(WrongConversion.ConversionAlone other)', mark one with @Operator(Op.ADD), or remove @Operators
    final class ConversionAlone {
        @Operator(Op.FROM_NUMBER)
        public static ConversionAlone of(int number, ConversionAlone beside) {
            return beside;
        }
    }
}
