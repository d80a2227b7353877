package dev.dunder.processor.core.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Field;
import dev.dunder.processor.core.members.Member;
import dev.dunder.processor.core.members.Method;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A member of the source type, as the Javadoc of generated code links to it.
 *
 * @param type the class that the link names
 * @param name the member's name there
 * @param parameters the erased types of its parameters, if it has a parameter list and all of them can be named
 */
public record MemberLink(ClassName type, String name, Optional<List<TypeName>> parameters) {

    /** The link to a member of the source of a site. */
    public static MemberLink of(Member member, Site site) {
        return member.accept(new Linking(site));
    }

    /** The link, with the text before and after it: few pieces, since JavaPoet takes each of them apart by a pattern. */
    public CodeBlock write(String before, String after) {
        CodeBlock.Builder text = CodeBlock.builder().add("$L$T", before + "{@link ", type);
        String next = "#" + name + (parameters.isPresent() ? "(" : "");
        for (TypeName parameter : parameters.orElse(List.of())) {
            text.add("$L$T", next, parameter);
            next = ", ";
        }
        String rest = parameters.orElse(List.of()).isEmpty() ? next : "";
        return text.add("$L", rest + (parameters.isPresent() ? ")" : "") + "}" + after)
                .build();
    }

    private record Linking(Site site) implements Member.Visitor<MemberLink> {
        /** No interface has the methods of {@code Object} as its own. */
        @Override
        public MemberLink visitMethod(Method method) {
            ClassName type = method.isDeclaredByObject()
                    ? ClassName.OBJECT
                    : site.source().name();
            return new MemberLink(type, method.name(), parameters(method));
        }

        @Override
        public MemberLink visitConstructor(Method constructor) {
            ClassName type = site.source().name();
            return new MemberLink(type, type.simpleName(), parameters(constructor));
        }

        @Override
        public MemberLink visitField(Field field) {
            return new MemberLink(site.source().name(), field.name(), Optional.empty());
        }

        private Optional<List<TypeName>> parameters(Method method) {
            if (method.isEnumValueOf()) {
                return Optional.of(List.of(ClassName.get(String.class)));
            }
            List<TypeMirror> erased = method.element().getParameters().stream()
                    .map(parameter -> site.round().types().erasure(parameter.asType()))
                    .toList();
            return Optional.of(erased)
                    .filter(types -> site.access().of(types) != Visibility.HIDDEN)
                    .map(site.plainNames()::of);
        }
    }
}
