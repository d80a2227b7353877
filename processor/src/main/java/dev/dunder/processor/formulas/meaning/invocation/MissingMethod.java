package dev.dunder.processor.formulas.meaning.invocation;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.NearestName;
import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.types.Overload;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reports a call that no method fits: which methods there are, and what would help. */
public final class MissingMethod {
    /** What to do where several methods fit. */
    public static final String EXACT_TYPE =
            "give an argument the exact type of a parameter, for example with int(x), float(x) or a method of your own";

    private final FormulaContext context;
    private final Conversions conversions;
    private final Remedies remedies;

    MissingMethod(FormulaContext context, Conversions conversions) {
        this.context = context;
        this.conversions = conversions;
        this.remedies = new Remedies(context);
    }

    /** Whose method is called, and how messages speak of it. */
    record Receiver(Optional<TypeMirror> type, String kind, Set<String> known) {

        /** A method of the formulas' own interface. */
        static final Receiver OWN = new Receiver(Optional.empty(), "method", Set.of());

        static Receiver ofConstructor(TypeElement type) {
            return new Receiver(Optional.of(type.asType()), "constructor", Set.of());
        }

        String shown(String name) {
            return type.filter(any -> !kind.equals("constructor"))
                    .map(owner -> DisplayName.of(owner) + "." + name)
                    .orElse(name);
        }
    }

    Receiver ofInstance(TypeMirror type) {
        return new Receiver(
                Optional.of(type),
                "method",
                known(type, name -> context.members().methods(type, name)));
    }

    Receiver ofStatics(TypeElement owner) {
        return new Receiver(
                Optional.of(owner.asType()),
                "static method",
                known(owner.asType(), name -> context.members().statics(owner, name)));
    }

    private Set<String> known(TypeMirror type, Function<String, List<Overload>> methods) {
        return context.members().names(type).stream()
                .filter(name -> !methods.apply(name).isEmpty())
                .collect(Collectors.toSet());
    }

    Bound report(CallUse use, List<Overload> overloads, Receiver receiver) {
        List<Bound> bound = use.arguments();
        String name = use.identifier();
        List<TypeMirror> asked = Stream.concat(bound.stream().map(conversions::type), receiver.type().stream())
                .toList();
        if (context.diagnostics().isWaiting(asked)) {
            return new Bound.Failed(use.name().span());
        }
        String types = bound.stream().map(conversions::inWords).collect(Collectors.joining(", "));
        String shown = receiver.shown(name);
        boolean isHidden = overloads.isEmpty() && isHidden(name, receiver);
        String none = isHidden ? shown + " (not visible here)" : shown + " (none)";
        return context.fail(
                MeaningProblem.NO_METHOD,
                use.name().span(),
                shown,
                types,
                overloads.isEmpty() ? none : inWords(overloads),
                isHidden
                        ? "make %s visible to the interface of formulas".formatted(name)
                        : rounding(bound, overloads)
                                .orElseGet(() -> remedy(name, types, overloads.isEmpty(), receiver)));
    }

    private Optional<String> rounding(List<Bound> arguments, List<Overload> overloads) {
        return new RoundingHints(context)
                .of(overloads, arguments.stream().map(conversions::type).toList());
    }

    private boolean isHidden(String name, Receiver receiver) {
        return receiver.type()
                .filter(remedies::isOpen)
                .filter(type -> context.members().hidden(type).contains(name + "()"))
                .isPresent();
    }

    private String remedy(String name, String types, boolean isUnknown, Receiver receiver) {
        Optional<String> added = receiver.type()
                .flatMap(remedies::open)
                .map(open -> "add a %s '%s(%s)' to %s".formatted(receiver.kind(), name, types, DisplayName.of(open)));
        if (!isUnknown) {
            return "change the arguments" + added.map(", or "::concat).orElse("");
        }
        return receiver.type()
                .flatMap(type -> PythonMethodHints.of(type, name, context.types()))
                .or(() -> NearestName.of(name, receiver.known()).map("write '%s'"::formatted))
                .or(() -> added)
                .orElse(
                        receiver.kind().equals("constructor")
                                ? "call one of its static methods, or use another class"
                                : "write it as a static method of a class in use");
    }

    /** Methods, in an order that no compiler decides. */
    static String inWords(List<Overload> overloads) {
        return overloads.stream().map(Overload::inWords).distinct().sorted().collect(Collectors.joining(", "));
    }
}
