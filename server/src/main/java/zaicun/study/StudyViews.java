package zaicun.study;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.meetings.TeamSight;
import zaicun.policy.CatalogueItem;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Shows studies of the teams in somebody's line; notes are not among what is shown here. */
@Component
@Transactional(readOnly = true)
class StudyViews {

    private static final int MOST = 2_000;

    private final Studies studies;
    private final StudyCheck check;
    private final TeamSight sight;
    private final Roster roster;

    StudyViews(Studies studies, StudyCheck check, TeamSight sight, Roster roster) {
        this.studies = studies;
        this.check = check;
        this.sight = sight;
        this.roster = roster;
    }

    /** The latest first, at most {@value #MOST}. */
    List<StudyView> list(Viewer viewer, String under, Span dates) {
        viewer.require(Right.STUDY_READ);
        var found = sight.postings(viewer, under, dates).stream()
                .collect(Collectors.groupingBy(Posting::district, Collectors.mapping(Posting::team, Collectors.toSet())))
                .entrySet()
                .stream()
                .flatMap(of -> studies.of(of.getKey(), of.getValue(), dates).stream())
                .limit(MOST)
                .toList();
        return shown(viewer, found);
    }

    StudyView one(Viewer viewer, District district, UUID root) {
        return shown(viewer, List.of(requireSeen(viewer, district, root))).getFirst();
    }

    List<StudyView.Version> versions(Viewer viewer, District district, UUID root) {
        requireSeen(viewer, district, root);
        return studies.versions(district, root).stream()
                .map(version -> new StudyView.Version(
                        version.retracted() ? "撤销" : version.replaces().isPresent() ? "更正" : "登记", version.reason(),
                        version.recorded().name(), version.recorded().at()))
                .toList();
    }

    StudyView.Choices choices() {
        return new StudyView.Choices(
                check.forms().stream().map(item -> new StudyView.Choice(item.code(), item.title())).toList(),
                Arrays.stream(Occasion.values())
                        .map(occasion -> new StudyView.Choice(occasion.name(), occasion.title()))
                        .toList());
    }

    private Study requireSeen(Viewer viewer, District district, UUID root) {
        viewer.require(Right.STUDY_READ);
        var study = studies.latest(district, root).orElseThrow(StudyDesk::notFound);
        sight.requireTeam(viewer, district, study.team(), study.on());
        return study;
    }

    private List<StudyView> shown(Viewer viewer, Collection<Study> found) {
        var people = roster.people(found.stream()
                .flatMap(study -> Stream.concat(study.attended().stream(), Stream.of(study.ledBy())))
                .distinct()
                .toList());
        var villages = roster.divisionNames(found.stream().map(Study::village).distinct().toList());
        var titles = check.forms().stream().collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::title));
        var own = sight.own(viewer);
        return found.stream()
                .map(study -> view(
                        study, people, villages.getOrDefault(study.village(), ""),
                        titles.getOrDefault(study.matter().form(), "学习"), hand(viewer, own, study)))
                .toList();
    }

    /** What the viewer's hand reaches: a study of his own team, and whether he may correct it. */
    private record Hand(boolean ownTeam, boolean corrects) {}

    private static Hand hand(Viewer viewer, Optional<Posting> own, Study study) {
        boolean ownTeam = own.filter(posting -> posting.team().equals(study.team())).isPresent();
        boolean leads = own.filter(Posting::leads).isPresent();
        return new Hand(ownTeam, ownTeam && !study.retracted() && (leads || study.isKeptBy(viewer.person())));
    }

    private static StudyView view(
            Study study, Map<UUID, Person> people, String village, String formTitle, Hand hand) {
        var matter = study.matter();
        return new StudyView(
                study.district().code(), study.root(), study.id(), study.team(), village, study.on(), matter.form(),
                formTitle, matter.subject(), matter.occasion().name(), matter.occasion().title(), study.meeting(),
                study.ledBy(), name(people, study.ledBy()), matter.content(),
                study.attended().stream().map(person -> new StudyView.Person(person, name(people, person))).toList(),
                study.isCollective(), study.retracted(), study.recorded().name(), study.recorded().at(), hand.corrects(),
                hand.ownTeam());
    }

    private static String name(Map<UUID, Person> people, UUID id) {
        return Optional.ofNullable(people.get(id)).map(Person::name).orElse("");
    }
}
