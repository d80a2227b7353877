package dev.dunder.processor.operators;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Member;
import dev.dunder.processor.core.members.Members;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Records;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.members.Supertypes;
import dev.dunder.processor.core.naming.MissingTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads what a type says about its operators: methods by annotation, dunder name or conventional name, and constants. */
final class OperatorsReader {
    private static final String ANNOTATION = "dev.dunder.Operator";

    private final Request request;
    private final Round round;
    private final List<OperatorCandidate> candidates = new ArrayList<>();
    private final List<OperatorCandidate> lookalikes = new ArrayList<>();
    private final List<OperatorsDeclaration.Removed> removed = new ArrayList<>();
    private final List<OperatorsDeclaration.Constant> constants = new ArrayList<>();

    private OperatorsReader(Request request, Round round) {
        this.request = request;
        this.round = round;
    }

    /** What a type itself says, or the types that are not there yet. */
    static Result<OperatorsDeclaration> read(Request request, Round round) {
        return read(request, OperatorsOptions.NONE, Stream.empty(), round);
    }

    /** What a type and the annotation of its request say, or the types that are not there yet. */
    static Result<OperatorsDeclaration> readAsked(Request request, Round round) {
        UsedMethods methods = new UsedMethods(request, round);
        return OptionsReader.read(request)
                .then(options -> read(
                        request,
                        options,
                        Stream.concat(options.use().stream().flatMap(methods::of), methods.known()),
                        round));
    }

    private static Result<OperatorsDeclaration> read(
            Request request, OperatorsOptions options, Stream<OperatorCandidate> used, Round round) {
        OperatorsReader reader = new OperatorsReader(request, round);
        Supertypes lineage = Supertypes.of(request.source(), round);
        if (lineage.missing().isPresent()) {
            return Result.failed(lineage.problems(request));
        }
        reader.readMethods(lineage);
        reader.readFunctionalInterfaces(lineage);
        reader.readFields();
        used.forEach(reader.candidates::add);
        return Result.of(
                new OperatorsDeclaration(
                        request, options, reader.candidates, reader.lookalikes, reader.removed, reader.constants),
                reader.missing());
    }

    private void readMethods(Supertypes lineage) {
        Set<String> annotated = new HashSet<>();
        for (TypeElement owner : lineage.types()) {
            for (Element member : owner.getEnclosedElements()) {
                if (annotation(member).isPresent()) {
                    annotated.add(member.getSimpleName().toString());
                }
            }
        }
        Members.methods(request.source(), lineage, name -> isWanted(name, annotated), round)
                .forEach(this::read);
    }

    private static boolean isWanted(String name, Set<String> annotated) {
        return OperatorMatch.methods().contains(name) || NearName.of(name).isPresent() || annotated.contains(name);
    }

    private void read(Method method) {
        Optional<Annotation> annotation = method.annotation(ANNOTATION, round);
        Origin origin = request.originOf(method.element());
        if (annotation.isPresent()) {
            readAnnotated(method, annotation.get());
            return;
        }
        List<OperatorCandidate> found = method.isStatic() ? lookalikes : candidates;
        OperatorMatch.of(method.name())
                .forEach(name -> found.add(OperatorCandidate.own(name, method, Optional.empty(), origin)));
        NearName.of(method.name())
                .ifPresent(
                        name -> lookalikes.add(OperatorCandidate.own(name.match(), method, Optional.empty(), origin)));
    }

    private void readAnnotated(Method method, Annotation annotation) {
        Origin origin = request.originOf(method.element(), annotation, "value");
        Optional<String> constant = annotation.constant("value");
        if (constant.filter("NONE"::equals).isPresent()) {
            removed.add(new OperatorsDeclaration.Removed(method, origin));
            return;
        }
        constant.map(Operator::valueOf).ifPresent(operator -> {
            OperandSide form = annotation.flag("reflected") ? OperandSide.REFLECTED : OperandSide.FORWARD;
            OperatorMatch name = new OperatorMatch(operator, form, OperatorMatch.ANNOTATED);
            if (operator.operands() == Operands.CONSTANT) {
                constants.add(new OperatorsDeclaration.Constant(name, method.element(), origin));
            } else {
                candidates.add(OperatorCandidate.own(
                        name, method, Optional.of(annotation), request.originOf(method.element())));
            }
        });
    }

    private void readFunctionalInterfaces(Supertypes lineage) {
        OperatorMatch name = OperatorMatch.weakest(Operator.CALL);
        for (Method method : FunctionalMethods.of(request.source(), lineage, round)) {
            if (removed.stream().anyMatch(one -> one.method().element().equals(method.element()))) {
                continue;
            }
            candidates.add(OperatorCandidate.own(name, method, Optional.empty(), request.originOf(method.element())));
        }
    }

    private void readFields() {
        for (VariableElement field : ElementFilter.fieldsIn(request.source().getEnclosedElements())) {
            Optional<Annotation> annotation = annotation(field);
            if (annotation.isPresent()) {
                readAnnotated(field, annotation.get());
            } else if (field.getModifiers().contains(Modifier.STATIC)) {
                identityNamed(field.getSimpleName().toString())
                        .ifPresent(operator -> addConstant(
                                operator, OperatorMatch.weakest(operator).strength(), field, request.originOf(field)));
            }
        }
    }

    /** The annotation of a record's component means its accessor, which carries it too. */
    private void readAnnotated(VariableElement field, Annotation annotation) {
        if (Records.accessor(field).flatMap(this::annotation).isPresent()) {
            return;
        }
        Origin origin = request.originOf(field, annotation, "value");
        annotation
                .constant("value")
                .filter(value -> !value.equals("NONE"))
                .map(Operator::valueOf)
                .ifPresent(operator -> addConstant(operator, OperatorMatch.ANNOTATED, field, origin));
    }

    private static Optional<Operator> identityNamed(String name) {
        return List.of(Operator.ZERO, Operator.ONE).stream()
                .filter(operator -> operator.name().equals(name))
                .findFirst();
    }

    private void addConstant(Operator operator, int strength, Element field, Origin origin) {
        constants.add(new OperatorsDeclaration.Constant(
                new OperatorMatch(operator, OperandSide.FORWARD, strength), field, origin));
    }

    private Optional<Annotation> annotation(Element element) {
        return Annotation.on(element, ANNOTATION, round.elements());
    }

    private List<Problem> missing() {
        MissingTypes missing = new MissingTypes(round);
        return candidates.stream()
                .flatMap(candidate -> missing.problem(Member.of(candidate.method()), candidate.origin()).stream())
                .distinct()
                .toList();
    }
}
