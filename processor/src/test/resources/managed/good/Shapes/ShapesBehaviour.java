package managed.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dunder.context.ContextManager;
import java.io.IOException;
import java.sql.SQLException;

final class ShapesBehaviour {
    static void interrupt_isRestored_onceAllHaveRun() throws Exception {
        StringBuilder events = new StringBuilder();
        Interrupted interrupted = new Interrupted() {
            @Override
            public void undo() throws InterruptedException {
                throw new InterruptedException("undo");
            }

            @Override
            public void drain() {
                events.append(Thread.currentThread().isInterrupted());
            }
        };
        assertThatThrownBy(() -> InterruptedManaged.run(interrupted, self -> {
                    throw new IOException("body");
                }))
                .isInstanceOf(IOException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        assertThat(events).hasToString("false");
        assertThat(Thread.interrupted()).isTrue();
    }

    static void exceptions_haveOneCommonType() throws IOException {
        ContextManager<OnFailure.Hidden, IOException> manager = OnFailureManaged.of(new OnFailure());
        manager.run(hidden -> assertThat(hidden).isNotNull());
        try (var scope = OnFailureManaged.enter(new OnFailure())) {
            assertThat(scope.value()).isNotNull();
        }
    }

    @SuppressWarnings("deprecation")
    static void success_needsNoCatch() throws SQLException {
        int three = OnSuccessManaged.with(new OnSuccess(), local -> 3);
        assertThat(three).isEqualTo(3);
        try (var scope = OnSuccessManaged.open()) {
            scope.complete();
        }
        try (var scope = OldManaged.open("3")) {
            assertThat(scope.value()).isNotNull();
        }
    }
}
