package dev.dunder.processor.operators;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.source.MemberLink;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the table at the top of a class of helpers: each operation, the helper for it, and where it comes from.
 *
 * <pre>{@code
 * a + b    add     plus(Money)
 * a != b   ne      the opposite of eq
 * }</pre>
 */
final class TableWriter implements Helper.Source.Visitor<String> {
    private TableWriter() {}

    static CodeBlock write(OperatorsModel model) {
        List<Row> rows = model.helpers().stream().map(TableWriter::row).toList();
        int first = rows.stream().mapToInt(row -> row.notation().length()).max().orElse(0);
        int second = rows.stream().mapToInt(row -> row.helper().length()).max().orElse(0);
        String table = rows.stream()
                .map(row -> pad(row.notation(), first) + "   " + pad(row.helper(), second) + "   " + row.from())
                .distinct()
                .collect(Collectors.joining("\n"));
        return CodeBlock.of("Operators of {@link $T}.\n\n<pre>{@code\n$L\n}</pre>\n", model.source(), table);
    }

    private static Row row(Helper helper) {
        return new Row(
                helper.doc().notation(),
                helper.name().text(),
                helper.doc().source().accept(new TableWriter()));
    }

    @Override
    public String visitMethod(Helper.Source.OfMethod source) {
        MemberLink method = source.method();
        return method.name() + method.parameters().map(TableWriter::parameters).orElse("");
    }

    @Override
    public String visitDerived(Helper.Source.Derived source) {
        return source.plain();
    }

    private static String parameters(List<TypeName> types) {
        return types.stream().map(TableWriter::simpleName).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String simpleName(TypeName type) {
        String name = type.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private record Row(String notation, String helper, String from) {}
}
