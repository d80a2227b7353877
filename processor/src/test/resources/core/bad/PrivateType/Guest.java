package guest;

import dev.dunder.Operators;

class Guest extends bank.Lobby {
    // error: [Dunder:PrivateType] Lobby.Seat cannot be seen where LobbySeatOps would stand
    @Operators(of = Seat.class)
    static class Asking {}
}
