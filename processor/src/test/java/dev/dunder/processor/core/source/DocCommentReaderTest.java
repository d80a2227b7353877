package dev.dunder.processor.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.core.source.DocComment.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments as {@code Elements.getDocComment} gives them: without the stars, a space before each line. */
class DocCommentReaderTest {
    @Test
    void separatesTheDescriptionFromTheTags() {
        DocComment comment = DocCommentReader.parse(" One.\n Two.\n\n @param x one,\n    and more\n @return a sum\n");
        assertThat(comment.description()).isEqualTo("One.\nTwo.");
        assertThat(comment.tags()).containsExactly(new Tag("param", "x one,\n   and more"), new Tag("return", "a sum"));
    }

    @Test
    void leavesTagsInsideOfCodeAlone() {
        DocComment comment = DocCommentReader.parse(" <pre>{@code\n @Override\n void run() {}\n }</pre>\n @since 1\n");
        assertThat(comment.description()).isEqualTo("<pre>{@code\n@Override\nvoid run() {}\n}</pre>");
        assertThat(comment.texts("since")).containsExactly("1");
    }

    @Test
    void escapesWhatWouldEndAComment() {
        assertThat(DocCommentReader.parse(" A *&#47; and a \\u0041.").description())
                .isEqualTo("A *&#47; and a &#92;u0041.");
        assertThat(DocCommentReader.parse(" A */ b").description()).isEqualTo("A *&#47; b");
    }

    @Test
    void makesATagOfAnInlineReturn() {
        DocComment comment = DocCommentReader.parse(" {@return the sum, as a {@code long}} It is exact.");
        assertThat(comment.description()).isEqualTo("Returns the sum, as a {@code long}. It is exact.");
        assertThat(comment.tags()).isEqualTo(List.of(new Tag("return", "the sum, as a {@code long}")));
    }
}
