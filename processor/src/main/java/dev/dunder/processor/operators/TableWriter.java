package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
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
    private final ClassName type;

    private TableWriter(ClassName type) {
        this.type = type;
    }

    static CodeBlock write(OperatorsModel model) {
        List<Row> rows = model.helpers().stream()
                .map(helper -> row(helper, model.source()))
                .toList();
        int first = rows.stream().mapToInt(row -> row.notation().length()).max().orElse(0);
        int second = rows.stream().mapToInt(row -> row.helper().length()).max().orElse(0);
        String table = rows.stream()
                .map(row -> pad(row.notation(), first) + "   " + pad(row.helper(), second) + "   " + row.from())
                .distinct()
                .collect(Collectors.joining("\n"));
        return CodeBlock.of(
                "Operators of {@link $T}.\n\n<pre>{@code\n$L\n}</pre>\n$L",
                model.source(),
                table,
                UntakenWriter.write(model.untaken()));
    }

    private static Row row(Helper helper, ClassName type) {
        return new Row(
                helper.doc().notation(),
                helper.name().text(),
                helper.doc().source().accept(new TableWriter(type)));
    }

    @Override
    public String visitMethod(Helper.Source.OfMethod source) {
        MemberLink method = source.method();
        boolean isElsewhere = !method.type().equals(type) && !method.type().equals(ClassName.OBJECT);
        String owner = isElsewhere ? simpleName(method.type()) + "." : "";
        return owner
                + method.name()
                + method.parameters().map(TableWriter::parameters).orElse("");
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
