package bad;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import java.io.RandomAccessFile;
import java.util.List;

@Managed
class ExitParameters {
    @Enter
    void open() {}

    // error: [Dunder:ExitParameters] No value is available for the parameter Class<?> type of ExitParameters.__exit__(Class<?>, Throwable, StackTraceElement[])
    //   Found: the three parameters of Python; an exit takes one Throwable here
    //   Fix: write void __exit__(Throwable failure)
    void __exit__(Class<?> type, Throwable value, StackTraceElement[] trace) {}

    @Exit
    // error: [Dunder:ExitParameters] No value is available for the parameter Exception failure of ExitParameters.close(Exception)
    //   Found: an exit can take each of these once: Throwable (the failure, or null)
    //   Fix: write Throwable for Exception
    void close(Exception failure) {}

    // error: [Dunder:SuccessWithFailure] ExitParameters.commit(Throwable) runs after a success and cannot take a failure
    //   Found: @Exit(on = Outcome.SUCCESS) on a method with a Throwable parameter
    //   Fix: remove the parameter, or write @Exit(on = Outcome.FAILURE)
    @Exit(on = Outcome.SUCCESS)
    void commit(Throwable failure) {}

    // error: [Dunder:SuccessSwallows] ExitParameters.publish() runs after a success and cannot swallow a failure
    //   Found: @Exit(on = Outcome.SUCCESS) on a method that returns boolean
    //   Fix: return void, or write @Exit(on = Outcome.FAILURE)
    @Exit(on = Outcome.SUCCESS)
    boolean publish() {
        return true;
    }

    /** The failure is there once, and Python's three parameters are of no such types. */
    @Managed
    static class Failures {
        @Enter
        void open() {}

        @Exit
        // error: [Dunder:ExitParameters] No value is available for the parameter Throwable again of ExitParameters.Failures.close(Throwable, Throwable)
        //   Found: an exit can take each of these once: Throwable (the failure, or null)
        //   Fix: remove Throwable again, or add it to the parameters of open()
        void close(Throwable failure, Throwable again) {}

        @Exit
        // error: [Dunder:ExitParameters] No value is available for the parameter Exception again of ExitParameters.Failures.closeFor(Throwable, Exception)
        //   Found: an exit can take each of these once: Throwable (the failure, or null)
        //   Fix: remove Exception again, or add it to the parameters of open()
        void closeFor(Throwable failure, Exception again) {}

        // error: [Dunder:ExitParameters] No value is available for the parameter int size of ExitParameters.Failures.__exit__(Throwable, int, String)
        //   Found: an exit can take each of these once: Throwable (the failure, or null)
        //   Fix: remove int size, or add it to the parameters of open()
        void __exit__(Throwable failure, int size, String name) {}
    }

    /** Each argument is there once. */
    @Managed
    static class Twice {
        @Enter
        List<String> open(int size, String name) {
            return List.of(name, "" + size);
        }

        @Exit
        // error: [Dunder:ExitParameters] No value is available for the parameter String again of ExitParameters.Twice.close(String, String)
        //   Found: an exit can take each of these once: Throwable (the failure, or null), List<String> (what open(int, String) returns), int (a parameter of open(int, String)), String (a parameter of open(int, String))
        //   Fix: remove String again, or add it to the parameters of open(int, String)
        void close(String name, String again) {}

        @Exit
        // error: [Dunder:ExitParameters] No value is available for the parameter List<Object> names of ExitParameters.Twice.closeOf(List<Object>)
        //   Found: an exit can take each of these once: Throwable (the failure, or null), List<String> (what open(int, String) returns), int (a parameter of open(int, String)), String (a parameter of open(int, String))
        //   Fix: remove List<Object> names, or add it to the parameters of open(int, String)
        void closeOf(List<Object> names) {}

        @Exit
        // error: [Dunder:ExitParameters] No value is available for the parameter short size of ExitParameters.Twice.closeTo(short)
        //   Found: an exit can take each of these once: Throwable (the failure, or null), List<String> (what open(int, String) returns), int (a parameter of open(int, String)), String (a parameter of open(int, String))
        //   Fix: remove short size, or add it to the parameters of open(int, String)
        void closeTo(short size) {}
    }

    /** Generated code makes no unchecked conversion. */
    @Managed
    static class Raw {
        @Enter
        @SuppressWarnings("rawtypes")
        void open(List names) {}

        @Exit
        // error: [Dunder:ExitParameters] No value is available for the parameter List<String> names of ExitParameters.Raw.close(List<String>)
        //   Found: an exit can take each of these once: Throwable (the failure, or null), List (a parameter of open(List))
        //   Fix: remove List<String> names, or add it to the parameters of open(List)
        void close(List<String> names) {}
    }

    /** The failure or what was entered. */
    @Managed
    static class Caught {
        @Enter
        Throwable open() {
            return new Exception();
        }

        @Exit
        // error: [Dunder:AmbiguousThrowable] The Throwable of ExitParameters.Caught.close(Throwable) can be the failure or what open() returns
        //   Found: open() returns Throwable
        //   Fix: return a subclass of Throwable from open(), or remove the parameter
        void close(Throwable failure) {}
    }

    @Managed(
            // error: [Dunder:ExitParameters] No value is available for the parameter long of RandomAccessFile.seek(long)
            //   Found: an exit can take each of these once: Throwable (the failure, or null), FileDescriptor (what getFD() returns)
            //   Fix: name another method, or call this one from an @Enter or @Exit method of a class of your own
            of = RandomAccessFile.class,
            enter = "getFD",
            exit = "seek")
    interface Listed {}

    @Managed(
            // error: [Dunder:ExitResult] RandomAccessFile.skipBytes(int) cannot leave RandomAccessFile because of its result
            //   Found: it returns int; an exit returns void, or boolean to swallow the failure
            //   Fix: name another method, or call this one from an @Enter or @Exit method of a class of your own
            of = RandomAccessFile.class,
            name = "Skipping",
            enter = "getFilePointer",
            exit = "skipBytes")
    interface Skipped {}
}
