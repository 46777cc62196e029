package zaicun.suggestions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;

/** Shows suggestions: to the bureau those it answers, to everybody his own and those that all may read. */
@Component
@Transactional(readOnly = true)
class SuggestionPages {

    private static final int AT_MOST = 1_000;

    record Kind(String code, String title) {}

    record Told(SuggestionMove move, String title, String words, String name, LocalDate on) {}

    /** @param moves what the viewer may do with it */
    record Line(
            String district, UUID id, String kindTitle, String words, String authorName, boolean open, boolean published,
            SuggestionState state, String stateTitle, int version, LocalDate receivedOn, Optional<LocalDate> dueOn,
            List<Told> told, List<SuggestionMove> moves) {}

    record Box(List<Kind> kinds, int answerWithin, List<Line> mine, List<Line> answered) {}

    private enum Reader {
        BUREAU,
        AUTHOR,
        ANYBODY;

        boolean may(SuggestionMove move) {
            return switch (this) {
                case BUREAU -> !move.isAuthors();
                case AUTHOR -> move.isAuthors();
                case ANYBODY -> false;
            };
        }
    }

    private final Suggestions suggestions;
    private final Bureaus bureaus;
    private final Policy policy;
    private final Clock clock;

    SuggestionPages(Suggestions suggestions, Bureaus bureaus, Policy policy, Clock clock) {
        this.suggestions = suggestions;
        this.bureaus = bureaus;
        this.policy = policy;
        this.clock = clock;
    }

    Box box(Viewer viewer) {
        var values = policy.on(LocalDate.now(clock));
        var bureau = bureaus.of(viewer);
        return new Box(
                kinds().stream().map(item -> new Kind(item.code(), item.title())).toList(),
                values.get(PolicyKeys.SUGGESTION_ANSWER_WITHIN),
                lines(suggestions.by(viewer.person()), Reader.AUTHOR),
                lines(suggestions.published(District.of(bureau.division()), bureau.id(), AT_MOST), Reader.ANYBODY));
    }

    List<Line> toAnswer(Viewer viewer) {
        return lines(
                viewer.offices(Role.BUREAU).flatMap(this::at).toList(), Reader.BUREAU);
    }

    private Stream<Suggestion> at(Office bureau) {
        return suggestions.at(District.of(bureau.division()), bureau.id(), AT_MOST).stream();
    }

    private List<Line> lines(Collection<Suggestion> found, Reader reader) {
        var titles = kinds().stream().collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::title));
        var words = suggestions.words(found).stream().collect(Collectors.groupingBy(SuggestionWord::suggestion));
        return found.stream()
                .map(each -> line(each, titles, words.getOrDefault(each.id(), List.of()), reader))
                .toList();
    }

    private static Line line(Suggestion each, Map<String, String> titles, List<SuggestionWord> words, Reader reader) {
        return new Line(
                each.district().code(),
                each.id(),
                titles.getOrDefault(each.kind(), each.kind()),
                each.words(),
                each.authorName(),
                each.open(),
                each.published(),
                each.state(),
                each.state().title(),
                each.version(),
                each.receivedOn(),
                each.dueOn(),
                words.stream()
                        .map(word -> new Told(word.move(), word.move().title(), word.words(), word.name(), word.on()))
                        .toList(),
                Stream.of(SuggestionMove.values())
                        .filter(move -> reader.may(move) && move.isLegalFrom(each.state()))
                        .toList());
    }

    private List<CatalogueItem> kinds() {
        return policy.on(LocalDate.now(clock)).get(PolicyKeys.SUGGESTION_KINDS);
    }
}
