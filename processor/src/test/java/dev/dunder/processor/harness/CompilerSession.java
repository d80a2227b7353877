package dev.dunder.processor.harness;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.dunder.processor.core.base.NameIndex;
import dev.dunder.processor.core.base.Round;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * One run of javac that is kept: it has compiled some sources, and answers questions about their types and those of the JDK
 * in no time. A test class makes one, and asks about as many rows as it likes. It is for one thread at a time.
 */
public final class CompilerSession {
    private final JavacTask task;
    private final List<CompilationUnitTree> units = new ArrayList<>();
    private final DiagnosticCollector<JavaFileObject> said;
    private final TypeTexts texts;

    private CompilerSession(JavacTask task, DiagnosticCollector<JavaFileObject> said) {
        this.task = task;
        this.said = said;
        this.texts = new TypeTexts(task.getElements(), task.getTypes());
    }

    /** A session over sources, which may have errors: then only what is wrong is missing. */
    public static CompilerSession of(SourceFile... sources) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        said,
                        List.of("--release", "17", "-proc:none", "-Xmaxerrs", "10000"),
                        null,
                        List.of(sources).stream().map(SourceFile::toFileObject).toList());
        CompilerSession session = new CompilerSession(task, said);
        try {
            task.parse().forEach(session.units::add);
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return session;
    }

    /** What a feature may ask in a round in which nothing is generated. */
    public Round round() {
        return new Round(elements(), types(), new NameIndex(List.of()), Set.of());
    }

    public Elements elements() {
        return task.getElements();
    }

    public Types types() {
        return task.getTypes();
    }

    /** The trees of the sources, for what javac itself makes of them. */
    public Trees trees() {
        return Trees.instance(task);
    }

    /** The sources. */
    public List<CompilationUnitTree> units() {
        return units;
    }

    /** The messages of javac about the sources. */
    public List<Said> said() {
        return said.getDiagnostics().stream().map(Said::of).toList();
    }

    /** The class of a qualified name. */
    public TypeElement element(String qualifiedName) {
        return Objects.requireNonNull(elements().getTypeElement(qualifiedName), qualifiedName);
    }

    /** A type as text: {@code Map<String, ? super T[]>}, {@code int}, {@code null}. */
    public TypeMirror type(String text, Parameterizable... variables) {
        List<TypeMirror> types = types(text, variables);
        if (types.size() != 1) {
            throw new IllegalArgumentException(text);
        }
        return types.get(0);
    }

    /** Types with commas between them; those of the type parameters of these declarations are known by their names. */
    public List<TypeMirror> types(String text, Parameterizable... variables) {
        return texts.parse(text, List.of(variables));
    }
}
