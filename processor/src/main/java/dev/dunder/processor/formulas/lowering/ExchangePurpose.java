package dev.dunder.processor.formulas.lowering;

/** How a private method for two operands is named, and how its parameters are. */
enum ExchangePurpose {
    IS_IN("isIn", "item", "container"),
    REPEAT("repeat", "count", "text"),
    BETWEEN("between", "end", "start");

    final String method;
    final String first;
    final String second;

    ExchangePurpose(String method, String first, String second) {
        this.method = method;
        this.first = first;
        this.second = second;
    }
}
