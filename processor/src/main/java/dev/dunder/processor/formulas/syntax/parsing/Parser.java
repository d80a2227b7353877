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

    /** The tree of a text, or its problems. It always gives one of both, whatever the text. */
    public static Parsed parse(String text) {
        Lexer.Lexed lexed = Lexer.lex(text);
        Set<ProblemInText> problems = new LinkedHashSet<>(lexed.problems());
        if (problems.stream().anyMatch(problem -> problem.kind() == SyntaxProblem.UNCLOSED_TEXT)) {
            return failed(problems);
        }
        Brackets.Matched brackets = Brackets.match(lexed.tokens());
        problems.addAll(brackets.problems());
        if (!brackets.problems().isEmpty()) {
            return failed(problems);
        }
        ParsedPart whole = whole(new Tokens(lexed.tokens(), brackets.closers(), problems));
        return problems.isEmpty() ? new Parsed(Optional.of(whole.tree()), List.of()) : failed(problems);
    }

    private static ParsedPart whole(Tokens tokens) {
        ParsedPart whole = new ConditionParser(tokens).expression();
        if (!tokens.current().is(Token.Kind.END)) {
            tokens.fail(new ParseDiagnosis(tokens).afterOperand("an operator or the end"));
        }
        return whole;
    }

    private static Parsed failed(Set<ProblemInText> problems) {
        return new Parsed(
                Optional.empty(),
                problems.stream()
                        .sorted(Comparator.comparingInt(
                                problem -> problem.span().start()))
                        .toList());
    }
}
