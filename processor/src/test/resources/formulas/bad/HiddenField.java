import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface HiddenField {
    // error: [Dunder:UnknownAttribute] HiddenField.Bottom has no attribute count
    @Formula("x.count")
    int hidden(Bottom x);

    @Formula("x.count")
    int seen(Top x);

    class Top {
        public int count = 1;
    }

    /** Its private field hides the public one from all that extend it (JLS 8.3). */
    class Middle extends Top {
        private int count = 2;

        int own() {
            return count;
        }
    }

    class Bottom extends Middle {}
}
