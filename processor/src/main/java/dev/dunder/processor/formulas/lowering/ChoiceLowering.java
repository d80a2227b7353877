package dev.dunder.processor.formulas.lowering;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.formulas.code.Code;
import dev.dunder.processor.formulas.code.OperatorCode;
import dev.dunder.processor.formulas.meaning.terms.FlowTerm;
import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.types.JavaTypes;
import javax.lang.model.type.TypeMirror;

/**
 * Lowers choices to {@code test ? yes : no}. Where the value is an object, both branches are: Java unboxes a branch beside
 * a number of another type, and null would be an exception ({@code flag ? x : Integer.valueOf(0)} is right).
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-15.html#jls-15.25">JLS 15.25: conditional
 *     operator</a>
 */
final class ChoiceLowering {
    private final TermLowering terms;
    private final JavaTypes types;

    ChoiceLowering(TermLowering terms, JavaTypes types) {
        this.terms = terms;
        this.types = types;
    }

    /** The Java of a choice. */
    Code code(FlowTerm.Choice choice) {
        Code test = terms.code(choice.test());
        TypeMirror yes = new WrittenType(types).of(choice.yes());
        TypeMirror no = new WrittenType(types).of(choice.no());
        boolean isBoxing = types.isReference(choice.type()) && WrittenType.isUnboxing(yes, no, types);
        if (!isBoxing) {
            return new OperatorCode.Choice(test, terms.exactly(choice.yes()), terms.exactly(choice.no()));
        }
        Code first = boxed(choice.yes(), yes);
        boolean isSame = types.isSame(types.boxed(yes), types.boxed(no));
        Code whole = isSame ? first : new OperatorCode.Cast(types.name(choice.type()), first);
        return new OperatorCode.Choice(test, whole, boxed(choice.no(), no));
    }

    private static ClassName boxOf(TypeMirror primitive) {
        return switch (primitive.getKind()) {
            case BOOLEAN -> ClassName.get(Boolean.class);
            case CHAR -> ClassName.get(Character.class);
            case BYTE -> ClassName.get(Byte.class);
            case SHORT -> ClassName.get(Short.class);
            case INT -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case FLOAT -> ClassName.get(Float.class);
            case DOUBLE -> ClassName.get(Double.class);
            default -> throw new IllegalArgumentException("No box of " + primitive);
        };
    }

    private Code boxed(Term branch, TypeMirror type) {
        Code code = terms.exactly(branch);
        return type.getKind().isPrimitive() ? Code.ofStatic(boxOf(type), "valueOf", code) : code;
    }
}
