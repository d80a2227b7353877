package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.core.members.PropertyNames;
import dev.dunder.processor.formulas.meaning.invocation.Invocations;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.ReferenceTerm;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.formulas.types.Overload;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** {@code x.price}: a record's accessor, {@code getPrice}, {@code isPrice}, {@code price()} or a field, the first there is. */
public final class Attributes {
    private final FormulaContext context;
    private final Names names;
    private final Invocations invocations;
    private final UnknownAttribute unknown;

    /** The attributes that a context sees. */
    public Attributes(FormulaContext context, Names names, Invocations invocations) {
        this.context = context;
        this.names = names;
        this.invocations = invocations;
        this.unknown = new UnknownAttribute(context);
    }

    /** The attribute of what stands before the point. */
    public Bound bind(Expression.Attribute attribute, Bound target) {
        return target.className()
                .map(type -> ofClass(attribute, type.type()))
                .orElseGet(() -> target.value()
                        .map(value -> find(attribute, value).orElseGet(() -> unknown.ofObject(attribute, value.type())))
                        .orElseGet(() -> new Bound.Failed(attribute.span())));
    }

    /** The attribute of an object, if it has it. */
    Optional<Bound> find(Expression.Attribute attribute, Bound.Value target) {
        String name = attribute.name().identifier();
        if (types().isArray(target.type()) && name.equals("length")) {
            return Optional.of(new Bound.Value(
                    new ReferenceTerm.ArrayLength(target.term(), types().of(NumberType.INT)), attribute.span()));
        }
        return PropertyNames.accessors(name, isComponent(target.type(), name)).stream()
                .flatMap(accessor -> accessor(target.type(), accessor).stream())
                .findFirst()
                .map(method -> invocations.ofMethod(target, method, List.of(), attribute.span()))
                .or(() -> names.field(target, name, attribute.span()));
    }

    private boolean isComponent(TypeMirror type, String name) {
        return context.members()
                .sites(type)
                .map(ElementViews::classOf)
                .filter(element -> element.getKind() == ElementKind.RECORD)
                .flatMap(element -> element.getRecordComponents().stream())
                .anyMatch(component -> component.getSimpleName().contentEquals(name));
    }

    private Optional<Overload> accessor(TypeMirror type, String name) {
        return context.members().methods(type, name).stream()
                .filter(method -> method.parameters().isEmpty())
                .filter(method -> method.result().getKind() != TypeKind.VOID)
                .filter(method -> !PropertyNames.isTest(name) || types().isTruth(method.result()))
                .findFirst();
    }

    private Bound ofClass(Expression.Attribute attribute, TypeElement type) {
        return names.constantOf(type.asType(), attribute.name())
                .map(bound -> bound.value()
                        .<Bound>map(value -> value.at(attribute.span()))
                        .orElse(bound))
                .or(() -> names.nested(type, attribute).map(nested -> nested))
                .orElseGet(() -> unknown.ofClass(attribute, type.asType()));
    }

    private JavaTypes types() {
        return context.types();
    }
}
