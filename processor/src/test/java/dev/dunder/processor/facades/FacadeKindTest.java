package dev.dunder.processor.facades;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.Behaviour;
import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Said;
import dev.dunder.processor.harness.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A second kind of facade, with a field and a guard of its own, fits beside that of metaclasses. */
class FacadeKindTest {
    private static final SourceFile GATED = SourceFile.of("Gated", "package shop;", "@interface Gated {}");

    private static final SourceFile GATE = SourceFile.of("Gate", """
            package shop;

            final class Gate {
                static Gate held;

                String passed = "";

                void read() {
                    pass("r");
                }

                void write() {
                    pass("w");
                }

                void leave() {
                    held = null;
                }

                private void pass(String side) {
                    held = this;
                    passed += side;
                }
            }
            """);

    private static final SourceFile ACCOUNT = SourceFile.of("Account", """
            package shop;

            @Gated
            public class Account {
                static Gate seen;

                public int limit;

                public Account(int limit) {
                    this.limit = limit;
                }

                public static Account empty() {
                    seen = Gate.held;
                    return new Account(0);
                }

                public void deposit(int gate, int wrapped) {
                    seen = Gate.held;
                    limit += gate + wrapped;
                }

                public Account twin() {
                    seen = Gate.held;
                    return new Account(limit);
                }

                public void fail(String why) {
                    throw new IllegalStateException(why);
                }

                @Override
                public String toString() {
                    seen = Gate.held;
                    return "Account " + limit;
                }
            }
            """);

    private static final SourceFile BEHAVIOUR = SourceFile.of("AccountBehaviour", """
            package shop;

            import static org.assertj.core.api.Assertions.assertThat;
            import static org.assertj.core.api.Assertions.assertThatThrownBy;

            final class AccountBehaviour {
                static void methods_runBehindTheGate() {
                    AccountGated account = new AccountGated(5);
                    account.deposit(1, 2);
                    Gate gate = Account.seen;
                    assertThat(gate.passed).isEqualTo("w");
                    assertThat(account.limit()).isEqualTo(8);
                    account.limit(9);
                    assertThat(account.toString()).isEqualTo("Account 9");
                    assertThat(gate.passed).isEqualTo("wrwr");
                    assertThat(Account.seen).isSameAs(gate);
                    assertThat(Gate.held).isNull();
                }

                static void results_shareTheGate() {
                    AccountGated account = AccountGated.of(new Account(5));
                    AccountGated twin = account.twin();
                    Gate gate = Account.seen;
                    twin.deposit(1, 1);
                    assertThat(Account.seen).isSameAs(gate);
                    AccountGated.of(new Account(5)).deposit(1, 1);
                    assertThat(Account.seen).isNotNull().isNotSameAs(gate);
                }

                static void failures_leaveTheGate() {
                    AccountGated account = new AccountGated(5);
                    assertThatThrownBy(() -> account.fail("no")).hasMessage("no");
                    assertThat(Gate.held).isNull();
                }

                static void staticMethods_haveNoGate() {
                    AccountGated empty = AccountGated.empty();
                    assertThat(Account.seen).isNull();
                    empty.deposit(1, 1);
                    assertThat(Account.seen.passed).isEqualTo("w");
                }

                static void instance_isHidden() {
                    Account account = new Account(5);
                    assertThat(AccountGated.of(account)).isNotEqualTo(AccountGated.of(account));
                    assertThat(AccountGated.class.getDeclaredMethods())
                            .extracting(method -> method.getName())
                            .doesNotContain("unwrap", "equals", "hashCode");
                }
            }
            """);

    @TestFactory
    Stream<DynamicTest> runs() {
        Compiled compiled = compile(GATE, ACCOUNT, BEHAVIOUR);
        assertThat(compiled.said()).isEmpty();
        return Behaviour.of("gated", compiled);
    }

    @Test
    void describesItself() {
        assertThat(compile(GATE, ACCOUNT).generated().get("shop/AccountGated.java"))
                .contains(" * {@link Account} behind a gate.")
                .contains("        this.gate.write();\n        try {\n            this.wrapped.deposit(gate, wrapped);\n")
                .contains("return account == null ? null : new AccountGated(account, gate, Wrapping.IT);");
    }

    @Test
    void hasWordsOfItsOwn_andReservesItsMethods() {
        SourceFile account = SourceFile.of(
                "Account",
                "package shop;",
                "@Gated public class Account {",
                "    public int limit;",
                "    public int limit() { return limit; }",
                "    public void await() {}",
                "    public void unwrap() {}",
                "}");
        assertThat(compile(GATE, account).said())
                .extracting(Said::text)
                .satisfiesExactly(
                        text -> assertThat(text)
                                .startsWith("[Dunder:MemberClash]")
                                .contains("Fix: rename one with @Rename(\"…\"), or take one out with @Omit"),
                        text -> assertThat(text)
                                .startsWith("[Dunder:ReservedMember] await() of Account would be await()"));
    }

    private static Compiled compile(SourceFile... sources) {
        List<SourceFile> all =
                Stream.concat(Stream.of(GATED), Stream.of(sources)).toList();
        return Compiled.of(all, ClassPath.LIBRARIES, new GateProcessor());
    }
}
