package good;

import static org.assertj.core.api.Assertions.assertThat;

final class ConstantsBehaviour {
    static void fieldBesideMethod_staysField() {
        assertThat(FilterUpper.ORDER).isSameAs(Filter.ORDER);
        assertThat(FilterUpper.<Integer>ALL().ACCEPTS(1)).isTrue();
        assertThat(FilterUpper.<Integer>ALL().ORDER().compare("a", "b")).isNegative();
    }

    static void fieldOfTheType_isFacade() {
        assertThat(FilterUpper.ALL.unwrap()).isSameAs(Filter.ALL);
        assertThat(FilterUpper.NONE).isNull();
        assertThat(FilterUpper.NONE().ACCEPTS("a")).isFalse();
    }

    static void otherField_isAccessor() {
        assertThat(FilterUpper.FALLBACK()).isSameAs(Filter.FALLBACK);
    }
}
