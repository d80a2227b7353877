package dev.dunder.processor.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Finds the public types of a folder or jar, nested ones too, by their names in Java sources. */
final class ClassFiles {
    private static final int READING = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
    private static final Pattern IGNORED = Pattern.compile(".*(-info\\.class|^/?META-INF/.*)");

    private final Map<String, Declared> types = new TreeMap<>();

    private ClassFiles() {}

    /** The types in the packages that are wanted. */
    static List<String> publicTypes(Path root, Predicate<String> wantedPackage) {
        ClassFiles files = new ClassFiles();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(file -> file.toString().endsWith(".class"))
                    .filter(file ->
                            !IGNORED.matcher(root.relativize(file).toString()).matches())
                    .forEach(files::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.types.keySet().stream()
                .filter(type -> wantedPackage.test(packageOf(type).replace('/', '.')))
                .flatMap(type -> files.sourceName(type).stream())
                .filter(SourceVersion::isName)
                .toList();
    }

    private void read(Path file) {
        try {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            Declared declared = new Declared(reader);
            reader.accept(declared, READING);
            types.put(reader.getClassName(), declared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name in sources; empty for what is not public, local, or a preview that needs an option. */
    private Optional<String> sourceName(String type) {
        Optional<Declared> declared = Optional.ofNullable(types.get(type)).filter(Declared::isNameable);
        return declared.filter(one -> one.isNested)
                .map(one -> sourceName(one.outer).map(outer -> outer + "." + one.simpleName))
                .orElseGet(
                        () -> declared.filter(one -> !packageOf(type).isEmpty()).map(one -> type.replace('/', '.')));
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('/')));
    }

    /** What a class file says of its own type. */
    private static final class Declared extends ClassVisitor {
        private final String name;
        private int access;
        private boolean isNested;
        private boolean isPreview;
        private String outer = "";
        private String simpleName = "";

        Declared(ClassReader reader) {
            super(Opcodes.ASM9);
            this.name = reader.getClassName();
            this.access = reader.getAccess();
        }

        boolean isNameable() {
            boolean isLocal = isNested && (outer.isEmpty() || simpleName.isEmpty());
            return (access & Opcodes.ACC_PUBLIC) != 0
                    && (access & Opcodes.ACC_SYNTHETIC) == 0
                    && !isLocal
                    && !isPreview;
        }

        @Override
        public void visitInnerClass(String inner, String outerName, String innerName, int innerAccess) {
            if (inner.equals(name)) {
                isNested = true;
                access = innerAccess;
                outer = Optional.ofNullable(outerName).orElse("");
                simpleName = Optional.ofNullable(innerName).orElse("");
            }
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean isVisible) {
            isPreview |= descriptor.endsWith("/PreviewFeature;");
            return super.visitAnnotation(descriptor, isVisible);
        }
    }
}
