import dev.dunder.Formula;
import dev.dunder.Formulas;

/** What exists, and cannot be seen from the interface. */
@Formulas
interface HiddenMembers {
    class Account {
        private int cents;

        private int rate() {
            return cents / 100;
        }

        private int getFee() {
            return rate();
        }
    }

    // error: [Dunder:UnknownAttribute] HiddenMembers.Account has no attribute cents
    //     account.cents
    //             ^
    //   Tried: getCents(), isCents(), cents(), the field cents
    //   Fix: make 'cents' visible to the interface of formulas
    @Formula("account.cents")
    int cents(Account account);

    // error: [Dunder:UnknownAttribute] HiddenMembers.Account has no attribute fee
    //     account.fee
    //             ^
    //   Tried: getFee(), isFee(), fee(), the field fee
    //   Fix: make 'getFee()' visible to the interface of formulas
    @Formula("account.fee")
    int fee(Account account);

    // error: [Dunder:NoMethod] no method HiddenMembers.Account.rate for ()
    //     account.rate()
    //             ^
    //   Tried: HiddenMembers.Account.rate (not visible here)
    //   Fix: make rate visible to the interface of formulas
    @Formula("account.rate()")
    int rate(Account account);
}
