package dev.dunder.processor.core.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.dunder.processor.core.base.CoreProblem;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.members.Request;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;

/** Writes generated types as source files: marked as generated, laid out, and with one originating element each. */
public final class SourceOutput {
    private static final ClassName GENERATED = ClassName.get("dev.dunder", "GeneratedByDunder");

    private final Filer filer;
    private final Elements elements;

    public SourceOutput(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /** Writes a type for a request; the problems are those of the file's name or of the disk. */
    public List<Problem> write(Request request, TypeSpec.Builder type) {
        String text = text(request, type.addAnnotation(GENERATED).build());
        try (Writer out = filer.createSourceFile(request.generated().canonicalName(), request.carrier())
                .openWriter()) {
            out.write(text);
            return List.of();
        } catch (FilerException taken) {
            return List.of(CoreProblem.NAME_TAKEN.at(
                    request.origin(),
                    request.generated().simpleName(),
                    DisplayName.of(request.source()),
                    request.renaming()));
        } catch (IOException failure) {
            return List.of(CoreProblem.UNREADABLE_TYPE.at(
                    request.origin(), DisplayName.of(request.source()), String.valueOf(failure.getMessage())));
        }
    }

    /** Writes a type without members, so that where the name is used the compiler has nothing to add to the problems. */
    public List<Problem> writeEmpty(Request request) {
        TypeSpec.Builder empty = TypeSpec.classBuilder(request.generated()).addModifiers(Modifier.FINAL);
        if (request.source().getModifiers().contains(Modifier.PUBLIC)) {
            empty.addModifiers(Modifier.PUBLIC);
        }
        return write(request, empty);
    }

    private String text(Request request, TypeSpec type) {
        String packageName = request.generated().packageName();
        String text = JavaFile.builder(packageName, type).indent("    ").build().toString();
        return SourceLayout.tidy(ImplicitImports.leaveOut(
                text.lines().toList(),
                simpleName -> isTypeOf(request, packageName.isEmpty() ? simpleName : packageName + "." + simpleName)));
    }

    /** Asks the module alone, where there is one: for a name that nobody has, compilers else look through all of them. */
    private boolean isTypeOf(Request request, String name) {
        return Optional.ofNullable(elements.getModuleOf(request.carrier()))
                .map(module -> Optional.ofNullable(elements.getTypeElement(module, name)))
                .orElseGet(() -> Optional.ofNullable(elements.getTypeElement(name)))
                .isPresent();
    }
}
