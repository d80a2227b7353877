package library;

// left-out: what Client throws is in a jar that the user does not have
public class Offline extends Exception {
    private static final long serialVersionUID = 1L;
}
