package good;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;

class DogBehaviour {
    static void saysHello() {
        Dog dog = new Dog();
        DogUpper upper = DogUpper.of(dog);
        assertThat(upper.HELLO()).isEqualTo("hello");
        assertThat(upper.unwrap()).isSameAs(dog);
    }

    static void fields_areAccessorsAndSetters() {
        DogUpper upper = new DogUpper("Rex");
        upper.X(3);
        upper.Y(4);
        assertThat(upper.X()).isEqualTo(3);
        assertThat(upper.unwrap().y).isEqualTo(4);
        assertThat(upper.FIRST_NAME()).isEqualTo("Rex");
        DogUpper.COUNT(7);
        assertThat(DogUpper.COUNT()).isEqualTo(7);
        assertThat(Dog.count).isEqualTo(7);
    }

    static void constants_areConstants() {
        String found = switch (30) {
            case DogUpper.MAX_AGE -> "oldest";
            default -> "";
        };
        assertThat(found).isEqualTo("oldest");
        assertThat(DogUpper.GREETING).isSameAs("hello");
    }

    static void methods_passOn() throws IOException {
        DogUpper upper = new DogUpper();
        upper.MOVE_TO(5, 6);
        assertThat(upper.X()).isEqualTo(5);
        assertThat(DogUpper.GET_URL("a", "b")).isEqualTo("a/b");
        assertThat(upper.__len__()).isEqualTo(1);
    }

    static void equality_isThatOfTheWrapped() {
        Dog one = new Dog();
        Dog other = new Dog();
        assertThat(DogUpper.of(one)).isEqualTo(DogUpper.of(other)).hasSameHashCodeAs(DogUpper.of(other)).hasToString("Dog 0");
        other.x = 1;
        assertThat(DogUpper.of(one)).isNotEqualTo(DogUpper.of(other)).isNotEqualTo(one).isNotEqualTo(null);
    }

    static void nothing_isNotWrapped() {
        assertThatNullPointerException().isThrownBy(() -> DogUpper.of(null));
    }
}
