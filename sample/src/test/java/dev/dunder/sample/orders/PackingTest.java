package dev.dunder.sample.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

final class PackingTest {
    @Test
    void takes_tablesForTheOrder_andGivesThemBack() throws InterruptedException {
        Packing packing = new Packing(5);

        assertThat(packing.pack(3)).isEqualTo(2);
        assertThat(packing.free()).isEqualTo(5);
    }

    @Test
    void gives_tablesBack_afterAFailure() {
        Semaphore tables = new Semaphore(5);

        assertThatThrownBy(() -> TablesManaged.run(tables, 4, packing -> {
                    throw new IllegalStateException("no tape");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no tape");
        assertThat(tables.availablePermits()).isEqualTo(5);
    }
}
