package dev.dunder.processor.formulas.syntax.problems;

import dev.dunder.processor.formulas.syntax.text.Span;

/** What Python or Java has and formulas do not: its name, what was found of it (where {@code %s} is the text), the remedy. */
public enum UnsupportedSyntax {
    AND_SIGN("'&&'", "Java's '&&'", "write 'and'"),
    OR_SIGN("'||'", "Java's '||'", "write 'or'"),
    NOT_SIGN("'!'", "Java's '!'", "write 'not x', or '(not x)' as an operand of another operator"),
    QUESTION("'? :'", "Java's '?'", "write 'x if condition else y'"),
    SAFE_DOT("'?.'", "'?.'", "write 'None if x is None else x.name'"),
    ELVIS("'?:'", "'?:'", "write 'y if x is None else x'"),
    SAME_SIGN("'==='", "'==='", "write '==' for equality, or 'is' for identity"),
    NOT_SAME_SIGN("'!=='", "'!=='", "write '!=' for equality, or 'is not' for identity"),
    UNLIKE_SIGN("'<>'", "'<>'", "write '!='"),
    UNSIGNED_SHIFT("'>>>'", "Java's '>>>'", "write '>>', which keeps the sign"),
    INCREMENT("'++'", "Java's '++'", "write '+ 1'"),
    DECREMENT("'--'", "Java's '--'", "write '- 1'"),
    LAMBDA(
            "lambda expressions",
            "'%s'",
            "pass the function as a parameter of the method; rename a parameter that is named 'lambda'"),
    METHOD_REFERENCE("method references", "'%s'", "pass the function as a parameter of the method"),
    NAMED_EXPRESSION(
            "':='",
            "Python's ':='",
            "write the value where it is used, or move it to a formula of its own and call that"),
    ASSIGNMENT("assignments", "'%s'", "write only the value, or '==' to compare"),
    KEYWORD_ARGUMENT(
            "keyword arguments", "'%s' before an argument", "write only the value, at the position of its parameter"),
    UNPACKING("unpacking", "'%s' before a value", "write each argument separately"),
    AWAIT("asynchronous calls", "Python's '%s'", "wait in Java, and pass the result as a parameter of the method"),
    YIELD("'yield'", "Python's 'yield'", "write only the value"),
    FORMATTED_TEXT("f-strings", "a text with the prefix %s", "join the parts: 'total ' + str(x)"),
    BYTES("bytes", "a text with the prefix %s", "pass the bytes as a parameter of the method"),
    RAW_TEXT("raw strings", "a text with the prefix %s", "remove the prefix, and write each backslash twice"),
    PREFIX("prefixes of texts", "a text with the prefix %s", "remove the prefix"),
    TRIPLE_QUOTES("triple quotes", "%s", "write one quote on each side, and \\n for a line break"),
    LIST("lists in brackets", "'%s'", "write 'List.of(x, y)', with 'use = List.class'"),
    SET("sets in braces", "'%s'", "write 'Set.of(x, y)', with 'use = Set.class'"),
    MAP("dictionaries in braces", "'%s'", "write 'Map.of(key, value)', with 'use = Map.class'"),
    COMPREHENSION("comprehensions", "'%s'", "write the loop as a method in Java, and call that"),
    TUPLE("tuples", "',' between values", "write one value; the decimal point of a number is '.'"),
    MEMBERS("tuples", "',' after 'in'", "write 'x == 1 or x == 2', or 'x in List.of(1, 2)' with 'use = List.class'"),
    SEMICOLON("';'", "';'", "remove it: a formula is one expression"),
    STATEMENT("statements", "'%s'", "write only the value"),
    INSTANCE_OF("'instanceof'", "Java's 'instanceof'", "write the test as a method in Java, and call that"),
    NEW("'new'", "Java's 'new'", "call the class: 'Money(5)'"),
    CAST("casts", "'%s' before a value", "remove it, or call a method that converts"),
    COMMENT("comments", "'%s'", "write the comment in Java, next to the formula"),
    ELLIPSIS("'...'", "Python's '...'", "write each index separately");

    private final String what;
    private final String found;
    private final String fix;

    UnsupportedSyntax(String what, String found, String fix) {
        this.what = what;
        this.found = found;
        this.fix = fix;
    }

    /** The problem that it is used, at a place where the formula has that text. */
    public ProblemInText at(Span span, String text) {
        return at(span, text, fix);
    }

    /** The same with a remedy of its own. */
    public ProblemInText at(Span span, String text, String remedy) {
        return ProblemInText.of(SyntaxProblem.LEFT_OUT, span, what, found.formatted(text), remedy);
    }
}
