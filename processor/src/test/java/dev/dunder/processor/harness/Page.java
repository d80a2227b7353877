package dev.dunder.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A page of the documentation, taken apart.
 *
 * @param file where it lies
 * @param text all of it
 * @param examples its blocks of Java
 * @param links where its links lead
 * @param anchors what links can lead to: its headings, as GitHub names them
 */
public record Page(Path file, String text, List<Example> examples, List<String> links, List<String> anchors) {

    /** The README, and all pages under docs. */
    public static List<Page> all() {
        Path root = Unit.module().resolveSibling("");
        try (Stream<Path> docs = Files.walk(root.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(root.resolve("README.md")),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a page. */
    public static Page read(Path file) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            Reader reader = new Reader(file.getFileName().toString().replaceFirst("\\.md$", ""));
            Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .build()
                    .parse(text)
                    .accept(reader);
            return new Page(file, text, reader.examples, reader.links, reader.anchors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }

    private static final class Reader extends AbstractVisitor {
        private final String page;
        private final List<Example> examples = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private final List<String> anchors = new ArrayList<>();
        private int section;

        Reader(String page) {
            this.page = page.toLowerCase(Locale.ROOT).replaceAll("\\W", "_");
        }

        @Override
        public void visit(FencedCodeBlock block) {
            String[] info = block.getInfo().split(" ", 2);
            if (info[0].equals("java")) {
                int line = block.getSourceSpans().get(0).getLineIndex() + 1;
                String expectation = info.length == 1 ? "" : info[1];
                examples.add(new Example(line, "docs." + page + section, expectation, block.getLiteral()));
            }
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() <= 2) {
                section++;
            }
            StringBuilder text = new StringBuilder();
            heading.accept(new AbstractVisitor() {
                @Override
                public void visit(Text part) {
                    text.append(part.getLiteral());
                }

                @Override
                public void visit(Code part) {
                    text.append(part.getLiteral());
                }
            });
            anchors.add(text.toString()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\w\\- ]", "")
                    .replace(' ', '-'));
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }
    }
}
