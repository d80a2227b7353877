package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.NearestName;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.Overload;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/** Reports an unknown name: which names there are, and what was probably meant. */
final class UnknownNames {
    private static final String BY_NAME_ALONE = "write only the name of the method or constant of the interface";

    /** Functions of Python that formulas do not have. */
    private static final Set<String> OF_PYTHON = Set.of(
            "all",
            "any",
            "ascii",
            "bin",
            "bytes",
            "complex",
            "dict",
            "enumerate",
            "eval",
            "filter",
            "frozenset",
            "getattr",
            "hasattr",
            "hash",
            "hex",
            "id",
            "isinstance",
            "iter",
            "list",
            "map",
            "next",
            "object",
            "oct",
            "print",
            "range",
            "repr",
            "reversed",
            "set",
            "slice",
            "sorted",
            "sum",
            "tuple",
            "type",
            "zip");

    /** The packages of classes that formulas often use. */
    private static final List<String> PACKAGES = List.of("java.lang", "java.math", "java.util", "java.time");

    private final FormulaContext context;
    private final KnownNames known;

    UnknownNames(FormulaContext context) {
        this.context = context;
        this.known = new KnownNames(context);
    }

    /** The problem of a name as a value. */
    Bound value(Expression.Name name) {
        if (areNamesLost()) {
            return lost(name);
        }
        String written = name.identifier();
        boolean isFunction = known.functions().contains(written);
        String fix = isFunction
                ? "call it: '%s(…)'".formatted(written)
                : special(written)
                        .or(() -> NearestName.of(written, known.values()).map("write '%s'"::formatted))
                        .orElse("add a parameter '%s' to the method, or add the class that declares it to use"
                                .formatted(written));
        return report(
                name,
                isFunction ? "a function with that name, without arguments" : KnownNames.inWords(known.values()),
                fix);
    }

    /** The problem of a name that is called. */
    Bound function(Expression.Name name) {
        String written = name.identifier();
        if (OF_PYTHON.contains(written)) {
            return report(
                    name,
                    "a function of Python that formulas do not support",
                    "write a static method '%s' in a class, and add that class to use".formatted(written));
        }
        if (areNamesLost()) {
            return lost(name);
        }
        boolean isValue = known.values().contains(written);
        String fix = special(written)
                .or(() -> isValue ? Optional.of("remove the parentheses") : Optional.empty())
                .or(() -> NearestName.of(written, known.functions()).map("write '%s'"::formatted))
                .orElse("write a static method '%s' in a class, and add that class to use".formatted(written));
        return report(
                name,
                isValue ? "a value with that name, which cannot be called" : KnownNames.inWords(known.methods()),
                fix);
    }

    private boolean areNamesLost() {
        return !context.source().parameters().isEmpty() && !context.source().areNamed();
    }

    /** The problem of a name that is probably a parameter's, in a class file that has no names of parameters. */
    private Bound lost(Expression.Name name) {
        boolean isOne = context.source().parameters().size() == 1;
        String home = DisplayName.of(context.environment().home());
        return report(
                name,
                "the parameter%s %s, because the class file of %s does not store %s"
                        .formatted(
                                isOne ? "" : "s",
                                String.join(", ", context.source().parameters().keySet()),
                                home,
                                isOne ? "its name" : "their names"),
                "compile %s with the option -parameters, or override the method and give it a formula".formatted(home));
    }

    /** The problem of a class as a value. */
    Bound notAValue(Bound.ClassName name) {
        String written = name.span().in(context.source().text());
        List<String> remedies = new ArrayList<>();
        if (!context.members().constructors(name.type()).isEmpty()) {
            remedies.add("call it to create an object: %s(…)".formatted(written));
        }
        context.members()
                .allStatics(name.type())
                .map(Overload::name)
                .min(Comparator.naturalOrder())
                .map(method -> method + "(…)")
                .or(() -> known.constants(name.type()).stream().findFirst())
                .ifPresent(member ->
                        remedies.add("use one of its static members, such as %s.%s".formatted(written, member)));
        return context.fail(
                MeaningProblem.TYPE_AS_VALUE,
                name.span(),
                written,
                remedies.isEmpty() ? "write a value" : String.join(", or ", remedies));
    }

    private Bound report(Expression.Name name, String found, String fix) {
        return context.fail(MeaningProblem.UNKNOWN_NAME, name.span(), name.identifier(), found, fix);
    }

    private Optional<String> special(String name) {
        if (context.environment().home().getSimpleName().contentEquals(name)) {
            return Optional.of(BY_NAME_ALONE);
        }
        return switch (name) {
            case "this", "self", "super" -> Optional.of(BY_NAME_ALONE);
            case "undefined", "nil", "NULL" -> Optional.of("write 'None'");
            case "math" -> Optional.of("write 'Math', and add it to use: @Formulas(use = Math.class)");
            case "sqrt" -> ofMath(name).map(fix -> fix + ", or write 'x ** 0.5'");
            case "double" -> Optional.of("write 'float', which is a double");
            default -> importable(name).map(UnknownNames::inUse).or(() -> ofMath(name));
        };
    }

    private static String inUse(String type) {
        return "add the class to use: @Formulas(use = %s.class)".formatted(type);
    }

    /** A function of Java's Math, which is not in use. */
    private Optional<String> ofMath(String name) {
        return Stream.ofNullable(context.types().round().elements().getTypeElement("java.lang.Math"))
                .filter(math -> !context.members().statics(math, name).isEmpty())
                .findFirst()
                .map(math -> inUse("Math"));
    }

    /** A class that was meant, and is not in use. */
    private Optional<String> importable(String name) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return Optional.empty();
        }
        Elements elements = context.types().round().elements();
        String own = elements.getPackageOf(context.environment().self().asElement())
                .getQualifiedName()
                .toString();
        return Stream.concat(Stream.of(own), PACKAGES.stream())
                .map(place -> place.isEmpty() ? name : place + "." + name)
                .filter(qualified -> elements.getTypeElement(qualified) != null)
                .findFirst()
                .map(qualified -> name);
    }
}
