package dev.dunder.processor.formulas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes formulas by chance, from the result down: for each kind of value a grammar says which formulas have it, and of which
 * kinds their operands are. So they compile, but for those where now and then an operand is of another kind.
 */
final class RandomFormulas {
    /** A line is one way to make a value of a kind: words of capitals stand for kinds, all else for itself. */
    private static final String GRAMMAR = """
            ANY = NUMBER
            ANY = NUMBER
            ANY = TEXT
            ANY = TRUTH
            ANY = OBJECT
            NUMBER = INT
            NUMBER = LONG
            NUMBER = DOUBLE
            NUMBER = BIG
            NUMBER = DECIMAL
            OBJECT = POINT
            OBJECT = NODE
            OBJECT = LIST
            OBJECT = SET
            OBJECT = MAP
            OBJECT = PATH
            OBJECT = SPAN
            OBJECT = INSTANT
            OBJECT = color
            OBJECT = Color.RED
            OBJECT = opt
            OBJECT = o
            OBJECT = t
            OBJECT = array
            OBJECT = words
            OBJECT = grid
            EXACT = +
            EXACT = -
            EXACT = *
            WHOLE = EXACT
            WHOLE = //
            WHOLE = %
            BITS = &
            BITS = |
            BITS = ^
            SHIFT = <<
            SHIFT = >>
            ORDER = <
            ORDER = <=
            ORDER = >
            ORDER = >=
            EQUALITY = ==
            EQUALITY = !=
            COMPARISON = ORDER
            COMPARISON = EQUALITY
            MEMBER = in
            MEMBER = not in
            COUNT = 1
            COUNT = 2
            COUNT = 7
            COUNT = 0x1F
            COUNT = 1_000
            FRACTION = 2.5
            FRACTION = 0.1
            FRACTION = 1.5e3
            INT = i
            INT = h
            INT = y
            INT = bi
            INT = p.x
            INT = words.length
            INT = (INT WHOLE INT)
            INT = (INT WHOLE COUNT)
            INT = (COUNT WHOLE INT)
            INT = (INT BITS INT)
            INT = (INT SHIFT INT)
            INT = (INT ** COUNT)
            INT = -INT
            INT = +INT
            INT = ~INT
            INT = - -INT
            INT = abs(INT)
            INT = int(INT)
            INT = min(INT, INT)
            INT = max(INT, COUNT, INT)
            INT = pow(INT, COUNT)
            INT = (INT if ANY else INT)
            INT = (INT or INT)
            INT = Math.max(INT, INT)
            INT = len(TEXT)
            INT = len(LIST)
            INT = len(SET)
            INT = len(MAP)
            INT = len(array)
            INT = len(POINT)
            INT = array[INT]
            INT = grid[INT][-1]
            INT = ints[INT]
            INT = map[TEXT]
            INT = POINT[INT]
            INT = POINT(INT)
            INT = POINT.x
            INT = NODE[INT]
            INT = NODE.value
            INT = color.ordinal()
            INT = TEXT.length()
            INT = o.hashCode()
            LONG = l
            LONG = bl
            LONG = (LONG WHOLE LONG)
            LONG = (LONG WHOLE INT)
            LONG = (INT WHOLE LONG)
            LONG = (LONG BITS INT)
            LONG = (LONG SHIFT INT)
            LONG = -LONG
            LONG = ~LONG
            LONG = abs(LONG)
            LONG = max(LONG, INT)
            LONG = (INT if TRUTH else LONG)
            LONG = Math.max(LONG, INT)
            LONG = SPAN.toMillis()
            DOUBLE = d
            DOUBLE = f
            DOUBLE = bd
            DOUBLE = (DOUBLE WHOLE DOUBLE)
            DOUBLE = (DOUBLE / INT)
            DOUBLE = (LONG / DOUBLE)
            DOUBLE = (DOUBLE ** COUNT)
            DOUBLE = (INT EXACT FRACTION)
            DOUBLE = (DOUBLE * FRACTION)
            DOUBLE = -DOUBLE
            DOUBLE = abs(DOUBLE)
            DOUBLE = float(INT)
            DOUBLE = float(DOUBLE)
            DOUBLE = round(DOUBLE, COUNT)
            DOUBLE = min(DOUBLE, INT)
            DOUBLE = (DOUBLE if TRUTH else INT)
            BIG = big
            BIG = (BIG WHOLE BIG)
            BIG = (BIG WHOLE INT)
            BIG = (LONG WHOLE BIG)
            BIG = (BIG BITS COUNT)
            BIG = (BIG SHIFT INT)
            BIG = (BIG ** COUNT)
            BIG = -BIG
            BIG = ~BIG
            BIG = abs(BIG)
            BIG = max(BIG, INT)
            BIG = (BIG if TRUTH else COUNT)
            DECIMAL = dec
            DECIMAL = (DECIMAL EXACT DECIMAL)
            DECIMAL = (DECIMAL EXACT INT)
            DECIMAL = (LONG EXACT DECIMAL)
            DECIMAL = (BIG EXACT DECIMAL)
            DECIMAL = (DECIMAL EXACT FRACTION)
            DECIMAL = (DECIMAL ** COUNT)
            DECIMAL = -DECIMAL
            DECIMAL = abs(DECIMAL)
            DECIMAL = round(DECIMAL, COUNT)
            DECIMAL = min(DECIMAL, INT)
            DECIMAL = (DECIMAL if TRUTH else INT)
            TEXT = s
            TEXT = 'a'
            TEXT = 'it"s'
            TEXT = 'x*/y'
            TEXT = ''
            TEXT = words[0]
            TEXT = (TEXT + TEXT)
            TEXT = (TEXT + ANY)
            TEXT = (TEXT * INT)
            TEXT = (INT * TEXT)
            TEXT = TEXT[INT:INT]
            TEXT = TEXT[::-1]
            TEXT = str(ANY)
            TEXT = format(INT, ',')
            TEXT = words[INT]
            TEXT = texts[INT]
            TEXT = TEXT.strip()
            TEXT = color.name()
            TEXT = opt.get()
            TEXT = (TEXT or TEXT)
            TEXT = (TEXT if ANY else TEXT)
            TEXT = max(TEXT, TEXT)
            TRUTH = b
            TRUTH = bb
            TRUTH = (INT COMPARISON NUMBER)
            TRUTH = (DOUBLE COMPARISON LONG)
            TRUTH = (BIG COMPARISON DECIMAL)
            TRUTH = (DECIMAL COMPARISON FRACTION)
            TRUTH = (INT < LONG <= INT)
            TRUTH = (TEXT COMPARISON TEXT)
            TRUTH = (POINT COMPARISON POINT)
            TRUTH = (SPAN ORDER SPAN)
            TRUTH = (INSTANT ORDER INSTANT)
            TRUTH = (TEXT MEMBER TEXT)
            TRUTH = (TEXT MEMBER LIST)
            TRUTH = (TEXT MEMBER SET)
            TRUTH = (TEXT MEMBER MAP)
            TRUTH = (INT MEMBER array)
            TRUTH = (OBJECT is None)
            TRUTH = (OBJECT is not o)
            TRUTH = (LIST EQUALITY LIST)
            TRUTH = (not ANY)
            TRUTH = bool(ANY)
            TRUTH = (TRUTH and TRUTH)
            TRUTH = (TRUTH or TRUTH)
            TRUTH = (TRUTH BITS TRUTH)
            POINT = p
            POINT = (POINT + POINT)
            POINT = (POINT * INT)
            POINT = (INT * POINT)
            POINT = POINT.scale(LONG)
            POINT = Point(INT)
            POINT = Point.of(INT)
            POINT = max(POINT, POINT)
            POINT = (POINT if OBJECT else POINT)
            NODE = n
            NODE = NODE.next
            NODE = (NODE + i)
            LIST = texts
            LIST = (LIST + LIST)
            LIST = LIST[INT:INT]
            SET = set
            SET = (SET - SET)
            SET = (SET BITS SET)
            MAP = map
            MAP = (MAP | MAP)
            PATH = path
            PATH = (PATH / TEXT)
            PATH = (PATH / PATH)
            SPAN = span
            SPAN = (SPAN + SPAN)
            SPAN = (SPAN - SPAN)
            SPAN = (SPAN * INT)
            SPAN = (SPAN / INT)
            SPAN = (INSTANT - INSTANT)
            SPAN = -SPAN
            SPAN = abs(SPAN)
            INSTANT = now
            INSTANT = (INSTANT + SPAN)
            INSTANT = (INSTANT - SPAN)
            """;

