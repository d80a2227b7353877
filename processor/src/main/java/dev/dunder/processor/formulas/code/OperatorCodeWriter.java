package dev.dunder.processor.formulas.code;

import com.palantir.javapoet.CodeBlock;

/** Writes operators, with parentheses where Java needs them and where a reader would. */
final class OperatorCodeWriter implements OperatorCode.Visitor<CodeBlock> {
    private final Layout layout;

    OperatorCodeWriter(Layout layout) {
        this.layout = layout;
    }

    @Override
    public CodeBlock prefix(OperatorCode.Prefix prefix) {
        return CodeBlock.of("$L$L", prefix.sign(), operandOf(prefix));
    }

    @Override
    public CodeBlock cast(OperatorCode.Cast cast) {
        return CodeBlock.of("($T) $L", cast.type(), layout.within(cast.operand(), Code.PREFIX));
    }

    @Override
    public CodeBlock assignment(OperatorCode.Assignment assignment) {
        return CodeBlock.of("$L = $L", assignment.variable(), layout.text(assignment.value()));
    }

    @Override
    public CodeBlock choice(OperatorCode.Choice choice) {
        boolean isBroken = layout.isBroken(choice);
        Layout inner = layout.inner(isBroken);
        return CodeBlock.of(
                "$L" + layout.gap(isBroken) + "? $L" + layout.gap(isBroken) + ": $L",
                inner.within(choice.test(), Code.CHOICE + 1),
                inner.within(choice.yes(), Code.CHOICE + 1),
                layout.within(choice.no(), Code.CHOICE));
    }

    @Override
    public CodeBlock infix(OperatorCode.Infix infix) {
        int precedence = infix.sign().precedence();
        int right = infix.sign().isFreelyGrouped() ? precedence : precedence + 1;
        boolean isBroken = layout.isBroken(infix);
        return CodeBlock.of(
                "$L" + layout.gap(isBroken) + "$L $L",
                operand(infix.left(), infix.sign(), precedence),
                infix.sign().symbol(),
                new OperatorCodeWriter(layout.inner(isBroken)).operand(infix.right(), infix.sign(), right));
    }

    private CodeBlock operandOf(OperatorCode.Prefix prefix) {
        CodeBlock operand = layout.within(prefix.operand(), Code.PREFIX);
        boolean isRepeated =
                operand.toString().startsWith(prefix.sign()) && !prefix.sign().equals("!");
        return isRepeated ? CodeBlock.of("($L)", operand) : operand;
    }

    private CodeBlock operand(Code operand, InfixSign around, int least) {
        boolean isClearer = operand.infix()
                .filter(inner -> inner.sign() != around && isMixed(inner.sign(), around))
                .isPresent();
        return isClearer ? CodeBlock.of("($L)", layout.text(operand)) : layout.within(operand, least);
    }

    private static boolean isMixed(InfixSign inner, InfixSign outer) {
        return (outer == InfixSign.OR && inner == InfixSign.AND) || inner.isOfBits() || outer.isOfBits();
    }
}
