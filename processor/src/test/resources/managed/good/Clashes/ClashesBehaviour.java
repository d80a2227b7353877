package managed.clashes;

import static org.assertj.core.api.Assertions.assertThat;

final class ClashesBehaviour {
    static void names_meetNone() throws InterruptedException {
        Body<String, Integer> body = new Body<>("value", 1, 2);
        assertThat(BodyManaged.withInt(body, -1, String::length)).isEqualTo(5);
        assertThat(ResultManaged.withBoolean(Result.VALUE, result -> result == Result.VALUE)).isTrue();
        try (var scope = ResultScopeManaged.open("value", "a", "b")) {
            assertThat(scope.value()).isEqualTo("value");
        }
    }
}
