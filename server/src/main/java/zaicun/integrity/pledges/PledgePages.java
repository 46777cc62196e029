package zaicun.integrity.pledges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.integrity.pledges.PledgeTexts.Asked;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Shows the text, one's own pledge, who of the line has pledged, and a pledge to print. */
@Component
@Transactional(readOnly = true)
class PledgePages {

    /** @param since from when these words are in force */
    record TextView(String version, LocalDate since, PledgeText text) {}

    /**
     * @param posted whether a pledge is asked of the viewer at all
     * @param dueOn until when, where it has not been made
     */
    record Mine(TextView text, boolean posted, Optional<PledgeRef> made, Optional<LocalDate> dueOn) {}

    record PledgeRef(String district, UUID id, LocalDate on) {}

    /** @param made the pledge of the text that is in force today */
    record Line(
            UUID posting, String personName, String post, String unit, String village, LocalDate since, LocalDate dueOn,
            Optional<PledgeRef> made) {}

    /** A pledge as it is printed: in the words that were pledged. */
    record Sheet(String personName, String post, String unit, String village, LocalDate on, PledgeText text) {}

    private final Pledges pledges;
    private final PledgeTexts texts;
    private final Roster roster;
    private final SeenDistricts districts;
    private final Clock clock;

    PledgePages(Pledges pledges, PledgeTexts texts, Roster roster, SeenDistricts districts, Clock clock) {
        this.pledges = pledges;
        this.texts = texts;
        this.roster = roster;
        this.districts = districts;
        this.clock = clock;
    }

    Mine mine(Viewer viewer) {
        var today = LocalDate.now(clock);
        var text = texts.on(today);
        var view = new TextView(text.version(), texts.since(today), text);
        return roster.postingOf(viewer.person(), today)
                .map(posting -> mine(view, posting, today))
                .orElseGet(() -> new Mine(view, false, Optional.empty(), Optional.empty()));
    }

    private Mine mine(TextView view, Posting posting, LocalDate today) {
        var asked = current(posting, today);
        var made = PledgeDuty.in(pledges.of(posting.district(), List.of(posting.id())), asked);
        return new Mine(
                view, true, made.map(PledgePages::ref),
                made.isPresent() ? Optional.empty() : Optional.of(asked.dueOn()));
    }

    List<Line> inLine(Viewer viewer) {
        var today = LocalDate.now(clock);
        var postings = districts.of(viewer).stream()
                .flatMap(district -> roster.postingsUnder(district, district.code(), Span.day(today)).stream())
                .filter(viewer::sees)
                .toList();
        var people = roster.people(postings.stream().map(Posting::person).distinct().toList());
        var made = postings.stream().collect(Collectors.groupingBy(Posting::district)).entrySet().stream()
                .flatMap(each -> pledges.of(each.getKey(), each.getValue().stream().map(Posting::id).toList()).stream())
                .collect(Collectors.groupingBy(Pledge::posting));
        var names = new Names(people, villages(postings), units());
        return postings.stream()
                .map(posting -> line(posting, current(posting, today), made.getOrDefault(posting.id(), List.of()), names))
                .sorted(Comparator.comparing((Line line) -> line.made().isPresent())
                        .thenComparing(Line::dueOn)
                        .thenComparing(Line::village))
                .toList();
    }

    Sheet sheet(Viewer viewer, District district, UUID id) {
        var pledge = pledges.find(district, id).orElseThrow(PledgePages::notFound);
        var posting = roster.posting(district, pledge.posting()).filter(viewer::sees).orElseThrow(PledgePages::notFound);
        return new Sheet(
                roster.person(pledge.person()).map(Person::name).orElse(""),
                posting.post().title(),
                roster.office(posting.unit()).map(Office::name).orElse(""),
                villages(List.of(posting)).getOrDefault(posting.village(), ""),
                pledge.pledgedOn(),
                pledges.textOf(pledge));
    }

    private record Names(Map<UUID, Person> people, Map<String, String> villages, Map<UUID, String> units) {}

    private static Line line(Posting posting, Asked asked, List<Pledge> made, Names names) {
        return new Line(
                posting.id(),
                names.people().get(posting.person()).name(),
                posting.post().title(),
                names.units().getOrDefault(posting.unit(), ""),
                names.villages().getOrDefault(posting.village(), ""),
                asked.dates().from(),
                asked.dueOn(),
                PledgeDuty.in(made, asked).map(PledgePages::ref));
    }

    private Asked current(Posting posting, LocalDate today) {
        return texts.within(posting.span()).stream()
                .filter(asked -> !asked.dates().from().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Map<String, String> villages(List<Posting> postings) {
        return roster.divisionNames(postings.stream().map(Posting::village).distinct().toList());
    }

    private Map<UUID, String> units() {
        return roster.offices(Organ.SENDING_UNIT).stream().collect(Collectors.toMap(Office::id, Office::name));
    }

    private static PledgeRef ref(Pledge pledge) {
        return new PledgeRef(pledge.district().code(), pledge.id(), pledge.pledgedOn());
    }

    private static OutOfLine notFound() {
        return OutOfLine.notFound("没有找到这份承诺，或不在您的工作范围内。");
    }
}
