package dev.dunder.processor.core.source;

import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Round;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Rewrites the references of a documentation comment so that they hold outside the class that it was written in. What
 * cannot be resolved without that file's imports becomes plain code.
 */
final class DocReferences {
    /** How inline tags begin. Most comments have none, and patterns cost more than all else that is done to a comment. */
    static final String INLINE_TAG = "{@";

    private static final Pattern INLINE =
            Pattern.compile("\\{@(link|linkplain|value)\\s+([^\\s}(]+(?:\\([^)}]*\\))?)([^}]*)\\}");
    private static final Pattern INHERITED = Pattern.compile("\\{@(inheritDoc|value)[^}]*\\}");
    private static final Pattern REFERENCE = Pattern.compile("([\\w.$]*)(?:#([\\w$]+)(?:\\(([^)]*)\\))?)?");
    private static final Pattern PRIMITIVE = Pattern.compile("boolean|byte|short|int|long|char|float|double");

    private final Element element;
    private final Elements elements;

    DocReferences(Element element, Round round) {
        this.element = element;
        this.elements = round.elements();
    }

    /** A text with its inline references resolved. */
    String rewriteText(String text) {
        if (!text.contains(INLINE_TAG)) {
            return text.strip();
        }
        String linked = INLINE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        inline(match.group(1), match.group(2), match.group(3).strip())));
        return INHERITED.matcher(linked).replaceAll("").strip();
    }

    /** The text of a block tag with its references resolved; empty where it means nothing without them. */
    Optional<String> rewriteTag(String name, String text) {
        return switch (name) {
            case "throws", "exception" -> reference(firstWord(text)).map(type -> type + " " + rewriteText(rest(text)));
            case "see" -> text.startsWith("<") || text.startsWith("\"") ? Optional.of(text) : reference(text);
            default -> Optional.of(rewriteText(text));
        };
    }

    private String inline(String tag, String target, String label) {
        String text = label.isEmpty() ? "" : " " + label;
        return reference(target)
                .map(found -> "{@" + tag + " " + found + text + "}")
                .orElseGet(() -> label.isEmpty() ? "{@code " + target.replace('#', '.') + "}" : label);
    }

    private Optional<String> reference(String target) {
        Matcher matcher = REFERENCE.matcher(target);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> type = matcher.group(1).isEmpty() ? Optional.of(owner()) : type(matcher.group(1));
        if (matcher.group(2) == null) {
            return type;
        }
        if (matcher.group(3) == null) {
            return type.map(name -> name + "#" + matcher.group(2));
        }
        return type.flatMap(
                name -> parameters(matcher.group(3)).map(list -> name + "#" + matcher.group(2) + "(" + list + ")"));
    }

    private Optional<String> parameters(String list) {
        List<String> resolved = new ArrayList<>();
        for (String parameter : list.isBlank() ? new String[0] : list.split(",")) {
            String name = firstWord(parameter.strip());
            String bare = name.replaceAll("(\\[\\]|\\.\\.\\.|<.*>)+$", "");
            Optional<String> type = PRIMITIVE.matcher(bare).matches() ? Optional.of(bare) : type(bare);
            if (type.isEmpty()) {
                return Optional.empty();
            }
            resolved.add(type.get() + name.substring(bare.length()));
        }
        return Optional.of(String.join(", ", resolved));
    }

    /** The qualified name of a type that a comment names: nested, of the same package, of {@code java.lang}, or in full. */
    private Optional<String> type(String name) {
        List<String> prefixes = new ArrayList<>();
        for (TypeElement type : Enclosing.types(element)) {
            if (type.getSimpleName().contentEquals(name)) {
                return Optional.of(type.getQualifiedName().toString());
            }
            prefixes.add(type.getQualifiedName() + ".");
        }
        String ownPackage = elements.getPackageOf(element).getQualifiedName().toString();
        prefixes.addAll(Arrays.asList(ownPackage.isEmpty() ? "" : ownPackage + ".", "java.lang.", ""));
        return prefixes.stream()
                .map(prefix -> Optional.ofNullable(elements.getTypeElement(prefix + name)))
                .flatMap(Optional::stream)
                .map(found -> found.getQualifiedName().toString())
                .findFirst();
    }

    private String owner() {
        return Enclosing.type(element).getQualifiedName().toString();
    }

    private static String firstWord(String text) {
        return text.split("\\s+", 2)[0];
    }

    private static String rest(String text) {
        return Arrays.stream(text.split("\\s+", 2)).skip(1).collect(Collectors.joining());
    }
}
