package zaicun.selection.handover;

import java.time.Instant;
import java.util.UUID;

/** What became of an open item. */
public record SettledItem(String kind, UUID item, String title, Outcome outcome, String words, Instant at) {

    public enum Outcome {
        PASSED("移交接收人"),
        SETTLED("已办结");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
