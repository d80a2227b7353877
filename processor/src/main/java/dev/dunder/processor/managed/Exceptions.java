package dev.dunder.processor.managed;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The exceptions of signatures: checked ones.
 *
 * @param ofEnter what entering throws
 * @param ofExits what leaving throws
 * @param ofBodies what bodies may throw beside their own
 * @param ofManager what covers all, if {@code Exception} does
 * @param warned the exit of which {@code javac -Xlint:try} would warn users
 * @param excessive the exit that throws what no {@code close} can
 */
record Exceptions(
        List<TypeName> ofEnter,
        List<TypeName> ofExits,
        TypeName ofBodies,
        Optional<TypeName> ofManager,
        Optional<String> warned,
        Optional<String> excessive) {
    /** Copies the lists. */
    Exceptions {
        ofEnter = List.copyOf(ofEnter);
        ofExits = List.copyOf(ofExits);
    }

    /** What entering and leaving throw. */
    List<TypeName> all() {
        return Stream.concat(ofEnter.stream(), ofExits.stream()).distinct().toList();
    }
}
