package dev.dunder.processor.managed;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** The kinds of bodies: by what they return. */
enum BodyKind {
    REFERENCE("with", "", Optional.empty()),
    INT("withInt", "OfInt", Optional.of(TypeName.INT)),
    LONG("withLong", "OfLong", Optional.of(TypeName.LONG)),
    DOUBLE("withDouble", "OfDouble", Optional.of(TypeName.DOUBLE)),
    BOOLEAN("withBoolean", "OfBoolean", Optional.of(TypeName.BOOLEAN)),
    NOTHING("run", "OfVoid", Optional.of(TypeName.VOID));

    private static final ClassName BODY = ClassName.get("dev.dunder.context", "Body");

    private final String method;
    private final String nested;
    private final Optional<TypeName> result;

    BodyKind(String method, String nested, Optional<TypeName> result) {
        this.method = method;
        this.nested = nested;
        this.result = result;
    }

    /** The method that takes such bodies. */
    String method() {
        return method;
    }

    /** The interface of such bodies. */
    ClassName body() {
        return nested.isEmpty() ? BODY : BODY.nestedClass(nested);
    }

    /** The result's type; empty for a type parameter. */
    Optional<TypeName> result() {
        return result;
    }

    /** Whether such bodies return something. */
    boolean hasResult() {
        return result.filter(TypeName.VOID::equals).isEmpty();
    }
}
