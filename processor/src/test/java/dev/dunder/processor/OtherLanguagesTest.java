package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.harness.ClassPath;
import dev.dunder.processor.harness.Compiled;
import dev.dunder.processor.harness.Jars;
import dev.dunder.processor.harness.SourceFile;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Class files as the compilers of other languages write them and no Java compiler does. */
class OtherLanguagesTest {
    private static final int PUBLIC = Opcodes.ACC_PUBLIC;

    /** Kotlin's value classes have a synthetic compareTo alone, which Java code cannot call. */
    @Test
    void leavesOutMethodsThatJavaCannotCall() {
        Compiled compiled = Compiled.of(
                List.of(SourceFile.of(
                        "Asking",
                        "package shop;",
                        "@dev.dunder.Operators(of = lib.Amount.class)",
                        "interface Asking {}")),
                Stream.concat(ClassPath.LIBRARIES.stream(), Stream.of(amount())).toList());
        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.generated().get("shop/AmountOps.java"))
                .contains(" add(Amount a, Amount b)")
                .doesNotContain("compareTo");
    }

    private static File amount() {
        ClassWriter amount = new ClassWriter(0);
        amount.visit(
                Opcodes.V17,
                PUBLIC | Opcodes.ACC_FINAL,
                "lib/Amount",
                "Ljava/lang/Object;Ljava/lang/Comparable<Llib/Amount;>;",
                "java/lang/Object",
                new String[] {"java/lang/Comparable"});
        amount.visitMethod(PUBLIC | Opcodes.ACC_NATIVE, "plus", "(Llib/Amount;)Llib/Amount;", null, null);
        amount.visitMethod(
                PUBLIC | Opcodes.ACC_NATIVE | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE,
                "compareTo",
                "(Ljava/lang/Object;)I",
                null,
                null);
        amount.visitEnd();
        return Jars.of("other-languages", Map.of("lib/Amount.class", amount.toByteArray()));
    }
}
