package dev.dunder.processor.formulas.code;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * Writes an expression, with parentheses where Java needs them, and where a reader would: {@code &&} within {@code ||}
 * and shifts or bits within anything.
 *
 * <pre>{@code
 * price.multiply(BigDecimal.valueOf(qty)).multiply(BigDecimal.ONE.subtract(discount), CONTEXT)
 * }</pre>
 */
public final class CodeWriter {
    private static final int ASSIGNMENT = 1;
    private static final int CHOICE = 2;
    private static final int PREFIX = 14;
    private static final int PRIMARY = 16;

    private CodeWriter() {}

    /** The text of an expression. */
    public static CodeBlock write(Code code) {
        if (code instanceof Code.Name name) {
            return CodeBlock.of("$L", name.name());
        } else if (code instanceof Code.Literal literal) {
            return literal.text();
        } else if (code instanceof Code.Text text) {
            return CodeBlock.of("$L", JavaLiterals.text(text.value()));
        } else if (code instanceof Code.Letter character) {
            return CodeBlock.of("$L", JavaLiterals.character(character.value()));
        } else if (code instanceof Code.StaticField field) {
            return CodeBlock.of("$T.$L", field.type(), field.name());
        } else if (code instanceof Code.Field field) {
            return CodeBlock.of("$L.$L", within(field.target(), PRIMARY), field.name());
        } else if (code instanceof Code.Element element) {
            return CodeBlock.of("$L[$L]", within(element.array(), PRIMARY), write(element.index()));
        }
        return call(code);
    }

    private static CodeBlock call(Code code) {
        if (code instanceof Code.Call call) {
            return CodeBlock.of("$L.$L$L", within(call.target(), PRIMARY), call.method(), arguments(call.arguments()));
        } else if (code instanceof Code.StaticCall call) {
            return CodeBlock.of("$T.$L$L", call.type(), call.method(), arguments(call.arguments()));
        } else if (code instanceof Code.OwnCall call) {
            return CodeBlock.of("$L$L", call.method(), arguments(call.arguments()));
        } else if (code instanceof Code.Creation creation) {
            String diamond = creation.isGeneric() ? "<>" : "";
            return CodeBlock.of("new $T$L$L", creation.type(), diamond, arguments(creation.arguments()));
        }
        return operation(code);
    }

    private static CodeBlock operation(Code code) {
        if (code instanceof Code.Prefix prefix) {
            return CodeBlock.of("$L$L", prefix.sign(), operandOf(prefix));
        } else if (code instanceof Code.Cast cast) {
            return CodeBlock.of("($T) $L", cast.type(), within(cast.operand(), PREFIX));
        } else if (code instanceof Code.Infix infix) {
            return infix(infix);
        } else if (code instanceof Code.Choice choice) {
            return CodeBlock.of(
                    "$L ? $L : $L",
                    within(choice.test(), CHOICE + 1),
                    within(choice.yes(), CHOICE + 1),
                    within(choice.no(), CHOICE));
        }
        Code.Assignment assignment = (Code.Assignment) code;
        return CodeBlock.of("$L = $L", assignment.variable(), write(assignment.value()));
    }

    /** Two minus signs in a row would be another operator, and a negative literal begins with one. */
    private static CodeBlock operandOf(Code.Prefix prefix) {
        CodeBlock operand = within(prefix.operand(), PREFIX);
        boolean isRepeated =
                operand.toString().startsWith(prefix.sign()) && !prefix.sign().equals("!");
        return isRepeated ? CodeBlock.of("($L)", operand) : operand;
    }

    private static CodeBlock infix(Code.Infix infix) {
        int precedence = infix.sign().precedence();
        int right = infix.sign().isFreelyGrouped() ? precedence : precedence + 1;
        return CodeBlock.of(
                "$L $L $L",
                operand(infix.left(), infix.sign(), precedence),
                infix.sign().symbol(),
                operand(infix.right(), infix.sign(), right));
    }

    private static CodeBlock operand(Code operand, InfixSign around, int least) {
        boolean isClearer =
                operand instanceof Code.Infix inner && inner.sign() != around && isMixed(inner.sign(), around);
        return isClearer ? CodeBlock.of("($L)", write(operand)) : within(operand, least);
    }

    private static boolean isMixed(InfixSign inner, InfixSign outer) {
        return (outer == InfixSign.OR && inner == InfixSign.AND) || isOfBits(inner) || isOfBits(outer);
    }

    private static boolean isOfBits(InfixSign sign) {
        return switch (sign) {
            case SHIFT_RIGHT, BIT_AND, BIT_XOR, BIT_OR -> true;
            default -> false;
        };
    }

    private static CodeBlock arguments(List<Code> arguments) {
        return arguments.stream().map(CodeWriter::write).collect(CodeBlock.joining(", ", "(", ")"));
    }

    private static CodeBlock within(Code code, int least) {
        return rank(code) < least ? CodeBlock.of("($L)", write(code)) : write(code);
    }

    private static int rank(Code code) {
        if (code instanceof Code.Assignment) {
            return ASSIGNMENT;
        } else if (code instanceof Code.Choice) {
            return CHOICE;
        } else if (code instanceof Code.Infix infix) {
            return infix.sign().precedence();
        } else if (code instanceof Code.Prefix || code instanceof Code.Cast || isNegative(code)) {
            return PREFIX;
        }
        return PRIMARY;
    }

    private static boolean isNegative(Code code) {
        return code instanceof Code.Literal literal && literal.text().toString().startsWith("-");
    }
}
