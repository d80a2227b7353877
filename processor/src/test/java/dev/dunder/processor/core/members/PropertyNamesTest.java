package dev.dunder.processor.core.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The names of accessors, as {@code java.beans.Introspector} takes them. */
class PropertyNamesTest {
    @Test
    void accessors_beginWithTheComponents() {
        assertThat(PropertyNames.accessors("price", false)).containsExactly("getPrice", "isPrice", "price");
        assertThat(PropertyNames.accessors("price", true)).containsExactly("price", "getPrice", "isPrice");
    }

    @Test
    void ofGetter_keepsAcronyms() {
        assertThat(PropertyNames.ofGetter("getPrice")).contains("price");
        assertThat(PropertyNames.ofGetter("isOpen")).contains("open");
        assertThat(PropertyNames.ofGetter("getURL")).contains("URL");
        assertThat(PropertyNames.ofGetter("getX")).contains("x");
        assertThat(PropertyNames.ofGetter("get_x")).contains("_x");
    }

    @Test
    void ofGetter_isForGettersOnly() {
        assertThat(PropertyNames.ofGetter("get")).isEmpty();
        assertThat(PropertyNames.ofGetter("getaway")).isEmpty();
        assertThat(PropertyNames.ofGetter("issue")).isEmpty();
        assertThat(PropertyNames.ofGetter("price")).isEmpty();
    }

    @Test
    void ofSetter_isTheOppositeOfSetter() {
        assertThat(PropertyNames.setter("price")).isEqualTo("setPrice");
        assertThat(PropertyNames.ofSetter("setPrice")).contains("price");
        assertThat(PropertyNames.setter("URL")).isEqualTo("setURL");
        assertThat(PropertyNames.ofSetter("setURL")).contains("URL");
        assertThat(PropertyNames.ofSetter("settle")).isEmpty();
    }

    @Test
    void isTest_isForIsBeforeAName() {
        assertThat(PropertyNames.isTest("isOpen")).isTrue();
        assertThat(PropertyNames.isTest("issue")).isFalse();
        assertThat(PropertyNames.isTest("getOpen")).isFalse();
    }
}
