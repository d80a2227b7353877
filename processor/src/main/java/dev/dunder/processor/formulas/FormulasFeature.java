package dev.dunder.processor.formulas;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.rounds.Feature;
import dev.dunder.processor.core.rounds.MemberMarks;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** {@code @Formulas}: from an annotated interface to the class that implements it. */
public final class FormulasFeature implements Feature {

    @Override
    public boolean isAskedBy(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals("dev.dunder.Formulas");
    }

    @Override
    public MemberMarks memberMarks() {
        return new MemberMarks(Set.of("dev.dunder.Formula"), "@Formulas");
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
