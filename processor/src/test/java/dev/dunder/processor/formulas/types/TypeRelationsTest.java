package dev.dunder.processor.formulas.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.harness.CompilerSession;
import dev.dunder.processor.harness.SourceFile;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How types relate: assignment without and with boxing (JLS 5.3), boxes (5.1.7), the numbers that they are. */
class TypeRelationsTest {
    private static final CompilerSession SESSION = CompilerSession.of(SourceFile.of(
            "Sample", "abstract class Sample<T extends Number> { abstract Missing missing(); enum Suit { HEARTS } }"));
    private static final JavaTypes TYPES = new JavaTypes(
            SESSION.round(),
            new Access(SESSION.elements().getPackageOf(SESSION.element("Sample")), SESSION.elements()));

    private static TypeMirror type(String text) {
        return SESSION.type(text, SESSION.element("Sample"));
    }

    @ParameterizedTest
    @CsvSource({
        // Identity and widening of primitives (5.1.2); char and the signed ones do not mix below int.
        "int, int, strict",
        "byte, short, strict",
        "short, int, strict",
        "char, int, strict",
        "int, long, strict",
        "int, double, strict",
        "long, float, strict",
        "float, double, strict",
        "byte, char, none",
        "char, short, none",
        "long, int, none",
        "double, float, none",
        "boolean, int, none",
        // Widening of references (5.1.5), and unchecked conversion (5.1.9).
        "String, Object, strict",
        "Integer, Number, strict",
        "T, Number, strict",
        "int[], Object, strict",
        "Integer[], Number[], strict",
        "List<String>, Collection<String>, strict",
        "List<String>, List<?>, strict",
        "List, List<String>, strict",
        "Object, String, none",
        "List<String>, List<Object>, none",
        "int[], long[], none",
        "Number, T, none",
        // Boxing (5.1.7) with a widening of the reference, unboxing (5.1.8) with one of the primitive.
        "int, Integer, loose",
        "int, Object, loose",
        "int, Number, loose",
        "char, Comparable<Character>, loose",
        "Integer, int, loose",
        "Integer, long, loose",
        "Character, int, loose",
        "int, Long, none",
        "Integer, Long, none",
        "Long, int, none",
        "byte, Integer, none",
        "Object, int, none",
        // The type of null is every reference type's subtype (4.1).
        "null, String, strict",
        "null, int[], strict",
        "null, int, none"
    })
    void assignability(String from, String to, String expected) {
        boolean isStrict = TYPES.isStrictlyAssignable(type(from), type(to));
        boolean isLoose = TYPES.isAssignable(type(from), type(to));
        assertThat(isStrict ? "strict" : isLoose ? "loose" : "none").isEqualTo(expected);
        assertThat(isLoose).isEqualTo(!expected.equals("none"));
    }

    /** Compilers say that a missing type is any other. */
    @Test
    void missingType_isNoOther() {
        TypeMirror missing = ElementFilter.methodsIn(SESSION.element("Sample").getEnclosedElements())
                .get(0)
                .getReturnType();
        assertThat(missing.getKind()).isEqualTo(TypeKind.ERROR);
        assertThat(TYPES.isAssignable(missing, type("String"))).isFalse();
        assertThat(TYPES.isAssignable(type("String"), missing)).isFalse();
        assertThat(TYPES.isReference(missing)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "int, Integer, int", "char, Character, char", "boolean, Boolean, boolean", "byte, Byte, byte",
        "Integer, Integer, int", "Character, Character, char", "Void, Void, Void", "String, String, String",
        "int[], int[], int[]", "T, T, T"
    })
    void boxes(String type, String boxed, String unboxed) {
        assertThat(DisplayName.of(TYPES.boxed(type(type)))).isEqualTo(boxed);
        assertThat(DisplayName.of(TYPES.unboxed(type(type)))).isEqualTo(unboxed);
    }

    @ParameterizedTest
    @CsvSource({
        "byte, INT",
        "short, INT",
        "int, INT",
        "Short, INT",
        "long, LONG",
        "Long, LONG",
        "float, FLOAT",
        "Double, DOUBLE",
        "BigInteger, BIG_INTEGER",
        "BigDecimal, BIG_DECIMAL",
        "char, ",
        "Character, ",
        "boolean, ",
        "Number, ",
        "T, ",
        "String, "
    })
    void numbers(String type, NumberType number) {
        assertThat(TYPES.number(type(type)).orElse(null)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"String, true", "int[], true", "T, true", "Integer, true", "int, false", "boolean, false", "null, false"
    })
    void references(String type, boolean isReference) {
        assertThat(TYPES.isReference(type(type))).isEqualTo(isReference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ArrayList<String>            | java.util.Collection | Collection<String>",
                "ArrayList                    | java.util.Collection | Collection",
                "Map<String, Integer>         | java.util.Map        | Map<String, Integer>",
                "Properties                   | java.util.Map        | Map<Object, Object>",
                "T                            | java.lang.Number     | Number",
                "Integer                      | java.lang.Comparable | Comparable<Integer>",
                "int[]                        | java.lang.Cloneable  | Cloneable",
                "String                       | java.util.List       | none",
                "int                          | java.lang.Integer    | none"
            })
    void views(String type, String as, String expected) {
        assertThat(TYPES.view(type(type), as).map(DisplayName::of).orElse("none"))
                .isEqualTo(expected);
        assertThat(TYPES.isA(type(type), as)).isEqualTo(!expected.equals("none"));
    }

    @Test
    void enums() {
        assertThat(TYPES.isEnum(type("Sample.Suit"))).isTrue();
        assertThat(TYPES.isEnum(type("Enum<Sample.Suit>"))).isFalse();
        assertThat(TYPES.isEnum(type("int"))).isFalse();
    }
}
