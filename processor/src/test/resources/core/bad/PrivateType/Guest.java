package guest;

import dev.dunder.Operators;

class Guest extends bank.Lobby {
    // error: [Dunder:PrivateType] LobbySeatOps cannot use Lobby.Seat
    @Operators(of = Seat.class)
    static class Asking {}
}
