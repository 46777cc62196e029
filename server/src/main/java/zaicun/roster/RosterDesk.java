package zaicun.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;

/** Writes down who is where. The callers check the right to do so. */
@Component
@Transactional
public class RosterDesk {

    private final Postings postings;
    private final Teams teams;
    private final People people;
    private final Offices offices;
    private final ApplicationEventPublisher events;

    RosterDesk(Postings postings, Teams teams, People people, Offices offices, ApplicationEventPublisher events) {
        this.postings = postings;
        this.teams = teams;
        this.people = people;
        this.offices = offices;
        this.events = events;
    }

    /** Adds or renames a division; {@code level} is PROVINCE, CITY, COUNTY, TOWNSHIP or VILLAGE. */
    public void putDivision(String code, String name, String level) {
        offices.putDivision(code, name, level);
    }

    /** The organ of that kind, place and name; added where unknown. */
    public Office putOffice(Organ kind, String division, String name) {
        return offices.named(kind, division, name).orElseGet(() -> {
            var office = new Office(Ids.next(), kind, name, division);
            offices.add(office);
            return office;
        });
    }

    /** Adds the person or updates whoever has the same identity number. */
    public UUID putPerson(PersonForm form) {
        return people.put(Ids.next(), form);
    }

    /** Adds somebody of an office or an administrator, of whom no identity number is asked. */
    public UUID putStaff(StaffForm form) {
        var id = Ids.next();
        people.add(id, form);
        return id;
    }

    public Team openTeam(Team team) {
        return teams.named(team.village(), team.name()).orElseGet(() -> {
            teams.add(team);
            return team;
        });
    }

    /** Begins a posting; another one of the same person in these dates is refused (1.6: one person, one post). */
    public void post(Posting posting, String leadsWhy, UUID by) {
        try {
            postings.add(posting, leadsWhy);
        } catch (DataIntegrityViolationException overlap) {
            throw Refusal.under("1.6", "posting.overlap", "此人在这段时间内已有驻村任期。", "请先结束原任期，或改用不重叠的起止日期。");
        }
        postings.tell(posting, "BEGUN", "开始驻村", by);
        events.publishEvent(new PostingChanged(posting, posting.span()));
    }

    /** Puts a posting right as a new list has it: post, unit, end and leading; team, person and start stay. */
    public void change(Posting before, Posting after, String leadsWhy, UUID by) {
        try {
            postings.change(after, leadsWhy);
        } catch (DataIntegrityViolationException overlap) {
            throw Refusal.under("1.6", "posting.overlap", "此人在这段时间内已有驻村任期。", "请先结束原任期，或改用不重叠的起止日期。");
        }
        postings.tell(after, "CHANGED", "按导入的名单更新", by);
        events.publishEvent(new PostingChanged(after, Span.from(before.span().from())));
        if (!before.unit().equals(after.unit())) {
            events.publishEvent(new PostingChanged(before, Span.from(before.span().from())));
        }
    }

    /** Puts a team right as a new list has it: sending unit and dates; village and name stay. */
    public void changeTeam(Team team) {
        teams.change(team);
    }

    /** Ends a posting; {@code last} is its last day. */
    public void end(Posting posting, LocalDate last, UUID by, String why) {
        var span = Span.of(posting.span().from(), last);
        postings.moveEnd(posting, span.until());
        postings.tell(posting, "ENDED", why, by);
        events.publishEvent(new PostingChanged(posting, Span.from(posting.span().from())));
    }

    /** Names who acts for the leader of a team. */
    public void nameStandIn(District district, StandIn standIn, UUID by) {
        try {
            teams.nameStandIn(district, standIn, by);
        } catch (DataIntegrityViolationException overlap) {
            throw Refusal.under("3.3", "stand-in.overlap", "这段时间已指定代理人。", "请先查看已有的代理安排，改用不重叠的日期。");
        }
    }
}
