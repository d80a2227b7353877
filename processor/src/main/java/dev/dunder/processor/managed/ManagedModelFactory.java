package dev.dunder.processor.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.base.UniqueNames;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.SourceType;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.naming.VariableNames;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.core.source.TypeHead;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Puts the model together, from the methods that enter and leave. */
final class ManagedModelFactory {
    /** The names that variables of generated code have. */
    private static final List<String> TAKEN = List.of(
            "body",
            "fallback",
            "value",
            "result",
            "failure",
            "thrown",
            "incomplete",
            "isSwallowed",
            "isInterrupted",
            "isComplete",
            "isClosed",
            "scope");

    private final ManagedDeclaration declaration;
    private final Site site;
    private final Thrown thrown;

    ManagedModelFactory(ManagedDeclaration declaration, Site site) {
        this.declaration = declaration;
        this.site = site;
        this.thrown = new Thrown(site.access(), site.round());
    }

    ManagedModel create(Candidate enter, List<Candidate> exits) {
        List<Method> called = Stream.concat(Stream.of(enter), exits.stream())
                .map(Candidate::method)
                .toList();
        List<Exit> left = exits(exits);
        Exceptions exceptions = exceptions(enter.method(), exits);
        boolean isPublicMethod = isPublicMethod(enter.method(), called);
        OpenFactory opens = new OpenFactory(declaration.constructors(), exceptions.ofEnter(), isPublicMethod, site);
        return new ManagedModel(
                head(called),
                isPublicMethod,
                source(),
                enter(enter.method()),
                left,
                exceptions,
                hasScope(left, exceptions) ? Optional.of(opens.opens()) : Optional.empty());
    }

    private static boolean hasScope(List<Exit> exits, Exceptions exceptions) {
        return exits.stream().noneMatch(Exit::isDeciding)
                && exceptions.warned().isEmpty()
                && exceptions.excessive().isEmpty();
    }

    private ManagedModel.Source source() {
        SourceType source = site.source();
        UniqueNames names = new UniqueNames(
                source.variables().stream().map(TypeVariableName::name).toList());
        TypeName object = site.nulls().nullable(ClassName.OBJECT);
        return new ManagedModel.Source(
                source.name(),
                source.type(),
                source.variables(),
                new UniqueNames(TAKEN).name(VariableNames.of(source.mirror())),
                TypeVariableName.get(names.name("R"), object),
                TypeVariableName.get(names.name("X"), ClassName.get(Exception.class)));
    }

    private TypeHead head(List<Method> called) {
        Lint lint = new Lint(site.round());
        Set<String> warnings = new TreeSet<>();
        called.forEach(
                method -> warnings.addAll(lint.ofCall(method, site.source().element())));
        return TypeHead.of(site).suppressing(warnings);
    }

    private boolean isPublicMethod(Method enter, List<Method> called) {
        Stream<TypeMirror> named = Stream.concat(
                Stream.of(enter.returnType()),
                called.stream().flatMap(method -> method.type().getThrownTypes().stream()));
        return site.isPublic() && named.allMatch(type -> site.access().of(type) == Visibility.PUBLIC);
    }

    private ManagedModel.Enter enter(Method method) {
        Optional<AnnotationSpec> unmarked = site.unmarked(method.element());
        if (method.returnType().getKind() == TypeKind.VOID) {
            return new ManagedModel.Enter(method.name(), false, site.source().type(), List.of(), unmarked);
        }
        TypeName value = site.names(method.element()).of(method.returnType());
        return new ManagedModel.Enter(method.name(), true, value, site.nullness(method.element(), value), unmarked);
    }

    /** Those for the outcome before those that always run. */
    private List<Exit> exits(List<Candidate> candidates) {
        List<Exit> exits = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> !candidate.outcome().isAlways())
                .forEach(candidate -> exits.add(exit(candidate)));
        candidates.stream()
                .filter(candidate -> candidate.outcome().isAlways())
                .forEach(candidate -> exits.add(exit(candidate)));
        return exits;
    }

    private Exit exit(Candidate candidate) {
        Method method = candidate.method();
        boolean isTold = !method.parameterTypes().isEmpty();
        return new Exit(
                method.name(),
                candidate.outcome(),
                isTold,
                candidate.outcome().isAfterFailure() && method.returnType().getKind() == TypeKind.BOOLEAN,
                thrown.isInterruptible(method),
                isTold
                        && declaration.methods().stream()
                                .filter(other -> other.name().equals(method.name()))
                                .anyMatch(other -> !other.element().equals(method.element())));
    }

    private Exceptions exceptions(Method enter, List<Candidate> candidates) {
        List<Method> exits = candidates.stream().map(Candidate::method).toList();
        List<TypeMirror> all =
                thrown.checked(Stream.concat(Stream.of(enter), exits.stream()).toList());
        TypeNames plain = site.plainNames();
        return new Exceptions(
                plain.of(thrown.checked(List.of(enter))),
                plain.of(thrown.checked(exits)),
                thrown.ofBodies(all).map(plain::of).orElse(ClassName.get(RuntimeException.class)),
                thrown.ofManager(all).map(plain::of),
                exits.stream().filter(thrown::isWarnedOf).findFirst().map(Method::signature),
                exits.stream().filter(thrown::isExcessive).findFirst().map(Method::signature));
    }
}
