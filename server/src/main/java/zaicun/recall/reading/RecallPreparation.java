package zaicun.recall.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.recall.facts.KnownFacts;
import zaicun.recall.file.FactKind;
import zaicun.recall.handling.Approvers;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** What somebody needs who proposes a recall: whom, which facts there are, who may decide. Looking is in the audit. */
@Component
@Transactional
class RecallPreparation {

    private static final int MOST = 20;

    private final KnownFacts facts;
    private final RecallNames names;
    private final Approvers approvers;
    private final Roster roster;
    private final SeenDistricts districts;
    private final Audit audit;
    private final Clock clock;

    RecallPreparation(
            KnownFacts facts, RecallNames names, Approvers approvers, Roster roster, SeenDistricts districts, Audit audit,
            Clock clock) {
        this.facts = facts;
        this.names = names;
        this.approvers = approvers;
        this.roster = roster;
        this.districts = districts;
        this.audit = audit;
        this.clock = clock;
    }

    record Candidate(String district, UUID posting, String name, String post, String unit, String village) {}

    /**
     * @param approving the organ that decides
     * @param own whether the viewer sits there and so names the leader himself
     */
    record Prepared(
            Candidate person, List<RecallNames.Titled> causes, List<Known> facts, String approving, boolean own,
            List<Approvers.Named> approvers) {}

    /** A fact on record; {@code obstacle} says why it cannot be named yet. */
    record Known(
            FactKind kind, String kindTitle, UUID source, String clause, LocalDate on, String text, String obstacle) {}

    /** Those in place today in the viewer's sending line whose name holds the words, at most so many. */
    @Transactional(readOnly = true)
    List<Candidate> people(Viewer viewer, String text) {
        viewer.require(Right.RECALL_PROPOSE);
        var today = Span.day(LocalDate.now(clock));
        var postings = districts.of(viewer).stream()
                .flatMap(district -> roster.postingsOfUnits(district, viewer.scope().units(), today).stream())
                .filter(posting -> !posting.person().equals(viewer.person()))
                .toList();
        var people = roster.people(postings.stream().map(Posting::person).distinct().toList());
        var named = postings.stream()
                .filter(posting -> people.get(posting.person()).name().contains(text.strip()))
                .sorted(Comparator.comparing((Posting posting) -> people.get(posting.person()).name())
                        .thenComparing(Posting::id))
                .limit(MOST)
                .toList();
        return candidates(named, people);
    }

    private List<Candidate> candidates(List<Posting> postings, Map<UUID, Person> people) {
        var villages = roster.divisionNames(postings.stream().map(Posting::village).distinct().toList());
        var units = roster.offices(postings.stream().map(Posting::unit).distinct().toList());
        return postings.stream()
                .map(posting -> new Candidate(
                        posting.district().code(), posting.id(), people.get(posting.person()).name(), posting.post().title(),
                        units.get(posting.unit()).name(), villages.getOrDefault(posting.village(), posting.village())))
                .toList();
    }

    Prepared prepare(Viewer viewer, District district, UUID id) {
        viewer.require(Right.RECALL_PROPOSE);
        var posting = roster.posting(district, id)
                .filter(found -> viewer.scope().units().contains(found.unit()))
                .filter(found -> !found.person().equals(viewer.person()))
                .orElseThrow(() -> OutOfLine.notFound("没有找到这名驻村干部，或不在您的工作范围内。"));
        audit.record(new Act(district, viewer.person(), "recall.look", id, "召回：查看一名驻村干部有哪些记录可引"));
        var approving = approvers.organ(posting);
        boolean own = viewer.seats().stream().anyMatch(seat -> seat.office().filter(approving::equals).isPresent());
        var person = candidates(List.of(posting), roster.people(List.of(posting.person()))).getFirst();
        return new Prepared(
                person, names.causes(), known(viewer, posting), approving.name(), own,
                own ? approvers.at(approving.id(), viewer.person(), posting.person()) : List.of());
    }

    private List<Known> known(Viewer viewer, Posting posting) {
        return facts.of(viewer, posting).stream()
                .map(fact -> new Known(
                        fact.kind(), fact.kind().title(), fact.source(), fact.clause().toString(), fact.on(), fact.text(),
                        fact.obstacle()))
                .toList();
    }
}
