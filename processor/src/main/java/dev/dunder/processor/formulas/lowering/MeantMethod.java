package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.OperatorCode;
import dev.dunder.processor.formulas.meaning.terms.CallTerm;
import dev.dunder.processor.formulas.meaning.terms.Callee;
import dev.dunder.processor.formulas.types.Argument;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.MemberLookup;
import dev.dunder.processor.formulas.types.Overload;
import dev.dunder.processor.formulas.types.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Writes arguments so that javac calls the very method that is meant: with a cast where it would choose another overload
 * for their types, or would ask which of two readings of an array is meant.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-15.html#jls-15.12.2">JLS 15.12.2: determine method
 *     signature</a>
 */
final class MeantMethod {
    private final LoweringContext context;

    MeantMethod(LoweringContext context) {
        this.context = context;
    }

    /** The codes of an invocation's operands, in the formula's order, with casts where they are needed. */
    List<Code> of(CallTerm.Invocation invocation, List<Code> codes) {
        boolean isOther = isOther(invocation);
        List<Code> written = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            CallTerm.Operand operand = invocation.operands().get(i);
            boolean isCast = isOther ? isConverted(operand) : isInexactArray(invocation, i);
            written.add(isCast ? new OperatorCode.Cast(castTo(operand, isOther), codes.get(i)) : codes.get(i));
        }
        return written;
    }

    private TypeName castTo(CallTerm.Operand operand, boolean isOther) {
        return isOther ? types().name(operand.parameter()) : types().erasedName(operand.parameter());
    }

    private boolean isConverted(CallTerm.Operand operand) {
        return !types().isSame(operand.term().type(), operand.parameter());
    }

    /** Whether javac would take another overload of the name for these arguments. */
    private boolean isOther(CallTerm.Invocation invocation) {
        List<Overload> overloads = overloads(invocation);
        if (overloads.size() < 2) {
            return false;
        }
        List<Argument> given = invocation.arguments().stream()
                .map(operand -> Argument.of(operand.term().type()))
                .toList();
        return Resolution.choose(overloads, given, types())
                .chosen()
                .filter(chosen ->
                        !chosen.element().equals(invocation.callee().method().element()))
                .isPresent();
    }

    private List<Overload> overloads(CallTerm.Invocation invocation) {
        Callee callee = invocation.callee();
        Overload method = callee.method();
        MemberLookup members = context.environment().members();
        return switch (callee.kind()) {
            case INSTANCE -> members.methods(invocation.receiver().term().type(), method.name());
            case STATIC -> members.statics(method.owner(), method.name());
            case CONSTRUCTOR -> members.constructors(method.owner());
            case OWN ->
                Stream.concat(
                                members.methods(context.environment().self(), method.name()).stream(),
                                members.statics(context.environment().home(), method.name()).stream())
                        .toList();
        };
    }

    /** Whether javac asks for a cast: what is given as the whole array could be meant as one element of it. */
    private boolean isInexactArray(CallTerm.Invocation invocation, int index) {
        CallTerm.Operand operand = invocation.operands().get(index);
        Overload method = invocation.callee().method();
        boolean isWhole = method.element().isVarArgs()
                && !method.isSpread()
                && invocation.arguments().size()
                        == method.element().getParameters().size()
                && invocation.isLast(index);
        return isWhole
                && types().isReference(types().component(operand.parameter()))
                && isOneElement(operand.term().type(), operand.parameter());
    }

    private boolean isOneElement(TypeMirror given, TypeMirror array) {
        return given.getKind() == TypeKind.NULL
                || (types().isErasedSubtype(given, types().component(array)) && !types().isSameErasure(given, array));
    }

    private JavaTypes types() {
        return context.types();
    }
}