    /** What needs a precision. */
    private static final String ROUNDED = """
            DECIMAL = (DECIMAL / DECIMAL)
            DECIMAL = (DECIMAL / INT)
            DECIMAL = (DECIMAL // INT)
            DECIMAL = (FRACTION / DECIMAL)
            """;

    private static final Set<String> SIGNS =
            Set.of("EXACT", "WHOLE", "BITS", "SHIFT", "ORDER", "EQUALITY", "COMPARISON", "MEMBER");
    private static final Pattern KIND = Pattern.compile("\\b[A-Z]{3,}\\b");

    private final Map<String, List<String>> ways = new LinkedHashMap<>();
    private final Random random;
    private final int strays;

    /**
     * @param strays of how many operands one is of any kind; none if 0
     */
    RandomFormulas(long seed, boolean isRounded, int strays) {
        this.random = new Random(seed);
        this.strays = strays;
        (isRounded ? GRAMMAR + ROUNDED : GRAMMAR).lines().forEach(line -> {
            String[] parts = line.split(" = ", 2);
            ways.computeIfAbsent(parts[0], kind -> new ArrayList<>()).add(parts[1]);
        });
    }

    /** A formula that has a value of a kind. */
    String next(String kind) {
        return of(kind, 1 + random.nextInt(3));
    }

    /** One of a list. */
    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String of(String kind, int depth) {
        List<String> all = ways.getOrDefault(kind, List.of());
        if (all.isEmpty()) {
            return kind; // a word of the formula itself
        }
        List<String> low = all.stream().filter(this::isLow).toList();
        String way = one(depth > 0 ? all : low);
        int left = isLow(way) ? depth : depth - 1;
        return KIND.matcher(way).replaceAll(found -> Matcher.quoteReplacement(of(maybeStray(found.group()), left)));
    }

    /** Whether it has no operands, or only says one kind for another. */
    private boolean isLow(String way) {
        return KIND.matcher(way).results().noneMatch(found -> ways.containsKey(found.group())) || ways.containsKey(way);
    }

    private String maybeStray(String kind) {
        boolean isStray = strays > 0 && ways.containsKey(kind) && !SIGNS.contains(kind) && random.nextInt(strays) == 0;
        return isStray ? "ANY" : kind;
    }
}
