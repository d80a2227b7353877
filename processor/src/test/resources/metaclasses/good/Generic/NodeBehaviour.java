package good;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

class NodeBehaviour {
    static void results_areWrapped() {
        NodeUpper<String, RuntimeException> node = new NodeUpper<>("a");
        assertThat(node.NEXT()).isNull();
        node.NEXT(new NodeUpper<>("b"));
        assertThat(node.NEXT().VALUE()).isEqualTo("b");
        assertThat(node.NEXT_().VALUE()).isEqualTo("b");
        assertThat(node.MAP(String::length).VALUE()).isEqualTo(1);
        NodeUpper<? extends String, ?> any = node.ANY();
        assertThat(any.VALUE()).isEqualTo("a");
    }

    static void arguments_comeInBothForms() {
        NodeUpper<String, RuntimeException> one = new NodeUpper<>("a");
        NodeUpper<String, RuntimeException> other = new NodeUpper<>("b", one);
        assertThat(one.JOIN(one, other)).isEqualTo(one);
        assertThat(one.JOIN(one.unwrap(), other.unwrap())).isEqualTo(one);
        assertThat(one.JOIN(other, (NodeUpper<String, RuntimeException>) null)).isEqualTo(other);
        assertThat(new NodeUpper<>(other).NEXT()).isEqualTo(one);
        assertThat(one.equals(one)).isTrue();
        assertThat(one.equals((Object) other)).isFalse();
    }

    static void nothingElse_isWrapped() {
        Node<String, RuntimeException> node = new Node<>("a");
        assertThat(NodeUpper.of(node).MAYBE(List.of(node))).contains(node);
        assertThat(NodeUpper.of(node).CHILDREN()).isNull();
    }

    static void varargs_passOn() {
        NodeUpper<String, RuntimeException> node = NodeUpper.OF("x");
        assertThat(node.ALL("a", "b")).containsExactly("a", "b");
        assertThat(node.SIZED(3)).isEqualTo(3);
    }

    static void inner() {
        Node<String, RuntimeException> node = new Node<>("a");
        NodeInnerUpper<String, RuntimeException, Integer> inner = NodeInnerUpper.of(node.new Inner<Integer>());
        assertThat(inner.SELF().OUTER(1)).isSameAs(node);
    }
}
