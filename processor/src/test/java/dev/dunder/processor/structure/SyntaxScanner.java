package dev.dunder.processor.structure;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Measures methods and counts casts in a tree as it was parsed: what the compiler adds is not in it yet. */
final class SyntaxScanner extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<MethodFacts> methods = new ArrayList<>();
    private int casts;

    SyntaxScanner(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
        scan(unit, null);
    }

    List<MethodFacts> methods() {
        return methods;
    }

    int casts() {
        return casts;
    }

    @Override
    public Void visitInstanceOf(InstanceOfTree tree, Void none) {
        casts++;
        return super.visitInstanceOf(tree, none);
    }

    @Override
    public Void visitTypeCast(TypeCastTree tree, Void none) {
        casts++;
        return super.visitTypeCast(tree, none);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
        if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner) {
            long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree) - 1);
            String name = unit.getPackageName() + "." + owner.getSimpleName() + "." + tree.getName();
            int parameters = isCanonical(tree, owner) ? 0 : tree.getParameters().size();
            methods.add(new MethodFacts(name, from, to - from + 1, parameters));
        }
        return super.visitMethod(tree, none);
    }

    /** A record's fields are its components; a compact constructor has no parameters of its own. */
    private static boolean isCanonical(MethodTree tree, ClassTree owner) {
        return owner.getKind() == Tree.Kind.RECORD
                && tree.getName().contentEquals("<init>")
                && types(tree.getParameters().stream()).equals(types(components(owner)));
    }

    private static Stream<VariableTree> components(ClassTree owner) {
        return owner.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC));
    }

    private static List<String> types(Stream<? extends VariableTree> variables) {
        return variables.map(variable -> variable.getType().toString()).toList();
    }
}
