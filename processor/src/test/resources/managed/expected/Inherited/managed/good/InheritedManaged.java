package managed.good;

import dev.dunder.GeneratedByDunder;
import dev.dunder.context.Body;
import dev.dunder.context.ContextManager;
import dev.dunder.context.Contexts;
import dev.dunder.context.IncompleteException;

/**
 * Enters and leaves {@link Inherited}.
 *
 * <pre>{@code
 * enter      enterIt()
 * success    save()
 * failure    fail()
 * always     own()
 * always     leave(Throwable)
 * }</pre>
 */
@GeneratedByDunder
final class InheritedManaged implements AutoCloseable {
    private final Inherited inherited;

    private boolean isComplete;

    private boolean isClosed;

    private InheritedManaged(Inherited inherited) {
        this.inherited = inherited;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inherited what is entered
     * @param body what is done between
     * @param <R> the type of the result
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <R, X extends Exception> R with(
            Inherited inherited, Body<? super Inherited, ? extends R, X, RuntimeException> body) throws X {
        inherited.enterIt();
        R result;
        try {
            result = body.run(inherited);
        } catch (Throwable failure) {
            fail(inherited, failure);
            throw failure;
        }
        succeed(inherited);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inherited what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> int withInt(
            Inherited inherited, Body.OfInt<? super Inherited, X, RuntimeException> body) throws X {
        inherited.enterIt();
        int result;
        try {
            result = body.run(inherited);
        } catch (Throwable failure) {
            fail(inherited, failure);
            throw failure;
        }
        succeed(inherited);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inherited what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> long withLong(
            Inherited inherited, Body.OfLong<? super Inherited, X, RuntimeException> body) throws X {
        inherited.enterIt();
        long result;
        try {
            result = body.run(inherited);
        } catch (Throwable failure) {
            fail(inherited, failure);
            throw failure;
        }
        succeed(inherited);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inherited what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> double withDouble(
            Inherited inherited, Body.OfDouble<? super Inherited, X, RuntimeException> body) throws X {
        inherited.enterIt();
        double result;
        try {
            result = body.run(inherited);
        } catch (Throwable failure) {
            fail(inherited, failure);
            throw failure;
        }
        succeed(inherited);
        return result;
    }

    /**
     * Enters, runs a body, leaves, and returns what the body returned.
     *
     * @param inherited what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @return the body's result
     * @throws X what the body throws by itself
     */
    static <X extends Exception> boolean withBoolean(
            Inherited inherited, Body.OfBoolean<? super Inherited, X, RuntimeException> body) throws X {
        inherited.enterIt();
        boolean result;
        try {
            result = body.run(inherited);
        } catch (Throwable failure) {
            fail(inherited, failure);
            throw failure;
        }
        succeed(inherited);
        return result;
    }

    /**
     * Enters, runs a body, and leaves.
     *
     * @param inherited what is entered
     * @param body what is done between
     * @param <X> what the body throws by itself
     * @throws X what the body throws by itself
     */
    static <X extends Exception> void run(
            Inherited inherited, Body.OfVoid<? super Inherited, X, RuntimeException> body) throws X {
        inherited.enterIt();
        try {
            body.run(inherited);
        } catch (Throwable failure) {
            fail(inherited, failure);
            throw failure;
        }
        succeed(inherited);
    }

    /**
     * Enters; closing the scope leaves.
     *
     * @param inherited what is entered
     * @return the scope
     */
    static InheritedManaged enter(Inherited inherited) {
        InheritedManaged scope = new InheritedManaged(inherited);
        inherited.enterIt();
        return scope;
    }

    /**
     * Makes {@code Inherited} and enters it; closing the scope leaves.
     *
     * @return the scope
     */
    static InheritedManaged open() {
        return enter(new Inherited());
    }

    /**
     * Gives what was entered.
     *
     * @return what the block works with
     */
    Inherited value() {
        return inherited;
    }

    /** Says that the block did what it had to: without that, closing the scope is a failure. */
    void complete() {
        isComplete = true;
    }

    /** Leaves: after {@link #complete} with success, else with failure. Closing again does nothing. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        if (isComplete) {
            succeed(inherited);
        } else {
            abandon(inherited);
        }
    }

    /** Leaves before the scope was complete. */
    private static void abandon(Inherited inherited) {
        Throwable incomplete = new IncompleteException("Inherited was left before complete() was called");
        try {
            try {
                inherited.fail();
            } catch (Throwable failure) {
                try {
                    inherited.own();
                } catch (Throwable thrown) {
                    if (thrown != failure) {
                        failure.addSuppressed(thrown);
                    }
                }
                throw failure;
            }
            inherited.own();
        } catch (Throwable failure) {
            try {
                inherited.leave(incomplete);
            } catch (Throwable thrown) {
                if (thrown != failure) {
                    failure.addSuppressed(thrown);
                }
            }
            throw failure;
        }
        inherited.leave(incomplete);
    }

    /**
     * A manager that can be entered once.
     *
     * @param inherited what it enters
     * @return the manager
     */
    static ContextManager<Inherited, RuntimeException> of(Inherited inherited) {
        return Contexts.once(
                () -> {
                    inherited.enterIt();
                    return inherited;
                },
                failure -> {
                    if (failure == null) {
                        inherited.save();
                        return false;
                    }
                    inherited.fail();
                    return false;
                },
                failure -> {
                    inherited.own();
                    return false;
                },
                failure -> {
                    inherited.leave(failure);
                    return false;
                });
    }

    /** Leaves after a success. */
    private static void succeed(Inherited inherited) {
        try {
            inherited.save();
        } catch (Throwable failure) {
            fail2(inherited, failure);
            throw failure;
        }
        succeed2(inherited);
    }

    /** Leaves after a success. */
    private static void succeed2(Inherited inherited) {
        try {
            inherited.own();
        } catch (Throwable failure) {
            fail3(inherited, failure);
            throw failure;
        }
        inherited.leave(null);
    }

    /** Leaves after a failure. */
    private static void fail(Inherited inherited, Throwable failure) {
        try {
            inherited.fail();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
        fail2(inherited, failure);
    }

    /** Leaves after a failure. */
    private static void fail2(Inherited inherited, Throwable failure) {
        try {
            inherited.own();
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
        fail3(inherited, failure);
    }

    /** Leaves after a failure. */
    private static void fail3(Inherited inherited, Throwable failure) {
        try {
            inherited.leave(failure);
        } catch (Throwable thrown) {
            if (thrown != failure) {
                failure.addSuppressed(thrown);
            }
        }
    }
}
