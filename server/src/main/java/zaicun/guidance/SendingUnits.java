package zaicun.guidance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.compliance.UnitVillage;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Sending units as article 12 looks at them: where they have people, who may keep and who may see their records. */
@Component
public class SendingUnits {

    private final Roster roster;
    private final AccountDesk accounts;
    private final Clock clock;

    SendingUnits(Roster roster, AccountDesk accounts, Clock clock) {
        this.roster = roster;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit, for whoever has it in his line; others learn not even that it exists. */
    public Office requireSeen(Viewer viewer, UUID unit) {
        return roster.office(unit)
                .filter(office -> viewer.scope().units().contains(unit))
                .orElseThrow(SendingUnits::notFound);
    }

    /** Only a seat at the unit itself keeps the unit's records. */
    public Office requireOwn(Viewer viewer, UUID unit) {
        var office = requireSeen(viewer, unit);
        if (!isOwn(viewer, unit)) {
            throw OutOfLine.noRight("这些记录由派出单位自己登记；您可以查看，不能代办。");
        }
        return office;
    }

    public static boolean isOwn(Viewer viewer, UUID unit) {
        return viewer.offices(Role.SENDING_UNIT).anyMatch(office -> office.id().equals(unit));
    }

    /** The district that keeps the unit's own records: that of the first village it has people in, or last had. */
    public District home(UUID unit) {
        return roster.postingsOfUnit(unit, Span.from(LocalDate.of(1900, 1, 1))).stream()
                .max(Comparator.comparing((Posting posting) -> posting.span().contains(today()))
                        .thenComparing(Posting::village, Comparator.reverseOrder()))
                .map(Posting::district)
                .orElseThrow(() -> Refusal.under(
                        "12.1", "guidance.no-posting", "本单位还没有派出驻村干部，没有可登记的调研指导事项。", "驻村任期备案后再登记。"));
    }

    Set<District> districts(UUID unit, Span dates) {
        var districts = new HashSet<District>();
        roster.postingsOfUnit(unit, dates).forEach(posting -> districts.add(posting.district()));
        return districts;
    }

    public List<UnitVillage> places(UUID unit, Span dates) {
        return roster.postingsOfUnit(unit, dates).stream()
                .map(posting -> new UnitVillage(unit, posting.village()))
                .distinct()
                .toList();
    }

    /** The unit's liaison (联络员): whoever holds its seat today. */
    public Set<UUID> liaisons(UUID unit) {
        return Set.copyOf(accounts.holdersAt(unit));
    }

    public static OutOfLine notFound() {
        return OutOfLine.notFound("没有找到，或不在您的工作范围内；请刷新后重试。");
    }
}
