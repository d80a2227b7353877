package library;

/** A class of a library that needs another one. */
public class Client {
    public Client plus(Client other) throws Offline {
        return other;
    }
}
