package dev.dunder.processor.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.base.UniqueNames;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.SourceType;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.naming.VariableNames;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.core.source.TypeHead;
import dev.dunder.processor.managed.ManagedDeclaration.Candidate;
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
    private static final List<String> TAKEN =
            List.of("body", "fallback", "value", "result", "failure", "leaving", "isComplete", "isClosed");

    private final ManagedDeclaration declaration;
    private final Site site;
    private final Thrown thrown;
    private final UniqueNames variables = new UniqueNames(TAKEN);

    ManagedModelFactory(ManagedDeclaration declaration, Site site) {
        this.declaration = declaration;
        this.site = site;
        this.thrown = new Thrown(site.access(), site.round());
    }

    ManagedModel create(Candidate candidate, List<BoundExit> exits) {
        Method entering = candidate.method();
        List<Method> called = Stream.concat(Stream.of(entering), exits.stream().map(BoundExit::method))
                .toList();
        ManagedModel.Source source = source();
        ManagedModel.Enter enter = enter(entering);
        ExitFactory exitFactory = new ExitFactory(declaration, entering, enter, site);
        List<Exit> left = exitFactory.exits(exits);
        Exceptions exceptions = exceptions(entering, exits);
        boolean isPublicMethod = isPublicMethod(entering, called);
        OpenFactory opens = new OpenFactory(constructors(entering), exceptions.ofEnter(), isPublicMethod, site);
        return new ManagedModel(
                head(called),
                isPublicMethod,
                source,
                enter,
                left,
                exitFactory.kept(exits),
                exceptions,
                hasScope(left, exceptions) ? Optional.of(opens.opens()) : Optional.empty());
    }

    /** Those that {@code open} mirrors: none where entering has parameters. */
    private List<Method> constructors(Method entering) {
        return entering.parameterTypes().isEmpty() ? declaration.constructors() : List.of();
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
                variables.name(VariableNames.of(source.mirror())),
                TypeVariableName.get(names.name("R"), object),
                object,
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
        Stream<TypeMirror> named = Stream.of(
                        Stream.of(enter.returnType()),
                        enter.parameterTypes().stream(),
                        called.stream().flatMap(method -> method.type().getThrownTypes().stream()))
                .flatMap(types -> types);
        return site.isPublic() && named.allMatch(type -> site.access().of(type) == Visibility.PUBLIC);
    }

    private ManagedModel.Enter enter(Method method) {
        Optional<AnnotationSpec> unmarked = site.unmarked(method.element());
        Signature signature = site.signature(method).build();
        List<Signature.Parameter> parameters = signature.parameters().stream()
                .map(parameter -> new Signature.Parameter(
                        variables.name(parameter.name().equals("value") ? "argument" : parameter.name()),
                        parameter.type(),
                        parameter.annotations()))
                .toList();
        Signature renamed = signature.withParameters(parameters);
        if (method.returnType().getKind() == TypeKind.VOID) {
            return new ManagedModel.Enter(
                    method.name(),
                    method.signature(),
                    renamed,
                    false,
                    site.source().type(),
                    List.of(),
                    unmarked);
        }
        TypeName value = signature.result();
        return new ManagedModel.Enter(
                method.name(),
                method.signature(),
                renamed,
                true,
                value,
                site.nullness(method.element(), value),
                unmarked);
    }

    private Exceptions exceptions(Method enter, List<BoundExit> bound) {
        List<Method> exits = bound.stream().map(BoundExit::method).toList();
        List<TypeMirror> all =
                thrown.checked(Stream.concat(exits.stream(), Stream.of(enter)).toList());
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
