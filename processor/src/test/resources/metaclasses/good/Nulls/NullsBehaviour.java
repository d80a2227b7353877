package good;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class NullsBehaviour {
    static void null_staysNullWhereItMayBe() {
        TreeUpper<String> tree = new TreeUpper<>();
        assertThat(tree.PARENT()).isNull();
        assertThat(tree.CHILD((TreeUpper<String>) null, tree)).isNull();
        assertThat(tree.CHILD(tree, tree)).isEqualTo(tree);
        tree.PARENT((TreeUpper<String>) null);
        assertThatNullPointerException().isThrownBy(() -> tree.CHILD(tree, null));
    }
}
