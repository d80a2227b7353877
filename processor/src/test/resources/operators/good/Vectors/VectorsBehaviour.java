package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What the helpers give, and that they leave their operands as they were. */
final class VectorsBehaviour {
    private VectorsBehaviour() {}

    static void operandsStayAsTheyWere() {
        Vector position = new Vector(1, 2);
        Vector velocity = new Vector(10, 20);
        Vector moved = VectorOps.add(position, VectorOps.mul(velocity, 0.5));
        Vector mirrored = VectorOps.mul(-1, moved);
        assertThat(List.of(moved.x, moved.y, mirrored.x, mirrored.y)).containsExactly(6.0, 12.0, -6.0, -12.0);
        assertThat(List.of(position.x, position.y, velocity.x, velocity.y)).containsExactly(1.0, 2.0, 10.0, 20.0);
    }

    static void sumsLeaveTheFirstAsItWas() {
        Vector first = new Vector(1, 2);
        Vector sum = VectorOps.sum(List.of(first, first, first)).orElseThrow();
        assertThat(List.of(sum.x, sum.y, first.x, first.y)).containsExactly(3.0, 6.0, 1.0, 2.0);
    }

    static void pureArithmeticIsTaken() {
        Matrix sum = MatrixOps.add(new Matrix(1, 2), new Matrix(10, 20));
        assertThat(List.of(sum.get(0), sum.get(1))).containsExactly(11.0, 22.0);
    }

    static void whatIsLeftOutHasNoHelper() {
        List<String> names = Arrays.stream(DurationOps.class.getDeclaredMethods())
                .map(method -> method.getName())
                .toList();
        assertThat(names).contains("lt", "le", "ge", "sorted").doesNotContain("gt", "truth");
        assertThat(DurationOps.max(List.of(Duration.ofHours(1), Duration.ofHours(3)))).hasHours(3);
    }
}
