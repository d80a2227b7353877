package dev.dunder.processor.core.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.base.UniqueNames;
import dev.dunder.processor.core.base.Visibility;
import dev.dunder.processor.core.marks.Deprecation;
import dev.dunder.processor.core.marks.GenericVarargs;
import dev.dunder.processor.core.marks.Lint;
import dev.dunder.processor.core.marks.Marks;
import dev.dunder.processor.core.marks.NullScope;
import dev.dunder.processor.core.marks.Nullness;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.members.Method;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.core.naming.SignatureBuilder;
import dev.dunder.processor.core.naming.SourceType;
import dev.dunder.processor.core.naming.TypeNames;
import dev.dunder.processor.core.naming.VariableNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * The place that members of a source type are repeated in: the generated type of one request. It knows how to name their
 * types there, which parts of their declarations can be read, and what they carry over.
 *
 * @param request the request
 * @param source the type whose members are repeated
 * @param access what the package of the generated type can name
 * @param nulls what types there mean that say nothing about null
 * @param round the present round
 */
public record Site(Request request, SourceType source, Access access, NullScope nulls, Round round) {

    /** The site of a request. */
    public static Site of(Request request, Round round) {
        Access access = request.access(round);
        return new Site(request, SourceType.of(request, access, round), access, NullScope.of(request, round), round);
    }

    /** Whether the generated type is public. */
    public boolean isPublic() {
        return request.isPublic(access);
    }

    /** Type names without annotations. */
    public TypeNames plainNames() {
        return TypeNames.plain(round);
    }

    /** Type names for what a member declares: with type-use annotations where its own file is read. */
    public TypeNames names(Element member) {
        return request.isLocal(member) ? plainNames().annotated(access) : plainNames();
    }

    /**
     * The signature of a method or constructor, to be built. Type parameters that would hide those of the source get other
     * names, and parameters keep what they say about null.
     */
    public SignatureBuilder signature(Method method) {
        return new SignatureBuilder(method, names(method))
                .parameterNames(parameterNames(method))
                .annotations(this::nullness);
    }

    /** What the declaration of a method, field or parameter says about null, beside its type. */
    public List<AnnotationSpec> nullness(Element element, TypeName type) {
        return Nullness.declared(element, type, access, round);
    }

    /** Type names for the signature of a method: type parameters that would hide those of the source get other names. */
    public TypeNames names(Method method) {
        return names(method.element()).renaming(renamed(method));
    }

    private Map<Element, String> renamed(Method method) {
        return method.isStatic() ? Map.of() : source.renamedVariables(method.element());
    }

    /** The names of a method's parameters: their own if its file is read, else such as their types suggest. */
    private List<String> parameterNames(Method method) {
        UniqueNames unique = new UniqueNames(List.of());
        return request.isLocal(method.element())
                ? method.parameterNames()
                : method.parameterTypes().stream()
                        .map(VariableNames::of)
                        .map(unique::name)
                        .toList();
    }

    /** The comment of a member, if it can be read. */
    public Optional<DocComment> comment(Element member) {
        return DocCommentReader.read(member, request, round);
    }

    /** The visibility, annotations and warnings of a method that calls a method or constructor. */
    public Marks marks(Method called) {
        List<AnnotationSpec> annotations = Stream.of(
                        Deprecation.of(called.element(), round), unmarked(called.element()))
                .flatMap(Optional::stream)
                .toList();
        return marks(access.of(called), annotations, new Lint(round).ofCall(called, source.element()));
    }

    /** What a method has to carry that repeats the varargs of another: {@code @SafeVarargs}, if the other has it. */
    public List<AnnotationSpec> safety(Method repeated) {
        return GenericVarargs.safety(repeated, round).stream().toList();
    }

    /** Marks of this site: where the source is deprecated, so is the generated type, and nothing in it is warned of that. */
    public Marks marks(Visibility visibility, List<AnnotationSpec> annotations, Collection<String> warnings) {
        Marks marks = new Marks(visibility == Visibility.PUBLIC, annotations, List.copyOf(warnings));
        return round.elements().isDeprecated(source.element()) ? marks.withoutDeprecation() : marks;
    }

    /** What says that nothing is known of null in a member's signature: it is from another file, and not of the JDK's core. */
    public Optional<AnnotationSpec> unmarked(Element member) {
        return request.isLocal(member) || isOfJavaLang(member) ? Optional.empty() : nulls.ofMethodFromElsewhere();
    }

    /** What {@code Object}, {@code Comparable} and their like take and give is known not to be null. */
    private boolean isOfJavaLang(Element member) {
        return round.elements().getPackageOf(member).getQualifiedName().contentEquals("java.lang");
    }
}
