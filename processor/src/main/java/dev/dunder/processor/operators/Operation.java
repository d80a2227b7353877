package dev.dunder.processor.operators;

import com.palantir.javapoet.AnnotationSpec;
import dev.dunder.processor.core.marks.Marks;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.source.MemberLink;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * An operator that the type has, for certain operands: a candidate that has been judged and chosen.
 *
 * @param name which operator, and how it was found
 * @param candidate the method
 * @param parameters the helper's parameters as types, the object's own among them
 * @param signature the helper's signature, with the method's own result
 * @param marks the visibility and annotations of whatever calls the method
 * @param ofSignature the annotations of a helper with the method's own signature and result
 * @param reference the method, for documentation
 * @param callee the call
 * @param helperCall the call of the helper with its own parameters, for what follows from it
 */
record Operation(
        OperatorMatch name,
        OperatorCandidate candidate,
        List<TypeMirror> parameters,
        Signature signature,
        Marks marks,
        List<AnnotationSpec> ofSignature,
        MemberLink reference,
        HelperCallee callee,
        HelperCallee helperCall) {

    /** Copies the list. */
    Operation {
        parameters = List.copyOf(parameters);
        ofSignature = List.copyOf(ofSignature);
    }

    /** The marks of a helper with the method's own signature and result. */
    Marks marksOfSignature() {
        return marks.annotated(ofSignature);
    }

    /** This operation with a compiler warning suppressed in what is generated for it. */
    Operation suppressing(String warning) {
        return new Operation(
                name,
                candidate,
                parameters,
                signature,
                marks.suppressing(warning),
                ofSignature,
                reference,
                callee,
                helperCall);
    }

    /** The operator. */
    Operator operator() {
        return name.operator();
    }

    /** The result's type. */
    TypeMirror result() {
        return candidate.method().returnType();
    }

    /** The helper's name. */
    HelperName helper() {
        return HelperName.of(operator(), name.form());
    }

    /** Whether the method can fail with an exception that callers must declare. */
    boolean declaresExceptions() {
        return !signature.exceptions().isEmpty();
    }

    /** Whether the method brings type parameters of its own. */
    boolean isGeneric() {
        return !candidate.method().type().getTypeVariables().isEmpty();
    }
}
