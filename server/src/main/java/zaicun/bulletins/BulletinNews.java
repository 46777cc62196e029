package zaicun.bulletins;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.access.Viewer;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.kernel.Clause;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Tells whose month an item touches, and who is to learn what became of it. */
@Component
class BulletinNews {

    private final ApplicationEventPublisher events;
    private final Notices notices;
    private final AccountDesk accounts;
    private final Roster roster;

    BulletinNews(ApplicationEventPublisher events, Notices notices, AccountDesk accounts, Roster roster) {
        this.events = events;
        this.notices = notices;
        this.accounts = accounts;
        this.roster = roster;
    }

    /** The unit's month, in every district in which it has people. */
    void touched(Bulletin bulletin, LocalDate on) {
        var day = Span.day(on);
        roster.postingsOfUnit(bulletin.source().unit(), day).stream()
                .map(Posting::district)
                .distinct()
                .forEach(district -> events.publishEvent(new FactsChanged(
                        new Selection.Of(district, SubjectKind.UNIT, bulletin.source().unit()), day,
                        Set.of(Clause.of("13.1")))));
    }

    void tell(Viewer viewer, Bulletin bulletin, BulletinAct act, String words) {
        switch (act) {
            case SUBMIT -> tell(viewer, bulletin, bureau(bulletin), "上报了信息《" + bulletin.text().title() + "》，请查阅。");
            case ADOPT -> tell(viewer, bulletin, writers(bulletin), "采用了信息《" + bulletin.text().title() + "》。");
            case RETURN ->
                tell(viewer, bulletin, writers(bulletin), "退回了信息《" + bulletin.text().title() + "》：" + words);
            case PUBLISH -> tell(viewer, bulletin, writers(bulletin), "登记了信息《" + bulletin.text().title() + "》已刊发。");
            case TAKE_BACK, DISCARD, TAKE_DOWN -> {
                // nobody has to do anything about these
            }
        }
    }

    private void tell(Viewer viewer, Bulletin bulletin, Set<UUID> to, String what) {
        var others = new HashSet<>(to);
        others.remove(viewer.person());
        notices.tell(new Notice(
                bulletin.district(), others, "bulletin." + bulletin.state().name().toLowerCase(Locale.ROOT),
                Optional.of(Clause.of("13.2")), viewer.name() + what, "/bulletins",
                "bulletin %s %d".formatted(bulletin.id(), bulletin.version())));
    }

    private Set<UUID> writers(Bulletin bulletin) {
        var to = new HashSet<>(accounts.holdersAt(bulletin.source().unit()));
        to.add(bulletin.writtenBy());
        return to;
    }

    /** Who sits at the bureau above the unit. */
    private Set<UUID> bureau(Bulletin bulletin) {
        var place = roster.office(bulletin.source().unit()).map(Office::division).orElse("");
        var to = new HashSet<UUID>();
        roster.offices(Organ.BUREAU).stream()
                .filter(bureau -> place.startsWith(bureau.prefix()))
                .forEach(bureau -> to.addAll(accounts.holdersAt(bureau.id())));
        return to;
    }
}
