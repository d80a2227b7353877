package dev.dunder.processor.formulas.meaning.dispatch;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.types.NumberType;
import dev.dunder.processor.operators.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Python's {@code '%.2f' % x}, which formulas do not have: what to write instead.
 *
 * @see <a href="https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting">Python: printf-style
 *     string formatting</a>
 */
final class PercentFormat {
    private static final Pattern ONE = Pattern.compile(
            "(?<before>[^%'\\\\]*)%(?<spec>[-+ #0]*[0-9]*(?:\\.[0-9]+)?)(?<conversion>[a-zA-Z])(?<after>[^%'\\\\]*)");

    private final FormulaContext context;
    private final Conversions conversions;

    PercentFormat(FormulaContext context, Conversions conversions) {
        this.context = context;
        this.conversions = conversions;
    }

    /** The way to write a text on the left of {@code %}. */
    Optional<String> of(OperatorUse use) {
        boolean isFormat = use.operator() == Operator.MODULO
                && use.operands().size() == 2
                && context.types().isString(conversions.type(use.left()));
        return isFormat ? Optional.of("write " + written(use)) : Optional.empty();
    }

    private String written(OperatorUse use) {
        return use.left()
                .value()
                .flatMap(value -> value.term().constant())
                .flatMap(ConstantTerm::text)
                .map(text -> ONE.matcher(text.value()))
                .filter(Matcher::matches)
                .map(parts -> joined(parts, use.right()))
                .orElse("format(x, '.2f') for each value, and + between the parts");
    }

    private String joined(Matcher parts, Bound operand) {
        List<String> joined = new ArrayList<>();
        literal(parts.group("before")).ifPresent(joined::add);
        joined.add(formatted(parts, operand));
        literal(parts.group("after")).ifPresent(joined::add);
        return String.join(" + ", joined);
    }

    private static Optional<String> literal(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of("'" + text + "'");
    }

    private String formatted(Matcher parts, Bound operand) {
        String value = context.text(operand.span());
        String spec = parts.group("spec").replace("-", "<");
        return switch (parts.group("conversion")) {
            case "s" -> spec.isEmpty() ? "str(%s)".formatted(value) : "format(str(%s), '%s')".formatted(value, spec);
            case "d", "i" -> "format(%s, '%sd')".formatted(whole(value, operand), spec);
            default -> "format(%s, '%s%s')".formatted(value, spec, parts.group("conversion"));
        };
    }

    private String whole(String value, Bound operand) {
        boolean isWhole = context.types()
                .number(conversions.type(operand))
                .filter(NumberType::isWhole)
                .isPresent();
        return isWhole ? value : "int(%s)".formatted(value);
    }
}
