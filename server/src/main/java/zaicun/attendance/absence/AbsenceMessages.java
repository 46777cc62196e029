package zaicun.attendance.absence;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.kernel.Clause;
import zaicun.kernel.Organ;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Word of a question (2.7): first to the person concerned, then, once he has answered, to whoever asked and may find. */
@Component
class AbsenceMessages {

    private static final Clause CLAUSE = Clause.of("2.7");

    private final Notices notices;
    private final AbsenceQuestions questions;
    private final AccountDesk accounts;
    private final Roster roster;

    AbsenceMessages(Notices notices, AbsenceQuestions questions, AccountDesk accounts, Roster roster) {
        this.notices = notices;
        this.questions = questions;
        this.accounts = accounts;
        this.roster = roster;
    }

    void moved(AbsenceQuestion question, AbsenceMove move, UUID by) {
        var when = dates(question);
        switch (move) {
            case SUGGEST -> toPerson(question, move, "您%s的假期已满而未见续假，可先说明情况；是否核实由人决定。".formatted(when));
            case ASK -> toPerson(question, move, "请说明%s的在岗情况。".formatted(when));
            case ANSWER -> {
                notices.settle(question.district(), personKey(question));
                toLine(question, by, "%s已说明%s的情况，请核实认定。".formatted(name(question), when));
            }
            case FIND_CAUSE -> found(question, move, by, "%s的核实已有结论：有正当理由。".formatted(when));
            case FIND_NO_CAUSE -> found(question, move, by, "%s的核实已有结论：认定无故不在岗；依据可在页面查看。".formatted(when));
            case TALK -> found(question, move, by, "%s的核实已记录处理方式。".formatted(when));
            case REVISE -> found(question, move, by, "%s的核实已改为有正当理由。".formatted(when));
            case WITHDRAW -> found(question, move, by, "%s的询问已撤销。".formatted(when));
        }
    }

    private void toPerson(AbsenceQuestion question, AbsenceMove move, String text) {
        notices.pass(notice(question, Set.of(question.person()), move, text, personKey(question)));
    }

    /** The person and whoever asked hear what came of it; what waited in the line is over. */
    private void found(AbsenceQuestion question, AbsenceMove move, UUID by, String text) {
        toPerson(question, move, text);
        notices.pass(notice(question, without(askers(question), by, question), move, name(question) + text, lineKey(question)));
    }

    private void toLine(AbsenceQuestion question, UUID by, String text) {
        var to = askers(question);
        roster.officeOver(Organ.STREET, question.village())
                .map(Office::id)
                .ifPresent(street -> to.addAll(accounts.holdersAt(street)));
        notices.pass(notice(question, without(to, by, question), AbsenceMove.ANSWER, text, lineKey(question)));
    }

    private Set<UUID> askers(AbsenceQuestion question) {
        return new HashSet<>(questions.askers(question));
    }

    private static Set<UUID> without(Set<UUID> people, UUID by, AbsenceQuestion question) {
        people.remove(by);
        people.remove(question.person());
        return people;
    }

    private String name(AbsenceQuestion question) {
        return roster.person(question.person()).map(Person::name).orElse("");
    }

    private static String dates(AbsenceQuestion question) {
        var from = question.dates().from();
        var last = question.dates().last();
        var first = "%d月%d日".formatted(from.getMonthValue(), from.getDayOfMonth());
        return from.equals(last) ? first : first + "至%d月%d日".formatted(last.getMonthValue(), last.getDayOfMonth());
    }

    private static Notice notice(AbsenceQuestion question, Set<UUID> to, AbsenceMove move, String text, String once) {
        return new Notice(
                question.district(), to, "absence." + move.name().toLowerCase(java.util.Locale.ROOT), Optional.of(CLAUSE),
                text, "/questions/" + question.id(), once);
    }

    private static String personKey(AbsenceQuestion question) {
        return "absence.person:" + question.id();
    }

    private static String lineKey(AbsenceQuestion question) {
        return "absence.line:" + question.id();
    }
}
