package zaicun.daybook;

import java.util.stream.Stream;

/** Where open matters come from: a rule module whose records have an outcome implements it. */
public interface OpenMatterSource {

    /** What is open for the team asked for, whenever it began; the dates of the query do not matter. */
    Stream<OpenMatter> open(DayBookQuery asked);
}
