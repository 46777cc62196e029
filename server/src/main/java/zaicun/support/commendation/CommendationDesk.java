package zaicun.support.commendation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.AccountDesk;
import zaicun.access.Right;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Organ;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The bureau commends people and units of its line; everybody may read it (11.1). */
@Component
@Transactional
public class CommendationDesk {

    /** A commendation as a browser shows it. */
    record View(
            UUID id, String district, Optional<UUID> person, String personName, UUID unit, String unitName, String title,
            String number, LocalDate on, String words, Instant recordedAt, String recorder, boolean mayCorrect) {}

    private final Commendations commendations;
    private final Roster roster;
    private final SeenDistricts districts;
    private final AccountDesk accounts;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    CommendationDesk(
            Commendations commendations, Roster roster, SeenDistricts districts, AccountDesk accounts, Notices notices,
            Audit audit, Clock clock) {
        this.commendations = commendations;
        this.roster = roster;
        this.districts = districts;
        this.accounts = accounts;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<View> all(Viewer viewer) {
        viewer.require(Right.COMMENDATION_READ);
        var found = districts.of(viewer).stream()
                .flatMap(district -> commendations.ofDistrict(district).stream())
                .toList();
        var names = roster.people(found.stream().flatMap(each -> each.person().stream()).collect(Collectors.toSet()));
        var units = roster.offices(Organ.SENDING_UNIT).stream().collect(Collectors.toMap(Office::id, Office::name));
        return found.stream().map(each -> view(viewer, each, names, units)).toList();
    }

    private static View view(
            Viewer viewer, Commendation each, Map<UUID, Person> names, Map<UUID, String> units) {
        return new View(
                each.id(), each.district().code(), each.person(),
                each.person().map(names::get).map(Person::name).orElse(""), each.unit(),
                units.getOrDefault(each.unit(), ""), each.title(), each.number(), each.on(), each.words(),
                each.recordedAt(), each.recorder(),
                viewer.may(Right.COMMENDATION_RECORD) && viewer.scope().units().contains(each.unit()));
    }

    public void commend(Viewer viewer, CommendationForm form) {
        viewer.require(Right.COMMENDATION_RECORD);
        if (form.on().isAfter(LocalDate.now(clock))) {
            throw new InputError("on", "通报日期 " + form.on() + " 还没有到；请核对。");
        }
        var posting = postingFor(viewer, form);
        if (commendations.find(posting.district(), form.id()).isPresent()) {
            return;
        }
        form.replaces().ifPresent(old -> requireOwn(viewer, posting.district(), old));
        commendations.add(new Commendation(
                posting.district(), form.id(), form.person(), posting.unit(), form.title(),
                form.number().orElse("").strip(), form.on(), form.words(), form.withdrawn().orElse(false),
                form.replaces(), form.replaces().isPresent() ? form.reason().orElse("").strip() : "", clock.instant(),
                viewer.person(), viewer.name()));
        if (form.replaces().isEmpty()) {
            tell(posting, form);
        }
        audit.record(new Act(
                posting.district(), viewer.person(), "commendation.record", form.id(),
                (form.withdrawn().orElse(false) ? "撤销通报表扬：" : "通报表扬：") + form.title()));
    }

    /** The posting that the commendation is about: the person's, or any of the unit's. */
    private Posting postingFor(Viewer viewer, CommendationForm form) {
        var held = form.person().map(roster::postingsOf)
                .orElseGet(() -> roster.postingsOfUnit(form.unit().orElseThrow(), Span.from(LocalDate.EPOCH)));
        return held.stream()
                .filter(posting -> viewer.scope().units().contains(posting.unit()))
                .findFirst()
                .orElseThrow(() -> OutOfLine.notFound("没有找到此人（单位）的驻村任期，或不在您的工作范围内。"));
    }

    private void requireOwn(Viewer viewer, District district, UUID old) {
        commendations.find(district, old)
                .filter(found -> viewer.scope().units().contains(found.unit()) && !found.withdrawn())
                .orElseThrow(() -> OutOfLine.notFound("没有找到要更正的通报表扬；请刷新后重试。"));
    }

    private void tell(Posting posting, CommendationForm form) {
        var to = form.person().map(Set::of).orElseGet(() -> Set.copyOf(accounts.holdersAt(posting.unit())));
        notices.tell(new Notice(
                posting.district(), to, "commendation", Optional.of(Clause.of("11.1")),
                "区乡村振兴局通报表扬：" + form.title(), "/commendations", "commendation " + form.id()));
    }
}
