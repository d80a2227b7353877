package com.example.shop;

import java.math.BigDecimal;

/** Adds two prices by the generated helper. */
public final class Main {
    private Main() {}

    /** Prints the sum. */
    public static void main(String[] args) {
        Price sum = PriceOps.add(new Price(new BigDecimal("1.25")), new Price(new BigDecimal("2.25")));
        System.out.println(sum.amount());
    }
}
