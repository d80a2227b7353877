package dev.dunder.sample.orders;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there when all of it was written: until then it has another name. */
@Managed
public final class Export {
    private final Path target;
    private Path unfinished;
    private Writer writer;

    /**
     * An export that is yet to be written.
     *
     * @param target the file
     */
    public Export(Path target) {
        this.target = target.toAbsolutePath();
    }

    @Enter
    Writer open() throws IOException {
        unfinished =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".unfinished");
        writer = Files.newBufferedWriter(unfinished);
        return writer;
    }

    @Exit(on = Outcome.SUCCESS)
    void publish() throws IOException {
        writer.close();
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Exit
    void cleanUp() throws IOException {
        writer.close();
        Files.deleteIfExists(unfinished);
    }
}
