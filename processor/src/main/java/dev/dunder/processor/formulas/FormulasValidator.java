package dev.dunder.processor.formulas;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.base.Result;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.naming.SourceType;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.core.source.TypeHead;
import dev.dunder.processor.formulas.lowering.ClassParts;
import dev.dunder.processor.formulas.meaning.terms.FormulaEnvironment;
import dev.dunder.processor.formulas.meaning.terms.Purity;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.MemberLookup;
import dev.dunder.processor.formulas.types.OperatorLookup;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Judges an interface of formulas, and has each of them parsed and bound. */
final class FormulasValidator {
    private final FormulasDeclaration declaration;
    private final Request request;
    private final Site site;
    private final List<Problem> problems = new ArrayList<>();

    private FormulasValidator(FormulasDeclaration declaration, Round round) {
        this.declaration = declaration;
        this.request = declaration.request();
        this.site = Site.of(request, round);
    }

    /** The model of a declaration, or all of its problems. */
    static Result<FormulasModel> validate(FormulasDeclaration declaration, Round round) {
        FormulasValidator validator = new FormulasValidator(declaration, round);
        validator.judgeInterface();
        if (!validator.problems.isEmpty()) {
            return Result.failed(validator.problems);
        }
        validator.judgePrecision();
        validator.judgeConversions();
        FormulasModel model = validator.model();
        return Result.of(model, validator.problems);
    }

    private void judgeInterface() {
        TypeElement source = request.source();
        if (!source.getKind().isInterface() || source.getKind() == ElementKind.ANNOTATION_TYPE) {
            problems.add(notAnInterface(DisplayName.of(source)));
        } else if (source.getModifiers().contains(Modifier.SEALED)) {
            problems.add(FormulasProblem.SEALED_INTERFACE.at(request.origin(), DisplayName.of(source)));
        } else if (declaration.methods().isEmpty()) {
            problems.add(FormulasProblem.NO_FORMULA.at(request.origin(), DisplayName.of(source)));
        }
    }

    private Problem notAnInterface(String name) {
        return request.isOwn()
                ? FormulasProblem.NOT_AN_INTERFACE.at(
                        request.origin(),
                        name,
                        "@Formulas on " + name,
                        "declare %s as an interface, with an abstract method for each formula".formatted(name))
                : FormulasProblem.NOT_AN_INTERFACE.at(
                        request.origin(), name, name + ".class in of", "take %s.class out of the list".formatted(name));
    }

    private void judgePrecision() {
        Annotation settings = declaration.settings();
        if (settings.number("precision") < 0) {
            Origin origin = request.source().getAnnotationMirrors().contains(settings.mirror())
                    ? settings.origin(request.source(), "precision")
                    : request.origin();
            problems.add(FormulasProblem.BAD_PRECISION.at(origin, settings.number("precision")));
        }
    }

    private void judgeConversions() {
        JavaTypes types = new JavaTypes(site.round(), site.access());
        problems.addAll(new UsedConversions(declaration, types).problems());
    }

    private FormulasModel model() {
        SourceType source = site.source();
        JavaTypes types = new JavaTypes(site.round(), site.access());
        MemberLookup members = new MemberLookup(types);
        ClassParts parts = new ClassParts(takenNames());
        FormulaEnvironment environment = new FormulaEnvironment(
                types,
                members,
                new OperatorLookup(request, types, members),
                source.mirror(),
                source.element(),
                List.of(),
                new Purity(List.of()));
        Purities purities = new Purities();
        FormulaCompiler compiler = new FormulaCompiler(site, environment, parts, purities);
        List<FormulasModel.FormulaMethod> methods = new ArrayList<>();
        for (FormulasDeclaration.Declared declared : declaration.methods()) {
            Result<FormulasModel.FormulaMethod> compiled = compiler.compile(declared);
            problems.addAll(compiled.problems());
            compiled.value().ifPresent(methods::add);
        }
        if (problems.isEmpty()) {
            problems.addAll(purities.unneeded(declaration));
        }
        TypeName implemented = types.name(source.mirror());
        return new FormulasModel(
                TypeHead.of(site),
                source.name(),
                implemented,
                source.variables(),
                parts.constants(),
                methods,
                parts.methods(),
                HiddenTypes.names(declaration, site.round()));
    }

    /** The names of the interface's own members, which those of the generated class must not hide. */
    private List<String> takenNames() {
        return site.round().elements().getAllMembers(request.source()).stream()
                .filter(member -> !ElementFilter.methodsIn(List.of(member)).isEmpty()
                        || !ElementFilter.fieldsIn(List.of(member)).isEmpty())
                .map(member -> member.getSimpleName().toString())
                .distinct()
                .toList();
    }
}
