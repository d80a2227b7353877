package other;

public class Far {
    void open() {}

    protected void close() {}

    public static void begin() {}

    public <T extends Throwable> void end() throws T {}

    public Secret near() {
        return new Secret();
    }

    static class Secret {}
}
