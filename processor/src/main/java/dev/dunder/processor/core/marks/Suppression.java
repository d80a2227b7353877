package dev.dunder.processor.core.marks;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** {@code @SuppressWarnings} for the warnings that generated code cannot but cause, since its source causes them. */
public final class Suppression {
    private Suppression() {}

    /** The annotation for some warnings; nothing for none. */
    public static List<AnnotationSpec> of(List<String> warnings) {
        if (warnings.isEmpty()) {
            return List.of();
        }
        CodeBlock names =
                warnings.stream().map(warning -> CodeBlock.of("$S", warning)).collect(CodeBlock.joining(", "));
        return List.of(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", warnings.size() == 1 ? "$L" : "{$L}", names)
                .build());
    }
}
