package zaicun.recall.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKey;
import zaicun.policy.PolicyKeys;
import zaicun.recall.file.Recall;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Names of people, organs, villages, causes and measures for one answer, each looked up once. */
@Component
class RecallNames {

    private final Roster roster;
    private final Policy policy;
    private final Clock clock;

    RecallNames(Roster roster, Policy policy, Clock clock) {
        this.roster = roster;
        this.policy = policy;
        this.clock = clock;
    }

    Book open(Collection<Recall> recalls) {
        var offices = recalls.stream()
                .flatMap(one -> Stream.of(one.subject().unit(), one.route().proposer(), one.route().approving()))
                .distinct()
                .toList();
        return new Book(
                roster.people(recalls.stream().map(one -> one.subject().person()).distinct().toList()),
                roster.postings(
                        recalls.stream().map(Recall::district).distinct().toList(),
                        recalls.stream().map(one -> one.subject().posting()).toList()),
                roster.offices(offices),
                roster.divisionNames(recalls.stream().map(one -> one.subject().village()).distinct().toList()));
    }

    /** Codes of a catalogue with their titles, as the list stood on that day. */
    List<Titled> titled(PolicyKey<List<CatalogueItem>> key, List<String> codes, LocalDate on) {
        var items = policy.on(on).get(key);
        return codes.stream()
                .map(code -> items.stream()
                        .filter(item -> item.code().equals(code))
                        .findFirst()
                        .map(RecallNames::titled)
                        .orElse(new Titled(code, code, "")))
                .toList();
    }

    List<Titled> measures() {
        return policy.on(LocalDate.now(clock)).get(PolicyKeys.RECALL_MEASURES).stream().map(RecallNames::titled).toList();
    }

    List<Titled> causes() {
        return policy.on(LocalDate.now(clock)).get(PolicyKeys.RECALL_CAUSES).stream().map(RecallNames::titled).toList();
    }

    private static Titled titled(CatalogueItem item) {
        return new Titled(item.code(), item.title(), item.text().orElse(""));
    }

    /** A code of a catalogue with its words. */
    record Titled(String code, String title, String text) {}

    record Book(
            Map<UUID, Person> people, Map<UUID, Posting> postings, Map<UUID, Office> offices, Map<String, String> villages) {

        String person(Recall one) {
            return people.get(one.subject().person()).name();
        }

        Posting posting(Recall one) {
            return postings.get(one.subject().posting());
        }

        String office(UUID id) {
            var office = offices.get(id);
            return office == null ? "" : office.name();
        }

        String village(Recall one) {
            return villages.getOrDefault(one.subject().village(), one.subject().village());
        }
    }
}
