package zaicun.selection.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.kernel.InputError;
import zaicun.kernel.Post;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.IdentityNumber;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;
import zaicun.roster.book.KnownPerson;
import zaicun.roster.book.RosterBook;
import zaicun.selection.dossier.Nomination;

/** What a nomination is held against in the roster: who the number belongs to, where he is posted, who holds the seat. */
@Component
public class NominationChecks {

    private static final int LEAST_AGE = 16;

    private final Roster roster;
    private final RosterBook book;
    private final Clock clock;

    NominationChecks(Roster roster, RosterBook book, Clock clock) {
        this.roster = roster;
        this.book = book;
        this.clock = clock;
    }

    Team team(NominationForm form) {
        var team = roster.team(form.host(), form.team())
                .orElseThrow(() -> new InputError("team", "没有找到这支工作队；请从列表中重新选择。"));
        if (!team.span().contains(form.startsOn())) {
            throw new InputError("startsOn", "计划到岗日期不在" + team.name() + "的驻村时间内；请核对日期或工作队。");
        }
        return team;
    }

    void dates(NominationForm form, IdentityNumber identity) {
        var today = LocalDate.now(clock);
        if (form.startsOn().isBefore(today)) {
            throw new InputError("startsOn", "计划到岗日期 " + form.startsOn() + " 已经过去；请填写今天或以后的日期。");
        }
        var hired = form.candidate().hiredOn();
        if (hired.isAfter(today) || hired.isBefore(identity.birth().plusYears(LEAST_AGE))) {
            throw new InputError("hiredOn", "入职日期 " + hired + " 与出生日期 " + identity.birth() + " 或今天的日期不符；请核对。");
        }
    }

    /** 1.1: the first secretary in principle leads; anything else needs a reason. */
    void leading(NominationForm form) {
        boolean asUsual = form.leadsTeam() == (form.post() == Post.FIRST_SECRETARY);
        if (!asUsual && form.leadsWhy().isEmpty()) {
            throw Refusal.under(
                    "1.1", "selection.leads-why", "第一书记原则上兼任工作队长；这份材料另作了安排，但没有写明原因。",
                    "请在“队长人选说明”中写明原因，或改由第一书记兼任。");
        }
    }

    /** Whoever stands under the number, if anybody; a number on record under another name is somebody else's. */
    public Optional<UUID> owner(IdentityNumber identity, String name) {
        var known = Optional.ofNullable(book.known(Set.of(identity)).get(identity));
        known.filter(person -> !person.form().name().equals(name)).ifPresent(other -> {
            throw new InputError("identity", "这个身份证号在系统中登记的是另一个人，与姓名“" + name + "”不符；请核对姓名和号码。");
        });
        return known.map(KnownPerson::id);
    }

    /** Refuses a candidate who is posted somewhere in those dates. */
    public void free(Optional<UUID> person, String name, Span dates) {
        person.map(roster::postingsOf).orElse(List.of()).stream()
                .filter(posting -> posting.span().overlaps(dates))
                .findFirst()
                .ifPresent(held -> {
                    throw Refusal.under(
                            "1.6", "posting.overlap",
                            name + "在这段时间已有驻村任期（" + held.span().from() + " 至 "
                                    + (held.span().isOpen() ? "今" : held.span().last()) + "）。",
                            "驻村期间不得随意调整；请另选人选，或等原任期结束后再报。");
                });
    }

    /** The posting that is to be taken over: of the same team, and still running. */
    Optional<Posting> predecessor(NominationForm form, Team team) {
        return form.replaces().map(id -> roster.posting(team.district(), id)
                .filter(posting -> posting.team().equals(team.id()))
                .filter(posting -> !posting.span().last().isBefore(LocalDate.now(clock).minusYears(1)))
                .orElseThrow(() -> new InputError("replaces", "接替的不是这支工作队的驻村干部；请重新选择。")));
    }

    /** 1.1: one leader a team; refuses a second one in the same dates, unless he is the one taken over. */
    public void leaderSeat(Nomination nomination, LocalDate start) {
        var wanted = nomination.wanted();
        if (!wanted.leads()) {
            return;
        }
        roster.postingsOfTeam(nomination.district(), wanted.team(), wanted.datesFrom(start)).stream()
                .filter(Posting::leads)
                .filter(posting -> !wanted.replaces().equals(Optional.of(posting.id())))
                .findFirst()
                .ifPresent(held -> {
                    throw Refusal.under(
                            "1.1", "selection.leader-seat",
                            "这支工作队在这段时间已有队长："
                                    + roster.person(held.person()).map(Person::name).orElse("") + "。",
                            "换人的，请先办理人员调整并在材料中写明接替谁；否则请改报工作队员。");
                });
    }
}
