package dev.dunder.processor.formulas.meaning.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * One formula to bind.
 *
 * @param text the formula
 * @param settings how it calculates
 * @param parameters the method's parameters, in their order
 * @param areNamed whether their names are known: class files keep them only if they are told to
 * @param result what the method gives
 * @param thrown what the method declares to throw
 * @param shape how the result is shaped at the end
 */
public record FormulaSource(
        String text,
        Settings settings,
        Map<String, TypeMirror> parameters,
        boolean areNamed,
        TypeMirror result,
        List<TypeMirror> thrown,
        Optional<Shape> shape) {

    /** Copies the collections. */
    public FormulaSource {
        parameters = new LinkedHashMap<>(parameters);
        thrown = List.copyOf(thrown);
    }

    /** A scale, and the name of the RoundingMode that brings it about. */
    public record Shape(int scale, String rounding) {}
}
