package dev.dunder.processor.facades;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.source.DocComment;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;

/** Decides what the Javadoc of delegates says: the link to the original, and its comment where it can be read. */
final class DelegateDocs {
    private final Site site;

    DelegateDocs(Site site) {
        this.site = site;
    }

    Delegate.Doc of(Method method) {
        return new Delegate.Doc(site.source().name(), name(method), parameters(method), comment(method.element()));
    }

    Delegate.Doc of(Element field) {
        return new Delegate.Doc(
                site.source().name(), field.getSimpleName().toString(), Optional.empty(), comment(field));
    }

    private String name(Method method) {
        return method.element().getKind() == ElementKind.CONSTRUCTOR
                ? site.source().name().simpleName()
                : method.name();
    }

    private Optional<List<TypeName>> parameters(Method method) {
        if (DelegateParameters.isValueOf(method)) {
            return Optional.of(List.of(ClassName.get(String.class)));
        }
        List<TypeMirror> erased = method.element().getParameters().stream()
                .map(parameter -> site.round().types().erasure(parameter.asType()))
                .toList();
        return Optional.of(erased)
                .filter(types -> site.access().of(types) != Visibility.HIDDEN)
                .map(TypeNames.plain(site.round())::of);
    }

    private Optional<DocComment> comment(Element element) {
        return DocComment.of(element, site.request(), site.round());
    }
}
