package dev.dunder.processor.operators;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.marks.Deprecation;
import dev.dunder.processor.core.marks.GenericVarargs;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.marks.NullScope;
import dev.dunder.processor.core.marks.Nullness;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.SourceType;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.naming.TypeWitness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Turns chosen methods into operations: their signatures as helpers, their calls, and what they carry over. */
final class OperationFactory {
    private final Request request;
    private final SourceType source;
    private final Access access;
    private final NullScope nulls;
    private final Round round;
    private final Lint lint;

    OperationFactory(Request request, SourceType source, Access access, NullScope nulls, Round round) {
        this.request = request;
        this.source = source;
        this.access = access;
        this.nulls = nulls;
        this.round = round;
        this.lint = new Lint(round);
    }

    /** The operation of a chosen method. */
    Operation create(OrientedCandidate slot) {
        Method method = slot.candidate().method();
        Signature signature = signature(slot, method);
        return new Operation(
                slot.name(),
                slot.candidate(),
                slot.parameters(source),
                signature,
                marks(method),
                ofSignature(method),
                reference(method),
                callee(slot, method, signature),
                helperCall(slot, method, signature));
    }

    private Signature signature(OrientedCandidate slot, Method method) {
        TypeNames plain = TypeNames.plain(round);
        TypeNames names = request.isLocal(method.element()) ? plain.annotated(access) : plain;
        TypeNames renamed = names.renaming(method.isStatic() ? Map.of() : source.renamedVariables(method.element()));
        List<TypeVariableName> variables = new ArrayList<>(method.isStatic() ? List.of() : source.variables());
        for (TypeVariable variable : method.type().getTypeVariables()) {
            variables.add(renamed.declaration(variable));
        }
        return new Signature(
                variables,
                parameters(slot, method, renamed),
                method.element().isVarArgs(),
                renamed.of(method.returnType()),
                renamed.of(method.type().getThrownTypes()));
    }

    private List<Signature.Parameter> parameters(OrientedCandidate slot, Method method, TypeNames names) {
        List<String> parameterNames = ParameterNames.of(slot, method, request.isLocal(method.element()));
        int next = slot.form() == OperandSide.REFLECTED ? parameterNames.size() - 1 : 0;
        int step = slot.form() == OperandSide.REFLECTED ? -1 : 1;
        List<Signature.Parameter> parameters = new ArrayList<>();
        if (!method.isStatic()) {
            parameters.add(Signature.Parameter.of(parameterNames.get(next), source.type()));
            next += step;
        }
        for (int i = 0; i < method.parameterTypes().size(); i++) {
            VariableElement element = method.element().getParameters().get(i);
            TypeName type = names.of(method.parameterTypes().get(i));
            parameters.add(new Signature.Parameter(
                    parameterNames.get(next), type, Nullness.declared(element, type, access, round)));
            next += step;
        }
        return slot.inOrder(parameters);
    }

    private Helper.Marks marks(Method method) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        Deprecation.of(method.element(), round).ifPresent(annotations::add);
        if (!request.isLocal(method.element()) && !isOfJavaLang(method)) {
            nulls.ofMethodFromElsewhere().ifPresent(annotations::add);
        }
        List<String> suppressed = List.copyOf(lint.ofCall(method, source.element()));
        return new Helper.Marks(access.of(method) == Visibility.PUBLIC, annotations, suppressed);
    }

    /** What {@code Object}, {@code Comparable} and their like take and give is known not to be null. */
    private boolean isOfJavaLang(Method method) {
        return round.elements().getPackageOf(method.owner()).getQualifiedName().contentEquals("java.lang");
    }

    private List<AnnotationSpec> ofSignature(Method method) {
        List<AnnotationSpec> annotations = new ArrayList<>(
                Nullness.declared(method.element(), TypeNames.plain(round).of(method.returnType()), access, round));
        GenericVarargs.safety(method, round).ifPresent(annotations::add);
        return annotations;
    }

    private Helper.Reference reference(Method method) {
        List<TypeMirror> parameters = method.element().getParameters().stream()
                .map(parameter -> round.types().erasure(parameter.asType()))
                .toList();
        return new Helper.Reference(
                method.isDeclaredByObject() ? ClassName.OBJECT : source.name(), // no interface has those
                method.name(),
                Optional.of(parameters)
                        .filter(types -> access.of(types) != Visibility.HIDDEN)
                        .map(TypeNames.plain(round)::of));
    }

    private Callee callee(OrientedCandidate slot, Method method, Signature signature) {
        List<String> arguments = slot.inOrder(signature.names());
        Callee callee = method.isStatic()
                ? Callee.ofStatic(source.name(), method.name(), arguments)
                : Callee.of(arguments.get(0), method.name(), arguments.subList(1, arguments.size()));
        return TypeWitness.isNeeded(method) ? callee.naming(own(method, variables(signature))) : callee;
    }

    /** Of a helper's type variables the method's own, which stand behind those of its type. */
    private static List<String> own(Method method, List<String> variables) {
        int count = method.type().getTypeVariables().size();
        return variables.subList(variables.size() - count, variables.size());
    }

    private Callee helperCall(OrientedCandidate slot, Method method, Signature signature) {
        String helper =
                HelperName.of(slot.name().operator(), slot.form()).text();
        return TypeWitness.isNeeded(method, method.isStatic() ? List.of() : source.parameters())
                ? Callee.ofStatic(request.generated(), helper, signature.names())
                        .naming(variables(signature))
                : Callee.ofHelper(helper, signature.names());
    }

    private static List<String> variables(Signature signature) {
        return signature.typeVariables().stream().map(TypeVariableName::name).toList();
    }
}
