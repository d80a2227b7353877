package dev.dunder.processor.managed;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Pairs of method names of which the first commonly enters what the second leaves, also with a common ending: {@code lockRow, unlockRow}. */
final class MethodPairs {
    private static final List<Pair> KNOWN = List.of(
            new Pair("lock", "unlock"),
            new Pair("writeLock", "unlockWrite"),
            new Pair("acquire", "release"),
            new Pair("obtain", "release"),
            new Pair("open", "close"),
            new Pair("connect", "disconnect"),
            new Pair("connect", "close"),
            new Pair("begin", "end"),
            new Pair("begin", "close"),
            new Pair("start", "stop"),
            new Pair("start", "end"),
            new Pair("start", "shutdown"),
            new Pair("enter", "exit"),
            new Pair("enter", "leave"),
            new Pair("attach", "detach"),
            new Pair("bind", "unbind"),
            new Pair("register", "unregister"),
            new Pair("register", "deregister"),
            new Pair("subscribe", "unsubscribe"),
            new Pair("push", "pop"),
            new Pair("setUp", "tearDown"),
            new Pair("init", "destroy"));

    private MethodPairs() {}

    /**
     * A pair of names.
     *
     * @param enter what enters
     * @param exit what leaves
     */
    record Pair(String enter, String exit) {

        /** The pair with the ending that a name of a method that enters has. */
        private Stream<Pair> endingAs(String name) {
            String ending = name.startsWith(enter) ? name.substring(enter.length()) : "?";
            boolean isWord = ending.isEmpty() || Character.isUpperCase(ending.charAt(0));
            return isWord ? Stream.of(new Pair(name, exit + ending)) : Stream.empty();
        }
    }

    /** The first known pair, of methods with these names, that serves; the names of no ending come first. */
    static Optional<Pair> find(List<String> enters, BiPredicate<String, String> serves) {
        return Stream.concat(
                        KNOWN.stream().filter(pair -> enters.contains(pair.enter())),
                        KNOWN.stream().flatMap(pair -> enters.stream().flatMap(pair::endingAs)))
                .filter(pair -> serves.test(pair.enter(), pair.exit()))
                .findFirst();
    }
}
