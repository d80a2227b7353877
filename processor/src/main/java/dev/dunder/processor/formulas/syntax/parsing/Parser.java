package dev.dunder.processor.formulas.syntax.parsing;

import dev.dunder.processor.formulas.syntax.lexing.Lexer;
import dev.dunder.processor.formulas.syntax.lexing.Token;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.problems.SyntaxProblem;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parses formulas: tokens, then brackets, then the tree. Each stage needs that the one before has found nothing which would
 * make its own findings a guess.
 */
public final class Parser {
    private Parser() {}

    /** The tree of a text, or its faults. It always gives one of both, whatever the text. */
    public static Parsed parse(String text) {
        Lexer.Lexed lexed = Lexer.lex(text);
        Set<ProblemInText> faults = new LinkedHashSet<>(lexed.faults());
        if (faults.stream().anyMatch(fault -> fault.kind() == SyntaxProblem.UNCLOSED_TEXT)) {
            return faulty(faults);
        }
        Brackets.Matched brackets = Brackets.match(lexed.tokens());
        faults.addAll(brackets.faults());
        if (!brackets.faults().isEmpty()) {
            return faulty(faults);
        }
        ParsedPart whole = whole(new Tokens(lexed.tokens(), brackets.closers(), faults));
        return faults.isEmpty() ? new Parsed(Optional.of(whole.tree()), List.of()) : faulty(faults);
    }

    private static ParsedPart whole(Tokens tokens) {
        ParsedPart whole = new ConditionParser(tokens).expression();
        if (!tokens.current().is(Token.Kind.END)) {
            tokens.lose(new ParseDiagnosis(tokens).afterOperand("an operator or the end"));
        }
        return whole;
    }

    private static Parsed faulty(Set<ProblemInText> faults) {
        return new Parsed(
                Optional.empty(),
                faults.stream()
                        .sorted(Comparator.comparingInt(fault -> fault.span().start()))
                        .toList());
    }
}
