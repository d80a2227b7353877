package dev.dunder.processor.core.naming;

import dev.dunder.processor.core.base.Bounds;
import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Member;
import dev.dunder.processor.core.members.Method;
import java.util.Collection;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Looks for types that the compiler does not know and that this round does not generate either: whoever needs one has to
 * wait for a later round.
 */
public final class MissingTypes extends SimpleTypeVisitor14<Optional<String>, Void> {
    private final Round round;

    /** Looks in the given round. */
    public MissingTypes(Round round) {
        super(Optional.empty());
        this.round = round;
    }

    /** The problem of a member in whose signature a type is missing, at a place. */
    public Optional<Problem> problem(Member member, Origin origin) {
        return in(member)
                .map(name -> CoreProblem.UNRESOLVED_TYPE.at(origin, name, "in the signature of " + member.inWords()));
    }

    /** The name of a missing type in what a member declares. */
    public Optional<String> in(Member member) {
        return member.accept(new OfMember());
    }

    /** The name of a missing type in a signature, results, parameters, bounds and exceptions considered. */
    public Optional<String> in(ExecutableType signature) {
        return visit(signature.getReturnType())
                .or(() -> any(signature.getParameterTypes()))
                .or(() -> any(signature.getThrownTypes()))
                .or(() -> any(Bounds.of(signature)));
    }

    /** The name of a missing type among types and all that they are made of. */
    public Optional<String> any(Collection<? extends TypeMirror> types) {
        for (TypeMirror type : types) {
            Optional<String> missing = visit(type);
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> visitError(ErrorType type, Void none) {
        String name = type.asElement().getSimpleName().toString();
        return round.generated().find(name).isPresent() ? Optional.empty() : Optional.of(name);
    }

    /** A class that class files name and no class path has is a declared type to javac, until it is asked of what kind. */
    @Override
    public Optional<String> visitDeclared(DeclaredType type, Void none) {
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.of(type.asElement().getSimpleName().toString());
        }
        return any(type.getTypeArguments()).or(() -> visit(type.getEnclosingType()));
    }

    @Override
    public Optional<String> visitArray(ArrayType type, Void none) {
        return visit(type.getComponentType());
    }

    @Override
    public Optional<String> visitIntersection(IntersectionType type, Void none) {
        return any(type.getBounds());
    }

    @Override
    public Optional<String> visitWildcard(WildcardType type, Void none) {
        Optional<TypeMirror> upper = Optional.ofNullable(type.getExtendsBound());
        Optional<TypeMirror> lower = Optional.ofNullable(type.getSuperBound());
        return upper.or(() -> lower).flatMap(this::visit);
    }

    private final class OfMember implements Member.Visitor<Optional<String>> {
        @Override
        public Optional<String> visitMethod(Method method) {
            return in(method.type());
        }

        @Override
        public Optional<String> visitConstructor(Method constructor) {
            return in(constructor.type());
        }

        @Override
        public Optional<String> visitField(Field field) {
            return visit(field.type());
        }
    }
}
