package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.NumberType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The functions that every formula has, as Python's are.
 *
 * @see <a href="https://docs.python.org/3/library/functions.html">Python: built-in functions</a>
 */
public final class BuiltIns {
    /** How many arguments each takes, at least and at most, in words. */
    private static final Map<String, Arity> ALL = Map.ofEntries(
            Map.entry("abs", new Arity(1, 1, "one argument")),
            Map.entry("bool", new Arity(1, 1, "one argument")),
            Map.entry("divmod", new Arity(2, 2, "two arguments")),
            Map.entry("float", new Arity(1, 1, "one argument")),
            Map.entry("format", new Arity(1, 2, "a value, and perhaps a format")),
            Map.entry("int", new Arity(1, 1, "one argument")),
            Map.entry("len", new Arity(1, 1, "one argument")),
            Map.entry("max", new Arity(2, Integer.MAX_VALUE, "two arguments or more")),
            Map.entry("min", new Arity(2, Integer.MAX_VALUE, "two arguments or more")),
            Map.entry("pow", new Arity(2, 2, "two arguments")),
            Map.entry("round", new Arity(1, 2, "a number, and perhaps how many digits")),
            Map.entry("str", new Arity(1, 1, "one argument")));

    private final NumberBuiltIns ofNumbers;
    private final ObjectBuiltIns ofObjects;
    private final ExtremeBuiltIns extremes;
    private final Diagnostics notes;

    public BuiltIns(NumberBuiltIns ofNumbers, ObjectBuiltIns ofObjects, ExtremeBuiltIns extremes, Diagnostics notes) {
        this.ofNumbers = ofNumbers;
        this.ofObjects = ofObjects;
        this.extremes = extremes;
        this.notes = notes;
    }

    private record Arity(int least, int most, String inWords) {}

    /** Their names, in order. */
    public static Set<String> names() {
        return new TreeSet<>(ALL.keySet());
    }

    /** Whether a name is one. */
    public boolean has(String name) {
        return ALL.containsKey(name);
    }

    /** A call of one, with its arguments bound; a type of number may be wanted of it. */
    public Bound bind(Expression.Call call, String name, List<Bound> arguments, Optional<NumberType> wanted) {
        if (arguments.stream().anyMatch(Bound.Failed.class::isInstance)) {
            return new Bound.Failed(call.span());
        }
        Arity arity = ALL.getOrDefault(name, new Arity(0, 0, ""));
        if (arguments.size() < arity.least() || arguments.size() > arity.most()) {
            String found = arguments.size() == 1 ? "1 argument" : arguments.size() + " arguments";
            return notes.fail(MeaningProblem.WRONG_ARGUMENTS, call.span(), name, arity.inWords(), found);
        }
        return switch (name) {
            case "max", "min" -> extremes.bind(call, name.equals("max"), arguments);
            case "abs", "divmod", "float", "int", "pow", "round" ->
                ofNumbers.bind(call, name, arguments, wanted).orElseGet(() -> ofObjects.bind(call, name, arguments));
            default -> ofObjects.bind(call, name, arguments);
        };
    }
}
