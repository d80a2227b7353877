package dev.dunder.processor.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.UniqueNames;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.marks.Deprecation;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.marks.NullScope;
import dev.dunder.processor.core.marks.Nullness;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.naming.SourceType;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.naming.VariableNames;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Request request;
    private final Access access;
    private final Round round;
    private final SourceType source;
    private final NullScope nulls;
    private final Thrown thrown;
    private final TypeNames plain;

    ManagedModelFactory(ManagedDeclaration declaration, Access access, Round round) {
        this.declaration = declaration;
        this.request = declaration.request();
        this.access = access;
        this.round = round;
        this.source = SourceType.of(request, access, round);
        this.nulls = NullScope.of(request, round);
        this.thrown = new Thrown(access, round);
        this.plain = TypeNames.plain(round);
    }

    ManagedModel create(Candidate enter, List<Candidate> exits) {
        List<Method> called = Stream.concat(Stream.of(enter), exits.stream())
                .map(Candidate::method)
                .toList();
        List<Exit> left = exits(exits);
        Exceptions exceptions = exceptions(enter.method(), exits);
        boolean hasScope = left.stream().noneMatch(Exit::isDeciding)
                && exceptions.warned().isEmpty()
                && exceptions.excessive().isEmpty();
        return new ManagedModel(
                request.generated(),
                source(),
                shape(enter.method(), called),
                enter(enter.method()),
                left,
                exceptions,
                hasScope ? Optional.of(new OpenFactory(declaration, source, access, round).opens()) : Optional.empty());
    }

    private ManagedModel.Source source() {
        UniqueNames names = new UniqueNames(
                source.variables().stream().map(TypeVariableName::name).toList());
        TypeName object = nulls.nullable(ClassName.OBJECT);
        return new ManagedModel.Source(
                source.name(),
                source.type(),
                source.variables(),
                new UniqueNames(TAKEN).name(VariableNames.of(source.mirror())),
                TypeVariableName.get(names.name("R"), object),
                TypeVariableName.get(names.name("X"), ClassName.get(Exception.class)));
    }

    private ManagedModel.Shape shape(Method enter, List<Method> called) {
        Optional<AnnotationSpec> deprecated = Deprecation.of(request.source(), round);
        Stream<TypeMirror> named = Stream.concat(
                Stream.of(enter.returnType()),
                called.stream().flatMap(method -> method.type().getThrownTypes().stream()));
        return new ManagedModel.Shape(
                request.isPublic(access),
                named.allMatch(type -> access.of(type) == Visibility.PUBLIC),
                Stream.concat(deprecated.stream(), nulls.annotations().stream()).toList(),
                suppressed(called, deprecated.isPresent()),
                nulls,
                request.isLocal(enter.element()) ? Optional.empty() : nulls.ofMethodFromElsewhere());
    }

    private List<String> suppressed(List<Method> called, boolean isDeprecated) {
        Lint lint = new Lint(round);
        Set<String> names = lint.ofType(source.mirror());
        source.parameters().stream()
                .flatMap(parameter -> parameter.getBounds().stream())
                .forEach(bound -> names.addAll(lint.ofType(bound)));
        called.forEach(method -> names.addAll(lint.ofCall(method, source.element())));
        if (isDeprecated) {
            names.remove("deprecation");
        }
        return List.copyOf(names);
    }

    private ManagedModel.Enter enter(Method method) {
        if (method.returnType().getKind() == TypeKind.VOID) {
            return new ManagedModel.Enter(method.name(), false, source.type(), List.of());
        }
        TypeNames names = request.isLocal(method.element()) ? plain.annotated(access) : plain;
        TypeName value = names.of(method.returnType());
        return new ManagedModel.Enter(
                method.name(), true, value, Nullness.declared(method.element(), value, access, round));
    }

    /** Those for the outcome before those that always run. */
    private List<Exit> exits(List<Candidate> candidates) {
        List<Exit> exits = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> candidate.outcome() != Outcome.ALWAYS)
                .forEach(candidate -> exits.add(exit(candidate)));
        candidates.stream()
                .filter(candidate -> candidate.outcome() == Outcome.ALWAYS)
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
                candidate.outcome() != Outcome.SUCCESS && method.returnType().getKind() == TypeKind.BOOLEAN,
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
        return new Exceptions(
                plain.of(thrown.checked(List.of(enter))),
                plain.of(thrown.checked(exits)),
                thrown.ofBodies(all).map(plain::of).orElse(ClassName.get(RuntimeException.class)),
                thrown.ofManager(all).map(plain::of),
                exits.stream().filter(thrown::isWarnedOf).findFirst().map(Method::signature),
                exits.stream().filter(thrown::isExcessive).findFirst().map(Method::signature));
    }
}
