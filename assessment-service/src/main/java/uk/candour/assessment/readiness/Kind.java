package uk.candour.assessment.readiness;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What information is commonly about, so that "cost" and "price" are seen to be the same. */
enum Kind {
    MONEY(
            "costs?|pric(?:es?|ed|ing)|paid|pay(?:s|ing|ments?)?|spen[dt]\\w*|fees?|amounts?|charges|charged"
                    + "|expenditure|budgets?|invoices?|tariffs?|salar\\w+|contracts?|margins?|(?:day|unit|hourly) rates?"),
    COMPUTING(
            "software|products?|systems?|applications?|apps?|tools?|platforms?|versions?|vendors?|anti-?virus|firewalls?"
                    + "|networks?|computers?|laptops?|devices?|endpoints?|cyber|patch(?:es|ed|ing)?|hardware|servers?"
                    + "|passwords?|encrypt\\w+"),
    STAFF("staff|officers?|employees?|names?|named|posts?|roles?|teams?"),
    PLACES(
            "sites?|locations?|address\\w*|premises|buildings?|rooms?|routes?|roads?|streets?|maps?|cameras?|CCTV"),
    PAPERS("reports?|documents?|emails?|correspondence|minutes|letters?|memo\\w*|manuals?|files?"),
    NUMBERS("numbers?|how many|counts?|totals?|figures?|statistics?|percentages?");

    private final Pattern words;

    Kind(String words) {
        this.words = Prose.anyOf(words);
    }

    /** The stems of a text and the kinds of thing that it names. */
    static Set<String> withKinds(String text) {
        Set<String> stems = new LinkedHashSet<>(Prose.stems(text));
        for (Kind kind : values()) {
            if (kind.words.matcher(text).find()) {
                stems.add(kind.name());
            }
        }
        return stems;
    }
}
