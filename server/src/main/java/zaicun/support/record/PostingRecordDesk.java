package zaicun.support.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Organ;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.support.Grades;
import zaicun.support.evidence.EvidenceDesk;

/** Puts together the record of the posting: for the person himself and for those who keep his personal file. */
@Component
@Transactional
class PostingRecordDesk {

    private final Grades grades;
    private final EvidenceDesk evidence;
    private final Roster roster;
    private final SeenDistricts districts;
    private final Policy policy;
    private final Audit audit;
    private final Clock clock;

    PostingRecordDesk(Grades grades, EvidenceDesk evidence, Roster roster, SeenDistricts districts, Policy policy, Audit audit, Clock clock) {
        this.grades = grades;
        this.evidence = evidence;
        this.roster = roster;
        this.districts = districts;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** The postings in the viewer's line, the latest first; a cadre finds his own. */
    @Transactional(readOnly = true)
    public List<PostingRecord.Line> list(Viewer viewer) {
        viewer.require(Right.POSTING_RECORD_READ);
        var ever = new Span(LocalDate.EPOCH, Span.FOREVER);
        var seen = Stream.concat(
                        districts.of(viewer).stream()
                                .flatMap(district ->
                                        roster.postingsOfUnits(district, viewer.scope().units(), ever).stream()),
                        roster.postingsOf(viewer.person()).stream())
                .distinct()
                .sorted(Comparator.comparing((Posting posting) -> posting.span().from()).reversed())
                .toList();
        var people = roster.people(seen.stream().map(Posting::person).collect(Collectors.toSet()));
        var villages = roster.divisionNames(seen.stream().map(Posting::village).distinct().toList());
        var units = units();
        return seen.stream()
                .map(posting -> new PostingRecord.Line(
                        posting.person(), people.get(posting.person()).name(), posting.post().title(),
                        units.getOrDefault(posting.unit(), ""),
                        villages.getOrDefault(posting.village(), posting.village()), posting.span().from(), end(posting)))
                .toList();
    }

    /** The whole record; opening somebody else's is in the audit log. */
    public PostingRecord of(Viewer viewer, UUID person) {
        viewer.require(Right.POSTING_RECORD_READ);
        boolean own = viewer.person().equals(person);
        var held = roster.postingsOf(person).stream()
                .filter(posting -> own || viewer.scope().units().contains(posting.unit()))
                .toList();
        if (held.isEmpty()) {
            throw OutOfLine.notFound("没有找到此人的驻村经历，或不在您的工作范围内。");
        }
        var who = roster.person(person).orElseThrow();
        if (!own) {
            audit.record(new Act(
                    held.getFirst().district(), viewer.person(), "posting-record.open", person, "查看驻村经历：" + who.name()));
        }
        var today = LocalDate.now(clock);
        var units = units();
        return new PostingRecord(
                person, who.name(), who.sex(), who.politicalStatus(), who.dutyTitle(), today,
                policy.on(today).get(PolicyKeys.RECORD_USES).stream().map(CatalogueItem::title).toList(),
                held.stream().map(posting -> stay(posting, units, today)).toList());
    }

    private Map<UUID, String> units() {
        return roster.offices(Organ.SENDING_UNIT).stream().collect(Collectors.toMap(Office::id, Office::name));
    }

    private PostingRecord.Stay stay(Posting posting, Map<UUID, String> units, LocalDate today) {
        var over = posting.span().intersect(new Span(LocalDate.EPOCH, today.plusDays(1)));
        return new PostingRecord.Stay(
                posting.district().code(), posting.id(), posting.post().title(), posting.leads(),
                units.getOrDefault(posting.unit(), ""),
                roster.divisionNames(List.of(posting.village())).getOrDefault(posting.village(), posting.village()),
                posting.span().from(), end(posting), over.map(Span::length).orElse(0L), grades(posting),
                evidence.of(posting, posting.span()));
    }

    private List<PostingRecord.Graded> grades(Posting posting) {
        return grades.of(posting.district(), posting.person()).stream()
                .filter(grade -> posting.span().overlaps(Span.of(
                        LocalDate.of(grade.year(), 1, 1), LocalDate.of(grade.year(), 12, 31))))
                .map(grade -> new PostingRecord.Graded(grade.year(), grade.round(), grade.title(), grade.gradedOn()))
                .toList();
    }

    private static Optional<LocalDate> end(Posting posting) {
        return posting.span().isOpen() ? Optional.empty() : Optional.of(posting.span().last());
    }
}
