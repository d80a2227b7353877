import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;

/** Arithmetic that is guessed by a name, on types whose objects visibly change. */
@Formulas
interface MutableOperand {
    /** Has a setter, but says what its operators are. */
    @Operators
    class Said {
        void setX(double x) {}

        Said plus(Said other) {
            return other;
        }
    }

    /** Has a public field, and says it of one method only. */
    class Half {
        public double x;

        @Operator(Op.ADD)
        Half plus(Half other) {
            return other;
        }

        public Half minus(Half other) {
            return other;
        }

        public Half negate() {
            return this;
        }

        public Half abs() {
            return this;
        }

        public Half times(double factor) {
            return this;
        }
    }

    // error: [Dunder:MutableOperand] Vector3d.mul(double) may change the object that it is called on
    //     p + v * t
    //           ^
    //   Found: Vector3d has the public field x
    //   Fix: add pure = Vector3d.class to @Formulas if the operators of Vector3d return new objects, or add '@Operator(Op.MULTIPLY) static Vector3d mul(Vector3d left, double right)', which copies first, to a class in use
    @Formula("p + v * t")
    Vector3d moved(Vector3d p, Vector3d v, double t);

    // error: [Dunder:MutableOperand] Vector3d.negate() may change the object that it is called on
    //     -a + 2 * a
    //     ^
    //   Found: Vector3d has the public field x
    //   Fix: add pure = Vector3d.class to @Formulas if the operators of Vector3d return new objects, or add '@Operator(Op.NEGATE) static Vector3d neg(Vector3d value)', which copies first, to a class in use
    // error: [Dunder:MutableOperand] Vector3d.mul(double) may change the object that it is called on
    //     -a + 2 * a
    //            ^
    //   Found: Vector3d has the public field x
    //   Fix: add pure = Vector3d.class to @Formulas if the operators of Vector3d return new objects, or add '@Operator(Op.MULTIPLY) static Vector3d mul(double left, Vector3d right)', which copies first, to a class in use
    @Formula("-a + 2 * a")
    Vector3d opposite(Vector3d a);

    @Formula("a + a")
    Said said(Said a);

    // error: [Dunder:MutableOperand] MutableOperand.Half.minus(MutableOperand.Half) may change the object that it is called on
    //     a + a - a
    //           ^
    //   Found: MutableOperand.Half has the public field x
    //   Fix: add pure = MutableOperand.Half.class to @Formulas if the operators of MutableOperand.Half return new objects, or add '@Operator(Op.SUBTRACT) static MutableOperand.Half sub(MutableOperand.Half left, MutableOperand.Half right)', which copies first, to a class in use
    @Formula("a + a - a")
    Half half(Half a);

    // error: [Dunder:MutableOperand] MutableOperand.Half.abs() may change the object that it is called on
    //     abs(a) + -a + 2 * a
    //     ^
    //   Found: MutableOperand.Half has the public field x
    //   Fix: add pure = MutableOperand.Half.class to @Formulas if the operators of MutableOperand.Half return new objects, or add '@Operator(Op.ABSOLUTE) static MutableOperand.Half abs(MutableOperand.Half value)', which copies first, to a class in use
    // error: [Dunder:MutableOperand] MutableOperand.Half.negate() may change the object that it is called on
    //     abs(a) + -a + 2 * a
    //              ^
    //   Found: MutableOperand.Half has the public field x
    //   Fix: add pure = MutableOperand.Half.class to @Formulas if the operators of MutableOperand.Half return new objects, or add '@Operator(Op.NEGATE) static MutableOperand.Half neg(MutableOperand.Half value)', which copies first, to a class in use
    // error: [Dunder:MutableOperand] MutableOperand.Half.times(double) may change the object that it is called on
    //     abs(a) + -a + 2 * a
    //                     ^
    //   Found: MutableOperand.Half has the public field x
    //   Fix: add pure = MutableOperand.Half.class to @Formulas if the operators of MutableOperand.Half return new objects, or add '@Operator(Op.MULTIPLY) static MutableOperand.Half mul(double left, MutableOperand.Half right)', which copies first, to a class in use
    @Formula("abs(a) + -a + 2 * a")
    Half unary(Half a);

    /** A list of its own kind with a setter: that lists can be joined does not say that its method is not meant. */
    class Tags extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        public void setName(String name) {}

        public Tags plus(List<String> other) {
            return this;
        }
    }

    // error: [Dunder:MutableOperand] MutableOperand.Tags.plus(List<String>) may change the object that it is called on
    //     tags + more
    //          ^
    //   Found: MutableOperand.Tags has the public method setName(String)
    //   Fix: add pure = MutableOperand.Tags.class to @Formulas if the operators of MutableOperand.Tags return new objects, or add '@Operator(Op.ADD) static MutableOperand.Tags add(MutableOperand.Tags left, List<String> right)', which copies first, to a class in use
    @Formula("tags + more")
    List<String> joined(Tags tags, List<String> more);

    @Formula("more + tags")
    List<String> joinedBefore(Tags tags, List<String> more);
}
