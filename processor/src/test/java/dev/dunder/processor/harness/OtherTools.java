package dev.dunder.processor.harness;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Stands for the tools that read the annotations which are not this project's, so that {@code -Xlint:processing}, which
 * stays on, is silent about them and speaks if one of the project's own is not claimed.
 */
final class OtherTools extends AbstractProcessor {
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("org.jspecify.annotations.*", "good.other.*", "java.lang.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return true;
    }
}
