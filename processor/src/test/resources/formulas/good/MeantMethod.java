package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;

/** The method that an operator means is the one that is called, though javac would choose another overload of its name. */
@Formulas(use = MeantMethod.Joins.class)
interface MeantMethod {

    @Formula("a + b")
    String objectBesideItsOwnType(Tag a, Tag b);

    @Formula("n * 2")
    String literalBesideInt(Tag n);

    @Formula("tag * n")
    String intBesideDouble(Tag tag, int n);

    @Formula("text - tag")
    String reflectedBesideText(String text, Tag tag);

    @Formula("text - tag.self()")
    String reflectedInOrder(StringBuilder text, Tag tag);

    @Formula("a / b")
    String staticBesideItsOwnType(Tag a, Tag b);

    @Formula("tag[i]")
    String boxBesideInt(Tag tag, int i);

    @Formula("tag % None")
    String nullBesideText(Tag tag);

    /** Each operator has an overload beside it that is no operator, and fits the operands better. */
    final class Tag {
        Tag self() {
            return this;
        }

        @Operator(Op.ADD)
        String plus(Object any) {
            return "plus(Object)";
        }

        @Operator(Op.NONE)
        String plus(Tag other) {
            return "plus(Tag)";
        }

        @Operator(Op.MULTIPLY)
        String times(double factor) {
            return "times(double)";
        }

        @Operator(Op.NONE)
        String times(int factor) {
            return "times(int)";
        }

        @Operator(value = Op.SUBTRACT, reflected = true)
        String from(CharSequence left) {
            return "from(CharSequence)";
        }

        @Operator(Op.NONE)
        String from(String left) {
            return "from(String)";
        }

        @Operator(Op.NONE)
        String from(StringBuilder left) {
            return "from(StringBuilder)";
        }

        @Operator(Op.GET)
        String at(Integer index) {
            return "at(Integer)";
        }

        @Operator(Op.NONE)
        String at(int index) {
            return "at(int)";
        }

        @Operator(Op.MODULO)
        String rest(Object any) {
            return "rest(Object)";
        }

        @Operator(Op.NONE)
        String rest(Tag other) {
            return "rest(Tag)";
        }
    }

    /** Static operators. */
    final class Joins {
        private Joins() {}

        @Operator(Op.DIVIDE)
        static String over(Tag left, Object right) {
            return "over(Tag, Object)";
        }

        static String over(Tag left, Tag right) {
            return "over(Tag, Tag)";
        }
    }
}

final class MeantMethodBehaviour {
    private static final MeantMethod FORMULAS = new MeantMethodFormulas();
    private static final MeantMethod.Tag TAG = new MeantMethod.Tag();

    private MeantMethodBehaviour() {}

    static void instanceMethods() {
        assertThat(FORMULAS.objectBesideItsOwnType(TAG, TAG)).isEqualTo("plus(Object)");
        assertThat(FORMULAS.literalBesideInt(TAG)).isEqualTo("times(double)");
        assertThat(FORMULAS.intBesideDouble(TAG, 3)).isEqualTo("times(double)");
        assertThat(FORMULAS.boxBesideInt(TAG, 1)).isEqualTo("at(Integer)");
        assertThat(FORMULAS.nullBesideText(TAG)).isEqualTo("rest(Object)");
    }

    static void reflectedMethods() {
        assertThat(FORMULAS.reflectedBesideText("a", TAG)).isEqualTo("from(CharSequence)");
        assertThat(FORMULAS.reflectedInOrder(new StringBuilder(), TAG)).isEqualTo("from(CharSequence)");
    }

    static void staticMethods() {
        assertThat(FORMULAS.staticBesideItsOwnType(TAG, TAG)).isEqualTo("over(Tag, Object)");
    }
}
