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

    @Managed(
            // error: [Dunder:NoSuchMethod] NoSuchMethod.Written has no method void open(int)
            //   Found: enter = "void open(int)"; NoSuchMethod.Written has open, close
            //   Fix: write enter = "open"
            enter = "void open(int)",
            // error: [Dunder:NoSuchMethod] NoSuchMethod.Written has no method Written::close
            //   Found: exit = "Written::close"; NoSuchMethod.Written has open, close
            //   Fix: write exit = "close"
            exit = "Written::close")
    static class Written {
        void open(int size) {}

        void close() {}
    }

    @Managed(
            // error: [Dunder:NoSuchMethod] NoSuchMethod.Variables has no method open(T[])
            //   Found: enter = "open(T[])"; NoSuchMethod.Variables has open(T)
            //   Fix: write enter = "open(T)"
            enter = "open(T[])",
            // error: [Dunder:NoSuchMethod] NoSuchMethod.Variables has no method close(E)
            //   Found: exit = "close(E)"; NoSuchMethod.Variables has close(T)
            //   Fix: write exit = "close(T)"
            exit = "close(E)")
    static class Variables<T, E> {
        void open(T value) {}

        void close(T value) {}
    }
}
