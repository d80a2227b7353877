package dev.dunder.processor.facades;

import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges whether each member of a facade is the only one of its name and erased parameters (JLS 8.4.2). */
final class Clashes {
    private static final String OWN = "the facade defines itself";
    private static final String OBJECTS = "is a final method of Object";

    /** A name that no method gets, not even one that is a keyword by mistake. */
    private static final String OF_CONSTRUCTOR = "<init>";

    private static final Set<String> OF_OBJECT = Set.of("equals(java.lang.Object)", "hashCode()", "toString()");

    private static final Set<String> UNCHANGEABLE =
            Set.of("getClass()", "notify()", "notifyAll()", "wait()", "wait(long)", "wait(long, int)", "finalize()");

    private final FacadeDeclaration declaration;
    private final FacadeKind kind;
    private final Map<String, String> reserved = new HashMap<>();
    private final Map<String, Claim> taken = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Judges members beside those that every facade of a kind has. */
    Clashes(FacadeDeclaration declaration, String erasedSource, FacadeKind kind) {
        this.declaration = declaration;
        this.kind = kind;
        UNCHANGEABLE.forEach(method -> reserved.put(method, OBJECTS));
        OF_OBJECT.forEach(method -> reserved.put(method, OWN));
        if (kind.showsInstance()) {
            reserved.put("unwrap()", OWN);
        }
        kind.ownMethods().forEach(method -> reserved.put(method, OWN));
        reserved.put("of(" + erasedSource + ")", OWN);
        if (kind.isExtensible()) {
            reserved.put(OF_CONSTRUCTOR + "(" + erasedSource + ")", OWN);
        }
    }

    /**
     * A name and parameters that a member asks for.
     *
     * @param key what no other member may have
     * @param text the claim in a message
     * @param part the member
     */
    record Claim(String key, String text, Part<?> part) {
        /** A claim of a method, or of an accessor, under its name. */
        static Claim ofMethod(NamedPart<?> named, List<String> erasure) {
            return new Claim(signature(named.name(), erasure), text(named, erasure), named.part());
        }

        /** A claim of a constructor. */
        static Claim ofConstructor(NamedPart<?> named, List<String> erasure) {
            return new Claim(signature(OF_CONSTRUCTOR, erasure), text(named, erasure), named.part());
        }

        /** A claim of a constant, which has no name in common with methods. */
        static Claim ofConstant(NamedPart<?> named) {
            return new Claim("static " + named.name(), named.name(), named.part());
        }

        private static String text(NamedPart<?> named, List<String> erasure) {
            List<String> types = erasure.stream()
                    .map(type -> type.substring(type.lastIndexOf('.') + 1))
                    .toList();
            return signature(named.name(), types);
        }

        private static String signature(String name, List<String> types) {
            return types.stream().collect(Collectors.joining(", ", name + "(", ")"));
        }
    }

    /** Notes a problem where a member is not the first of its kind. */
    void claim(Claim claim) {
        if (reserved.containsKey(claim.key())) {
            problems.add(FacadeProblem.RESERVED_MEMBER.at(
                    origin(claim), declaration.typeName(), inWords(claim), claim.text(), reserved.get(claim.key())));
            return;
        }
        Optional.ofNullable(taken.putIfAbsent(claim.key(), claim)).ifPresent(earlier -> clash(claim, earlier));
    }

    /** Takes a name and parameters if they are free. */
    boolean takeIfFree(Claim claim) {
        return !reserved.containsKey(claim.key()) && taken.putIfAbsent(claim.key(), claim) == null;
    }

    List<Problem> problems() {
        return problems;
    }

    private void clash(Claim later, Claim earlier) {
        problems.add(FacadeProblem.MEMBER_CLASH.at(
                origin(later),
                declaration.typeName(),
                inWords(earlier),
                inWords(later),
                later.text(),
                kind.clashRemedy()));
    }

    private static Origin origin(Claim claim) {
        return claim.part().originOfRename();
    }

    private static String inWords(Claim claim) {
        return claim.part().inWords();
    }
}
