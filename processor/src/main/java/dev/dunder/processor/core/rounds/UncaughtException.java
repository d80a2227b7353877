package dev.dunder.processor.core.rounds;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was thrown while a request was run, and whose it is: the compiler's, which cannot read a type, or this processor's,
 * which has a defect.
 *
 * <p>The exception's class decides if it is one of the compiler's own: javac throws one and the same exception, without
 * frames, for each missing class file. Otherwise the innermost frame outside the JDK's libraries decides, since both call
 * those. Where the stack overflowed, the innermost frames may be of whatever was called last: it is the compiler's only if no
 * frame is ours.
 */
record UncaughtException(Throwable exception) {
    private static final int SHOWN_FRAMES = 5;
    private static final int SHOWN_CHARACTERS = 400;
    private static final Pattern LIBRARY = Pattern.compile("(java|javax|jdk|sun)\\..*");
    private static final String OWN = "dev.dunder.";
    private static final String JAVA_POET = TypeName.class.getPackageName() + ".";

    /** The problem of a type that was asked for. */
    Problem problem(Origin origin, String type) {
        return isOwn()
                ? CoreProblem.INTERNAL_ERROR.at(origin, type, cut(exception.toString()) + ownFrames())
                : CoreProblem.UNREADABLE_TYPE.at(origin, type, compilerMessage());
    }

    private boolean isOwn() {
        if (isOfCompiler(exception.getClass().getName())) {
            return false;
        }
        return exception instanceof StackOverflowError
                ? classes().anyMatch(UncaughtException::isOwn) || classes().noneMatch(UncaughtException::isOfCompiler)
                : thrower().filter(UncaughtException::isOfCompiler).isEmpty();
    }

    /** The class of the innermost frame outside the JDK's libraries. */
    private Optional<String> thrower() {
        return classes().filter(Predicate.not(UncaughtException::isOfLibrary)).findFirst();
    }

    private Stream<String> classes() {
        return Arrays.stream(exception.getStackTrace()).map(StackTraceElement::getClassName);
    }

    private static boolean isOfCompiler(String className) {
        return !isOfLibrary(className) && !isOwn(className);
    }

    private static boolean isOfLibrary(String className) {
        return LIBRARY.matcher(className).matches();
    }

    private static boolean isOwn(String className) {
        return className.startsWith(OWN) || className.startsWith(JAVA_POET);
    }

    /** The innermost frames of this processor, each once, on lines of their own. */
    private String ownFrames() {
        List<String> frames = Arrays.stream(exception.getStackTrace())
                .filter(frame -> isOwn(frame.getClassName()))
                .map(frame -> "\n    at %s.%s(%s:%d)"
                        .formatted(
                                frame.getClassName(),
                                frame.getMethodName(),
                                frame.getFileName(),
                                frame.getLineNumber()))
                .distinct()
                .limit(SHOWN_FRAMES)
                .toList();
        return frames.stream().collect(Collectors.joining());
    }

    /** The compiler's own exceptions say in their message what is missing; those of the JDK need their name with it. */
    private String compilerMessage() {
        boolean isOfJdk = exception.getClass().getName().startsWith("java.");
        return isOfJdk || exception.getMessage() == null ? exception.toString() : exception.getMessage();
    }

    private static String cut(String text) {
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
    }
}
