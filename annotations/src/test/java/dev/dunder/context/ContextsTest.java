package dev.dunder.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

/** The situations of CPython's tests of contextlib that Java has. */
class ContextsTest {
    private final List<String> events = Recording.events();

    @Test
    void closing_closesWhateverHappens() throws Exception {
        String line = Contexts.closing(new StringReader("x")).with(reader -> "" + (char) reader.read());
        assertThat(line).isEqualTo("x");
        AutoCloseable resource = () -> events.add("closed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contexts.closing(resource).run(open -> {
                    throw new IllegalArgumentException("body");
                }));
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        boolean isHeld = Contexts.<ReentrantLock, RuntimeException>closing(lock, ReentrantLock::unlock)
                .with(ReentrantLock::isHeldByCurrentThread);
        assertThat(isHeld).isTrue();
        assertThat(lock.isLocked()).isFalse();
        assertThat(events).containsExactly("closed");
    }

    @Test
    void none_givesItsValue() {
        String value = Contexts.none("value").with(given -> given);
        assertThat(value).isEqualTo("value");
        Contexts.none().run(nothing -> assertThat(nothing).isNull());
    }

    @Test
    void suppress_swallowsTheTypesAndTheirSubclasses() throws Exception {
        ContextManager<?, RuntimeException> manager =
                Contexts.suppress(IOException.class, IllegalArgumentException.class);
        manager.run(nothing -> events.add("no failure"));
        manager.run(nothing -> {
            throw new IOException("exactly");
        });
        manager.run(nothing -> {
            throw new FileNotFoundException("a subclass");
        });
        manager.run(nothing -> {
            manager.run(again -> {
                throw new IllegalArgumentException("within");
            });
            events.add("after it");
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> manager.run(nothing -> {
                    throw new IllegalStateException("another");
                }));
        assertThatIllegalStateException()
                .isThrownBy(() -> Contexts.suppress().run(nothing -> {
                    throw new IllegalStateException("no types");
                }));
        assertThat(events).containsExactly("no failure", "after it");
    }

    @Test
    void suppress_ofOneType_needsNoThrows() {
        Contexts.suppress(IOException.class, () -> {
            throw new FileNotFoundException("swallowed");
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> Contexts.suppress(IOException.class, () -> {
                    throw new IllegalStateException("another");
                }));
        Contexts.suppress(RuntimeException.class, () -> {
            throw new IllegalStateException("swallowed");
        });
    }

    @Test
    void redirectOut_untilItIsLeft() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream target = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        ContextManager<PrintStream, RuntimeException> manager = Contexts.redirectOut(target);
        assertThat(System.out).isSameAs(before);
        manager.run(given -> {
            assertThat(given).isSameAs(target);
            System.out.print("one ");
            manager.run(again -> System.out.print("two "));
            System.out.print("three");
        });
        manager.run(given -> System.out.print(" four"));
        assertThat(System.out).isSameAs(before);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("one two three four");
        assertThatIllegalStateException().isThrownBy(() -> manager.exit(null));
    }

    @Test
    void redirectErr_evenIfTheBodyFails() {
        PrintStream before = System.err;
        PrintStream target = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThatIllegalStateException()
                .isThrownBy(() -> Contexts.redirectErr(target).run(given -> {
                    assertThat(System.err).isSameAs(target);
                    throw new IllegalStateException("body");
                }));
        assertThat(System.err).isSameAs(before);
    }

    @Test
    void property_isSetAndUnset() {
        String key = "dev.dunder.test";
        System.clearProperty(key);
        Contexts.property(key, "a").run(a -> {
            Contexts.property(key, null)
                    .run(none -> assertThat(System.getProperty(key)).isNull());
            assertThat(System.getProperty(key)).isEqualTo(a).isEqualTo("a");
        });
        assertThat(System.getProperties()).doesNotContainKey(key);
    }

    @Test
    void threadLocal_isSetBack() {
        ThreadLocal<String> variable = new ThreadLocal<>();
        Contexts.threadLocal(variable, "a")
                .run(a -> Contexts.threadLocal(variable, "b").run(b -> {
                    assertThat(variable.get()).isEqualTo("b");
                }));
        assertThat(variable.get()).isNull();
        variable.set("c");
        Contexts.threadLocal(variable, null)
                .run(nothing -> assertThat(variable.get()).isNull());
        assertThat(variable.get()).isEqualTo("c");
    }

    @Test
    void once_isForOneUse() {
        ContextManager<String, RuntimeException> manager = Contexts.once(() -> "value", failure -> {
            events.add("left");
            return false;
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> manager.exit(null))
                .withMessage("this manager is left before it was entered");
        manager.run(events::add);
        assertThatIllegalStateException()
                .isThrownBy(manager::enter)
                .withMessage("this manager was entered before, and is for one use: make another");
        assertThat(manager.exit(new IOException())).isFalse();
        assertThat(events).containsExactly("value", "left");
    }

    @Test
    void once_whoseEnterFails_isNotLeft() {
        ContextManager<String, IOException> manager = Contexts.once(
                () -> {
                    throw new IOException("enter");
                },
                failure -> events.add("left"));
        assertThatThrownBy(() -> manager.run(events::add)).hasMessage("enter");
        assertThatIllegalStateException().isThrownBy(manager::enter);
        assertThat(events).isEmpty();
    }

    @Test
    void with_hasNothingToReturnForASwallowedFailure() throws Exception {
        Recording manager = new Recording("m", events, IOException.class::isInstance);
        assertThatIllegalStateException()
                .isThrownBy(() -> manager.with(value -> {
                    throw new IOException("body");
                }))
                .withCauseInstanceOf(IOException.class);
        int value = manager.with(7, name -> {
            throw new IOException("body");
        });
        assertThat(value).isEqualTo(7);
    }

    @Test
    void decorated_entersForEachRun() throws Exception {
        int[] made = {0};
        Runnable runnable = Contexts.decorateRunnable(() -> Contexts.none(made[0]++), () -> events.add("run"));
        runnable.run();
        runnable.run();
        assertThat(made[0]).isEqualTo(2);
        Callable<String> callable = Contexts.decorateCallable(() -> new Recording("m", events), () -> "called");
        assertThat(callable.call()).isEqualTo("called");
        Callable<String> broken = Contexts.decorateCallable(() -> new Recording("m", events), () -> {
            throw new IOException("broken");
        });
        assertThatThrownBy(broken::call).hasMessage("broken");
        Callable<String> swallowed = Contexts.decorateCallable(() -> Contexts.suppress(IOException.class), () -> {
            throw new IOException("swallowed");
        });
        assertThat(swallowed.call()).isNull();
        assertThat(events).containsExactly("run", "run", "enter m", "exit m", "enter m", "exit m broken");
    }

    @Test
    void decorated_mayCallItself() throws Exception {
        int[] depth = {0};
        Runnable[] self = {() -> {}};
        self[0] = Contexts.decorateRunnable(() -> Contexts.none("again"), () -> {
            if (depth[0]++ < 3) {
                self[0].run();
            }
        });
        self[0].run();
        assertThat(depth[0]).isEqualTo(4);
    }
}
