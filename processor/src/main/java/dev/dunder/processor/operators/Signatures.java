package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.dunder.processor.core.naming.Signature;
import dev.dunder.processor.core.naming.SourceType;
import java.util.List;

/** The signatures of derived helpers: of one object, or of many. */
final class Signatures {
    private Signatures() {}

    /** {@code R helper(T a)}. */
    static Signature ofObject(SourceType source, TypeName result) {
        return of(source, result, List.of(Signature.Parameter.of("a", source.type())));
    }

    /** {@code R helper(T a, P b)}. */
    static Signature ofObjectAnd(SourceType source, String name, TypeName operand, TypeName result) {
        return of(
                source,
                result,
                List.of(Signature.Parameter.of("a", source.type()), Signature.Parameter.of(name, operand)));
    }

    /** {@code R helper(Iterable<? extends T> values)}. */
    static Signature ofMany(SourceType source, TypeName result) {
        TypeName values =
                ParameterizedTypeName.get(ClassName.get(Iterable.class), WildcardTypeName.subtypeOf(source.type()));
        return of(source, result, List.of(Signature.Parameter.of("values", values)));
    }

    /** {@code R helper()}. */
    static Signature ofNothing(SourceType source, TypeName result) {
        return of(source, result, List.of());
    }

    private static Signature of(SourceType source, TypeName result, List<Signature.Parameter> parameters) {
        return new Signature(source.variables(), parameters, false, result, List.of());
    }
}
