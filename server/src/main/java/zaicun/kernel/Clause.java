package zaicun.kernel;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One norm of the notice: article and number within it, written {@code 3.2}; the annex is article
 * {@code A}. Clauses ascend as in the notice, the annex last.
 */
public record Clause(String article, int norm) implements Comparable<Clause> {

    private static final Pattern WRITTEN = Pattern.compile("(A|[1-9]\\d?)\\.([1-9]\\d?)");
    private static final Comparator<Clause> ORDER =
            Comparator.comparingInt(Clause::articleOrder).thenComparingInt(Clause::norm);

    public Clause {
        if (!WRITTEN.matcher(article + "." + norm).matches()) {
            throw new IllegalArgumentException("not a clause: " + article + "." + norm);
        }
    }

    /** Reads {@code 3.2} or {@code A.6}; anything else is an {@link IllegalArgumentException}. */
    public static Clause of(String written) {
        var found = WRITTEN.matcher(written);
        if (!found.matches()) {
            throw new IllegalArgumentException("not a clause: " + written);
        }
        return new Clause(found.group(1), Integer.parseInt(found.group(2)));
    }

    private int articleOrder() {
        return article.equals("A") ? 99 : Integer.parseInt(article);
    }

    @Override
    public int compareTo(Clause other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return article + "." + norm;
    }
}
