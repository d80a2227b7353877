package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;

/** A type that says how it equals a number is asked; one that is null equals none. */
@Formulas
interface OwnNumberEquality {
    @Formula("level == 5")
    boolean isFive(Level level);

    @Formula("n != level")
    boolean isOther(Level level, int n);

    record Level(int number) {
        boolean equals(int other) {
            return number == other;
        }
    }
}

final class OwnNumberEqualityBehaviour {
    private static final OwnNumberEquality FORMULAS = new OwnNumberEqualityFormulas();

    private OwnNumberEqualityBehaviour() {}

    static void own() {
        OwnNumberEquality.Level five = new OwnNumberEquality.Level(5);
        assertThat(FORMULAS.isFive(five)).isTrue();
        assertThat(FORMULAS.isFive(new OwnNumberEquality.Level(6))).isFalse();
        assertThat(FORMULAS.isFive(null)).isFalse();
        assertThat(FORMULAS.isOther(five, 5)).isFalse();
        assertThat(FORMULAS.isOther(five, 6)).isTrue();
        assertThat(FORMULAS.isOther(null, 6)).isTrue();
    }
}
