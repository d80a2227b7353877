package bank;

public class Lobby {
    protected record Seat(int number) {
        public Seat plus(Seat other) {
            return this;
        }
    }
}
