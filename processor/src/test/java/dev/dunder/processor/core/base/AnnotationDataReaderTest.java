package dev.dunder.processor.core.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.dunder.processor.core.base.AnnotationData.ClassName;
import dev.dunder.processor.core.base.AnnotationData.Constant;
import dev.dunder.processor.core.base.AnnotationData.Literal;
import dev.dunder.processor.core.base.AnnotationData.Many;
import dev.dunder.processor.core.base.AnnotationData.Nested;
import dev.dunder.processor.harness.FirstRound;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Annotations of a compiled source, as data. */
class AnnotationDataReaderTest {
    private static final String TYPES = """
            package shop;

            import java.lang.annotation.RetentionPolicy;

            @interface Limit {
                int most() default 9;
                String unit();
            }

            @interface Column {
                String name();
                long length() default 255L;
                boolean isUnique() default true;
                char quote() default '\\'';
                double rate() default 0.5;
                RetentionPolicy kept() default RetentionPolicy.CLASS;
                Class<?> type() default String.class;
                Class<?>[] others() default {int.class, void.class, byte[].class, java.util.Map.Entry.class};
                Limit limit() default @Limit(unit = "m");
                String[] names() default {};
                Limit[] limits() default {};
            }

            """;

    @Test
    void read_hasWrittenMembersAndDefaults() {
        AnnotationData data = read("@Column(name = \"x\", length = 3, names = \"one\", rate = 2)");
        assertThat(data.name()).isEqualTo("shop.Column");
        assertThat(data.unresolved()).isEmpty();
        assertThat(data.members())
                .containsExactly(
                        entry("isUnique", new Literal(true)),
                        entry("kept", new Constant("java.lang.annotation.RetentionPolicy", "CLASS")),
                        entry("length", new Literal(3L)),
                        entry("limit", new Nested(limit(9, "m"))),
                        entry("limits", new Many(List.of())),
                        entry("name", new Literal("x")),
                        entry("names", new Many(List.of(new Literal("one")))),
                        entry(
                                "others",
                                new Many(List.of(
                                        new ClassName("int"),
                                        new ClassName("void"),
                                        new ClassName("byte[]"),
                                        new ClassName("java.util.Map.Entry")))),
                        entry("quote", new Literal('\'')),
                        entry("rate", new Literal(2.0)),
                        entry("type", new ClassName("java.lang.String")));
    }

    @Test
    void read_hasArraysOfAnnotations() {
        AnnotationData data =
                read("@Column(name = \"x\", limits = {@Limit(unit = \"a\"), @Limit(most = 1, unit = \"b\")})");
        assertThat(data.members().get("limits"))
                .isEqualTo(new Many(List.of(new Nested(limit(9, "a")), new Nested(limit(1, "b")))));
    }

    @Test
    void read_leavesOutWhatTheCompilerDoesNotKnow() {
        AnnotationData data = read(
                "@Column(name = ThingMirror.Names.X, type = Missing.class,"
                        + " others = {int.class, Missing.class}, limit = @Limit(unit = Missing.NAME), names = {\"a\", Missing.B})");
        assertThat(data.unresolved()).containsExactly("limit", "name", "names", "others", "type");
        assertThat(data.members()).containsOnlyKeys("isUnique", "kept", "length", "limits", "quote", "rate");
    }

    @Test
    void read_takesATextAsItIs() {
        assertThat(read("@Column(name = \"<error>\")").members()).containsEntry("name", new Literal("<error>"));
    }

    @Test
    void accept_callsTheMethodOfEachKind() {
        AnnotationData data = read("@Column(name = \"x\", names = {\"a\", \"b\"})");
        AnnotationData.Value.Visitor<String> kind = new AnnotationData.Value.Visitor<>() {
            @Override
            public String visitLiteral(Literal literal) {
                return "literal " + literal.value();
            }

            @Override
            public String visitConstant(Constant constant) {
                return "constant " + constant.name();
            }

            @Override
            public String visitClass(ClassName type) {
                return "class " + type.name();
            }

            @Override
            public String visitNested(Nested nested) {
                return "nested " + nested.annotation().name();
            }

            @Override
            public String visitMany(Many many) {
                return many.values().stream()
                        .map(each -> each.accept(this))
                        .toList()
                        .toString();
            }
        };
        assertThat(List.of("name", "kept", "type", "limit", "names"))
                .extracting(name -> data.members().get(name).accept(kind))
                .containsExactly(
                        "literal x",
                        "constant CLASS",
                        "class java.lang.String",
                        "nested shop.Limit",
                        "[literal a, literal b]");
    }

    private static AnnotationData limit(int most, String unit) {
        return new AnnotationData(
                "shop.Limit", Map.of("most", new Literal(most), "unit", new Literal(unit)), List.of());
    }

    private static AnnotationData read(String annotation) {
        return FirstRound.read(
                "shop.Thing",
                TYPES + annotation + " class Thing {}",
                (type, round) -> new AnnotationDataReader(round.elements())
                        .read(type.getAnnotationMirrors().get(0)));
    }
}
