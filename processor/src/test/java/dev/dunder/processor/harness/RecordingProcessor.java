package dev.dunder.processor.harness;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Passes everything on to a processor, and keeps the originating elements of each file that it creates. */
final class RecordingProcessor implements Processor {
    private final Processor processor;
    private final Map<String, List<String>> origins = new TreeMap<>();

    RecordingProcessor(Processor processor) {
        this.processor = processor;
    }

    /** By the created file's name, the top-level types or packages that it originates from, one for each element. */
    Map<String, List<String>> origins() {
        return origins;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        Filer filer = overriding(Filer.class, environment.getFiler(), "create", (created, arguments) -> {
            record(arguments);
            return created;
        });
        processor.init(
                overriding(ProcessingEnvironment.class, environment, "getFiler", (plainFiler, arguments) -> filer));
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return processor.getCompletions(element, annotation, member, userText);
    }

    /** The last two arguments of all of the filer's create methods are the file's name and the elements. */
    private void record(Object... arguments) {
        String name = arguments[arguments.length - 2].toString();
        Element[] elements = (Element[]) arguments[arguments.length - 1];
        origins.put(
                name, Arrays.stream(elements).map(RecordingProcessor::outermost).toList());
    }

    private static String outermost(Element element) {
        Element outer = element;
        while (outer.getEnclosingElement() instanceof TypeElement around) {
            outer = around;
        }
        return outer.toString();
    }

    private interface Answer {
        Object to(Object plainAnswer, Object... arguments);
    }

    private static <T> T overriding(Class<T> type, T plain, String methodPrefix, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        Object plainAnswer = method.invoke(plain, arguments);
                        return method.getName().startsWith(methodPrefix)
                                ? answer.to(plainAnswer, arguments)
                                : plainAnswer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
