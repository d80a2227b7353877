package dev.dunder.processor.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.UniqueNames;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.marks.Deprecation;
import dev.dunder.processor.core.marks.GenericVarargs;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.marks.NullScope;
import dev.dunder.processor.core.marks.Nullness;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Overloads;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.SourceType;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.naming.TypeWitness;
import dev.dunder.processor.core.naming.VariableNames;
import dev.dunder.processor.core.source.DocComment;
import dev.dunder.processor.managed.ManagedModel.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Decides which constructors {@code open} mirrors, and how. */
final class OpenFactory {
    private final ManagedDeclaration declaration;
    private final Request request;
    private final SourceType source;
    private final Access access;
    private final Round round;

    OpenFactory(ManagedDeclaration declaration, SourceType source, Access access, Round round) {
        this.declaration = declaration;
        this.request = declaration.request();
        this.source = source;
        this.access = access;
        this.round = round;
    }

    /** The constructors that can be called without an instance of a type around, in order. */
    List<Open> opens() {
        TypeElement type = source.element();
        boolean isInner = type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
        return isInner || type.getKind() == ElementKind.ENUM
                ? List.of()
                : visible().stream().map(this::open).toList();
    }

    private List<Method> visible() {
        return declaration.constructors().stream()
                .filter(constructor -> access.of(constructor) != Visibility.HIDDEN)
                .toList();
    }

    private Open open(Method constructor) {
        TypeNames plain = TypeNames.plain(round);
        TypeNames names = (request.isLocal(constructor.element()) ? plain.annotated(access) : plain)
                .renaming(source.renamedVariables(constructor.element()));
        Signature signature = new Signature(
                constructor.type().getTypeVariables().stream()
                        .map(names::declaration)
                        .toList(),
                parameters(constructor, names),
                constructor.element().isVarArgs(),
                TypeName.VOID,
                names.of(constructor.type().getThrownTypes()));
        return new Open(
                signature,
                TypeWitness.isNeeded(constructor) ? signature.typeVariables() : List.of(),
                access.of(constructor) == Visibility.PUBLIC,
                annotations(constructor),
                suppressed(constructor),
                DocComment.of(constructor.element(), request, round));
    }

    private List<Signature.Parameter> parameters(Method constructor, TypeNames names) {
        List<Signature.Parameter> parameters = new ArrayList<>();
        UniqueNames unique = new UniqueNames(List.of());
        for (int i = 0; i < constructor.parameterTypes().size(); i++) {
            VariableElement element = constructor.element().getParameters().get(i);
            TypeMirror type = constructor.parameterTypes().get(i);
            String name = request.isLocal(constructor.element())
                    ? element.getSimpleName().toString()
                    : VariableNames.of(type);
            TypeName typeName = names.of(type);
            parameters.add(new Signature.Parameter(
                    unique.name(name), typeName, Nullness.declared(element, typeName, access, round)));
        }
        return parameters;
    }

    private List<AnnotationSpec> annotations(Method constructor) {
        NullScope nulls = NullScope.of(request, round);
        return Stream.of(
                        Deprecation.of(constructor.element(), round),
                        GenericVarargs.safety(constructor, round),
                        request.isLocal(constructor.element())
                                ? Optional.<AnnotationSpec>empty()
                                : nulls.ofMethodFromElsewhere())
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> suppressed(Method constructor) {
        Set<String> names = new Lint(round).ofCall(constructor, source.element());
        Overloads overloads = new Overloads(round);
        boolean isAmbiguous = visible().stream()
                .filter(other -> !other.equals(constructor))
                .anyMatch(other -> overloads.areAmbiguous(constructor, other));
        if (isAmbiguous) {
            names.add(Overloads.LINT);
        }
        if (round.elements().isDeprecated(constructor.element())
                || round.elements().isDeprecated(source.element())) {
            names.remove("deprecation"); // what is deprecated may use what is deprecated
        }
        return List.copyOf(names);
    }
}
