package bank;

import dev.dunder.Operators;

class Vault {
    @Operators
    // error: [Dunder:PrivateType] VaultCoinOps cannot use Vault.Coin
    //   Found: Vault.Coin is private
    //   Fix: remove private from Vault.Coin
    private record Coin(int cents) {
        Coin plus(Coin other) {
            return new Coin(cents + other.cents);
        }
    }

    private static class Safe {
        @Operators
        // error: [Dunder:PrivateType] VaultSafeBarOps cannot use Vault.Safe.Bar
        record Bar(int grams) {
            Bar plus(Bar other) {
                return new Bar(grams + other.grams);
            }
        }

        // error: [Dunder:PrivateType] VaultCoinOps cannot use Vault.Coin
        @Operators(of = Coin.class)
        static class Asking {}
    }
}
