package dev.dunder.processor.operators;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.marks.Suppression;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import javax.lang.model.element.Modifier;

/**
 * Writes the list view of a type with a length and items by index.
 *
 * <pre>{@code
 * private static final class ListView extends AbstractList<Item> implements RandomAccess {
 *     private final Shelf a;
 *     …
 *     public Item get(int key) {
 *         Objects.checkIndex(key, size());
 *         return a.get(key);
 *     }
 *
 *     public int size() {
 *         return a.size();
 *     }
 * }
 * }</pre>
 */
final class ListViewWriter {
    private ListViewWriter() {}

    static TypeSpec write(OperatorsModel.ListView view) {
        return TypeSpec.classBuilder("ListView")
                .addJavadoc("The items of an object, as a list that cannot be changed.\n")
                .addAnnotations(Suppression.of(view.suppressed()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariables(view.variables())
                .superclass(ParameterizedTypeName.get(ClassName.get(AbstractList.class), view.element()))
                .addSuperinterface(ClassName.get(RandomAccess.class))
                .addField(view.object(), "a", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(view.object(), "a")
                        .addStatement("this.a = a")
                        .build())
                .addMethod(get(view))
                .addMethod(size(view))
                .build();
    }

    private static MethodSpec get(OperatorsModel.ListView view) {
        return overriding("get", view.element())
                .addParameter(TypeName.INT, "key")
                .addStatement("$T.checkIndex(key, size())", Objects.class)
                .addStatement("return $L", CalleeWriter.write(view.item()))
                .build();
    }

    private static MethodSpec size(OperatorsModel.ListView view) {
        CodeBlock length = CalleeWriter.write(view.length());
        return overriding("size", TypeName.INT)
                .addStatement(
                        "return $L",
                        view.isLong()
                                ? CodeBlock.of("(int) $T.min($L, $T.MAX_VALUE)", Math.class, length, Integer.class)
                                : length)
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}
