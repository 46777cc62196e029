package zaicun.rulebook;

import java.util.List;
import zaicun.policy.ClauseEntry;

/** A clause as a browser shows it; {@code reading} is empty where nothing had to be read into it. */
record ClauseView(
        String id, String article, String articleTitle, String title, String words, String reading, List<String> shapes) {

    static ClauseView of(ClauseEntry entry) {
        return new ClauseView(
                entry.clause().toString(),
                entry.clause().article(),
                entry.article(),
                entry.title(),
                entry.words(),
                entry.reading(),
                entry.shapes().stream().map(ClauseEntry.Shape::title).toList());
    }
}
