package dev.dunder.processor.formulas.meaning.builtins;

import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/**
 * The functions that every formula has, as Python's are, by their names.
 *
 * @see <a href="https://docs.python.org/3/library/functions.html">Python: built-in functions</a>
 */
public final class BuiltIns {
    private static final Map<String, Function<BuiltInTools, BuiltIn>> ALL = Map.ofEntries(
            Map.entry("Decimal", DecimalBuiltIn::new),
            Map.entry("abs", AbsBuiltIn::new),
            Map.entry("bool", BoolBuiltIn::new),
            Map.entry("chr", ChrBuiltIn::new),
            Map.entry("divmod", DivmodBuiltIn::new),
            Map.entry("float", FloatBuiltIn::new),
            Map.entry("format", FormatBuiltIn::new),
            Map.entry("int", tools -> new IntBuiltIn(WholeTarget.WANTED, tools)),
            Map.entry("len", LenBuiltIn::new),
            Map.entry("long", tools -> new IntBuiltIn(WholeTarget.LONG, tools)),
            Map.entry("max", tools -> new ExtremeBuiltIn(Extreme.MAX, tools)),
            Map.entry("min", tools -> new ExtremeBuiltIn(Extreme.MIN, tools)),
            Map.entry("ord", OrdBuiltIn::new),
            Map.entry("pow", PowBuiltIn::new),
            Map.entry("round", RoundBuiltIn::new),
            Map.entry("str", StrBuiltIn::new));

    private final BuiltInTools tools;

    public BuiltIns(BuiltInTools tools) {
        this.tools = tools;
    }

    /** Their names, in order. */
    public static Set<String> names() {
        return new TreeSet<>(ALL.keySet());
    }

    /** Whether a name is one. */
    public boolean has(String name) {
        return ALL.containsKey(name);
    }

    /** Whether a function asks nothing of its argument but its truth. */
    public boolean asksTruth(String name) {
        return name.equals("bool");
    }

    /** A call of one, with its arguments bound; a type may be wanted of it. */
    public Bound bind(Expression.Call call, String name, List<Bound> arguments, Optional<TypeMirror> wanted) {
        return arguments.stream().anyMatch(Bound::isFailed)
                ? new Bound.Failed(call.span())
                : bind(new BuiltInCall(call, name, arguments, wanted));
    }

    private Bound bind(BuiltInCall call) {
        BuiltIn builtIn =
                Optional.ofNullable(ALL.get(call.name())).orElseThrow().apply(tools);
        int count = call.arguments().size();
        if (builtIn.arity().allows(count)) {
            return builtIn.bind(call);
        }
        String found = count == 1 ? "1 argument" : count + " arguments";
        return tools.context()
                .fail(
                        MeaningProblem.WRONG_ARGUMENTS,
                        call.span(),
                        call.name(),
                        builtIn.arity().inWords(),
                        found);
    }
}
