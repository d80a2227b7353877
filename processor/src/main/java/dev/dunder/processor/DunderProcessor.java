package dev.dunder.processor;

import com.google.auto.service.AutoService;
import dev.dunder.processor.core.rounds.Feature;
import dev.dunder.processor.core.rounds.Rounds;
import dev.dunder.processor.formulas.FormulasFeature;
import dev.dunder.processor.managed.ManagedFeature;
import dev.dunder.processor.metaclasses.DefinitionFeature;
import dev.dunder.processor.metaclasses.MetaclassesFeature;
import dev.dunder.processor.operators.OperatorsFeature;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The processor of Dunder's own annotations: it lists the features, and nothing else. */
@AutoService(Processor.class)
public final class DunderProcessor extends AbstractProcessor {
    /** All features; metaclasses that users define are the other processor's. */
    static final List<Feature> FEATURES = List.of(
            new OperatorsFeature(),
            new FormulasFeature(),
            new MetaclassesFeature(),
            new DefinitionFeature(),
            new ManagedFeature());

    private @Nullable Rounds rounds;

    /** Called by the compiler. */
    public DunderProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** The annotations of the project and no others; named by string, so that their classes need not be there. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.dunder.*");
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        rounds = new Rounds(FEATURES, DunderProcessor::isOwn, environment);
    }

    /** Whether an annotation is the project's own. */
    static boolean isOwn(TypeElement annotation) {
        return annotation.getQualifiedName().toString().startsWith("dev.dunder.");
    }

    /**
     * Runs a round, and claims the annotations: they are the project's own, and {@code -Xlint:processing} warns users
     * of annotations that no processor claims.
     */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (rounds != null) {
            rounds.run(annotations, round);
        }
        return true;
    }
}
