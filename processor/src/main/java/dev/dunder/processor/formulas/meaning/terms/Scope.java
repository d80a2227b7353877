package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.core.base.UniqueNames;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/**
 * The names that a part of a formula can read: those of its own, then those of the parts around it.
 *
 * <p>All scopes of one formula share the names of the variables that they make, so that none hides another.
 */
public final class Scope {
    private final Optional<Scope> parent;
    private final UniqueNames names;
    private final Map<String, Local> locals = new LinkedHashMap<>();

    private Scope(Optional<Scope> parent, UniqueNames names) {
        this.parent = parent;
        this.names = names;
    }

    /** The outermost scope, that of the method's parameters. */
    public static Scope of(Map<String, TypeMirror> parameters) {
        Scope scope = new Scope(Optional.empty(), new UniqueNames(parameters.keySet()));
        parameters.forEach((name, type) -> scope.locals.put(name, new Local(name, type)));
        return scope;
    }

    /** A scope within this one. */
    public Scope inner() {
        return new Scope(Optional.of(this), names);
    }

    /** What a name of the formula means. */
    public Optional<Local> find(String name) {
        return Optional.ofNullable(locals.get(name)).or(() -> parent.flatMap(outer -> outer.find(name)));
    }

    /** Gives a name of the formula a meaning from here on; the variable is named alike, unless that name is taken. */
    public Local declare(String name, TypeMirror type) {
        Local local = temporary(name, type);
        locals.put(name, local);
        return local;
    }

    /** A variable that no name of the formula means. */
    public Local temporary(String wanted, TypeMirror type) {
        return new Local(names.name(wanted), type);
    }

    /** All names that can be read here, the outermost first. */
    public Set<String> visible() {
        Set<String> visible = new LinkedHashSet<>();
        parent.ifPresent(outer -> visible.addAll(outer.visible()));
        visible.addAll(locals.keySet());
        return visible;
    }
}
