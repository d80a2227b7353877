package other;

public class Far {
    void open() {}

    protected void close() {}
}
