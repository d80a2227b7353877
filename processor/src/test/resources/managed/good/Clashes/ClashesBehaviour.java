package managed.clashes;

import static org.assertj.core.api.Assertions.assertThat;

final class ClashesBehaviour {
    static void names_meetNone() throws InterruptedException {
        Body<String, Integer> body = new Body<>("value", 1, 2);
        int length = BodyManaged.with(body, -1, String::length);
        boolean isValue = ResultManaged.with(Result.VALUE, result -> result == Result.VALUE);
        assertThat(length).isEqualTo(5);
        assertThat(isValue).isTrue();
        try (var scope = ResultScopeManaged.open("value", "a", "b")) {
            assertThat(scope.value()).isEqualTo("value");
        }
    }
}
