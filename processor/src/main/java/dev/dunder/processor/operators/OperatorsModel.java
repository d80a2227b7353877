package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.dunder.processor.core.source.TypeHead;
import java.util.List;
import java.util.Optional;

/**
 * The class of helpers that will exist for a type.
 *
 * @param head its name, visibility and annotations
 * @param source the type that it is for
 * @param helpers its methods, in order
 * @param untaken the methods that look like operators and have no helper
 * @param view the list view that {@code asList} gives, if there is one
 */
record OperatorsModel(TypeHead head, ClassName source, List<Helper> helpers, Untaken untaken, Optional<ListView> view) {

    /** Copies the list. */
    OperatorsModel {
        helpers = List.copyOf(helpers);
    }

    /**
     * A view of a type with a length and items by index.
     *
     * @param variables the type's type parameters
     * @param object the type
     * @param element the items' type
     * @param length what gives the length of {@code a}
     * @param isLong whether the length is a {@code long}
     * @param item what gives the item of {@code a} at {@code key}
     * @param suppressed the compiler warnings that calling them would cause
     */
    record ListView(
            List<TypeVariableName> variables,
            TypeName object,
            TypeName element,
            HelperCallee length,
            boolean isLong,
            HelperCallee item,
            List<String> suppressed) {

        /** Copies the lists. */
        ListView {
            variables = List.copyOf(variables);
            suppressed = List.copyOf(suppressed);
        }
    }
}
