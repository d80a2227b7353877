package good;

import static org.assertj.core.api.Assertions.assertThat;

class SnakeBehaviour {
    static void superclass() {
        AnimalSnake animal = AnimalSnake.of(new Cat());
        animal.leg_count(3);
        assertThat(animal.leg_count()).isEqualTo(3);
        assertThat(AnimalSnake.max_legs).isEqualTo(4);
        assertThat(animal.make_child().leg_count_of(animal)).isEqualTo(3);
    }

    static void subclass() {
        CatSnake cat = new CatSnake().make_child();
        assertThat(cat.get_url()).isEqualTo("cat");
        assertThat(cat.leg_count()).isZero();
    }
}
