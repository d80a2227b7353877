package dev.dunder.processor.formulas.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.harness.CompilerSession;
import dev.dunder.processor.harness.SourceFile;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.type.TypeMirror;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which types a generic call gives where they are wanted of it (JLS 18.5.2.1). */
class TargetTypingTest {
    private static final CompilerSession SESSION = CompilerSession.of(SourceFile.of(
            "Make",
            "import java.util.*;",
            "abstract class Make {",
            "    abstract <T> List<T> none();",
            "    abstract <T> List<T> one(T one);",
            "    abstract <T> List<T> many(T... many);",
            "    abstract <T extends Number> List<T> numbers();",
            "    abstract <T> T any();",
            "    abstract List<String> texts();",
            "}"));
    private static final JavaTypes TYPES = new JavaTypes(
            SESSION.round(), new Access(SESSION.elements().getPackageOf(SESSION.element("Make")), SESSION.elements()));
    private static final MemberLookup MEMBERS = new MemberLookup(TYPES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none    |               | List<String>           | true",
                "none    |               | Collection<Integer>    | true",
                "none    |               | List<? extends Number> | true",
                "none    |               | List<? super Number>   | true",
                "none    |               | Object                 | true",
                "none    |               | Set<String>            | false",
                "one     | Integer       | List<Number>           | true",
                "one     | int           | List<Object>           | true",
                "one     | String        | List<Number>           | false",
                "many    | Integer, Long | List<Number>           | true",
                "many    | Integer, Long | List<Integer>          | false",
                "many    |               | List<String>           | true",
                "numbers |               | List<Integer>          | true",
                "numbers |               | List<String>           | false",
                "any     |               | String                 | true",
                "any     |               | int                    | true",
                // A method that is not generic gives its own result only.
                "texts   |               | List<Object>           | false"
            })
    void gives(String method, String given, String wanted, boolean expected) {
        List<Overload> overloads = MEMBERS.methods(SESSION.element("Make").asType(), method);
        List<Argument> arguments = SESSION.types(given == null ? "" : given).stream()
                .map(Argument::of)
                .toList();
        Overload chosen =
                Resolution.choose(overloads, arguments, TYPES).chosen().orElseThrow();
        Predicate<TypeMirror> gives =
                TargetTyping.of(overloads, chosen, arguments, TYPES).orElse(type -> false);
        assertThat(gives.test(SESSION.type(wanted))).isEqualTo(expected);
    }
}
