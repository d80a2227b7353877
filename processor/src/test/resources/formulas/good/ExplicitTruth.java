package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Op;
import dev.dunder.Operator;
import dev.dunder.Operators;

/** isEmpty is the opposite of truth by its name alone: where it is said to be the truth, it is. */
@Formulas
interface ExplicitTruth {

    @Formula("bool(tank)")
    boolean ofTank(Tank tank);

    @Formula("1 if not tank else 0")
    int notTank(Tank tank);

    @Formula("bool(jar)")
    boolean ofJar(Jar jar);

    /** True where it is empty, as it says. */
    @Operators
    record Tank(int litres) {
        @Operator(Op.TRUTH)
        boolean isEmpty() {
            return litres == 0;
        }
    }

    /** True where it is not empty. */
    @Operators
    record Jar(int litres) {
        boolean isEmpty() {
            return litres == 0;
        }
    }
}

final class ExplicitTruthBehaviour {
    private static final ExplicitTruth FORMULAS = new ExplicitTruthFormulas();

    private ExplicitTruthBehaviour() {}

    static void truth_isWhatTheAnnotatedMethodSays() {
        for (ExplicitTruth.Tank tank : new ExplicitTruth.Tank[] {new ExplicitTruth.Tank(0), new ExplicitTruth.Tank(1)}) {
            assertThat(FORMULAS.ofTank(tank)).isEqualTo(tank.isEmpty()).isEqualTo(ExplicitTruthTankOps.truth(tank));
            assertThat(FORMULAS.notTank(tank)).isEqualTo(tank.isEmpty() ? 0 : 1);
        }
    }

    static void truth_isTheOppositeOfTheConventionalName() {
        for (ExplicitTruth.Jar jar : new ExplicitTruth.Jar[] {new ExplicitTruth.Jar(0), new ExplicitTruth.Jar(1)}) {
            assertThat(FORMULAS.ofJar(jar)).isNotEqualTo(jar.isEmpty()).isEqualTo(ExplicitTruthJarOps.truth(jar));
        }
    }
}
