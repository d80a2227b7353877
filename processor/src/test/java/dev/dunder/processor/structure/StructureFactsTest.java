package dev.dunder.processor.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.dunder.processor.harness.SourceFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tests of the structure prove something only if what they look for is found. */
class StructureFactsTest {

    @Test
    void casts_andInstanceof_areCounted() {
        assertThat(measured("class A { Object a(Object o) { return o instanceof String s ? (Object) s : 1; } }")
                        .casts())
                .isEqualTo(2);
    }

    @Test
    void methods_areMeasuredFromDeclarationToBrace() {
        FileFacts file = measured("class A {", "  A() {}", "  /** Two. */", "  void a(", "      int i) {", "  }", "}");
        assertThat(file.methods())
                .extracting(MethodFacts::name, MethodFacts::line, MethodFacts::lines, MethodFacts::parameters)
                .containsExactly(tuple("dev.dunder.A.<init>", 3L, 1L, 0), tuple("dev.dunder.A.a", 5L, 3L, 1));
        assertThat(file.lines()).isEqualTo(8);
    }

    @Test
    void parameters_ofCanonicalConstructors_doNotCount() {
        String others =
                "A(String c) { this(1, 2, 3, 4, 5); } A(int v, int w, int x, int y, long z) { this(1, 2, 3, 4, 5); }";
        assertThat(measured("record A(int a, int b, int c, int d, int e) { A { } " + others + " }")
                        .methods())
                .extracting(MethodFacts::parameters)
                .containsExactly(0, 1, 5);
        assertThat(measured("record A(int a, int b) { static int n; A(int a, int b) { this.a = a; this.b = b; } }")
                        .methods())
                .extracting(MethodFacts::parameters)
                .containsExactly(0);
    }

    @Test
    void cycles_areThoseOfCode() {
        SourceFile nested = source("A", "class A { static class In { Object a = B.CONSTANT; } }");
        SourceFile documented =
                source("C", "import java.util.List; /** {@link A}, {@link List} */ class C { void c() {} }");
        SourceFile called = source("D", "class D { void d() { E.of().c(); } }");
        SourceFile implicit = source("E", "class E { static C of() { return new C(); } }");
        Structure structure = Structure.of(
                List.of(nested, source("B", "class B { static int CONSTANT; A.In b; }"), documented, called, implicit));
        assertThat(structure.cycles()).containsExactly(Set.of("dev.dunder.A", "dev.dunder.B"));
        assertThat(structure.files().get(2).uses()).doesNotContain("dev.dunder.A", "java.util.List");
        assertThat(structure.files().get(3).uses()).contains("dev.dunder.C", "dev.dunder.E");
    }

    @Test
    void cycles_ofSealedTypesAndTheirSubtypes_doNotCount() {
        SourceFile tree =
                source("Tree", "sealed interface Tree permits Leaf { interface Visitor { void leaf(Leaf l); } }");
        SourceFile leaf = source("Leaf", "record Leaf() implements Tree {}");
        assertThat(Structure.of(List.of(tree, leaf)).cycles()).isEmpty();
    }

    @Test
    void constants_thatCouldBeForgotten_areFound() {
        String own = "enum E { X, Y } ";
        assertThat(open(own + "int a(E e) { return switch (e) { case X -> 1; default -> 2; }; }"))
                .containsExactly("2: default");
        assertThat(open(own + "int a(E e) { return switch (e) { case X -> 1; case Y -> 2; }; }"))
                .isEmpty();
        assertThat(open(own + "void a(E e) { switch (e) { case X -> {} case Y -> {} } }"))
                .hasSize(1);
        assertThat(open(own + "int a(java.util.Map<E, Integer> m) { return m.getOrDefault(E.X, 1); }"))
                .containsExactly("2: getOrDefault");
        assertThat(open("int a(Thread.State e) { return switch (e) { case NEW -> 1; default -> 2; }; }"))
                .isEmpty();
        assertThat(open("int a(java.util.Map<String, Integer> m) { return m.getOrDefault(\"\", 1); }"))
                .isEmpty();
    }

    private static List<String> open(String members) {
        return measured("class A { " + members + " }").openSwitches();
    }

    private static FileFacts measured(String... lines) {
        return Structure.of(List.of(source("A", lines))).files().get(0);
    }

    private static SourceFile source(String name, String... lines) {
        return SourceFile.of(name, "package dev.dunder;\n" + String.join("\n", lines));
    }
}
