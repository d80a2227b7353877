package dev.dunder.processor.formulas;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.Annotation;
import dev.dunder.processor.core.Feature;
import dev.dunder.processor.core.Request;
import dev.dunder.processor.core.Result;
import dev.dunder.processor.core.Round;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** {@code @Formulas}: from an annotated interface to the class that implements it. */
public final class FormulasFeature implements Feature {

    @Override
    public boolean isAskedBy(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals("dev.dunder.Formulas");
    }

    @Override
    public String suffix(Annotation annotation) {
        return "Formulas";
    }

    @Override
    public Result<TypeSpec.Builder> generate(Request request, Round round) {
        return FormulasReader.read(request, round)
                .then(declaration -> FormulasValidator.validate(declaration, round))
                .map(FormulasWriter::write);
    }

    @Override
    public Optional<TypeSpec.Builder> standIn(Request request, Round round) {
        return FormulasReader.read(request, round)
                .value()
                .flatMap(declaration -> FormulasStandIn.write(declaration, round));
    }
}
