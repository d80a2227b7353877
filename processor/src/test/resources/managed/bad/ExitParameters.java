package bad;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import java.io.InputStream;

@Managed
class ExitParameters {
    @Enter
    void open() {}

    // error: [Dunder:ExitParameters] ExitParameters.__exit__(Class<?>, Throwable, StackTraceElement[]) cannot leave ExitParameters, as its parameters are no failure
    //   Found: __exit__(Class<?>, Throwable, StackTraceElement[])
    //   Fix: let it have no parameters, or one: Throwable, which is null if nothing failed
    void __exit__(Class<?> type, Throwable value, StackTraceElement[] trace) {}

    @Exit
    // error: [Dunder:ExitParameters] ExitParameters.close(Exception) cannot leave
    void close(Exception failure) {}

    // error: [Dunder:SuccessWithFailure] ExitParameters.commit(Throwable) runs after a success, when there is no failure to take
    //   Found: @Exit(on = Outcome.SUCCESS) on commit(Throwable)
    //   Fix: take the parameter out, or let it run on = Outcome.FAILURE
    @Exit(on = Outcome.SUCCESS)
    void commit(Throwable failure) {}

    @Managed(
            // error: [Dunder:ExitParameters] InputStream.skip(long) cannot leave InputStream, as its parameters are no failure
            of = InputStream.class,
            enter = "available",
            exit = "skip")
    interface Listed {}
}
