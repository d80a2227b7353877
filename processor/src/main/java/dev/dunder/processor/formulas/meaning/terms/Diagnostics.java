package dev.dunder.processor.formulas.meaning.terms;

import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.syntax.text.Span;
import dev.dunder.processor.formulas.types.JavaTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The problems of one formula, and the types that it waits for. */
public final class Diagnostics {
    private static final int LONGEST = 400;

    private final String text;
    private final JavaTypes types;
    private final List<ProblemInText> problems = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();

    Diagnostics(String text, JavaTypes types) {
        this.text = text;
        this.types = types;
    }

    /** The formula's text. */
    public String text() {
        return text;
    }

    /** Reports a problem; whatever contains the part fails too, without another word. */
    public Bound.Failed fail(MeaningProblem kind, Span at, Object... arguments) {
        List<Object> shown = Arrays.stream(arguments).map(Diagnostics::shown).toList();
        problems.add(new ProblemInText(kind, at, shown));
        return new Bound.Failed(at);
    }

    /** No message repeats a text that is longer than what one reads. */
    private static Object shown(Object argument) {
        String text = argument.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** How many problems were reported so far. */
    public int count() {
        return problems.size();
    }

    /** The problems, in the order of their places. */
    public List<ProblemInText> problems() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(problem -> problem.span().start()))
                .toList();
    }

    /** Notes that a type is needed that does not exist yet. */
    public void miss(String type) {
        missing.add(type);
    }

    /** Whether some of the types do not exist yet, which is noted: what is asked of them has to wait. */
    public boolean isWaiting(Collection<? extends TypeMirror> asked) {
        List<TypeMirror> absent = asked.stream()
                .<TypeMirror>map(type -> type)
                .filter(type -> type.getKind() == TypeKind.ERROR)
                .toList();
        absent.forEach(type -> miss(types.inWords(type)));
        return !absent.isEmpty();
    }

    /** The types that do not exist yet. */
    public List<String> missing() {
        return List.copyOf(missing);
    }
}
