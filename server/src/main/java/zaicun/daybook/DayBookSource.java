package zaicun.daybook;

import java.util.stream.Stream;

/** Where lines of the day book come from: a rule module that records facts implements it. */
public interface DayBookSource {

    /** Lines of the team's people, and of the team as a whole, on the dates asked for; the caller closes the stream. */
    Stream<DayLine> lines(DayBookQuery asked);
}
