package bank;

import dev.dunder.Operators;

class Vault {
    @Operators
    // error: [Dunder:PrivateType] Vault.Coin cannot be seen where VaultCoinOps would stand
    //   Found: Vault.Coin, which is private itself, stands in a private type, or belongs to another package alone
    //   Fix: make it public, or package-private and in the package of the annotation
    private record Coin(int cents) {
        Coin plus(Coin other) {
            return new Coin(cents + other.cents);
        }
    }

    private static class Safe {
        @Operators
        // error: [Dunder:PrivateType] Vault.Safe.Bar cannot be seen where VaultSafeBarOps would stand
        record Bar(int grams) {
            Bar plus(Bar other) {
                return new Bar(grams + other.grams);
            }
        }

        // error: [Dunder:PrivateType] Vault.Coin cannot be seen where VaultCoinOps would stand
        @Operators(of = Coin.class)
        static class Asking {}
    }
}
