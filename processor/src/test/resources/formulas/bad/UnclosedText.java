import dev.dunder.Formula;
import dev.dunder.Formulas;

@Formulas
interface UnclosedText {
    // error: [Dunder:UnclosedText] a text has no closing '
    //     name + ' of
    //            ^
    //   Found: no closing ' before the end of the line
    //   Fix: close it with ', or write \' for a quote inside the text
    @Formula("name + ' of")
    String of(String name);

    // error: [Dunder:UnclosedText] a text has no closing "
    //     name + "of
    //            ^
    //   Found: no closing " before the end of the line
    //   Fix: close it with ", or write \" for a quote inside the text
    @Formula("name + \"of")
    String doubled(String name);
}
