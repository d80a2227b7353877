package dev.dunder.processor;

import com.google.auto.service.AutoService;
import dev.dunder.processor.core.rounds.Rounds;
import dev.dunder.processor.metaclasses.MetaclassesFeature;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The processor of metaclasses that users define: it looks at every annotation whether it is one, and lets all others be.
 */
@AutoService(Processor.class)
public final class MetaclassProcessor extends AbstractProcessor {
    private @Nullable Rounds rounds;

    /** Called by the compiler. */
    public MetaclassProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** All annotations: nobody can know beforehand what users name theirs. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        rounds = new Rounds(DunderProcessor.FEATURES, annotation -> !DunderProcessor.isOwn(annotation), environment);
    }

    /**
     * Runs a round, and claims the annotations only if all of them are metaclasses of users: other processors must see
     * theirs, and {@link DunderProcessor} the project's own.
     */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> metaclasses = annotations.stream()
                .filter(MetaclassesFeature::isMetaclass)
                .filter(annotation -> !DunderProcessor.isOwn(annotation))
                .collect(Collectors.toSet());
        if (rounds != null) {
            rounds.run(metaclasses, round);
        }
        return !metaclasses.isEmpty() && metaclasses.size() == annotations.size();
    }
}
