import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;
import java.math.BigDecimal;

// error: [Dunder:WrongConversion] WrongConversion.Bad.ofObject(int) cannot convert a number
//   Found: ofObject(int) with @Operator(Op.FROM_NUMBER), which is not static
//   Fix: mark a static method that takes a number, or a number and the other operand, and returns the object
// error: [Dunder:WrongConversion] WrongConversion.Bad.ofText(String) cannot convert a number
//   Found: ofText(String) with @Operator(Op.FROM_NUMBER), which does not take a number
//   Fix: mark a static method that takes a number, or a number and the other operand, and returns the object
// error: [Dunder:WrongConversion] WrongConversion.Bad.ofMany(int, int, int) cannot convert a number
//   Found: ofMany(int, int, int) with @Operator(Op.FROM_NUMBER), which does not take a number
//   Fix: mark a static method that takes a number, or a number and the other operand, and returns the object
@Formulas(use = {WrongConversion.Good.class, WrongConversion.Bad.class})
interface WrongConversion {
    record Share(double value) {}

    final class Good {
        @Operator(Op.FROM_NUMBER)
        static Share of(Number number, Share beside) {
            return new Share(number.doubleValue());
        }

        @Operator(Op.FROM_NUMBER)
        static Share of(BigDecimal number) {
            return new Share(number.doubleValue());
        }
    }

    final class Bad {
        @Operator(Op.FROM_NUMBER)
        Share ofObject(int number) {
            return new Share(number);
        }

        @Operator(Op.FROM_NUMBER)
        static Share ofText(String text) {
            return new Share(text.length());
        }

        @Operator(Op.FROM_NUMBER)
        static Share ofMany(int one, int other, int third) {
            return new Share(one);
        }
    }

    @Formula("share == 1")
    boolean isWhole(Share share);
}
