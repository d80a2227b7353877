package dev.dunder.processor.operators;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.members.Member;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.TypeWitness;
import dev.dunder.processor.core.source.MemberLink;
import dev.dunder.processor.core.source.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns chosen methods into operations: their signatures as helpers, their calls, and what they carry over. */
final class OperationFactory {
    private final Site site;
    private final OperationCalls calls;
    private final List<OrientedCandidate> chosen;

    /** Operations of a site: those of the chosen methods, each with the calls that tell it from the others. */
    OperationFactory(Site site, OperationCalls calls, List<OrientedCandidate> chosen) {
        this.site = site;
        this.calls = calls;
        this.chosen = chosen;
    }

    /** The operation of each chosen method. */
    Stream<Operation> operations() {
        return chosen.stream().map(this::create);
    }

    private Operation create(OrientedCandidate slot) {
        Method method = slot.candidate().method();
        Signature signature = signature(slot, method);
        return new Operation(
                slot.name(),
                slot.candidate(),
                slot.parameters(site.source()),
                signature,
                site.marks(method),
                ofSignature(method),
                link(slot.candidate()),
                callee(slot, method, signature),
                helperCall(slot, method, signature));
    }

    private MemberLink link(OperatorCandidate candidate) {
        MemberLink link = MemberLink.of(Member.of(candidate.method()), site);
        return candidate
                .used()
                .map(type -> new MemberLink(ClassName.get(type), link.name(), link.parameters()))
                .orElse(link);
    }

    private Signature signature(OrientedCandidate slot, Method method) {
        List<String> names =
                slot.inOrder(ParameterNames.of(slot, method, site.request().isLocal(method.element())));
        Signature signature = method.isStatic()
                ? site.signature(method).parameterNames(names).build()
                : site.signature(method)
                        .parameterNames(names.subList(1, names.size()))
                        .build()
                        .withVariablesOf(site.source())
                        .withFirst(Signature.Parameter.of(
                                names.get(0), site.source().type()));
        return slot.form() == OperandSide.REFLECTED
                ? signature.withParameters(slot.inOrder(signature.parameters()))
                : signature;
    }

    private List<AnnotationSpec> ofSignature(Method method) {
        TypeName result = site.plainNames().of(method.returnType());
        List<AnnotationSpec> annotations = new ArrayList<>(site.nullness(method.element(), result));
        annotations.addAll(site.safety(method));
        return annotations;
    }

    private HelperCallee callee(OrientedCandidate slot, Method method, Signature signature) {
        List<String> arguments = slot.inOrder(signature.names());
        HelperCallee callee = method.isStatic()
                ? HelperCallee.ofStatic(owner(slot.candidate()), method.name(), arguments)
                : HelperCallee.of(arguments.get(0), method.name(), arguments.subList(1, arguments.size()));
        boolean isWitnessNeeded = TypeWitness.isNeeded(method) || isHidden(method, calls.methods(slot.candidate()));
        return isWitnessNeeded ? callee.naming(own(method, variables(signature))) : callee;
    }

    private ClassName owner(OperatorCandidate candidate) {
        return candidate.used().map(ClassName::get).orElse(site.source().name());
    }

    /** Of a helper's type variables the method's own, which come after those of its type. */
    private static List<String> own(Method method, List<String> variables) {
        int count = method.type().getTypeVariables().size();
        return variables.subList(variables.size() - count, variables.size());
    }

    private HelperCallee helperCall(OrientedCandidate slot, Method method, Signature signature) {
        boolean isWitnessNeeded = TypeWitness.isNeeded(
                        method, method.isStatic() ? List.of() : site.source().parameters())
                || isHidden(method, sameHelper(slot));
        String helper = slot.helper().text();
        return isWitnessNeeded
                ? HelperCallee.ofStatic(site.request().generated(), helper, signature.names())
                        .naming(variables(signature))
                : HelperCallee.ofHelper(helper, signature.names());
    }

    private List<Method> sameHelper(OrientedCandidate slot) {
        return chosen.stream()
                .filter(other -> other.helper().equals(slot.helper()))
                .map(other -> other.candidate().method())
                .toList();
    }

    private boolean isHidden(Method method, List<Method> overloads) {
        return overloads.stream().anyMatch(other -> TypeWitness.isNeededBeside(method, other, site.round()));
    }

    private static List<String> variables(Signature signature) {
        return signature.typeVariables().stream().map(TypeVariableName::name).toList();
    }
}
