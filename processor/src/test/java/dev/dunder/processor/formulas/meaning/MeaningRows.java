package dev.dunder.processor.formulas.meaning;

import com.palantir.javapoet.ClassName;
import dev.dunder.processor.core.base.Annotation;
import dev.dunder.processor.core.base.Origin;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Request;
import dev.dunder.processor.formulas.meaning.terms.FormulaEnvironment;
import dev.dunder.processor.formulas.meaning.terms.FormulaSource;
import dev.dunder.processor.formulas.meaning.terms.Purity;
import dev.dunder.processor.formulas.meaning.terms.Settings;
import dev.dunder.processor.formulas.syntax.parsing.Parser;
import dev.dunder.processor.formulas.syntax.problems.ProblemInText;
import dev.dunder.processor.formulas.types.JavaTypes;
import dev.dunder.processor.formulas.types.MemberLookup;
import dev.dunder.processor.formulas.types.OperatorLookup;
import dev.dunder.processor.harness.CompilerSession;
import dev.dunder.processor.harness.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Asks what formulas mean, over one run of javac: a row is answered in far less than a millisecond. */
final class MeaningRows {
    /** The types of the rows: values with operators of all kinds, and classes to name in use. */
    private static final SourceFile TYPES = SourceFile.of(
            "Rows",
            "import dev.dunder.Op;",
            "import dev.dunder.Operator;",
            "interface Rows {",
            "  int twice(int x);",
            "}",
            "class Money implements Comparable<Money> {",
            "  static final Money NONE = new Money();",
            "  Money plus(Money other) { return this; }",
            "  Money times(double factor) { return this; }",
            "  Money __rsub__(int left) { return this; }",
            "  public int compareTo(Money other) { return 0; }",
            "  int getAmount() { return 0; }",
            "}",
            "class Bonus extends Money {",
            "  Money __radd__(Money left) { return left; }",
            "}",
            "class Tank {",
            "  @Operator(Op.TRUTH) boolean isEmpty() { return true; }",
            "}",
            "class Jar {",
            "  boolean isEmpty() { return true; }",
            "  int size() { return 0; }",
            "}",
            "class Page {",
            "  int __len__() { return 0; }",
            "  String __getitem__(int index) { return null; }",
            "}",
            "class Vector {",
            "  public double x;",
            "  public Vector add(Vector other) { return this; }",
            "  public Vector sub(Vector other) { return this; }",
            "  public Vector mul(double factor) { return this; }",
            "  public Vector negate() { return this; }",
            "  public Vector abs() { return this; }",
            "}",
            "class Amount implements Comparable<Amount> {",
            "  Amount plus(Amount other) { return this; }",
            "  Amount minus(Amount other) { return this; }",
            "  Amount dividedBy(Amount other) { return this; }",
            "  Amount times(long factor) { return this; }",
            "  Amount times(java.math.BigDecimal factor, java.math.RoundingMode mode) { return this; }",
            "  Amount pow(int exponent, java.math.MathContext context) { return this; }",
            "  Amount root(java.math.MathContext context) { return this; }",
            "  Amount root(java.math.RoundingMode mode) { return this; }",
            "  public int compareTo(Amount other) { return 0; }",
            "}",
            "class Part extends Amount {}",
            "class Share {",
            "  Share plus(Share other) { return this; }",
            "  @Operator(Op.FROM_NUMBER) static Share of(double number, Share beside) { return beside; }",
            "}",
            "class Tags extends java.util.ArrayList<String> {",
            "  Tags plus(Tags other) { return this; }",
            "  public boolean contains(int tag) { return false; }",
            "  @Override public String get(int index) { return null; }",
            "}",
            "class Names extends java.util.ArrayList<String> {}",
            "class Items<E> extends java.util.ArrayList<E> {",
            "  Items<E> plus(java.util.List<E> other) { return this; }",
            "}",
            "class Adapters {",
            "  @Operator(Op.ADD) static Vector sum(Vector left, Vector right) { return left; }",
            "  @Operator(value = Op.AND, commutative = true) static Vector and(Money left, Vector right) { return right; }",
            "  @Operator(Op.LESS) static boolean less(Vector left, Vector right) { return true; }",
            "  @Operator(Op.LENGTH) static int length(Jar jar) { return 0; }",
            "  @Operator(Op.CONTAINS) static boolean has(Jar jar, int item) { return false; }",
            "  @Operator(Op.GET) static String at(Jar jar, String key) { return key; }",
            "  @Operator(Op.CALL) static int call(Jar jar, int x) { return x; }",
            "  @Operator(Op.FROM_NUMBER) static Amount amount(int number) { return null; }",
            "  @Operator(Op.FROM_NUMBER) static Amount amount(java.math.BigDecimal number) { return null; }",
            "  @Operator(Op.XOR) static Jar one(Jar left, Jar right) { return left; }",
            "  static final int LIMIT = 3;",
            "  static int half(int x) { return x; }",
            "  @Operator(Op.MODULO) static Money share(Money left, int right) { return left; }",
            "}",
            "class Others {",
            "  @Operator(Op.XOR) static Jar other(Jar left, Jar right) { return left; }",
            "}");

