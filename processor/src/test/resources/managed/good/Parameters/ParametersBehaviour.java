package managed.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunder.context.ContextManager;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.StampedLock;

final class ParametersBehaviour {
    static void semaphore_byPermits_inEveryForm() {
        Semaphore semaphore = new Semaphore(5);
        int left = PermitsManaged.with(semaphore, 2, Semaphore::availablePermits);
        assertThat(left).isEqualTo(3);
        assertThat(semaphore.availablePermits()).isEqualTo(5);
        PermitsManaged.run(semaphore, 4, held -> assertThat(held.availablePermits()).isEqualTo(1));
        try (var scope = PermitsManaged.enter(semaphore, 3)) {
            assertThat(scope.value().availablePermits()).isEqualTo(2);
        }
        assertThat(semaphore.availablePermits()).isEqualTo(5);
        int two = PermitsManaged.of(semaphore, 3).with(Semaphore::availablePermits);
        assertThat(two).isEqualTo(2);
        int four = SemaphoreManaged.with(semaphore, Semaphore::availablePermits);
        assertThat(four).isEqualTo(4);
        assertThat(semaphore.availablePermits()).isEqualTo(5);
    }

    static void stampedLock_byItsStamp() {
        StampedLock lock = new StampedLock();
        boolean isWriting = WritingManaged.with(lock, stamp -> lock.validate(stamp) && lock.isWriteLocked());
        assertThat(isWriting).isTrue();
        assertThat(lock.isWriteLocked()).isFalse();
        try (var scope = ReadingManaged.enter(lock)) {
            long stamp = scope.value();
            assertThat(StampedLock.isReadLockStamp(stamp)).isTrue();
            assertThat(lock.isReadLocked()).isTrue();
        }
        ContextManager<Long, RuntimeException> manager = ReadingManaged.of(lock);
        manager.run(stamp -> assertThat(lock.getReadLockCount()).isEqualTo(1));
        assertThat(lock.isReadLocked()).isFalse();
    }

    static void store_byConnectionAndName() {
        ScheduledStore store = new ScheduledStore();
        boolean isFirst = ScheduledStoreManaged.with(store, new StringBuilder("c"), "TRIGGERS", got -> got);
        assertThat(isFirst).isTrue();
        assertThatThrownBy(() -> ScheduledStoreManaged.run(store, new StringBuilder("d"), "JOBS", got -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.events)
                .containsExactly("obtain c TRIGGERS", "release TRIGGERS", "obtain d JOBS", "release JOBS");
    }

    static void overloads_areThoseNamed() {
        Overloaded<Integer> all = new Overloaded<>();
        PlainManaged.run(all, self -> {});
        NumberedManaged.run(all, 3, self -> {});
        ArraysManaged.run(all, new int[] {1, 2}, new String[] {"a"}, self -> {});
        VarargsManaged.run(all, new int[] {1}, new String[] {}, self -> {});
        NestedManaged.run(all, Map.entry("k", List.of(1)), self -> {});
        EntriesManaged.run(all, Map.entry("e", List.of(2)), self -> {});
        GenericManaged.run(all, 7, self -> {});
        VariableManaged.run(all, 8, self -> {});
        VariablesManaged.run(all, List.of(9), new Integer[][] {{1}, {2}}, self -> {});
        assertThat(all.events)
                .containsExactly(
                        "open", "close", "open 3", "close", "open 21", "close 2", "open 10", "close null", "open k",
                        "close [1]", "open e", "close [2]", "open T 7", "end T 7", "open T 8", "end T 8",
                        "open T[] [9]2", "end T[] 2");
    }

    static void arguments_areBoundByTypeAndName() throws IOException {
        Bound bound = new Bound();
        BoundManaged.run(bound, "a", 1, "b", List.of("c"), text -> bound.events.add("body " + text));
        assertThat(bound.events)
                .containsExactly(
                        "begin a1b[c]", "body text", "named ba", "inOrder ab", "oneNamed ba", "boxed 1text");
        bound.events.clear();
        assertThatThrownBy(() -> BoundManaged.with(bound, "a", 1, "b", List.of("c"), text -> text.append(Integer.parseInt("z"))))
                .isInstanceOf(NumberFormatException.class);
        assertThat(bound.events).containsExactly("begin a1b[c]", "told 1For input string: \"z\"[c]text", "boxed 1text");
        bound.events.clear();
        try (var scope = BoundManaged.enter(bound, "x", 2, "y", List.of())) {
            assertThat(scope.value()).hasToString("text");
            scope.complete();
        }
        assertThat(bound.events).startsWith("begin x2y[]", "named yx").endsWith("boxed 2text");
        bound.events.clear();
        BoundManaged.of(bound, "p", 3, "q", List.of()).run(text -> {});
        assertThat(bound.events).startsWith("begin p3q[]", "named qp").endsWith("boxed 3text");
    }

    static void value_goesBeforeArguments_andFailureBeforeBoth() {
        Bound.First first = new Bound.First();
        BoundFirstManaged.run(first, "n", name -> {});
        assertThat(first.events).containsExactly("entered n");
        Bound.Failures failures = new Bound.Failures();
        BoundFailuresManaged.run(failures, entered -> {});
        assertThat(failures.events).containsExactly("none", "entered");
        Bound.Caused caused = new Bound.Caused();
        int fallback = BoundCausedManaged.with(caused, new IOException("cause"), -1, self -> Integer.parseInt("z"));
        assertThat(fallback).isEqualTo(-1);
        assertThat(caused.events).containsExactly("For input string: \"z\"");
    }

    static void typeParameters_areThoseOfTheType() {
        Bound.Lent<String, RuntimeException> lent = new Bound.Lent<>();
        int length = BoundLentManaged.with(lent, List.of("a"), new String[] {"b", "c"}, more -> more.length);
        assertThat(length).isEqualTo(2);
        assertThat(lent.back).containsExactly("b", "c", "a");
    }

    /** The compiler accepts exactly these four: the body's own one, and those of the manager. */
    static void body_mayThrowWhatExitsDeclareFirst() throws IOException, TimeoutException {
        try {
            BoundSavedManaged.run(new Bound.Saved(), self -> {
                if (self.toString().isEmpty()) {
                    throw new CloneNotSupportedException();
                }
                throw new SQLException("body");
            });
        } catch (SQLException | CloneNotSupportedException failure) {
            assertThat(failure).hasMessage("body");
        }
    }
}
