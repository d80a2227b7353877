@Managed(of = Semaphore.class, enter = "acquireUninterruptibly", exit = "release")
@Managed(of = Semaphore.class, enter = " acquireUninterruptibly ( int ) ", exit = "release(int)", name = "Permits")
@Managed(of = StampedLock.class, enter = "writeLock", exit = "unlockWrite", name = "Writing")
@Managed(of = StampedLock.class, enter = "readLock()", exit = "unlockRead(long)", name = "Reading")
@Managed(of = ScheduledStore.class, enter = "obtainLock", exit = "releaseLock")
package managed.parameters;

import dev.dunder.Managed;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.StampedLock;
