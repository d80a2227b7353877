import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface UnclosedText {
    // error: [Dunder:UnclosedText] a text has no closing '
    //     name + ' of
    //            ^
    //   Found: ', and no other one on the rest of the line
    //   Fix: close it with ', or write \' for a quote inside of one
    @Formula("name + ' of")
    String of(String name);

    // error: [Dunder:UnclosedText] a text has no closing "
    //     name + "of
    //            ^
    //   Found: ", and no other one on the rest of the line
    //   Fix: close it with ", or write \" for a quote inside of one
    @Formula("name + \"of")
    String doubled(String name);
}
