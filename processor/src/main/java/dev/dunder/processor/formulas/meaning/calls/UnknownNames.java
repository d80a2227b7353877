package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.NearestName;
import dev.dunder.processor.formulas.meaning.builtins.BuiltIns;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.Diagnostics;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.meaning.terms.MeaningProblem;
import dev.dunder.processor.formulas.syntax.tree.Expression;
import dev.dunder.processor.formulas.types.Overload;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reports a name that means nothing: which names there are, and what was probably meant. */
final class UnknownNames {
    private static final int MOST_SHOWN = 12;

    private static final String BY_NAME_ALONE = "write the interface's methods and constants by their names alone";

    /** Functions of Python that formulas do not have. */
    private static final Set<String> OF_PYTHON = Set.of(
            "all",
            "any",
            "ascii",
            "bin",
            "bytes",
            "chr",
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
            "ord",
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

    /** Where classes stand that formulas often want. */
    private static final List<String> PACKAGES = List.of("java.lang", "java.math", "java.util", "java.time");

    private final FormulaContext surroundings;
    private final FormulaSource task;
    private final Diagnostics notes;

    UnknownNames(FormulaContext surroundings, FormulaSource task, Diagnostics notes) {
        this.surroundings = surroundings;
        this.task = task;
        this.notes = notes;
    }

    /** The mistake of a name as a value. */
    Bound value(Expression.Name name) {
        if (areNamesLost()) {
            return lost(name);
        }
        String written = name.identifier();
        boolean isFunction = functions().contains(written);
        String fix = isFunction
                ? "call it, as in '%s(…)'".formatted(written)
                : special(written)
                        .or(() -> NearestName.of(written, values()).map("write '%s'"::formatted))
                        .orElse("add a parameter '%s' to the method, or name the class that has it in use"
                                .formatted(written));
        return report(name, isFunction ? "a function of that name, without its arguments" : inWords(values()), fix);
    }

    /** The mistake of a name that is called. */
    Bound function(Expression.Name name) {
        String written = name.identifier();
        if (OF_PYTHON.contains(written)) {
            return report(
                    name,
                    "a function of Python that formulas do not have",
                    "write it as a static method '%s' of a class, and name that class in use".formatted(written));
        }
        if (areNamesLost()) {
            return lost(name);
        }
        boolean isValue = values().contains(written);
        String fix = special(written)
                .or(() -> isValue ? Optional.of("take the parentheses out") : Optional.empty())
                .or(() -> NearestName.of(written, functions()).map("write '%s'"::formatted))
                .orElse("write it as a static method '%s' of a class, and name that class in use".formatted(written));
        return report(name, isValue ? "a value of that name, which cannot be called" : inWords(functions()), fix);
    }

    private boolean areNamesLost() {
        return !task.parameters().isEmpty() && !task.areNamed();
    }

    /** The mistake of a name that is probably a parameter's, in a class file that has no names of parameters. */
    private Bound lost(Expression.Name name) {
        boolean isOne = task.parameters().size() == 1;
        String home = DisplayName.of(surroundings.home());
        return report(
                name,
                "the parameter%s %s, as the class file of %s does not keep %s"
                        .formatted(
                                isOne ? "" : "s",
                                String.join(", ", task.parameters().keySet()),
                                home,
                                isOne ? "its name" : "their names"),
                "compile %s with the option -parameters, or override the method with a formula of its own"
                        .formatted(home));
    }

    /** The mistake of a class as a value. */
    Bound notAValue(Bound.ClassName name) {
        String written = name.span().in(notes.text());
        List<String> remedies = new ArrayList<>();
        if (!surroundings.members().constructors(name.type()).isEmpty()) {
            remedies.add("call it for a new object, as in %s(…)".formatted(written));
        }
        surroundings
                .members()
                .allStatics(name.type())
                .map(Overload::name)
                .min(Comparator.naturalOrder())
                .map(method -> method + "(…)")
                .or(() -> constants(name.type()).stream().findFirst())
                .ifPresent(member ->
                        remedies.add("name one of its static members, as in %s.%s".formatted(written, member)));
        return notes.fail(
                MeaningProblem.TYPE_AS_VALUE,
                name.span(),
                written,
                remedies.isEmpty() ? "write a value" : String.join(", or ", remedies));
    }

    private Bound report(Expression.Name name, String found, String fix) {
        return notes.fail(MeaningProblem.UNKNOWN_NAME, name.span(), name.identifier(), found, fix);
    }

    private Optional<String> special(String name) {
        if (surroundings.home().getSimpleName().contentEquals(name)) {
            return Optional.of(BY_NAME_ALONE);
        }
        return switch (name) {
            case "this", "self", "super" -> Optional.of(BY_NAME_ALONE);
            case "undefined", "nil", "NULL" -> Optional.of("write 'None'");
            default -> importable(name).map("name the class in use, as in @Formulas(use = %s.class)"::formatted);
        };
    }

    /** A class that was meant, and is not in use. */
    private Optional<String> importable(String name) {
        if (!Character.isUpperCase(name.charAt(0))) {
            return Optional.empty();
        }
        Elements elements = surroundings.types().round().elements();
        String own = elements.getPackageOf(surroundings.self().asElement())
                .getQualifiedName()
                .toString();
        return Stream.concat(Stream.of(own), PACKAGES.stream())
                .map(place -> place.isEmpty() ? name : place + "." + name)
                .filter(qualified -> elements.getTypeElement(qualified) != null)
                .findFirst()
                .map(qualified -> name);
    }

    private static String inWords(Collection<String> known) {
        List<String> shown = known.stream().limit(MOST_SHOWN).toList();
        int left = known.size() - shown.size();
        String list = String.join(", ", shown) + (left == 0 ? "" : ", and %d more".formatted(left));
        return known.isEmpty() ? "no names at all" : (known.size() == 1 ? "the name " : "the names ") + list;
    }

    /** The parameters, the constants of the interface, and those of the classes in use. */
    private Set<String> values() {
        Set<String> values = new LinkedHashSet<>(task.parameters().keySet());
        values.addAll(constants((TypeElement) surroundings.self().asElement()));
        surroundings.used().forEach(type -> values.addAll(constants(type)));
        surroundings.used().forEach(type -> values.add(type.getSimpleName().toString()));
        return values;
    }

    private List<String> constants(TypeElement type) {
        return surroundings.members().names(type.asType()).stream()
                .filter(name ->
                        surroundings.members().field(type.asType(), name, true).isPresent())
                .toList();
    }

    /** The methods of the interface, the classes in use with their static methods, and the built-ins. */
    private Set<String> functions() {
        Set<String> functions = new LinkedHashSet<>();
        TypeElement home = surroundings.home();
        surroundings.members().names(surroundings.self()).stream()
                .filter(name -> !surroundings
                                .members()
                                .methods(surroundings.self(), name)
                                .isEmpty()
                        || !surroundings.members().statics(home, name).isEmpty())
                .forEach(functions::add);
        surroundings.used().forEach(type -> {
            functions.add(DisplayName.of(type));
            surroundings.members().allStatics(type).map(Overload::name).sorted().forEach(functions::add);
        });
        functions.addAll(BuiltIns.names());
        return functions;
    }
}
