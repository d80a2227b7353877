package dev.dunder.processor.harness;

import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** The processors of this project, found as a compiler finds them: by the services entry. */
public final class Processors {
    private Processors() {}

    /** New instances of all of them. */
    public static List<Processor> all() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getPackageName().startsWith("dev.dunder.processor"))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Their class names. */
    public static List<String> names() {
        return all().stream().map(processor -> processor.getClass().getName()).toList();
    }
}
