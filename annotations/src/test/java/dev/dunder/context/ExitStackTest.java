package dev.dunder.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The situations of CPython's tests of ExitStack that Java has, and those of its own: resources, and types of exceptions. */
class ExitStackTest {
    private final List<String> events = Recording.events();

    @Test
    void nothingInIt_doesNothing() {
        try (ExitStack<RuntimeException> stack = new ExitStack<>()) {
            assertThat(stack.enter()).isSameAs(stack);
        }
        assertThat(new ExitStack<RuntimeException>().exit(new IOException())).isFalse();
    }

    @Test
    void callbacks_runLastFirst() {
        new ExitStack<RuntimeException>().run(stack -> {
            stack.callback(() -> events.add("first"));
            stack.callback(() -> events.add("second"));
            events.add("body");
        });
        assertThat(events).containsExactly("body", "second", "first");
    }

    @Test
    void push_addsWithoutEntering() throws Exception {
        Exception failure = new IOException("body");
        assertThatThrownBy(() -> new ExitStack<Exception>().run(stack -> {
                    stack.push(new Recording("manager", events));
                    stack.push(told -> {
                        events.add("told " + told);
                        return false;
                    });
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(events).containsExactly("told java.io.IOException: body", "exit manager body");
    }

    @Test
    void enter_givesWhatTheManagerGives() throws Exception {
        String value =
                new ExitStack<Exception>().with(stack -> stack.enter(new Recording("manager", events)) + " entered");
        assertThat(value).isEqualTo("manager entered");
        assertThat(events).containsExactly("enter manager", "exit manager");
    }

    @Test
    void enter_thatFails_addsNothing() {
        ContextManager<String, TimeoutException> broken = Contexts.once(
                () -> {
                    throw new TimeoutException("enter");
                },
                failure -> {
                    throw new AssertionError("left");
                });
        assertThatThrownBy(() -> new ExitStack<Exception>().run(stack -> {
                    stack.enter(new Recording("outer", events));
                    stack.enter(broken);
                }))
                .isInstanceOf(TimeoutException.class)
                .hasNoSuppressedExceptions();
        assertThat(events).containsExactly("enter outer", "exit outer enter");
    }

    @Test
    void close_worksOnce_andTheStackAgain() {
        ExitStack<RuntimeException> stack = new ExitStack<>();
        stack.callback(() -> events.add("first"));
        stack.close();
        stack.close();
        stack.callback(() -> events.add("again"));
        stack.close();
        assertThat(events).containsExactly("first", "again");
    }

    @Test
    void popAll_movesThemElsewhere() {
        ExitStack<RuntimeException> kept = new ExitStack<RuntimeException>().with(stack -> {
            stack.callback(() -> events.add("first"));
            stack.callback(() -> events.add("second"));
            return stack.popAll();
        });
        assertThat(events).isEmpty();
        kept.close();
        assertThat(events).containsExactly("second", "first");
    }

    @Test
    void popAll_keepsWhatIsDeclared() {
        ExitStack<IOException> first = new ExitStack<>();
        first.enter((AutoCloseable) () -> {
            throw new TimeoutException("foreign");
        });
        try (ExitStack<IOException> second = first.popAll()) {
            assertThat(second).isNotSameAs(first);
            assertThatIllegalStateException().isThrownBy(second::close).withCauseInstanceOf(TimeoutException.class);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void resources_areClosedAndTyped() {
        InputStream stream = new ByteArrayInputStream(new byte[] {7});
        try {
            int read = new ExitStack<IOException>()
                    .with(stack -> stack.enter(stream).read());
            assertThat(read).isEqualTo(7);
            new ExitStack<IOException>().run(stack -> stack.enter(stream, InputStream::close));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        assertThatNullPointerException()
                .isThrownBy(() -> new ExitStack<IOException>().enter((Closeable) null))
                .withMessage("resource");
    }

    @Test
    void bodysException_isItsOwnType() {
        try {
            new ExitStack<IOException>().run(stack -> {
                stack.enter(new ByteArrayInputStream(new byte[0]));
                throw new TimeoutException("body");
            });
        } catch (TimeoutException | IOException failure) {
            assertThat(failure).hasMessage("body");
        }
    }

    @Test
    void declaredException_isThrownAsItIs() {
        IOException failure = new IOException("close");
        assertThatThrownBy(() -> new ExitStack<IOException>()
                        .run(stack -> stack.enter((Closeable) () -> {
                            throw failure;
                        })))
                .isSameAs(failure);
    }

    @Test
    void foreignException_isWrapped_whereItWouldBeThrown() {
        AutoCloseable foreign = () -> {
            throw new TimeoutException("foreign");
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> new ExitStack<IOException>().run(stack -> stack.enter(foreign)))
                .withMessage("close() of a resource threw what its ExitStack does not declare: "
                        + "java.util.concurrent.TimeoutException: foreign")
                .withCauseInstanceOf(TimeoutException.class);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new ExitStack<IOException>().run(stack -> {
                    stack.enter(foreign);
                    throw new IOException("body");
                }))
                .satisfies(failure -> assertThat(failure.getSuppressed()[0]).isInstanceOf(TimeoutException.class));
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> new ExitStack<Exception>().run(stack -> stack.enter(foreign)));
    }

    @Test
    void allExitsRun_andTheFirstExceptionIsThrown() {
        assertThatThrownBy(() -> new ExitStack<RuntimeException>().run(stack -> {
                    stack.callback(() -> events.add("last"));
                    stack.callback(() -> {
                        throw new IllegalArgumentException("second");
                    });
                    stack.callback(() -> {
                        throw new IllegalStateException("first");
                    });
                }))
                .hasMessage("first")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("second"));
        assertThat(events).containsExactly("last");
    }

    @Test
    void swallowed_isNotToldToThoseFurtherOut() throws Exception {
        String value = new ExitStack<Exception>().with("fallback", stack -> {
            stack.enter(new Recording("outer", events));
            stack.enter(new Recording("inner", events, IOException.class::isInstance));
            throw new IOException("body");
        });
        assertThat(value).isEqualTo("fallback");
        assertThat(events).containsExactly("enter outer", "enter inner", "exit inner body", "exit outer");
    }

    @Test
    void stackInAStack_isToldToo() throws Exception {
        new ExitStack<Exception>().run(outer -> {
            outer.enter(new Recording("outer", events));
            ExitStack<Exception> inner = outer.enter(new ExitStack<>());
            inner.enter(new Recording("inner", events, IOException.class::isInstance));
            throw new IOException("body");
        });
        assertThat(events).containsExactly("enter outer", "enter inner", "exit inner body", "exit outer");
    }

    @Test
    void exit_toldByHand_answersAsPythons() throws Exception {
        ExitStack<Exception> stack = new ExitStack<>();
        stack.push(new Recording("a", events, failure -> true));
        assertThat(stack.exit(new IOException("told"))).isTrue();
        stack.push(new Recording("b", events, failure -> true));
        assertThat(stack.exit(null)).isFalse();
        stack.callback(() -> {
            throw new IOException("own");
        });
        IOException told = new IOException("told");
        assertThat(stack.exit(told)).isFalse();
        assertThat(told.getSuppressed()).hasSize(1);
        assertThat(events).containsExactly("exit a told", "exit b");
    }

    @Test
    void interrupt_isRestoredAtTheEnd() {
        assertThatThrownBy(() -> new ExitStack<InterruptedException>().run(stack -> {
                    stack.callback(() ->
                            events.add("interrupted: " + Thread.currentThread().isInterrupted()));
                    stack.callback(() -> {
                        throw new InterruptedException("exit");
                    });
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(events).containsExactly("interrupted: false");
    }

    @Test
    void manyExits_needNoDeepCalls() {
        int[] count = {0};
        new ExitStack<RuntimeException>()
                .run(stack -> IntStream.range(0, 100_000).forEach(i -> stack.callback(() -> count[0]++)));
        assertThat(count[0]).isEqualTo(100_000);
    }

    @Test
    void notEntered_isSaid_andStopsNoOther() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ExitStack<RuntimeException>().run(stack -> {
                    stack.callback(() -> events.add("other"));
                    stack.push(Contexts.<String, RuntimeException>once(() -> "never"));
                }))
                .withMessageContaining("before it was entered");
        assertThat(events).containsExactly("other");
    }
}
