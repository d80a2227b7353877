package shop;

import static org.assertj.core.api.Assertions.assertThat;

final class InheritedUseBehaviour {
    private InheritedUseBehaviour() {}

    static void inherited_usesWhatItsInterfaceUses() {
        assertThat(new MoreWavesFormulas().distance(3, 8)).isEqualTo(10.0);
        assertThat(new WavesFormulas().distance(3, 8)).isEqualTo(10.0);
    }

    static void own_usesWhatItsOwnInterfaceUses() {
        assertThat(new MoreWavesFormulas().own(1, 0)).isEqualTo(2147483647L);
    }
}
