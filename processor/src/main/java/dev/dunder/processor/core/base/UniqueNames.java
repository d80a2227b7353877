package dev.dunder.processor.core.base;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Hands out names that are identifiers and differ from each other: {@code key}, {@code key2}, {@code key3}. */
public final class UniqueNames {
    private final Set<String> taken;

    /** Names that differ from those taken already. */
    public UniqueNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The wanted name, or the first of its numbered forms that is free and no keyword. */
    public String name(String wanted) {
        String name = wanted;
        for (int number = 2; SourceVersion.isKeyword(name) || !taken.add(name); number++) {
            name = wanted + number;
        }
        return name;
    }
}
