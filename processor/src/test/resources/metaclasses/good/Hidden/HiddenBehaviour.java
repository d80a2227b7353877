package good;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

class HiddenBehaviour {
    static void inherited_areThere() {
        ChildUpper<String> child = new ChildUpper<String>().NEXT();
        child.SHARED("a");
        assertThat(child.SHARED()).isEqualTo("a");
        assertThat(child.ALL("b", List.of())).containsExactly("b");
        assertThat(child.PAIR(1)).isEqualTo("a");
    }
}
