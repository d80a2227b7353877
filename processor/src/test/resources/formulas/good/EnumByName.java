package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Formula;
import dev.dunder.Formulas;
import java.util.concurrent.TimeUnit;

// not-on-turbine: it gives the implicit valueOf of an enum no parameter

/** The methods that every enum has without writing them. */
@Formulas(use = {EnumByName.Size.class, TimeUnit.class})
interface EnumByName {

    @Formula("Size.valueOf(name)")
    Size size(String name);

    @Formula("len(Size.values()) + len(TimeUnit.values())")
    int count();

    @Formula("Size.SMALL < size and size != Size.LARGE")
    boolean isMedium(Size size);

    /** An enum, one of its constants with a body. */
    enum Size {
        SMALL,
        MEDIUM {
            @Override
            int inches() {
                return 13;
            }
        },
        LARGE;

        int inches() {
            return 15;
        }
    }
}

final class EnumByNameBehaviour {
    private static final EnumByName FORMULAS = new EnumByNameFormulas();

    private EnumByNameBehaviour() {}

    static void enums_haveValues() {
        assertThat(FORMULAS.size("SMALL")).isSameAs(EnumByName.Size.SMALL);
        assertThat(FORMULAS.count()).isEqualTo(10);
        assertThat(FORMULAS.isMedium(EnumByName.Size.MEDIUM)).isTrue();
        assertThat(FORMULAS.isMedium(EnumByName.Size.LARGE)).isFalse();
    }
}
