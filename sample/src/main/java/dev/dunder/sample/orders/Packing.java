package dev.dunder.sample.orders;

import dev.dunder.Managed;
import java.util.concurrent.Semaphore;

/** The tables of the packing room: an order takes some of them, and gives the same number back, whatever happens. */
@Managed(of = Semaphore.class, enter = "acquire(int)", exit = "release(int)", name = "Tables")
public final class Packing {
    private final Semaphore tables;

    /**
     * A packing room.
     *
     * @param tables how many tables it has
     */
    public Packing(int tables) {
        this.tables = new Semaphore(tables);
    }

    /**
     * Packs an order.
     *
     * @param count how many tables it takes
     * @return how many tables are left for others meanwhile
     * @throws InterruptedException if the thread is interrupted while it waits for the tables
     */
    public int pack(int count) throws InterruptedException {
        return TablesManaged.with(tables, count, packing -> tables.availablePermits());
    }

    /**
     * The free tables.
     *
     * @return how many there are
     */
    public int free() {
        return tables.availablePermits();
    }
}
