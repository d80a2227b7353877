package dev.dunder.processor.formulas.meaning;

import dev.dunder.processor.formulas.meaning.terms.Term;
import dev.dunder.processor.formulas.meaning.terms.TestTerm;
import java.util.Locale;

/** Prints conditions; numbers are compared in the type that stands before. */
final class TestText implements TestTerm.Visitor<String> {
    private static String pair(Term left, String sign, Term right) {
        return "(" + TermText.of(left) + " " + sign + " " + TermText.of(right) + ")";
    }

    @Override
    public String compared(TestTerm.Compared compared) {
        return compared.in().inWords() + pair(compared.left(), compared.sign().symbol(), compared.right());
    }

    @Override
    public String comparedExactly(TestTerm.ComparedExactly compared) {
        return "exactly" + pair(compared.left(), compared.sign().symbol(), compared.right());
    }

    @Override
    public String ordered(TestTerm.Ordered ordered) {
        return "(" + TermText.of(ordered.comparison()) + " " + ordered.sign().symbol() + " 0)";
    }

    @Override
    public String same(TestTerm.Same same) {
        return pair(same.left(), "is", same.right());
    }

    @Override
    public String equal(TestTerm.Equal equal) {
        return pair(equal.left(), "equals", equal.right());
    }

    @Override
    public String nonZero(TestTerm.NonZero nonZero) {
        return "nonzero(" + TermText.of(nonZero.number()) + ")";
    }

    @Override
    public String notNull(TestTerm.NotNull notNull) {
        return "present(" + TermText.of(notNull.value()) + ")";
    }

    @Override
    public String trueBox(TestTerm.TrueBox box) {
        return "true(" + TermText.of(box.value()) + ")";
    }

    @Override
    public String not(TestTerm.Not not) {
        return "not " + TermText.of(not.operand());
    }

    @Override
    public String logical(TestTerm.Logical logical) {
        return pair(logical.left(), logical.sign().symbol(), logical.right());
    }

    @Override
    public String bits(TestTerm.Bits bits) {
        return pair(bits.left(), "bit " + bits.sign().name().toLowerCase(Locale.ROOT), bits.right());
    }
}
