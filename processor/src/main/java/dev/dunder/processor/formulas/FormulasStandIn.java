package dev.dunder.processor.formulas;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.source.Site;
import dev.dunder.processor.core.source.TypeHead;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Writes the class that stands in where formulas have problems: it implements the interface, so that
 * {@code Pricing pricing = new PricingFormulas();} gives no error of its own. The build fails, so that nobody calls it.
 */
final class FormulasStandIn {
    private FormulasStandIn() {}

    /** The class, if the interface is one that a class can implement. */
    static Optional<TypeSpec.Builder> write(FormulasDeclaration declaration, Round round) {
        TypeElement source = declaration.request().source();
        boolean isOpen =
                source.getKind().isInterface() && !source.getModifiers().contains(Modifier.SEALED);
        return isOpen ? Optional.of(ofOpen(declaration, round)) : Optional.empty();
    }

    private static TypeSpec.Builder ofOpen(FormulasDeclaration declaration, Round round) {
        Site site = Site.of(declaration.request(), round);
        TypeSpec.Builder type = TypeHead.of(site)
                .type(CodeBlock.of(""))
                .addTypeVariables(site.source().variables())
                .addSuperinterface(site.plainNames().of(site.source().mirror()))
                .alwaysQualify(HiddenTypes.names(declaration, round).toArray(String[]::new));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).build());
        declaration.methods().stream()
                .map(FormulasDeclaration.Declared::method)
                .filter(method -> method.isAbstract())
                .forEach(method -> type.addMethod(MethodHead.of(method, site)
                        .method()
                        .addStatement("throw new $T()", UnsupportedOperationException.class)
                        .build()));
        return type;
    }
}
