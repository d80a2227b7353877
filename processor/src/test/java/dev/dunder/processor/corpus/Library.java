package dev.dunder.processor.corpus;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A module of the JDK, or a jar on the tests' class path: its name, and its public types. */
record Library(String name, List<String> types) {

    /** The class path that sources need which name those types. */
    static List<File> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(File::exists)
                .toList();
    }

    /** All jars on the class path. */
    static Stream<Library> jars() {
        return classPath().stream().filter(File::isFile).map(Library::of);
    }

    /** All modules of the running JDK that export something to everyone. */
    static Stream<Library> modules() {
        return ModuleFinder.ofSystem().findAll().stream()
                .map(module -> of(module.descriptor()))
                .filter(library -> !library.types.isEmpty());
    }

    static Library module(String name) {
        return of(ModuleFinder.ofSystem().find(name).orElseThrow().descriptor());
    }

    private static Library of(ModuleDescriptor module) {
        List<String> exported = module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .toList();
        Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules", module.name());
        return new Library(module.name(), ClassFiles.publicTypes(root, exported::contains));
    }

    static Library of(File jar) {
        try (FileSystem content = FileSystems.newFileSystem(jar.toPath())) {
            return new Library(jar.getName(), ClassFiles.publicTypes(content.getPath("/"), name -> true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
