package org.shanyraq.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A balance as {@code figures/report.yaml} writes it: figures with + and - before =, one after it. */
record Equation(List<Term> left, String right) {

    static Equation of(String said) {
        String[] sides = said.split("=");
        List<Term> left = new ArrayList<>();
        int sign = 1;
        for (String word : sides[0].strip().split("\\s+")) {
            switch (word) {
                case "+" -> sign = 1;
                case "-" -> sign = -1;
                default -> left.add(new Term(sign, word));
            }
        }
        return new Equation(List.copyOf(left), sides[1].strip());
    }

    /** With the figures' titles in place of their keys. */
    String said(UnaryOperator<String> title) {
        StringBuilder words = new StringBuilder();
        for (Term term : left) {
            words.append(words.isEmpty() ? "" : term.sign() > 0 ? " + " : " − ").append(title.apply(term.figure()));
        }
        return words.append(" = ").append(title.apply(right)).toString();
    }

    record Term(int sign, String figure) {}
}
