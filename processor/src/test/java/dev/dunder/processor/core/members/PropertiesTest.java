package dev.dunder.processor.core.members;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.harness.FirstRound;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Properties of compiled types, each written as {@code type name getter setter field}, with a dash for none. */
class PropertiesTest {
    private static final String BEAN = """
            class Thing {
                private int size;
                String title;
                static int count;
                private boolean isOpen;

                int getSize() { return size; }
                void setSize(long size) {}
                void setTitle(Integer title) {}
                boolean isOpen() { return isOpen; }
                String isEmpty() { return ""; }
                java.net.URL getURL() { return null; }
                void getNothing() {}
                int getAt(int index) { return index; }
                static int getCount() { return count; }
                int area() { return 1; }
                Object getArea() { return 2; }
            }
            """;

    @Test
    void all_hasFieldsAndThenGetters() {
        assertThat(all(BEAN))
                .containsExactly(
                        "int size getSize setSize size",
                        "String title - - title",
                        "boolean isOpen isOpen - isOpen",
                        "boolean open isOpen - -",
                        "URL URL getURL - -",
                        "Object area getArea - -",
                        "Class<?> class getClass - -");
    }

    @Test
    void find_takesGettersBeforeMethodsOfTheName() {
        assertThat(find("area", BEAN)).contains("Object area getArea - -");
        assertThat(find("empty", BEAN)).isEmpty();
        assertThat(find("at", BEAN)).isEmpty();
        assertThat(find("count", BEAN)).isEmpty();
        assertThat(find("hashCode", BEAN)).contains("int hashCode hashCode - -");
    }

    @Test
    void find_takesAComponentsAccessorFirst() {
        String source = "record Thing(int size) { Object getSize() { return size; } int area() { return 1; } }";
        assertThat(find("size", source)).contains("int size size - size");
        assertThat(all(source)).containsExactly("int size size - size", "Class<?> class getClass - -");
    }

    private static List<String> all(String source) {
        return FirstRound.read(
                "Thing",
                source,
                (type, round) -> properties(Supertypes.of(type, round), round).all().stream()
                        .map(PropertiesTest::inWords)
                        .toList());
    }

    private static Optional<String> find(String name, String source) {
        return FirstRound.read(
                "Thing",
                source,
                (type, round) ->
                        properties(Supertypes.of(type, round), round).find(name).map(PropertiesTest::inWords));
    }

    private static Properties properties(Supertypes lineage, Round round) {
        return new Properties(
                Members.methods(lineage.types().get(0), lineage, name -> true, round), Fields.all(lineage), round);
    }

    private static String inWords(Property property) {
        return String.join(
                " ",
                Arrays.asList(
                        DisplayName.of(property.type()),
                        property.name(),
                        property.getter().map(Method::name).orElse("-"),
                        property.setter().map(Method::name).orElse("-"),
                        property.field().map(Field::name).orElse("-")));
    }
}
