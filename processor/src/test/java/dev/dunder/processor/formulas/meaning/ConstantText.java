package dev.dunder.processor.formulas.meaning;

import dev.dunder.processor.formulas.meaning.terms.ConstantTerm;

/** Prints constants, with their type where it is not the one of the literal in Java. */
final class ConstantText implements ConstantTerm.Visitor<String> {
    @Override
    public String nothing(ConstantTerm.Nothing nothing) {
        return "None";
    }

    @Override
    public String text(ConstantTerm.Text text) {
        return "\"" + text.value() + "\"";
    }

    @Override
    public String letter(ConstantTerm.Letter letter) {
        return "'" + letter.value() + "'";
    }

    @Override
    public String truth(ConstantTerm.Truth truth) {
        return truth.value() ? "True" : "False";
    }

    @Override
    public String whole(ConstantTerm.Whole whole) {
        return switch (whole.number()) {
            case INT -> whole.value().toString();
            case LONG -> whole.value() + "L";
            case FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL -> whole.number().inWords() + " " + whole.value();
        };
    }

    @Override
    public String floating(ConstantTerm.Floating floating) {
        return floating.number().inWords() + " " + floating.value();
    }

    @Override
    public String decimal(ConstantTerm.Decimal decimal) {
        return "BigDecimal " + decimal.value();
    }
}