    private static final SourceFile OPERATOR = SourceFile.of(
            "Operator",
            "package dev.dunder;",
            "public @interface Operator {",
            "  Op value(); boolean reflected() default false; boolean commutative() default false;",
            "}");

    private final CompilerSession session;
    private final FormulaEnvironment environment;

    MeaningRows() {
        String constants =
                List.of(dev.dunder.Op.values()).stream().map(Enum::name).collect(Collectors.joining(", "));
        SourceFile op = SourceFile.of("Op", "package dev.dunder;", "public enum Op { " + constants + " }");
        this.session = CompilerSession.of(TYPES, OPERATOR, op);
        this.environment = environment(session.round());
    }

    private FormulaEnvironment environment(Round round) {
        TypeElement rows = session.element("Rows");
        JavaTypes types = new JavaTypes(round, request(rows).access(round));
        MemberLookup members = new MemberLookup(types);
        return new FormulaEnvironment(
                types,
                members,
                new OperatorLookup(request(rows), types, members),
                (DeclaredType) rows.asType(),
                rows,
                List.of(
                        session.element("Adapters"),
                        session.element("Others"),
                        session.element("Money"),
                        session.element("java.lang.Math")),
                new Purity(List.of()));
    }

    private Request request(TypeElement rows) {
        Annotation operator = Annotation.on(
                        session.element("Tank").getEnclosedElements().get(1), "dev.dunder.Operator", session.elements())
                .orElseThrow();
        return new Request(rows, operator, rows, ClassName.get("", "RowsFormulas"), Origin.of(rows));
    }

    /** What a formula means for parameters such as {@code int a, Money m}, or its problems with their places. */
    String of(String result, String parameters, String formula, Settings settings) {
        FormulaSource source = new FormulaSource(
                formula, settings, types(parameters), true, session.type(result), List.of(), Optional.empty());
        FormulaMeaning meaning = FormulaMeaning.of(Parser.parse(formula).tree().orElseThrow(), source, environment);
        return meaning.term()
                .map(TermText::of)
                .orElseGet(() ->
                        meaning.problems().stream().map(MeaningRows::problem).collect(Collectors.joining("; ")));
    }

    private static String problem(ProblemInText problem) {
        return problem.kind().id() + " at " + problem.span().start();
    }

    private Map<String, TypeMirror> types(String parameters) {
        Map<String, TypeMirror> types = new LinkedHashMap<>();
        for (String parameter : parameters.isEmpty() ? List.<String>of() : List.of(parameters.split(", (?![^<]*>)"))) {
            int space = parameter.lastIndexOf(' ');
            types.put(parameter.substring(space + 1), session.type(parameter.substring(0, space)));
        }
        return types;
    }
}
