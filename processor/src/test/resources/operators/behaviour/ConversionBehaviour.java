package behaviour;

import static behaviour.Python.python;
import static org.assertj.core.api.Assertions.assertThat;

import behaviour.Conversions.Big;
import behaviour.Conversions.Exact;
import behaviour.Conversions.Index;
import behaviour.Conversions.Multiplier;
import behaviour.Conversions.OnlyRepr;
import behaviour.Conversions.OnlyStr;
import behaviour.Conversions.Printer;
import behaviour.Conversions.Real;
import behaviour.Conversions.Texts;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conversions to numbers and texts, and calls: by methods of their own, and by what follows from others. */
final class ConversionBehaviour {
    private ConversionBehaviour() {}

    static void byMethodsOfTheirOwn() {
        Exact exact = new Exact();
        python("int(Exact())").gives(ConversionsExactOps.toInt(exact));
        python("float(Exact())").gives(ConversionsExactOps.toFloat(exact));
        python("index(Exact())").gives(ConversionsExactOps.index(exact));
        python("round(Exact())").gives(ConversionsExactOps.round(exact));
        python("round(Exact(), 2)").gives(ConversionsExactOps.round(exact, 2));
        python("floor(Exact())").gives(ConversionsExactOps.floor(exact));
        python("ceil(Exact())").gives(ConversionsExactOps.ceil(exact));
        python("trunc(Exact())").gives(ConversionsExactOps.trunc(exact));
    }

    static void fromIndex() {
        python("[index(Index(7)), int(Index(7)), float(Index(7))]")
                .gives(List.of(
                        ConversionsIndexOps.index(new Index(7)),
                        ConversionsIndexOps.toInt(new Index(7)),
                        ConversionsIndexOps.toFloat(new Index(7))));
        python("[floor(Index(7)), ceil(Index(7))]")
                .gives(List.of(
                        ConversionsIndexOps.floor(new Index(7)), ConversionsIndexOps.ceil(new Index(7))));
        python("float(Index(2 ** 53 + 1)) == 2 ** 53")
                .gives(ConversionsBigOps.toFloat(new Big(BigInteger.TWO.pow(53).add(BigInteger.ONE))) == 0x1p53);
        python("int(Index(2 ** 70))").gives(ConversionsBigOps.toInt(new Big(BigInteger.TWO.pow(70))));
    }

    static void fromFloat() {
        python("[floor(Real(2.5)), ceil(Real(2.5)), floor(Real(-2.5)), ceil(Real(-2.5))]")
                .gives(List.of(
                        ConversionsRealOps.floor(new Real(2.5)),
                        ConversionsRealOps.ceil(new Real(2.5)),
                        ConversionsRealOps.floor(new Real(-2.5)),
                        ConversionsRealOps.ceil(new Real(-2.5))));
        python("floor(Real(1e23))").gives(ConversionsRealOps.floor(new Real(1e23)));
        python("floor(Real(inf))")
                .raises(NumberFormatException.class, () -> ConversionsRealOps.floor(new Real(Double.POSITIVE_INFINITY)));
        python("ceil(Real(nan))")
                .raises(NumberFormatException.class, () -> ConversionsRealOps.ceil(new Real(Double.NaN)));
    }

    static void texts() {
        Texts texts = new Texts();
        python("[repr(Texts()), str(Texts()), format(Texts(), '>9'), format(Texts())]")
                .gives(List.of(
                        ConversionsTextsOps.repr(texts),
                        ConversionsTextsOps.str(texts),
                        ConversionsTextsOps.format(texts, ">9"),
                        ConversionsTextsOps.format(texts)));
    }

    static void textsFromRepr() {
        OnlyRepr only = new OnlyRepr();
        python("[repr(OnlyRepr()), str(OnlyRepr()), format(OnlyRepr()), format(OnlyRepr(), '')]")
                .gives(List.of(
                        ConversionsOnlyReprOps.repr(only),
                        ConversionsOnlyReprOps.str(only),
                        ConversionsOnlyReprOps.format(only),
                        ConversionsOnlyReprOps.format(only, "")));
        python("format(OnlyRepr(), '>9')")
                .raises(IllegalArgumentException.class, () -> ConversionsOnlyReprOps.format(only, ">9"));
    }

    static void textsFromStr() {
        OnlyStr only = new OnlyStr();
        python("[str(OnlyStr()), format(OnlyStr())]")
                .gives(List.of(ConversionsOnlyStrOps.str(only), ConversionsOnlyStrOps.format(only)));
        assertThat(ConversionsOnlyStrOps.repr(only)).startsWith("behaviour.Conversions$OnlyStr@");
    }

    static void calls() {
        Multiplier twice = new Multiplier(2);
        python("[Multiplier(2)(), Multiplier(2)(3), Multiplier(2)(3, 4)]")
                .gives(List.of(
                        ConversionsMultiplierOps.call(twice),
                        ConversionsMultiplierOps.call(twice, 3),
                        ConversionsMultiplierOps.call(twice, 3, 4)));
    }

    static void callsAsFunctions() {
        Function<Integer, Integer> function = ConversionsMultiplierOps.asFunction(new Multiplier(2));
        python("list(map(Multiplier(2), [1, 2, 3]))")
                .gives(Stream.of(1, 2, 3).map(function).toList());
        StringBuilder out = new StringBuilder();
        Consumer<String> consumer = ConversionsPrinterOps.asFunction(new Printer(out));
        consumer.accept("printed");
        assertThat(out).hasToString("printed");
    }
}
