package dev.dunder.processor.formulas;

import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.formulas.meaning.builtins.BuiltIns;
import dev.dunder.processor.formulas.meaning.terms.FormulaEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What was probably meant by a formula that calls itself: a built-in function, or a method of a class. */
final class SelfCallRemedies {
    private final FormulaEnvironment environment;

    SelfCallRemedies(FormulaEnvironment environment) {
        this.environment = environment;
    }

    /** What to write where formulas call each other. */
    static String ofSeveral() {
        return "let a condition decide about one of these calls, or call another method";
    }

    /** What to write in a formula that calls itself. */
    String ofOne(FormulasDeclaration.Declared declared) {
        Method method = declared.method();
        List<String> remedies = new ArrayList<>();
        if (BuiltIns.names().contains(method.name())) {
            remedies.add("rename the method, so that '%s' is the built-in function".formatted(method.name()));
        }
        ofClasses(declared.named().used(), method).or(() -> ofMath(method)).ifPresent(remedies::add);
        return remedies.isEmpty()
                ? "let a condition decide about the call, as in 'n if n < 2 else %s(n - 1)', or call another method"
                        .formatted(method.name())
                : String.join(", or ", remedies);
    }

    private Optional<String> ofClasses(List<TypeElement> used, Method method) {
        return used.stream()
                .filter(type -> has(type, method))
                .findFirst()
                .map(type -> "write '%s.%s'".formatted(type.getSimpleName(), call(method)));
    }

    private Optional<String> ofMath(Method method) {
        boolean areNumbers = method.parameterTypes().stream().allMatch(this::isNumber);
        return Stream.ofNullable(environment.types().round().elements().getTypeElement("java.lang.Math"))
                .filter(math -> areNumbers && has(math, method))
                .findFirst()
                .map(math -> "write 'Math.%s' with use = Math.class".formatted(call(method)));
    }

    private static String call(Method method) {
        return method.name() + (method.parameterTypes().isEmpty() ? "()" : "(…)");
    }

    private boolean isNumber(TypeMirror type) {
        return type.getKind().isPrimitive() && environment.types().number(type).isPresent();
    }

    private boolean has(TypeElement type, Method method) {
        return environment.members().statics(type, method.name()).stream()
                .anyMatch(other ->
                        other.parameters().size() == method.parameterTypes().size());
    }
}
