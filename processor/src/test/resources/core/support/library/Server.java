package library;

/** A class of a library that needs another one. */
public class Server {
    public <T extends Socket> Server plus(T socket) {
        return this;
    }

    public Server minus(Server other) {
        return this;
    }
}
