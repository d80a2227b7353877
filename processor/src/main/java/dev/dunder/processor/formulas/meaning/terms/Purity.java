package dev.dunder.processor.formulas.meaning.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The types whose operators return new objects, as {@code pure} of an interface of formulas lists them. */
public final class Purity {
    private final List<TypeElement> listed;
    private final Set<TypeElement> needed = new LinkedHashSet<>();

    /** The types that are listed. */
    public Purity(List<TypeElement> listed) {
        this.listed = List.copyOf(listed);
    }

    /** Whether a type is listed, or the one that declares its method; that the list is needed for it is noted. */
    public boolean covers(TypeElement type, TypeElement owner) {
        List<TypeElement> found = listed.stream()
                .filter(one -> one.equals(type) || one.equals(owner))
                .toList();
        needed.addAll(found);
        return !found.isEmpty();
    }

    /** The types that no operator of the formulas so far needed to be listed. */
    public List<TypeElement> unneeded() {
        List<TypeElement> unneeded = new ArrayList<>(listed);
        unneeded.removeAll(needed);
        return unneeded;
    }
}
