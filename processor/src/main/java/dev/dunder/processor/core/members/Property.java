package dev.dunder.processor.core.members;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * A property of a type: what can be read or set by one name. It has a getter or a field.
 *
 * @param name its name
 * @param getter the method that reads it
 * @param setter the method that sets it
 * @param field the field behind it
 */
public record Property(String name, Optional<Method> getter, Optional<Method> setter, Optional<Field> field) {

    /** The type of what is read. */
    public TypeMirror type() {
        return getter.map(Method::returnType).or(() -> field.map(Field::type)).orElseThrow();
    }

    /** The members that it consists of. */
    public Stream<Member> members() {
        return Stream.of(
                        getter.<Member>map(Member.OfMethod::new),
                        setter.<Member>map(Member.OfMethod::new),
                        field.<Member>map(Member.OfField::new))
                .flatMap(Optional::stream);
    }
}
