@Managed(of = Semaphore.class, enter = "acquireUninterruptibly", exit = "release")
package managed.listed;

import dev.dunder.Managed;
import java.util.concurrent.Semaphore;
