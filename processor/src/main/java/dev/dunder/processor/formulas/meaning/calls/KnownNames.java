package dev.dunder.processor.formulas.meaning.calls;

import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.ElementViews;
import dev.dunder.processor.formulas.meaning.builtins.BuiltIns;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.types.Overload;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** All names that mean something in a formula: what messages list, and look for the nearest in. */
final class KnownNames {
    private static final int MOST_SHOWN = 8;

    private final FormulaContext context;

    KnownNames(FormulaContext context) {
        this.context = context;
    }

    /** Some names in a message. */
    static String inWords(Collection<String> known) {
        List<String> shown = known.stream().limit(MOST_SHOWN).toList();
        int left = known.size() - shown.size();
        String list = String.join(", ", shown) + (left == 0 ? "" : ", and %d more".formatted(left));
        return known.isEmpty() ? "no names at all" : (known.size() == 1 ? "the name " : "the names ") + list;
    }

    /** The parameters, the constants of the interface, and those of the classes in use. */
    Set<String> values() {
        Set<String> values = new LinkedHashSet<>(context.scope().visible());
        values.addAll(constants(ElementViews.classOf(context.environment().self())));
        context.used().forEach(type -> values.addAll(constants(type)));
        context.used().forEach(type -> values.add(type.getSimpleName().toString()));
        return values;
    }

    /** The names of the constants of a type. */
    List<String> constants(TypeElement type) {
        return context.members().names(type.asType()).stream()
                .filter(name ->
                        context.members().field(type.asType(), name, true).isPresent())
                .toList();
    }

    /** The methods of the interface: what a message lists, as its reader knows the built-ins and the classes in use. */
    List<String> methods() {
        TypeElement home = context.environment().home();
        return context.members().names(context.environment().self()).stream()
                .filter(name -> !context.members()
                                .methods(context.environment().self(), name)
                                .isEmpty()
                        || !context.members().statics(home, name).isEmpty())
                .toList();
    }

    /** The methods of the interface, the classes in use with their static methods, and the built-ins. */
    Set<String> functions() {
        Set<String> functions = new LinkedHashSet<>(methods());
        context.used().forEach(type -> {
            functions.add(DisplayName.of(type));
            context.members().allStatics(type).map(Overload::name).sorted().forEach(functions::add);
        });
        functions.addAll(BuiltIns.names());
        return functions;
    }
}
