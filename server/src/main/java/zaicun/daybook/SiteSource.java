package zaicun.daybook;

import java.util.stream.Stream;

/**
 * What a rule module knows should be true at a place on a date, beyond the day's records: an inspection's page opens with
 * it (8.2). A module that knows something of that kind implements it.
 */
public interface SiteSource {

    /** Lines of the team's people and of the village on that date; the caller closes the stream. */
    Stream<SiteLine> lines(SiteQuery asked);
}
