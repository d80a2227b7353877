package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.naming.TypeTests;
import dev.dunder.processor.core.source.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Judges the constants of a type: which are the identities of its sums and products. */
final class IdentityRules {
    private final OperatorsDeclaration declaration;
    private final Site site;
    private final Map<Operator, TypeOperations.Identity> identities = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    IdentityRules(OperatorsDeclaration declaration, Site site) {
        this.declaration = declaration;
        this.site = site;
        declaration.constants().stream()
                .sorted(Comparator.comparing(constant -> constant.name().strength()))
                .forEach(this::judge);
    }

    /** The identities, one for each operator at most. */
    List<TypeOperations.Identity> identities() {
        return List.copyOf(identities.values());
    }

    List<Problem> problems() {
        return problems;
    }

    private void judge(OperatorsDeclaration.Constant constant) {
        Operator operator = constant.name().operator();
        Optional<String> flaw = flaw(constant.element());
        if (operator.operands() != Operands.CONSTANT) {
            report(OperatorsProblem.FIELD_IS_NO_OPERATION, constant, "");
        } else if (flaw.isEmpty()) {
            identities.putIfAbsent(operator, identity(operator, constant.element()));
        } else if (constant.name().isExplicit()) {
            report(OperatorsProblem.WRONG_IDENTITY, constant, flaw.get());
        }
    }

    private void report(OperatorsProblem kind, OperatorsDeclaration.Constant constant, String flaw) {
        problems.add(kind.at(
                constant.origin(),
                declaration.typeName(),
                constant.element().getSimpleName(),
                constant.name().operator().name(),
                flaw));
    }

    private TypeOperations.Identity identity(Operator operator, Element element) {
        String name = element.getSimpleName().toString();
        return new TypeOperations.Identity(
                operator,
                new ManyBody.Identity(site.source().name(), name, gives(element).isMethod()));
    }

    /** Why an element cannot be an identity. */
    private Optional<String> flaw(Element element) {
        if (!element.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("is not static");
        }
        if (site.access().declared(element) == Visibility.HIDDEN) {
            return Optional.of("is private");
        }
        Gives gives = gives(element);
        TypeMirror erased = site.round().types().erasure(site.source().mirror());
        if (!gives.isAlone()) {
            return Optional.of("takes parameters or throws exceptions");
        }
        if (!new TypeTests(site.round()).isAssignable(gives.type(), erased)) {
            return Optional.of("is of type " + DisplayName.of(gives.type()));
        }
        return site.source().parameters().isEmpty() || gives.isMethod()
                ? Optional.empty()
                : Optional.of("is one field for all instances of a generic type");
    }

    private static Gives gives(Element element) {
        return element.asType().accept(new GivesVisitor(), null);
    }

    /**
     * What a field or method gives.
     *
     * @param type the type of its value
     * @param isMethod whether it is a method
     * @param isAlone whether it needs no arguments, and cannot fail
     */
    private record Gives(TypeMirror type, boolean isMethod, boolean isAlone) {}

    /** A method has the type of one; the type of a field is that of its value. */
    private static final class GivesVisitor extends SimpleTypeVisitor14<Gives, Void> {
        @Override
        public Gives visitExecutable(ExecutableType type, Void none) {
            boolean isAlone =
                    type.getParameterTypes().isEmpty() && type.getThrownTypes().isEmpty();
            return new Gives(type.getReturnType(), true, isAlone);
        }

        @Override
        protected Gives defaultAction(TypeMirror type, Void none) {
            return new Gives(type, false, true);
        }
    }
}
