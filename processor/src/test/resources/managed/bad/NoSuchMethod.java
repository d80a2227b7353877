package bad;

import dev.dunder.Managed;
import java.util.concurrent.locks.Lock;

@Managed(
        of = Lock.class,
        // error: [Dunder:NoSuchMethod] Lock has no method lokc
        //   Found: enter = "lokc", and no method of that name in Lock
        //   Fix: did you mean enter = "lock"?
        enter = "lokc",
        // error: [Dunder:NoSuchMethod] Lock has no method unLock
        //   Found: exit = "unLock", and no method of that name in Lock
        //   Fix: did you mean exit = "unlock"?
        exit = "unLock")
class NoSuchMethod {
    @Managed(
            enter = "open",
            // error: [Dunder:NoSuchMethod] NoSuchMethod.Own has no method terminate
            //   Found: exit = "terminate", and no method of that name in NoSuchMethod.Own
            //   Fix: name a method that NoSuchMethod.Own has
            exit = "terminate")
    static class Own {
        void open() {}
    }
}
