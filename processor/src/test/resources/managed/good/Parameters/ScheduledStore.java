package managed.parameters;

import java.util.ArrayList;
import java.util.List;

/** As a job scheduler locks its tables: by a connection and a name. */
public class ScheduledStore {
    final List<String> events = new ArrayList<>();

    /** Locks a table; false if it was locked before. */
    public boolean obtainLock(StringBuilder connection, String lockName) {
        events.add("obtain " + connection + " " + lockName);
        return true;
    }

    /** Unlocks a table. */
    public void releaseLock(String lockName) {
        events.add("release " + lockName);
    }
}
