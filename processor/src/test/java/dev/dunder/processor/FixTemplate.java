package dev.dunder.processor;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A proposal of a message, without the names of one example: {@code add 'Money plus(int)' to Money} and {@code add 'Tag
 * plus(long)' to Tag} have one template.
 *
 * @param id the problem
 * @param text the proposal, with {@code T} for each type, {@code num} for each type of numbers, {@code n} for each name
 */
record FixTemplate(String id, String text) {
    private static final Pattern CODE =
            Pattern.compile("'[^']+'|@\\w|\\w\\(|=|\\.class|…|\\bT\\b|\\bnum\\b|\\bboolean\\b");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final String KEPT =
            "(?!(static|boolean|void|throws|num|str|int|float|ord|Decimal|List|use|and|or|not|T)\\b)";

    /** The proposals of a printed fix: its alternatives. */
    static Stream<FixTemplate> of(String id, String fix) {
        return Arrays.stream(fix.split(", or |(?<=\\)) or (?=\\w+\\()")).map(part -> one(id, part));
    }

    /** A part of a printed fix. */
    static FixTemplate one(String id, String part) {
        String types = part.strip()
                .replaceAll("\\[\\]", "")
                .replaceAll("\"[^\"]*\"", "\"s\"")
                .replaceAll("\\b(int|void)\\.class", "T.class")
                .replaceAll("@(Alone|Fleeting|Meta\\w+)", "@T")
                .replaceAll("Op\\.(?!FROM_NUMBER|CONTAINS|NONE)[A-Z_]+", "Op.X")
                .replaceAll("(?<![@\\w.(…'])(?!Op\\.|Decimal)[A-Z]\\w*(\\.[A-Z]\\w*)*(<[^>]*>)?", "T")
                .replaceAll("(?<=\\()(?!Op\\.)[A-Z]\\w*(\\.[A-Z]\\w*)*(<[^>]*>)?", "T")
                .replaceAll("(?<=')(?!Decimal)[A-Z]\\w*(\\.[A-Z]\\w*)*(<[^>]*>)?", "T")
                .replaceAll("\\b(int|long|short|byte|char|float|double)\\b(?!\\()", "num");
        return new FixTemplate(
                id, QUOTED.matcher(types).replaceAll(quoted -> Matcher.quoteReplacement(withoutNames(quoted))));
    }

    private static String withoutNames(MatchResult quoted) {
        return "'"
                + quoted.group(1)
                        .replaceAll("(?<![@\\w.])" + KEPT + "[a-z]\\w*", "n")
                        .replaceAll("(?<=\\.)[a-z]\\w*", "n")
                        .replaceAll("\\d+", "0")
                + "'";
    }

    /** Whether it says what to write, as code or as a type. */
    boolean showsCode() {
        return CODE.matcher(text).find();
    }

    /** Whether a block that applies the other one applies this one: it is the whole, or the part that has the code. */
    boolean isAppliedBy(FixTemplate other) {
        return id.equals(other.id) && text.contains(other.text) && other.showsCode();
    }
}
