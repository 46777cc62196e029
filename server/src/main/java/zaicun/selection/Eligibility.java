package zaicun.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zaicun.kernel.Clause;
import zaicun.policy.DatedValue;

/** Whether somebody may be posted, under which clauses not, and why. */
public record Eligibility(List<Finding> findings, LocalDate retiresOn) {

    public enum Verdict {
        ELIGIBLE,
        /** In principle not; an exception needs a reason and shows to the reviewers. */
        EXCEPTION,
        BARRED
    }

    /** How hard a bar is. */
    public enum Bar {
        IN_PRINCIPLE,
        NEVER
    }

    /** One thing that speaks against the posting. */
    public record Finding(Bar bar, DatedValue<?> value, String what) {

        public Clause clause() {
            return value.clause();
        }
    }

    public Verdict verdict() {
        if (findings.stream().anyMatch(finding -> finding.bar() == Bar.NEVER)) {
            return Verdict.BARRED;
        }
        return findings.isEmpty() ? Verdict.ELIGIBLE : Verdict.EXCEPTION;
    }

    public SortedSet<Clause> clauses() {
        return findings.stream().map(Finding::clause).collect(Collectors.toCollection(TreeSet::new));
    }
}
