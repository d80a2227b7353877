package managed.good;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import dev.dunder.context.ContextManager;
import dev.dunder.context.IncompleteException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** All or nothing. */
@Managed
public final class UnitOfWork {
    private final List<String> events = new ArrayList<>();

    private final String name;

    /** A unit of work without a name. */
    public UnitOfWork() {
        this("work");
    }

    /**
     * A unit of work.
     *
     * @param name what it is called
     */
    public UnitOfWork(String name) {
        this.name = name;
    }

    /** What happened. */
    List<String> events() {
        return events;
    }

    @Enter
    StringBuilder begin() throws SQLException {
        events.add("begin " + name);
        return new StringBuilder();
    }

    @Exit
    void release() throws SQLException {
        events.add("release");
    }

    @Exit(on = Outcome.FAILURE)
    void rollback(Throwable failure) throws SQLException {
        events.add("rollback " + failure.getMessage());
    }

    @Exit(on = Outcome.SUCCESS)
    void commit() throws SQLException {
        events.add("commit");
    }

    /** Enters this; a signature may name what is generated. */
    UnitOfWorkManaged entered() throws SQLException {
        return UnitOfWorkManaged.enter(this);
    }
}

final class UnitOfWorkBehaviour {
    static void with_returnsWhatTheBodyDid() throws SQLException {
        UnitOfWork work = new UnitOfWork();

        String text = UnitOfWorkManaged.with(work, builder -> builder.append("done").toString());

        assertThat(text).isEqualTo("done");
        assertThat(work.events()).containsExactly("begin work", "commit", "release");
    }

    static void with_returnsPrimitives() throws SQLException {
        int sum = UnitOfWorkManaged.with(new UnitOfWork(), builder -> 1);
        long length = UnitOfWorkManaged.with(new UnitOfWork(), builder -> 2L);
        double half = UnitOfWorkManaged.with(new UnitOfWork(), builder -> 0.5);
        boolean isGood = UnitOfWorkManaged.with(new UnitOfWork(), builder -> true);

        assertThat(sum + length + half).isEqualTo(3.5);
        assertThat(isGood).isTrue();
    }

    /** No Exception need be declared or caught: the compiler sees both types. */
    static void exceptions_areExact() {
        UnitOfWork work = new UnitOfWork();
        try {
            UnitOfWorkManaged.run(work, builder -> {
                if (builder.isEmpty()) {
                    throw new IOException("disk");
                }
                throw new SQLException("table");
            });
        } catch (IOException | SQLException failure) {
            assertThat(failure).hasMessage("disk").hasNoSuppressedExceptions();
        }
        assertThat(work.events()).containsExactly("begin work", "rollback disk", "release");
    }

    static void scope_isCompletedOrFails() throws SQLException {
        UnitOfWork work = new UnitOfWork();
        try (var scope = UnitOfWorkManaged.enter(work)) {
            scope.value().append("done");
            scope.complete();
        }
        try (UnitOfWorkManaged scope = work.entered()) {
            assertThat(scope.value()).isEmpty();
        }
        assertThat(work.events())
                .containsExactly(
                        "begin work",
                        "commit",
                        "release",
                        "begin work",
                        "rollback UnitOfWork was left before complete() was called",
                        "release");
    }

    static void scope_canBeNamedFirst() throws SQLException {
        var scope = UnitOfWorkManaged.open("named");
        try (scope) {
            scope.complete();
        }
        scope.close();
        assertThat(UnitOfWorkManaged.open().value()).isEmpty();
    }

    static void manager_isForOneUse() throws SQLException {
        UnitOfWork work = new UnitOfWork();
        ContextManager<StringBuilder, SQLException> manager = UnitOfWorkManaged.of(work);

        int length = manager.with(builder -> builder.append(3).length());
        assertThat(length).isEqualTo(1);
        assertThatThrownBy(manager::enter)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("entered before");
        assertThat(manager.exit(new IncompleteException("late"))).isFalse();
        assertThat(work.events()).containsExactly("begin work", "commit", "release");
    }
}
