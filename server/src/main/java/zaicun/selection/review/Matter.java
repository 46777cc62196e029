package zaicun.selection.review;

import java.util.UUID;
import zaicun.kernel.Clause;
import zaicun.kernel.District;

/**
 * What is reviewed: a nomination or a change.
 *
 * @param title one line for messages, such as 「区水务局选派张建国任东街村第一书记」
 * @param link path of its page
 */
public record Matter(District district, UUID id, Kind kind, String title, String link) {

    public enum Kind {
        NOMINATION("1.4"),
        CHANGE("1.6");

        private final Clause clause;

        Kind(String clause) {
            this.clause = Clause.of(clause);
        }

        public Clause clause() {
            return clause;
        }
    }
}
