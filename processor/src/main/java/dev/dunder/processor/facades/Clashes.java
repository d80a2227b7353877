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
    private static final String OWN = "the facade has of its own";
    private static final String OBJECTS = "is a method of Object that no class may change";

    /** A name that no method gets, not even one that is a keyword by mistake. */
    private static final String OF_CONSTRUCTOR = "<init>";

    private static final Set<String> FINAL_OF_OBJECT =
            Set.of("getClass()", "notify()", "notifyAll()", "wait()", "wait(long)", "wait(long, int)");

    private final FacadeDeclaration declaration;
    private final Map<String, String> reserved = new HashMap<>();
    private final Map<String, Claim> taken = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Judges members beside those that every facade has, and that an open one has. */
    Clashes(FacadeDeclaration declaration, String erasedSource, boolean isOpen) {
        this.declaration = declaration;
        FINAL_OF_OBJECT.forEach(method -> reserved.put(method, OBJECTS));
        reserved.put("finalize()", OBJECTS);
        for (String method : List.of("unwrap()", "equals(java.lang.Object)", "hashCode()", "toString()")) {
            reserved.put(method, OWN);
        }
        reserved.put("of(" + erasedSource + ")", OWN);
        if (isOpen) {
            reserved.put(OF_CONSTRUCTOR + "(" + erasedSource + ")", OWN);
        }
    }

    /**
     * A name and parameters that a member asks for.
     *
     * @param name the name
     * @param erasure the erased types of the parameters
     * @param named the member
     */
    record Claim(String name, List<String> erasure, Named named) {
        /** A claim of a member under its name. */
        static Claim of(Named named, List<String> erasure) {
            return new Claim(named.name(), erasure, named);
        }

        /** A claim of a constant, which no method meets. */
        static Claim ofConstant(Named named) {
            return new Claim("static " + named.name(), List.of(), named);
        }

        private String key() {
            String kept = named.part() instanceof Part.OfConstructor ? OF_CONSTRUCTOR : name;
            return erasure.stream().collect(Collectors.joining(", ", kept + "(", ")"));
        }

        /** The claim in a message. */
        private String inWords() {
            return name.startsWith("static ")
                    ? named.name()
                    : erasure.stream()
                            .map(type -> type.substring(type.lastIndexOf('.') + 1))
                            .collect(Collectors.joining(", ", name + "(", ")"));
        }
    }

    /** Notes a problem where a member is not the first of its kind. */
    void claim(Claim claim) {
        if (reserved.containsKey(claim.key())) {
            problems.add(FacadeProblem.RESERVED_MEMBER.at(
                    origin(claim), declaration.typeName(), inWords(claim), claim.inWords(), reserved.get(claim.key())));
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
                origin(later), declaration.typeName(), inWords(earlier), inWords(later), later.inWords()));
    }

    private static Origin origin(Claim claim) {
        Part part = claim.named().part();
        return part.words().ofRename(part.element());
    }

    private static String inWords(Claim claim) {
        return claim.named().part().inWords();
    }
}
