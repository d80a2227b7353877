package dev.dunder.processor.structure;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the types that code uses, and where it lets constants of enums fall through, in a tree that has its types. */
final class UseScanner extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final Set<String> uses = new TreeSet<>();
    private final Set<String> permitted = new TreeSet<>();
    private final List<String> openSwitches = new ArrayList<>();

    UseScanner(CompilationUnitTree unit, Trees trees) {
        this.trees = trees;
        scan(unit, null);
        uses.removeAll(permitted);
    }

    Set<String> uses() {
        return uses;
    }

    List<String> openSwitches() {
        return openSwitches;
    }

    /** An import by itself is no use: it can be for documentation only. */
    @Override
    public Void visitImport(ImportTree tree, Void none) {
        return none;
    }

    /** A sealed type has to name its permitted subtypes (JLS 8.1.6), and a visitor of it names them too: that is no use. */
    @Override
    public Void visitClass(ClassTree tree, Void none) {
        if (trees.getElement(getCurrentPath()) instanceof TypeElement type) {
            type.getPermittedSubclasses().stream()
                    .map(subtype -> ((DeclaredType) subtype).asElement())
                    .forEach(subtype -> outermost(subtype).ifPresent(permitted::add));
        }
        return super.visitClass(tree, none);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
        use();
        return super.visitIdentifier(tree, none);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void none) {
        use();
        return super.visitMemberSelect(tree, none);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void none) {
        use();
        return super.visitMemberReference(tree, none);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void none) {
        use();
        return super.visitNewClass(tree, none);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
        if (tree.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("getOrDefault")
                && firstTypeArgument(select.getExpression())
                        .filter(this::isOwnEnum)
                        .isPresent()) {
            open(tree, "getOrDefault");
        }
        return super.visitMethodInvocation(tree, none);
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void none) {
        if (isOwnEnum(tree.getExpression())) {
            open(tree, "a switch statement, which need not have all constants");
        }
        return super.visitSwitch(tree, none);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
        if (isOwnEnum(tree.getExpression()) && tree.getCases().stream().anyMatch(UseScanner::isDefault)) {
            open(tree, "default");
        }
        return super.visitSwitchExpression(tree, none);
    }

    private static boolean isDefault(CaseTree tree) {
        return tree.getExpressions().isEmpty();
    }

    private boolean isOwnEnum(ExpressionTree tree) {
        return type(tree).filter(this::isOwnEnum).isPresent();
    }

    private boolean isOwnEnum(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getKind() == ElementKind.ENUM
                && outermost(declared.asElement())
                        .filter(name -> name.startsWith("dev.dunder."))
                        .isPresent();
    }

    private Optional<TypeMirror> firstTypeArgument(ExpressionTree tree) {
        return type(tree)
                .filter(DeclaredType.class::isInstance)
                .flatMap(type -> ((DeclaredType) type)
                        .getTypeArguments().stream().map(TypeMirror.class::cast).findFirst());
    }

    private Optional<TypeMirror> type(Tree tree) {
        return Optional.ofNullable(trees.getTypeMirror(new TreePath(getCurrentPath(), tree)));
    }

    private void open(Tree tree, String what) {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, tree);
        openSwitches.add(unit.getLineMap().getLineNumber(start) + ": " + what);
    }

    private void use() {
        Optional.ofNullable(trees.getElement(getCurrentPath()))
                .flatMap(UseScanner::outermost)
                .ifPresent(uses::add);
    }

    /** The name of the top-level type that an element is declared in; none for packages. */
    private static Optional<String> outermost(Element element) {
        Optional<String> name = Optional.empty();
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            if (at instanceof TypeElement type) {
                name = Optional.of(type.getQualifiedName().toString());
            }
        }
        return name;
    }
}
