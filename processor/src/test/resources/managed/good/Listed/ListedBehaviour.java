package managed.listed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Managed;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@Managed(of = {Lock.class, ReentrantLock.class}, enter = "lock", exit = "unlock")
interface Locking {}

/** Condition has overloads of what enters here, and what it throws is checked. */
@Managed(of = Condition.class, enter = "await", exit = "signal")
interface Waiting {}

@Managed(of = InputStream.class, enter = "available", exit = "close")
interface Reading {}

final class ListedBehaviour {
    static void lock_isHeldInside() {
        ReentrantLock lock = new ReentrantLock();

        boolean isHeld = LockManaged.with(lock, held -> lock.isHeldByCurrentThread());
        int holds = ReentrantLockManaged.with(lock, ReentrantLock::getHoldCount);
        assertThat(isHeld).isTrue();
        assertThat(holds).isEqualTo(1);
        try (var scope = LockManaged.enter(lock)) {
            assertThat(scope.value()).isSameAs(lock);
            assertThat(lock.isHeldByCurrentThread()).isTrue();
        }
        try (var scope = ReentrantLockManaged.open(true)) {
            assertThat(scope.value().isFair()).isTrue();
        }
        assertThat(lock.isLocked()).isFalse();
    }

    static void semaphore_hasOverloads() {
        Semaphore semaphore = new Semaphore(2);
        int left = SemaphoreManaged.with(semaphore, Semaphore::availablePermits);
        assertThat(left).isEqualTo(1);
        assertThat(semaphore.availablePermits()).isEqualTo(2);
    }
}
