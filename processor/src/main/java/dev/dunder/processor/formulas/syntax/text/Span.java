package dev.dunder.processor.formulas.syntax.text;

/** A part of a formula's text, as indices of a string: from {@code start} to before {@code end}. */
public record Span(int start, int end) {

    /** From the start of one part to the end of another. */
    public static Span between(Span first, Span last) {
        return new Span(first.start(), last.end());
    }

    /** The part itself, of the formula that it is a part of. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
