package dev.dunder.processor.formulas.code;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.regex.Pattern;

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

    private static final int WIDTH = 120;
    private static final int BODY = 8;
    private static final int CONTINUED = 8;
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    /** How far a line that goes on is indented; 0 where everything stands on one line. */
    private final int indent;

    private CodeWriter(int indent) {
        this.indent = indent;
    }

    /** The text of an expression in a method's body: what does not fit into a line breaks, outermost first. */
    public static CodeBlock wrapped(Code code) {
        return new CodeWriter(CONTINUED).text(code);
    }

    /** The text of an expression, on one line. */
    public static CodeBlock write(Code code) {
        return new CodeWriter(0).text(code);
    }

    /** A text of code with simple names only, as a reader sees it. */
    public static String simple(String text) {
        return PACKAGE.matcher(text).replaceAll("");
    }

    private boolean isBroken(Code code) {
        return indent > 0 && simple(write(code).toString()).length() > WIDTH - BODY - indent;
    }

    /** What stands between two pieces: a space, or a line break. */
    private String gap(boolean isBroken) {
        return isBroken ? newLine() : " ";
    }

    private String newLine() {
        return "\n" + " ".repeat(indent);
    }

    /** The writer of what stands within a piece that breaks. */
    private CodeWriter inner(boolean isBroken) {
        return isBroken ? new CodeWriter(indent + CONTINUED) : this;
    }

    private CodeBlock text(Code code) {
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
            return CodeBlock.of("$L[$L]", within(element.array(), PRIMARY), text(element.index()));
        }
        return call(code);
    }

    private CodeBlock call(Code code) {
        if (code instanceof Code.Call call) {
            return method(call);
        } else if (code instanceof Code.StaticCall call) {
            return CodeBlock.of("$T.$L$L", call.type(), call.method(), arguments(call.arguments(), isBroken(code)));
        } else if (code instanceof Code.OwnCall call) {
            return CodeBlock.of("$L$L", call.method(), arguments(call.arguments(), isBroken(code)));
        } else if (code instanceof Code.Creation creation) {
            String diamond = creation.isGeneric() ? "<>" : "";
            return CodeBlock.of(
                    "new $T$L$L", creation.type(), diamond, arguments(creation.arguments(), isBroken(code)));
        }
        return operation(code);
    }

    /** A chain of calls breaks before its points, a single call between its arguments. */
    private CodeBlock method(Code.Call call) {
        boolean isBroken = isBroken(call);
        boolean isChain = call.target() instanceof Code.Call || call.target() instanceof Code.StaticCall;
        CodeBlock arguments =
                isChain ? inner(isBroken).arguments(call.arguments(), false) : arguments(call.arguments(), isBroken);
        String point = isChain && isBroken ? newLine() + "." : ".";
        return CodeBlock.of("$L" + point + "$L$L", within(call.target(), PRIMARY), call.method(), arguments);
    }

    private CodeBlock operation(Code code) {
        if (code instanceof Code.Prefix prefix) {
            return CodeBlock.of("$L$L", prefix.sign(), operandOf(prefix));
        } else if (code instanceof Code.Cast cast) {
            return CodeBlock.of("($T) $L", cast.type(), within(cast.operand(), PREFIX));
        } else if (code instanceof Code.Infix infix) {
            return infix(infix);
        } else if (code instanceof Code.Choice choice) {
            return choice(choice);
        } else if (code instanceof Code.Lambda lambda) {
            return CodeBlock.of("$L -> $L", lambda.parameter(), text(lambda.body()));
        }
        Code.Assignment assignment = (Code.Assignment) code;
        return CodeBlock.of("$L = $L", assignment.variable(), text(assignment.value()));
    }

    private CodeBlock choice(Code.Choice choice) {
        boolean isBroken = isBroken(choice);
        CodeWriter inner = inner(isBroken);
        return CodeBlock.of(
                "$L" + gap(isBroken) + "? $L" + gap(isBroken) + ": $L",
                inner.within(choice.test(), CHOICE + 1),
                inner.within(choice.yes(), CHOICE + 1),
                within(choice.no(), CHOICE));
    }

    /** Two minus signs in a row would be another operator, and a negative literal begins with one. */
    private CodeBlock operandOf(Code.Prefix prefix) {
        CodeBlock operand = within(prefix.operand(), PREFIX);
        boolean isRepeated =
                operand.toString().startsWith(prefix.sign()) && !prefix.sign().equals("!");
        return isRepeated ? CodeBlock.of("($L)", operand) : operand;
    }

    private CodeBlock infix(Code.Infix infix) {
        int precedence = infix.sign().precedence();
        int right = infix.sign().isFreelyGrouped() ? precedence : precedence + 1;
        boolean isBroken = isBroken(infix);
        return CodeBlock.of(
                "$L" + gap(isBroken) + "$L $L",
                operand(infix.left(), infix.sign(), precedence),
                infix.sign().symbol(),
                inner(isBroken).operand(infix.right(), infix.sign(), right));
    }

    private CodeBlock operand(Code operand, InfixSign around, int least) {
        boolean isClearer =
                operand instanceof Code.Infix inner && inner.sign() != around && isMixed(inner.sign(), around);
        return isClearer ? CodeBlock.of("($L)", text(operand)) : within(operand, least);
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

    private CodeBlock arguments(List<Code> arguments, boolean isBroken) {
        String first = isBroken && !arguments.isEmpty() ? newLine() : "";
        CodeWriter inner = inner(isBroken);
        CodeBlock.Builder all = CodeBlock.builder().add("(" + first);
        for (int i = 0; i < arguments.size(); i++) {
            all.add((i == 0 ? "" : "," + gap(isBroken)) + "$L", inner.text(arguments.get(i)));
        }
        return all.add(")").build();
    }

    private CodeBlock within(Code code, int least) {
        return rank(code) < least ? CodeBlock.of("($L)", text(code)) : text(code);
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
