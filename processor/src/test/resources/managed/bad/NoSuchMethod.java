package bad;

import dev.dunder.Managed;
import java.util.concurrent.locks.Lock;

@Managed(
        of = Lock.class,
        // error: [Dunder:NoSuchMethod] Lock has no method lokc
        //   Found: enter = "lokc"; Lock has lockInterruptibly, lock, newCondition, tryLock, unlock
        //   Fix: write enter = "lock"
        enter = "lokc",
        // error: [Dunder:NoSuchMethod] Lock has no method unLock
        //   Found: exit = "unLock"; Lock has lockInterruptibly, lock, newCondition, tryLock, unlock
        //   Fix: write exit = "unlock"
        exit = "unLock")
class NoSuchMethod {
    @Managed(
            enter = "open",
            // error: [Dunder:NoSuchMethod] NoSuchMethod.Own has no method terminate
            //   Found: exit = "terminate"; NoSuchMethod.Own has open
            //   Fix: write the name of a method of NoSuchMethod.Own
            exit = "terminate")
    static class Own {
        void open() {}
    }
}
