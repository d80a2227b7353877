package dev.dunder.processor.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads types from the text of a row: names of sources without a package, and of some packages of the JDK, are simple. */
final class TypeTexts {
    private static final Pattern TOKEN = Pattern.compile("[\\w.]+|[<>,?\\[\\]]");
    private static final List<String> PACKAGES = List.of(
            "", "java.lang.", "java.util.", "java.util.function.", "java.util.stream.", "java.math.", "java.io.");
    private static final List<String> PRIMITIVES =
            List.of("boolean", "byte", "short", "int", "long", "char", "float", "double");

    private final Elements elements;
    private final Types types;

    TypeTexts(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** The types of a list with commas; none of an empty text. */
    List<TypeMirror> parse(String text, List<Parameterizable> variables) {
        return text.isBlank() ? List.of() : new Reading(text, variables).list();
    }

    private TypeElement element(String name) {
        return PACKAGES.stream()
                .flatMap(prefix -> Optional.ofNullable(elements.getTypeElement(prefix + name)).stream())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }

    private final class Reading {
        private final List<String> tokens;
        private final List<Parameterizable> variables;
        private int position;

        Reading(String text, List<Parameterizable> variables) {
            this.tokens =
                    TOKEN.matcher(text).results().map(match -> match.group()).toList();
            this.variables = variables;
        }

        List<TypeMirror> list() {
            List<TypeMirror> list = new ArrayList<>(List.of(type()));
            while (take(",")) {
                list.add(type());
            }
            return list;
        }

        private TypeMirror type() {
            TypeMirror type = take("?") ? wildcard() : named(tokens.get(position++));
            while (take("[")) {
                position++;
                type = types.getArrayType(type);
            }
            return type;
        }

        private TypeMirror wildcard() {
            if (take("extends")) {
                return types.getWildcardType(type(), null);
            }
            return types.getWildcardType(null, take("super") ? type() : null);
        }

        private TypeMirror named(String name) {
            if (name.equals("null")) {
                return types.getNullType();
            }
            if (PRIMITIVES.contains(name)) {
                return types.getPrimitiveType(TypeKind.valueOf(name.toUpperCase(Locale.ROOT)));
            }
            return variable(name).orElseGet(() -> declared(name));
        }

        private Optional<TypeMirror> variable(String name) {
            return variables.stream()
                    .<TypeParameterElement>flatMap(declaration -> declaration.getTypeParameters().stream())
                    .filter(parameter -> parameter.getSimpleName().contentEquals(name))
                    .map(TypeParameterElement::asType)
                    .findFirst();
        }

        private TypeMirror declared(String name) {
            Stream<TypeMirror> arguments = Stream.empty();
            if (take("<")) {
                arguments = list().stream();
                position++;
            }
            return types.getDeclaredType(element(name), arguments.toArray(TypeMirror[]::new));
        }

        private boolean take(String token) {
            boolean isNext = position < tokens.size() && tokens.get(position).equals(token);
            position += isNext ? 1 : 0;
            return isNext;
        }
    }
}
