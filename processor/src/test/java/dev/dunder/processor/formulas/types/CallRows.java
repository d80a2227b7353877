package dev.dunder.processor.formulas.types;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePathScanner;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.harness.CompilerSession;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Calls of a method {@code f}, all of them compiled in one go: what javac calls, and what formulas would. */
final class CallRows {
    private static final String IMPORTS = "import java.io.*; import java.math.*; import java.util.*;"
            + " import java.util.function.*; import java.util.stream.*;\n";

    private final List<Row> rows;
    private final CompilerSession session;
    private final JavaTypes types;
    private final MemberLookup members;
    private final List<MethodInvocation> invocations = new ArrayList<>();

    /**
     * A call.
     *
     * @param methods the methods of an interface, in Java
     * @param arguments the types of the arguments
     * @param inJava the declared method that Java calls, and its result unless it is void
     * @param inFormulas what formulas call
     */
    record Row(String methods, String arguments, String inJava, String inFormulas) {

        /** A call that means the same in both. */
        static Row of(String methods, String arguments, String expected) {
            return new Row(methods, arguments, expected, expected);
        }

        /** A call that formulas take otherwise. */
        static Row beyond(String methods, String arguments, String inJava, String inFormulas) {
            return new Row(methods, arguments, inJava, inFormulas);
        }

        @Override
        public String toString() {
            return "%s f(%s)".formatted(methods, arguments);
        }
    }

    /** What javac made of a call. */
    private record MethodInvocation(long line, ExecutableElement method, TypeMirror result) {}

    private CallRows(List<Row> rows) {
        this.rows = rows;
        this.session = CompilerSession.of(SourceFile.of(
                "Rows",
                IMPORTS
                        + IntStream.range(0, rows.size())
                                .mapToObj(i -> source(i, rows.get(i)))
                                .collect(Collectors.joining("\n"))));
        this.types = new JavaTypes(
                session.round(),
                new Access(session.elements().getPackageOf(session.element("Row0")), session.elements()));
        this.members = new MemberLookup(types);
        session.units().forEach(unit -> new Calls().scan(unit, null));
    }

    /** Compiles the rows. */
    static CallRows of(List<Row> rows) {
        return new CallRows(rows);
    }

    /** An interface for each row, on a line of its own. */
    private static String source(int index, Row row) {
        List<String> arguments = row.arguments.isEmpty() ? List.of() : List.of(row.arguments.split(",(?![^<]*>)"));
        String parameters = IntStream.range(0, arguments.size())
                .filter(i -> !arguments.get(i).strip().equals("null"))
                .mapToObj(i -> arguments.get(i).strip() + " a" + i)
                .collect(Collectors.joining(", "));
        String passed = IntStream.range(0, arguments.size())
                .mapToObj(i -> arguments.get(i).strip().equals("null") ? "null" : "a" + i)
                .collect(Collectors.joining(", "));
        return "interface Row%d { %s default void call(%s) { f(%s); } }"
                .formatted(index, row.methods, parameters, passed);
    }

    /** What javac calls. */
    String inJava(Row row) {
        long line = rows.indexOf(row) + 2L;
        Optional<String> error = session.said().stream()
                .filter(said -> said.line() == line && said.severity() == Said.Severity.JAVAC)
                .map(said -> said.text().contains("is ambiguous") ? "ambiguous" : "none")
                .findFirst();
        return error.orElseGet(() -> invocations.stream()
                .filter(call -> call.line == line)
                .map(call -> shown(call.method, call.result))
                .collect(Collectors.joining()));
    }

    /** What formulas call. */
    String inFormulas(Row row) {
        TypeElement owner = session.element("Row" + rows.indexOf(row));
        List<Argument> arguments =
                session.types(row.arguments).stream().map(Argument::of).toList();
        return Resolution.choose(members.methods(owner.asType(), "f"), arguments, types)
                .accept(new Shown());
    }

    private static String shown(ExecutableElement method, TypeMirror result) {
        String parameters = method.getParameters().stream()
                .map(VariableElement::asType)
                .map(DisplayName::of)
                .collect(Collectors.joining(", "));
        return "f(" + (method.isVarArgs() ? parameters.replaceFirst("\\[]$", "...") : parameters) + ")"
                + (result.getKind() == TypeKind.VOID ? "" : ": " + DisplayName.of(result));
    }

    private static final class Shown implements Resolution.Outcome.Visitor<String> {
        @Override
        public String chosen(Overload overload) {
            return shown(overload.element(), overload.result());
        }

        @Override
        public String ambiguous(List<Overload> overloads) {
            return "ambiguous";
        }

        @Override
        public String none() {
            return "none";
        }
    }

    private final class Calls extends TreePathScanner<Stream<Void>, Void> {
        @Override
        public Stream<Void> visitMethodInvocation(MethodInvocationTree call, Void none) {
            long start = session.trees()
                    .getSourcePositions()
                    .getStartPosition(getCurrentPath().getCompilationUnit(), call);
            if (session.trees().getElement(getCurrentPath()) instanceof ExecutableElement method) {
                invocations.add(new MethodInvocation(
                        getCurrentPath().getCompilationUnit().getLineMap().getLineNumber(start),
                        method,
                        session.trees().getTypeMirror(getCurrentPath())));
            }
            return super.visitMethodInvocation(call, none);
        }
    }
}
