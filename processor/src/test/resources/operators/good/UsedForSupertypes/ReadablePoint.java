package plane;

public interface ReadablePoint {
    int x();
}
