package dev.dunder.processor.formulas.meaning.logic;

import dev.dunder.processor.formulas.meaning.numbers.Conversions;
import dev.dunder.processor.formulas.meaning.numbers.Numbers;
import dev.dunder.processor.formulas.meaning.terms.Bound;
import dev.dunder.processor.formulas.meaning.terms.FormulaContext;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Finds the common type of branches: a primitive only where none of them is null, or an object. */
final class CommonBranchType {
    private final FormulaContext context;
    private final Numbers numbers;
    private final Conversions conversions;

    CommonBranchType(FormulaContext context, Numbers numbers, Conversions conversions) {
        this.context = context;
        this.numbers = numbers;
        this.conversions = conversions;
    }

    /** The common type, if there is one; that of nulls alone is the type of null. */
    Optional<TypeMirror> of(List<Bound> branches) {
        if (branches.stream().anyMatch(branch -> branch.open().isPresent())) {
            return Optional.empty();
        }
        List<Bound> present =
                branches.stream().filter(branch -> !Conversions.isNull(branch)).toList();
        boolean isObject = branches.stream().anyMatch(Conversions::isBoxed);
        return present.isEmpty()
                ? Optional.of(types().round().types().getNullType())
                : ofValues(present).map(type -> isObject ? types().boxed(type) : type);
    }

    private Optional<TypeMirror> ofValues(List<Bound> branches) {
        TypeMirror first = conversions.type(branches.get(0));
        boolean isSame = branches.stream()
                .allMatch(branch -> branch.value()
                        .filter(value -> types().isSame(value.type(), first))
                        .isPresent());
        return isSame ? Optional.of(first) : ofDifferent(branches);
    }

    private Optional<TypeMirror> ofDifferent(List<Bound> branches) {
        if (branches.stream().allMatch(numbers::isNumber)) {
            return numbers.meetAsValues(branches).map(types()::of);
        }
        if (branches.stream().allMatch(this::isTruth)) {
            return Optional.of(types().ofTruth());
        }
        if (branches.stream().allMatch(this::isCharacter)) {
            return Optional.of(types().ofCharacter());
        }
        if (branches.stream().allMatch(conversions::isText)) {
            return Optional.of(types().ofText());
        }
        List<TypeMirror> own = branches.stream().map(conversions::type).toList();
        return own.stream().allMatch(types()::isReference) ? types().common(own) : Optional.empty();
    }

    private boolean isTruth(Bound branch) {
        return branch.value().filter(value -> types().isTruth(value.type())).isPresent();
    }

    private boolean isCharacter(Bound branch) {
        return branch.value().filter(conversions::isCharacter).isPresent();
    }

    private JavaTypes types() {
        return context.types();
    }
}
