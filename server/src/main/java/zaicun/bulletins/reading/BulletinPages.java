package zaicun.bulletins.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.bulletins.Bulletin;
import zaicun.bulletins.BulletinActs;
import zaicun.bulletins.BulletinSight;
import zaicun.bulletins.BulletinSources;
import zaicun.bulletins.Bulletins;
import zaicun.bulletins.Publication;
import zaicun.bulletins.Publications;
import zaicun.files.AttachedFiles;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Lists of items and one item whole, for those whose line they lie in; the gallery for everybody. */
@Component
@Transactional(readOnly = true)
class BulletinPages {

    private static final int GALLERY_MOST = 200;

    private final BulletinRows rows;
    private final Bulletins bulletins;
    private final Publications publications;
    private final BulletinSight sight;
    private final BulletinSources sources;
    private final BulletinActs acts;
    private final AttachedFiles files;
    private final Roster roster;
    private final Policy policy;

    BulletinPages(
            BulletinRows rows, Bulletins bulletins, Publications publications, BulletinSight sight,
            BulletinSources sources, BulletinActs acts, AttachedFiles files, Roster roster, Policy policy) {
        this.rows = rows;
        this.bulletins = bulletins;
        this.publications = publications;
        this.sight = sight;
        this.sources = sources;
        this.acts = acts;
        this.files = files;
        this.roster = roster;
        this.policy = policy;
    }

    List<BulletinLine> seen(Viewer viewer, Span dates) {
        var teams = sources.teamsOf(viewer).stream().map(Posting::team).toList();
        return lines(rows.seen(viewer, teams, dates));
    }

    /** Published items, the latest first. */
    List<BulletinLine> gallery(List<String> words) {
        return lines(rows.published(words, GALLERY_MOST));
    }

    BulletinPage page(Viewer viewer, District district, UUID id) {
        var bulletin = sight.require(viewer, bulletins.find(district, id));
        boolean writes = sight.writes(viewer, bulletin);
        boolean concerned = !sight.sides(viewer, bulletin).isEmpty();
        return new BulletinPage(
                lines(List.of(bulletin)).getFirst(),
                bulletin.text().kind(),
                bulletin.text().body(),
                bulletin.version(),
                writes && bulletin.state().open(),
                writes && acts.takesPictures(bulletin),
                acts.openTo(viewer, bulletin).stream()
                        .map(act -> new BulletinPage.Choice(act, act.title(), act.needsWords()))
                        .toList(),
                files.of(district, "bulletin", List.of(id)).getOrDefault(id, List.of()),
                concerned ? steps(bulletin) : List.of(),
                concerned ? versions(bulletin) : List.of());
    }

    private List<BulletinPage.Step> steps(Bulletin bulletin) {
        var history = bulletins.history(bulletin);
        var people = people(history.stream().map(Bulletins.Step::by).toList());
        return history.stream()
                .map(step -> new BulletinPage.Step(
                        step.act().title(), step.state().title(), step.words(), people.getOrDefault(step.by(), ""),
                        step.at()))
                .toList();
    }

    private List<BulletinPage.Version> versions(Bulletin bulletin) {
        var versions = bulletins.versions(bulletin);
        var people = people(versions.stream().map(Bulletins.Version::by).toList());
        return versions.stream()
                .map(one -> new BulletinPage.Version(
                        one.version(), one.title(), one.body(), people.getOrDefault(one.by(), ""), one.at()))
                .toList();
    }

    /** In the order given. */
    private List<BulletinLine> lines(List<Bulletin> found) {
        var units = roster.offices(found.stream().map(one -> one.source().unit()).distinct().toList());
        var villages = roster.divisionNames(
                found.stream().flatMap(one -> one.source().village().stream()).distinct().toList());
        var people = people(found.stream().map(Bulletin::writtenBy).distinct().toList());
        var appeared = appeared(found);
        var kinds = kinds();
        return found.stream()
                .map(one -> new BulletinLine(
                        one.district().code(),
                        one.id(),
                        kinds.getOrDefault(one.text().kind(), one.text().kind()),
                        one.text().title(),
                        Optional.ofNullable(units.get(one.source().unit())).map(Office::name).orElse(""),
                        one.source().village().map(code -> villages.getOrDefault(code, code)).orElse(""),
                        people.getOrDefault(one.writtenBy(), ""),
                        one.state(),
                        one.state().title(),
                        one.sentOn(),
                        one.recordedAt(),
                        appeared.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Publication>> appeared(List<Bulletin> found) {
        return found.stream()
                .collect(Collectors.groupingBy(Bulletin::district, Collectors.mapping(Bulletin::id, Collectors.toList())))
                .entrySet().stream()
                .flatMap(some -> publications.of(some.getKey(), some.getValue()).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, String> kinds() {
        return policy.on(sight.today()).get(PolicyKeys.BULLETIN_KINDS).stream()
                .collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::title));
    }

    private Map<UUID, String> people(Collection<UUID> ids) {
        return roster.people(ids).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
