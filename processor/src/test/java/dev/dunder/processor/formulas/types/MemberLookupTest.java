package dev.dunder.processor.formulas.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.harness.CompilerSession;
import dev.dunder.processor.harness.SourceFile;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members as a type sees them: with its arguments, the bounds of its wildcards (JLS 4.5.1, 5.1.10), and those of variables. */
class MemberLookupTest {
    private static final CompilerSession SESSION = CompilerSession.of(SourceFile.of(
            "Box",
            "import java.util.*;",
            "class Box<E extends Number> {",
            "    E content; static int count; private int secret;",
            "    E get() { return content; }",
            "    void set(E content) {}",
            "    <X extends E> List<X> all(X first, E second) { return null; }",
            "    static <X> X id(X x) { return x; }",
            "    private void hide() {}",
            "    static class Inner {}",
            "}",
            "class Small extends Box<Integer> { Small(int i) {} class Lid {} }",
            "abstract class Uses { abstract <A extends Box<Long> & Comparable<A>, B extends A> void use(); }"));
    private static final JavaTypes TYPES = new JavaTypes(
            SESSION.round(), new Access(SESSION.elements().getPackageOf(SESSION.element("Box")), SESSION.elements()));
    private static final MemberLookup MEMBERS = new MemberLookup(TYPES);

    private static TypeMirror type(String text) {
        ExecutableElement use = ElementFilter.methodsIn(SESSION.element("Uses").getEnclosedElements())
                .get(0);
        return SESSION.type(text, use);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Box<Integer>           | get        | Integer get()",
                "Box<Integer>           | set        | void set(Integer)",
                "Small                  | get        | Integer get()",
                "Box<Integer>           | all        | List<X> all(X, Integer)",
                // What is read by a wildcard is its bound, or that of the parameter; what is written is what it takes.
                "Box<? extends Integer> | get        | Integer get()",
                "Box<? extends Integer> | set        | none",
                "Box<?>                 | get        | Number get()",
                "Box<?>                 | set        | none",
                "Box<? super Integer>   | get        | Number get()",
                "Box<? super Integer>   | set        | void set(Integer)",
                "Box                    | get        | Number get()",
                "Box                    | set        | void set(Number)",
                "List<? extends Number> | get        | Number get(int)",
                "Comparable<? super String> | compareTo | int compareTo(String)",
                // The members of a variable are those of its bounds (4.4).
                "A                      | get        | Long get()",
                "A                      | compareTo  | int compareTo(A)",
                "B                      | set        | void set(Long)",
                // getClass gives the erasure (4.3.2); statics, private methods, arrays and primitives have none here.
                "Box<Integer>           | id         | none",
                "Box<Integer>           | hide       | none",
                "int[]                  | get        | none",
                "int                    | get        | none"
            })
    void methods(String type, String name, String expected) {
        String found = MEMBERS.methods(type(type), name).stream()
                .map(MemberLookupTest::shown)
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(expected);
    }

    private static String shown(Overload overload) {
        return "%s %s(%s)"
                .formatted(
                        DisplayName.of(overload.result()),
                        overload.name(),
                        overload.parameters().stream().map(DisplayName::of).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Box<Integer>         | content | false | Integer",
                "Box<? extends Long>  | content | false | Long",
                "Box<?>               | content | false | Number",
                "Small                | content | false | Integer",
                "A                    | content | false | Long",
                "Box<Integer>         | count   | true  | int",
                "Box<Integer>         | count   | false | none",
                "Box<Integer>         | secret  | false | none"
            })
    void fields(String type, String name, boolean isStatic, String expected) {
        assertThat(MEMBERS.field(type(type), name, isStatic)
                        .map(field -> DisplayName.of(field.type()))
                        .orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void statics_constructors_nested() {
        TypeElement box = SESSION.element("Box");
        assertThat(MEMBERS.statics(box, "id"))
                .extracting(MemberLookupTest::shown)
                .containsExactly("X id(X)");
        assertThat(MEMBERS.constructors(SESSION.element("Small")))
                .extracting(Overload::inWords)
                .containsExactly("Small(int)");
        assertThat(MEMBERS.constructors(box))
                .singleElement()
                .satisfies(made -> assertThat(made.variables()).hasSize(1));
        assertThat(MEMBERS.constructors(SESSION.element("Small.Lid"))).isEmpty();
        assertThat(MEMBERS.constructors(SESSION.element("Uses"))).isEmpty();
        assertThat(MEMBERS.nested(SESSION.element("Small"), "Inner")).isPresent();
        assertThat(MEMBERS.nested(SESSION.element("Small"), "Outer")).isEmpty();
    }

    @Test
    void suggestions() {
        assertThat(MEMBERS.names(type("Small"))).containsExactly("all", "get", "id", "set");
        assertThat(MEMBERS.hidden(type("Box<Integer>"))).containsExactly("hide()", "secret");
    }
}
