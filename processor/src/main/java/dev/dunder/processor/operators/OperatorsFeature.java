package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.rounds.Feature;
import dev.dunder.processor.core.rounds.MemberMarks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** {@code @Operators}: from an annotated type to its class of helpers. */
public final class OperatorsFeature implements Feature {

    @Override
    public boolean isAskedBy(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals("dev.dunder.Operators");
    }

    @Override
    public MemberMarks memberMarks() {
        return new MemberMarks(Set.of("dev.dunder.Operator"), "@Operators");
    }

    @Override
    public Map<String, String> dunderNames() {
        return DunderNames.byWord();
    }

    /** Formulas read {@code @Operator} on any type: it is a problem only where it cannot name an operator. */
    @Override
    public List<Problem> judgeWithoutOwner(Element member, Annotation annotation, Round round) {
        return LooseOperatorRules.judge(member, annotation, round)
                .or(() -> LooseConversionRules.judge(member, annotation, round))
                .stream()
                .toList();
    }

    @Override
    public String suffix(Annotation annotation) {
        return "Ops";
    }

    @Override
    public Result<TypeSpec.Builder> generate(Request request, Round round) {
        return OperatorsReader.readAsked(request, round)
                .then(declaration -> OperatorsValidator.validate(declaration, round))
                .map(OperatorsWriter::write);
    }
}
