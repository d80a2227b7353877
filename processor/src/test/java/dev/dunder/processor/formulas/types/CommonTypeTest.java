package dev.dunder.processor.formulas.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.harness.CompilerSession;
import dev.dunder.processor.harness.SourceFile;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The type in which reference types meet: their least upper bound (JLS 4.10.4), as far as it can be named. Where that is an
 * intersection, the part of it that says most: a class, else an interface with methods.
 */
class CommonTypeTest {
    private static final CompilerSession SESSION = CompilerSession.of(SourceFile.of(
            "Shapes",
            "import java.util.*;",
            "interface Mark {}",
            "interface Area { int area(); }",
            "interface Named { String name(); }",
            "abstract class Shape {}",
            "final class Circle extends Shape implements Mark, Area, Named {",
            "    public int area() { return 3; } public String name() { return \"\"; } }",
            "final class Square extends Shape implements Mark, Area {",
            "    public int area() { return 4; } }",
            "final class Text implements Mark, Area { public int area() { return 0; } }",
            "final class Stamp implements Mark {}",
            "enum Suit implements Named { HEARTS }",
            "enum Rank implements Named { ACE }",
            "class Money implements Comparable<Money> { public int compareTo(Money o) { return 0; } }",
            "class Weight implements Comparable<Weight> { public int compareTo(Weight o) { return 0; } }"));

    private static final JavaTypes TYPES = new JavaTypes(
            SESSION.round(), new Access(SESSION.elements().getPackageOf(SESSION.element("Mark")), SESSION.elements()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // One of them that all others are: it is the least upper bound.
                "String                                 | String",
                "Integer, Integer                       | Integer",
                "Integer, Number                        | Number",
                "ArrayList<String>, List<String>        | List<String>",
                "String, Object                         | Object",
                "null, String                           | String",
                "int[], Object                          | Object",
                "Integer[], Number[]                    | Number[]",
                // A class that they share goes before interfaces that they share.
                "Integer, Double                        | Number",
                "Circle, Square                         | Shape",
                "Suit, Rank                             | Enum<? extends Enum<?>>",
                "ArrayList<String>, LinkedList<String>  | AbstractList<String>",
                // An interface with methods goes before one without.
                "Circle, Text                           | Area",
                "Circle, Suit                           | Named",
                "Text, Stamp                            | Mark",
                // The least containing type argument (lcta); within it no other, as it would have no end.
                "List<String>, List<Integer>            | List<? extends Comparable<?>>",
                "List<Integer>, List<Double>            | List<? extends Number>",
                "List<Integer>, Set<Double>             | Collection<? extends Number>",
                "List<? extends Integer>, List<Double>  | List<? extends Number>",
                "List<List<Integer>>, List<List<Long>>  | List<? extends List<?>>",
                "Map<String, Integer>, Map<String, Long>| Map<String, ? extends Number>",
                "List<String>, List<Stamp>              | List<?>",
                "Money, Weight                          | Comparable<? extends Comparable<?>>",
                // A raw type makes the result raw (JLS 4.10.4, Candidates).
                "List, List<String>                     | List",
                "List, Set<String>                      | Collection",
                // Nothing but Object.
                "Money, Stamp                           | Object"
            })
    void types_meet(String types, String expected) {
        List<TypeMirror> all = SESSION.types(types);
        TypeMirror common = TYPES.common(all).orElseThrow();
        assertThat(DisplayName.of(common)).isEqualTo(expected);
        assertThat(all).allMatch(type -> SESSION.types().isAssignable(type, common));
    }

    @Test
    void noTypes_haveNone() {
        assertThat(TYPES.common(List.of())).isEmpty();
    }
}
