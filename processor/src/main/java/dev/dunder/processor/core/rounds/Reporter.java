package dev.dunder.processor.core.rounds;

import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Enclosing;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Problem;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Prints problems: the one class that talks to the {@link Messager}. */
public final class Reporter {
    private final Messager messager;
    private final Elements elements;

    /** A reporter for one compilation. */
    public Reporter(Messager messager, Elements elements) {
        this.messager = messager;
        this.elements = elements;
    }

    /** Prints each problem at its place, leaving out the warnings that the source suppresses. */
    public void report(Collection<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.isError()) {
                print(Diagnostic.Kind.ERROR, problem);
            } else if (!isSuppressed(problem)) {
                print(Diagnostic.Kind.WARNING, problem);
            }
        }
    }

    private void print(Diagnostic.Kind kind, Problem problem) {
        problem.origin().accept(new Printer(kind, problem.text()));
    }

    private boolean isSuppressed(Problem problem) {
        Optional<Element> around = Optional.of(problem.origin().element());
        while (around.isPresent()) {
            if (suppresses(around.get(), problem.kind().id())) {
                return true;
            }
            around = around.flatMap(Enclosing::of);
        }
        return false;
    }

    private boolean suppresses(Element element, String id) {
        return Annotation.on(element, SuppressWarnings.class.getCanonicalName(), elements)
                .map(annotation -> annotation.strings("value"))
                .filter(names -> names.contains(id) || names.contains("Dunder:" + id))
                .isPresent();
    }

    private final class Printer implements Origin.Visitor {
        private final Diagnostic.Kind kind;
        private final String text;

        Printer(Diagnostic.Kind kind, String text) {
            this.kind = kind;
            this.text = text;
        }

        @Override
        public void visitElement(Element element) {
            messager.printMessage(kind, text, element);
        }

        @Override
        public void visitAnnotation(Element element, AnnotationMirror annotation) {
            messager.printMessage(kind, text, element, annotation);
        }

        @Override
        public void visitValue(Element element, AnnotationMirror annotation, AnnotationValue value) {
            messager.printMessage(kind, text, element, annotation, value);
        }
    }
}
