package dev.dunder.processor.metaclasses;

import dev.dunder.processor.core.base.Annotation;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * What a metaclass says: the values of its {@code @Metaclass}.
 *
 * @param name the annotation's simple name
 * @param annotation the {@code @Metaclass}
 */
record Definition(String name, Annotation annotation) {
    private static final String METACLASS = "dev.dunder.Metaclass";

    /** What an annotation's own declaration says. */
    static Definition of(Annotation used) {
        return new Definition(used.simpleName(), used.meta(METACLASS).orElseThrow());
    }

    Naming naming() {
        return annotation.constant("naming").map(Naming::valueOf).orElse(Naming.UNCHANGED);
    }

    /** The end of facades' names; one that makes no names is a problem of the metaclass, and told there. */
    String suffix() {
        return hasGoodSuffix() && !written("suffix").isEmpty() ? written("suffix") : name;
    }

    /** Whether the suffix makes names. */
    boolean hasGoodSuffix() {
        return SourceVersion.isIdentifier("X" + written("suffix"));
    }

    /** Whether a facade is asked for. */
    boolean hasFacade() {
        return annotation.flag("facade");
    }

    /** Whether a facade is asked for that can be made. */
    boolean makesFacade() {
        return hasFacade() && hasGoodSuffix();
    }

    /** Whether other classes can extend the facade. */
    boolean isExtensible() {
        return annotation.flag("open");
    }

    List<Rule> rules() {
        return annotation.constants("rules").stream()
                .map(Rule::valueOf)
                .distinct()
                .toList();
    }

    /** Whether anything is demanded of types. */
    boolean hasRules() {
        return !rules().isEmpty() || !members().isEmpty();
    }

    /** The regular expression that members' names must match; empty for none. */
    String members() {
        return written("members");
    }

    String written(String value) {
        return annotation.string(value).orElse("");
    }
}
